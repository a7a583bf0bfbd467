#include "ui/deliveries/filtertext.h"

#include <QtTest/QTest>

using namespace hk;
using Status = std::optional<DeliveryStatus>;
Q_DECLARE_METATYPE(Status)

class TestFilterText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheStatus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("wanted");
        const Status none;
        const Status failed = DeliveryStatus::Failed;
        QTest::newRow("into an empty filter") << "" << failed << "status:failed";
        QTest::newRow("before what is there") << "maria@" << failed << "status:failed maria@";
        QTest::newRow("in place of another") << "code:>=500 status:queued \"a b\"" << failed
                                             << "status:failed code:>=500 \"a b\"";
        QTest::newRow("in place of a negated one is an addition")
                << "-status:held" << failed << "status:failed -status:held";
        QTest::newRow("around alternatives, in brackets")
                << "a OR b" << failed << "status:failed (a OR b)";
        QTest::newRow("in place of alternatives of statuses")
                << "status:queued OR status:held" << failed << "status:failed";
        QTest::newRow("a quoted status: is text")
                << "\"status:held now\"" << failed << "status:failed \"status:held now\"";
        QTest::newRow("inside brackets stays")
                << "(status:held OR x)" << failed << "status:failed (status:held OR x)";
        QTest::newRow("none takes it away") << "status:failed maria" << none << "maria";
        QTest::newRow("none takes its AND too") << "status:failed AND maria" << none << "maria";
        QTest::newRow("none takes the AND before it too")
                << "maria AND status:failed" << none << "maria";
        QTest::newRow("none leaves alternatives") << "a OR b" << none << "a OR b";
        QTest::newRow("none clears alternatives of statuses")
                << "status:queued OR status:held" << none << "";
    }
    void writesTheStatus()
    {
        QFETCH(QString, text);
        QFETCH(Status, status);
        QFETCH(QString, wanted);
        QCOMPARE(withStatus(text, status), wanted);
    }

    void leavesSimulationsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hidden");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("in an empty filter") << "" << true << "simulated:no";
        QTest::newRow("behind what is there")
                << "status:failed maria" << true << "status:failed maria simulated:no";
        QTest::newRow("in place of what asks for them")
                << "simulated:yes x" << true << "x simulated:no";
        QTest::newRow("around alternatives, in brackets")
                << "a OR b" << true << "(a OR b) simulated:no";
        QTest::newRow("no more") << "a AND simulated:no" << false << "a";
        QTest::newRow("no more, however it was said") << "a -simulated:yes b" << false << "a b";
        QTest::newRow("alternatives stay as they are")
                << "a OR simulated:no" << false << "a OR simulated:no";
    }
    void leavesSimulationsOut()
    {
        QFETCH(QString, text);
        QFETCH(bool, hidden);
        QFETCH(QString, wanted);
        QCOMPARE(withSimulationsHidden(text, hidden), wanted);
        QCOMPARE(hidesSimulations(wanted), hidden);
    }

    void readsTheStatus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("wanted");
        QTest::newRow("of an empty filter: none") << "" << Status();
        QTest::newRow("among other terms") << "maria status:held x" << Status(DeliveryStatus::Held);
        QTest::newRow("of two: none") << "status:held status:failed" << Status();
        QTest::newRow("of an unknown one: none") << "status:fai*" << Status();
        QTest::newRow("of alternatives: none") << "status:held OR a" << Status();
        QTest::newRow("of a bracket: none") << "(status:held)" << Status();
        QTest::newRow("of a negated one: none") << "-status:held" << Status();
    }
    void readsTheStatus()
    {
        QFETCH(QString, text);
        QFETCH(Status, wanted);
        QCOMPARE(statusInFilter(text), wanted);
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
