#include "core/contract/payloadcheck.h"

#include "core/contract/jsonwriter.h"
#include "core/contract/sampleevents.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray legalSample(Trigger trigger)
{
    const Company company =
            *makeCompany(QStringLiteral("northwind"), QStringLiteral("Northwind Clinics"),
                         "America/Toronto", Environment::Test);
    return printableSample(trigger, company, 7, 0, 1'780'000'000'000'000);
}

} // namespace

class TestPayloadCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesHaveNoProblems()
    {
        for (const Trigger trigger : allTriggers) {
            const QList<PayloadProblem> problems = checkPayload(trigger, legalSample(trigger));
            QVERIFY2(problems.isEmpty(),
                     problems.isEmpty()
                             ? ""
                             : qPrintable(wireNameOf(trigger) + u' ' + problems.first().path + u' '
                                          + problems.first().message));
        }
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        QTest::newRow("a number where a text should be")
                << QByteArray("\"object\":\"customer\"") << QByteArray("\"object\":5")
                << QStringLiteral("customer.object") << QStringLiteral("should be a text or null");
        QTest::newRow("null where it is not allowed")
                << QByteArray("\"deletedStatus\":false") << QByteArray("\"deletedStatus\":null")
                << QStringLiteral("customer.deletedStatus")
                << QStringLiteral("should be true or false");
        QTest::newRow("a field too many")
                << QByteArray("\"object\":\"customer\"")
                << QByteArray("\"object\":\"customer\",\"colour\":1") << QStringLiteral("customer")
                << QStringLiteral("has an unknown field \"colour\"");
        QTest::newRow("a field too few")
                << QByteArray("\"object\":\"customer\",") << QByteArray()
                << QStringLiteral("customer") << QStringLiteral("lacks the field \"object\"");
        QTest::newRow("deep inside")
                << QByteArray("\"phoneType\":\"M\"") << QByteArray("\"phoneType\":{}")
                << QStringLiteral("customer.contact.phoneType")
                << QStringLiteral("should be a text or null");
        QTest::newRow("no event id")
                << QByteArray("\"companyId\":\"northwind\"") << QByteArray("\"companyId\":\"\"")
                << QStringLiteral("companyId") << QStringLiteral("should not be empty");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(const QByteArray, old);
        QFETCH(const QByteArray, replacement);
        QFETCH(const QString, path);
        QFETCH(const QString, message);
        QByteArray payload = legalSample(Trigger::CustomerUpdated);
        QVERIFY(payload.contains(old));
        payload.replace(payload.indexOf(old), old.size(), replacement);
        const QList<PayloadProblem> problems = checkPayload(Trigger::CustomerUpdated, payload);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path, path);
        QCOMPARE(problems.first().message, message);
    }

    void countsLinesAsAnEditorDoes()
    {
        QByteArray payload = indentedJson(legalSample(Trigger::CustomerCreated));
        payload.replace("\"gender\": \"", "\"gender\": 1, \"x\": \"");
        const QList<PayloadProblem> problems = checkPayload(Trigger::CustomerCreated, payload);
        QVERIFY(!problems.isEmpty());
        const auto wrong =
                std::find_if(problems.begin(), problems.end(), [](const PayloadProblem &problem) {
                    return problem.path == u"customer.gender";
                });
        QVERIFY(wrong != problems.end());
        const qsizetype line = payload.left(payload.indexOf("\"gender\"")).count('\n') + 1;
        QCOMPARE(wrong->place.line, static_cast<int>(line));
    }

    void anotherTriggersObjectsAreUnknown()
    {
        QVERIFY(!checkPayload(Trigger::CustomerCreated, legalSample(Trigger::AppointmentConfirmed))
                         .isEmpty());
        QVERIFY(!checkPayload(Trigger::AppointmentConfirmed, legalSample(Trigger::CustomerCreated))
                         .isEmpty());
    }

    void anotherTriggersNameIsNoticed()
    {
        const QList<PayloadProblem> problems =
                checkPayload(Trigger::CustomerUpdated, legalSample(Trigger::CustomerCreated));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path, QStringLiteral("eventTrigger"));
        QCOMPARE(problems.first().message, QStringLiteral("should be \"CustomerUpdated\""));
        QCOMPARE(problems.first().place.line, 1);
    }

    void whatIsNoPayloadHasOneProblem()
    {
        QCOMPARE(checkPayload(Trigger::CustomerCreated, "{\"a\":1,}").size(), 1);
        QCOMPARE(checkPayload(Trigger::CustomerCreated, "").size(), 1);
    }

    void whatIsNoJsonIsMarkedWhereItStopsBeingIt()
    {
        QByteArray payload = indentedJson(legalSample(Trigger::CustomerCreated));
        const qsizetype gender = payload.indexOf("\"gender\": \"");
        const auto line = static_cast<int>(payload.left(gender).count('\n') + 1);
        payload.remove(payload.indexOf("\",", gender + 10), 1); // the closing quote
        const QList<PayloadProblem> problems = checkPayload(Trigger::CustomerCreated, payload);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().fault, PayloadFault::NotPayload);
        QCOMPARE(problems.first().place.line, line);
        QVERIFY(problems.first().message.contains(QStringLiteral("line %1,").arg(line)));
    }

    void anUnknownFieldIsMarkedWhereItStands()
    {
        QByteArray payload = indentedJson(legalSample(Trigger::CustomerCreated));
        const qsizetype gender = payload.indexOf("\"gender\"");
        payload.insert(gender, "\"colour\": {},\n");
        const QList<PayloadProblem> problems = checkPayload(Trigger::CustomerCreated, payload);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, QStringLiteral("colour"));
        QCOMPARE(problems.first().place, placeOf(payload, gender));
    }
};

QTEST_GUILESS_MAIN(TestPayloadCheck)
#include "tst_payloadcheck.moc"
