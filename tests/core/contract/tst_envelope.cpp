#include "core/contract/envelope.h"
#include "core/contract/subjects.h"

#include <QtTest/QtTest>

using namespace hk;

class TestEnvelope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlaceOfAnIdOfOurs()
    {
        const QByteArray payload =
                R"({"eventTrigger":"SmsReminder", "eventId" : "evt_0123456789abc","x":1})";
        const Envelope envelope = envelopeOf(payload);
        QCOMPARE(envelope.trigger, QStringLiteral("SmsReminder"));
        QCOMPARE(envelope.eventId, QStringLiteral("evt_0123456789abc"));
        QCOMPARE(payload.mid(envelope.eventIdAt, 17), QByteArray("evt_0123456789abc"));
    }

    void leavesOtherIdsAlone_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("another form") << QByteArray(R"({"eventId":"my-event-7"})");
        QTest::newRow("a number") << QByteArray(R"({"eventId":7})");
        QTest::newRow("upper case") << QByteArray(R"({"eventId":"evt_0123456789ABC"})");
        QTest::newRow("behind an escape") << QByteArray(R"({"eventId":"evt_012345678\u0039"})");
        QTest::newRow("in an object inside")
                << QByteArray(R"({"data":{"eventId":"evt_0123456789abc"}})");
        QTest::newRow("no JSON") << QByteArray("eventId: evt_0123456789abc");
        QTest::newRow("nothing") << QByteArray();
    }
    void leavesOtherIdsAlone()
    {
        QFETCH(const QByteArray, payload);
        QCOMPARE(envelopeOf(payload).eventIdAt, -1);
    }

    void findsATimeOfOurForm_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("ours") << QByteArray("2026-05-14T15:42:10.123Z") << true;
        QTest::newRow("without milliseconds") << QByteArray("2026-05-14T15:42:10Z") << false;
        QTest::newRow("with an offset") << QByteArray("2026-05-14T15:42:10+01:00") << false;
        QTest::newRow("letters") << QByteArray("2026-05-14T15:42:1o.123Z") << false;
        QTest::newRow("behind an escape")
                << QByteArray(R"(2026-05-14T15:42:10.123\u005a)") << false;
    }
    void findsATimeOfOurForm()
    {
        QFETCH(const QByteArray, time);
        QFETCH(const bool, isOurs);
        const QByteArray payload = "{\"createdAt\":\"" + time + "\"}";
        const qsizetype at = envelopeOf(payload).createdAt;
        QCOMPARE(at, isOurs ? payload.indexOf(time) : -1);
    }

    void theHeaderHasThePayloadsOwnIdWhereItCan_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("id");
        const QByteArray stores("evt_0123456789abc");
        QTest::newRow("one of ours") << QByteArray(R"({"eventId":"evt_zzzzzzzzzzzzz"})")
                                     << QByteArray("evt_zzzzzzzzzzzzz");
        QTest::newRow("a person's own, behind much else") << QByteArray(
                R"({"a":{"eventId":"no"},"b":[{"eventId":"no"}],"":"","eventId":"me-7"})")
                                                          << QByteArray("me-7");
        QTest::newRow("written with an escape")
                << QByteArray(R"({"eventId":"\u0041"})") << QByteArray("A");
        QTest::newRow("the longest")
                << "{\"eventId\":\"" + QByteArray(255, 'x') + "\"}" << QByteArray(255, 'x');
        QTest::newRow("too long") << "{\"eventId\":\"" + QByteArray(256, 'x') + "\"}" << stores;
        QTest::newRow("empty") << QByteArray(R"({"eventId":""})") << stores;
        QTest::newRow("none") << QByteArray(R"({"x":{"eventId":"a"}})") << stores;
        QTest::newRow("a number") << QByteArray(R"({"eventId":7})") << stores;
        QTest::newRow("a line end") << QByteArray(R"({"eventId":"a\r\nX-Evil: 1"})") << stores;
        QTest::newRow("a blank") << QByteArray(R"({"eventId":"a b"})") << stores;
        QTest::newRow("no ASCII") << QByteArray("{\"eventId\":\"\xc3\xa4\"}") << stores;
        QTest::newRow("no JSON") << QByteArray("{\"eventId\":") << stores;
    }
    void theHeaderHasThePayloadsOwnIdWhereItCan()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, id);
        QCOMPARE(webhookIdOf(payload, QStringLiteral("evt_0123456789abc")), id);
    }

    void subjectsComeFromWhateverThereIs_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("found"); // appointment|customer|resource|confirmation|name|email
        QTest::newRow("a booking") << QByteArray(
                R"({"appointment":{"id":"1","confirmationNumber":"C","email":"x@example.com"},
                              "customer":{"id":"2","name":"Maria Silva","email":"m@example.com"},
                              "resource":{"id":"3","name":"Dr. Kim","email":"k@example.com"}})")
                                   << QStringLiteral("1|2|3|C|Maria Silva|m@example.com");
        QTest::newRow("a resource alone")
                << QByteArray(R"({"resource":{"id":33,"name":"Dr. Kim"}})")
                << QStringLiteral("||33||Dr. Kim|");
        QTest::newRow("ids in the appointment only")
                << QByteArray(R"({"appointment":{"id":9,"customerId":"c","resourceId":"r"}})")
                << QStringLiteral("9|c|r|||");
        QTest::newRow("null and lists are nothing") << QByteArray(
                R"({"customer":{"id":null,"name":["x"],"email":{"a":"b"}},"resource":["id"]})")
                                                    << QStringLiteral("|||||");
        QTest::newRow("no JSON") << QByteArray("{\"customer\":{\"id\":") << QStringLiteral("|||||");
    }
    void subjectsComeFromWhateverThereIs()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QString, found);
        const EventSubjects subjects = subjectsOf(payload);
        const QStringList fields{subjects.appointmentId, subjects.customerId, subjects.resourceId,
                                 subjects.confirmation,  subjects.name,       subjects.email};
        QCOMPARE(fields.join(u'|'), found);
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
