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
