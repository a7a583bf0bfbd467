#include "core/contract/legalvalue.h"

#include "core/contract/jsonwriter.h"
#include "core/contract/sampleevents.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray sample(Trigger trigger)
{
    const Company company =
            *makeCompany(QStringLiteral("northwind"), QStringLiteral("Northwind Clinics"),
                         "America/Toronto", Environment::Test);
    return indentedJson(printableSample(trigger, company, 7, 0, 1'780'000'000'000'000));
}

/// The text after its first problem was mended.
QByteArray mended(Trigger trigger, const QByteArray &payload)
{
    const QList<PayloadProblem> problems = checkPayload(trigger, payload);
    if (problems.isEmpty())
        return payload;
    const auto edit = legalEdit(trigger, payload, problems.first());
    return edit ? edited(payload, {*edit}) : payload;
}

} // namespace

class TestLegalValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mendsOneValueAndKeepsEveryOtherByte_data()
    {
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a number where a text belongs")
                << QByteArray("\"object\": \"customer\"") << QByteArray("\"object\": 5.50")
                << QByteArray("\"object\": \"5.50\"");
        QTest::newRow("a text where true or false belongs")
                << QByteArray("\"deletedStatus\": false")
                << QByteArray("\"deletedStatus\": \"true\"")
                << QByteArray("\"deletedStatus\": true");
        QTest::newRow("null where it is not allowed")
                << QByteArray("\"deletedStatus\": false") << QByteArray("\"deletedStatus\": null")
                << QByteArray("\"deletedStatus\": false");
        QTest::newRow("an object where a text or null belongs")
                << QByteArray("\"gender\": \"") << QByteArray("\"gender\": {\"a\": [1]}, \"x\": \"")
                << QByteArray();
        QTest::newRow("another trigger's name")
                << QByteArray("\"CustomerUpdated\"") << QByteArray("\"CustomerCreated\"")
                << QByteArray("\"CustomerUpdated\"");
        QTest::newRow("no time") << QByteArray("\"createdAt\": \"2026")
                                 << QByteArray("\"createdAt\": \"soon 2026") << QByteArray();
        QTest::newRow("an empty text")
                << QByteArray("\"companyId\": \"northwind\"") << QByteArray("\"companyId\": \"\"")
                << QByteArray("\"companyId\": \"text\"");
        QTest::newRow("a field too many, last but one")
                << QByteArray("\"object\": \"customer\",")
                << QByteArray("\"object\": \"customer\",\n    \"colour\": {\"r\": 1},")
                << QByteArray("\"object\": \"customer\",");
        QTest::newRow("a field too many, first")
                << QByteArray("{\n  \"eventTrigger\"")
                << QByteArray("{\n  \"colour\": [],\n  \"eventTrigger\"")
                << QByteArray("{\n  \"eventTrigger\"");
    }
    void mendsOneValueAndKeepsEveryOtherByte()
    {
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, bad);
        QFETCH(const QByteArray, after);
        const QByteArray right = sample(Trigger::CustomerUpdated);
        QVERIFY(right.count(good) == 1);
        QByteArray payload = right;
        payload.replace(good, bad);
        if (!after.isEmpty()) {
            QByteArray expected = right;
            expected.replace(good, after);
            QCOMPARE(mended(Trigger::CustomerUpdated, payload), expected);
            return;
        }
        for (int round = 0; round < 3; ++round)
            payload = mended(Trigger::CustomerUpdated, payload);
        QCOMPARE(checkPayload(Trigger::CustomerUpdated, payload), QList<PayloadProblem>());
    }

    void addsALackingFieldAsItsNeighboursStand()
    {
        const QByteArray right = sample(Trigger::CustomerUpdated);
        QByteArray payload = right;
        payload.replace("    \"object\": \"customer\",\n", "");
        const QByteArray after = mended(Trigger::CustomerUpdated, payload);
        QVERIFY(after.contains(",\n    \"object\": null\n  }"));
        QCOMPARE(checkPayload(Trigger::CustomerUpdated, after), QList<PayloadProblem>());
    }

    void aWholeObjectCanBeAdded_data()
    {
        QTest::addColumn<Trigger>("trigger");
        for (const Trigger trigger : allTriggers)
            QTest::newRow(qPrintable(wireNameOf(trigger))) << trigger;
    }
    void aWholeObjectCanBeAdded()
    {
        QFETCH(const Trigger, trigger);
        QByteArray payload("{}");
        for (int round = 0; round < 10; ++round)
            payload = mended(trigger, payload);
        QCOMPARE(checkPayload(trigger, payload), QList<PayloadProblem>());
    }

    void aNumberOutOfBoundsBecomesTheNearest()
    {
        const QStringList duration{QStringLiteral("appointment"), QStringLiteral("duration")};
        QCOMPARE(legalValue(Trigger::AppointmentConfirmed, duration, "99999999999"),
                 QByteArray("2147483647"));
        QCOMPARE(legalValue(Trigger::AppointmentConfirmed, duration, "\"45\""), QByteArray("45"));
        QCOMPARE(legalValue(Trigger::AppointmentConfirmed, duration, "1.5"), QByteArray("1"));
        QCOMPARE(legalValue(Trigger::AppointmentConfirmed, duration), QByteArray("0"));
        QCOMPARE(legalValue(Trigger::CustomerCreated, duration), QByteArray());
    }

    void whatIsNoJsonIsLeftAlone()
    {
        const QList<PayloadProblem> problems = checkPayload(Trigger::CustomerCreated, "{\"a\":}");
        QVERIFY(!legalEdit(Trigger::CustomerCreated, "{\"a\":}", problems.first()));
        PayloadProblem gone;
        gone.fault = PayloadFault::WrongValue;
        gone.steps = {QStringLiteral("customer")};
        QVERIFY(!legalEdit(Trigger::CustomerCreated, "{\"a\":1}", gone));
    }
};

QTEST_GUILESS_MAIN(TestLegalValue)
#include "tst_legalvalue.moc"
