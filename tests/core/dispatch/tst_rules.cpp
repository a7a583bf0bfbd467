#include "tests/core/dispatch/rulewalk.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

namespace {

// A sanitizer takes ten times as long for each.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usualSteps = 100'000;
#else
constexpr int usualSteps = 1'000'000;
#endif

int valueOf(const char *variable, int otherwise)
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? value : otherwise;
}

} // namespace

/// No delivery ever leaves the rules, whatever happens to it. HOOKKEEPER_RULE_STEPS sets how many
/// steps are taken, HOOKKEEPER_RULE_SEED which ones.
class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDeliveryLeavesThem_data()
    {
        QTest::addColumn<quint32>("seed");
        const auto first = static_cast<quint32>(valueOf("HOOKKEEPER_RULE_SEED", 1));
        for (const quint32 seed : {first, first + 1})
            QTest::addRow("life %u", seed) << seed;
    }
    void noDeliveryLeavesThem()
    {
        QFETCH(const quint32, seed);
        const int count = valueOf("HOOKKEEPER_RULE_STEPS", usualSteps) / 2;
        TempStore store;
        RuleWalk walk(store, seed);
        QCOMPARE(walk.steps(count).join(u'\n'), QString());
        QVERIFY2(walk.sent() > count / 50, qPrintable(QString::number(walk.sent())));
        QCOMPARE(store.findings(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
