#include "core/received/payloadfacts.h"

#include "core/contract/sampleevents.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

/// With quotes that are easy to write.
QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

} // namespace

class TestPayloadFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFactsOfASample_data()
    {
        QTest::addColumn<int>("trigger");
        QTest::addColumn<int>("subject");
        for (const Trigger trigger : allTriggers) {
            const Category category = categoryOf(trigger);
            const SubjectKind subject = category == Category::Customer ? SubjectKind::Customer
                    : category == Category::Resource                   ? SubjectKind::Resource
                                                                       : SubjectKind::Appointment;
            QTest::newRow(qPrintable(wireNameOf(trigger)))
                    << static_cast<int>(trigger) << static_cast<int>(subject);
        }
    }

    void theFactsOfASample()
    {
        QFETCH(int, trigger);
        QFETCH(int, subject);
        const Micros now = 1'700'000'000'123'000;
        Company company;
        company.externalId = QStringLiteral("co_1");
        const QByteArray payload =
                sampleEvent(static_cast<Trigger>(trigger), company, 7, 0, now).payload;
        const PayloadFacts facts = factsOf(payload);
        QVERIFY(facts.isJson);
        QCOMPARE(facts.trigger, wireNameOf(static_cast<Trigger>(trigger)));
        QCOMPARE(facts.companyId, QStringLiteral("co_1"));
        QCOMPARE(facts.createdAt, std::optional(now));
        QCOMPARE(static_cast<int>(facts.subject), subject);
        QVERIFY(!facts.subjectId.isEmpty());
        QCOMPARE(facts.auditedAt.has_value(), facts.subject == SubjectKind::Appointment);
    }

    void whatIsReadableIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("eventId");
        QTest::addColumn<QString>("subjectId");
        const QString none;
        QTest::newRow("nothing") << QByteArray() << false << none << none << none;
        QTest::newRow("no JSON") << QByteArray("hello") << false << none << none << none;
        QTest::newRow("a list") << QByteArray("[1]") << false << none << none << none;
        QTest::newRow("an empty object") << QByteArray("{}") << true << none << none << none;
        QTest::newRow("half an object") << json("{'eventId':'e1','appointment':{'id':") << false
                                        << none << QStringLiteral("e1") << none;
        QTest::newRow("the newer API's form")
                << json("{'appointment':{'id':12},'trigger':'NEW_APPOINTMENT'}") << true
                << QStringLiteral("NEW_APPOINTMENT") << none << QStringLiteral("12");
        QTest::newRow("an id that is null")
                << json("{'eventId':null,'customer':{'id':null}}") << true << none << none << none;
        QTest::newRow("ids of inner objects are others'")
                << json("{'customer':{'address':{'id':'9'},'id':'c'}}") << true << none << none
                << QStringLiteral("c");
        QTest::newRow("the appointment, wherever it stands")
                << json("{'customer':{'id':'c'},'appointment':{'id':'a'}}") << true << none << none
                << QStringLiteral("a");
    }

    void whatIsReadableIsRead()
    {
        QFETCH(QByteArray, body);
        const PayloadFacts facts = factsOf(body);
        QTEST(facts.isJson, "isJson");
        QTEST(facts.trigger, "trigger");
        QTEST(facts.eventId, "eventId");
        QTEST(facts.subjectId, "subjectId");
    }

    void timesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("second");
        QTest::newRow("UTC") << json("{'createdAt':'1970-01-01T00:01:00.000Z'}") << 60LL;
        QTest::newRow("with an offset")
                << json("{'createdAt':'1970-01-01T02:01:00+02:00'}") << 60LL;
        QTest::newRow("without one, as UTC") << json("{'createdAt':'1970-01-01T00:01:00'}") << 60LL;
        QTest::newRow("no time") << json("{'createdAt':'yesterday'}") << -1LL;
        QTest::newRow("the latest change of the appointment")
                << json("{'appointment':{'auditTrail':[{'modifiedOn':'1970-01-01T00:02:00Z'},"
                        "{'modifiedOn':'1970-01-01T00:01:00Z'}]}}")
                << 120LL;
        QTest::newRow("its creation before its change")
                << json("{'createdAt':'1970-01-01T00:01:00Z','appointment':{'auditTrail':["
                        "{'modifiedOn':'1970-01-01T00:02:00Z'}]}}")
                << 60LL;
    }

    void timesAreReadAsTheyAreWritten()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, second);
        const auto time = factsOf(body).happenedAt();
        QCOMPARE(time ? *time / microsPerSecond : -1, second);
    }

    void longTextsAreLeftOut()
    {
        const QByteArray body = json("{'eventId':'" + QByteArray(300, 'x') + "'}");
        QVERIFY(factsOf(body).isJson);
        QVERIFY(factsOf(body).eventId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPayloadFacts)
#include "tst_payloadfacts.moc"
