#include "ui/deliveries/filtertext.h"

#include <QtTest/QTest>

using namespace hk;
using Status = std::optional<DeliveryStatus>;

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

    void writesATerm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("into an empty filter") << ""
                                              << "code:404"
                                              << "code:404";
        QTest::newRow("behind what is there") << "maria"
                                              << "code:404"
                                              << "maria code:404";
        QTest::newRow("in place of others of its fields, negated ones too")
                << "CODE:500 maria -code:1 error:refused"
                << "code:404"
                << "maria code:404";
        QTest::newRow("in place of alternatives of its fields") << "code:500 OR error:refused"
                                                                << "code:404"
                                                                << "code:404";
        QTest::newRow("around other alternatives") << "a OR code:1"
                                                   << "code:404"
                                                   << "(a OR code:1) code:404";
        QTest::newRow("a quoted one is text") << "\"code:1\""
                                              << "code:404"
                                              << "\"code:1\" code:404";
        QTest::newRow("inside brackets stays") << "(code:1 OR a)"
                                               << "code:404"
                                               << "(code:1 OR a) code:404";
        QTest::newRow("none takes them away") << "code:1 AND maria"
                                              << ""
                                              << "maria";
        QTest::newRow("none leaves alternatives") << "a OR code:1"
                                                  << ""
                                                  << "a OR code:1";
    }
    void writesATerm()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QFETCH(QString, wanted);
        const QList<FilterField> fields{FilterField::Code, FilterField::Error};
        QCOMPARE(withTerm(text, fields, term), wanted);
        if (!term.isEmpty())
            QCOMPARE(termsInFilter(wanted, fields), QStringList{term});
    }

    void findsTermsThatHoldForTheWholeFilter()
    {
        const QList<FilterField> codes{FilterField::Code};
        QCOMPARE(termsInFilter(QStringLiteral("a -code:1 (code:2) code:3 \"code:4\""), codes),
                 QStringList({QStringLiteral("-code:1"), QStringLiteral("code:3")}));
        QVERIFY(termsInFilter(QStringLiteral("code:1 OR code:2"), codes).isEmpty());
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
