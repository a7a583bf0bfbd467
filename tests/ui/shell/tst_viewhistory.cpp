#include "ui/shell/viewhistory.h"

#include <QtTest/QTest>

using namespace hk;

namespace {

Place at(const char *page, const char *what = "", qint64 company = 1)
{
    return {CompanyId(company), QString::fromLatin1(page), QString::fromLatin1(what)};
}

} // namespace

class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_history = std::make_unique<ViewHistory>();
        m_history->setPassing(0);
    }

    void oneGoesBackAndForthThroughWhatWasLookedAt()
    {
        QVERIFY(!m_history->at(0));
        m_history->arrive(at("overview"));
        m_history->arrive(at("deliveries", "dlv_1"));
        m_history->arrive(at("deliveries", "dlv_2"));
        QVERIFY(!m_history->at(1));
        QCOMPARE(m_history->at(-1), at("deliveries", "dlv_1"));
        m_history->go(-1);
        QCOMPARE(m_history->at(1), at("deliveries", "dlv_2"));
        m_history->go(-1);
        QCOMPARE(m_history->at(0), at("overview"));
        QVERIFY(!m_history->at(-1));
        m_history->go(-1); // nowhere
        QCOMPARE(m_history->at(0), at("overview"));
    }

    void arrivingWhereOneIsChangesNothing()
    {
        m_history->arrive(at("overview"));
        m_history->arrive(at("settings"));
        m_history->go(-1);
        m_history->arrive(at("overview"));
        QCOMPARE(m_history->at(1), at("settings"));
    }

    void somethingNewForgetsWhatLayAhead()
    {
        m_history->arrive(at("overview"));
        m_history->arrive(at("settings"));
        m_history->go(-1);
        m_history->arrive(at("receiver"));
        QVERIFY(!m_history->at(1));
        QCOMPARE(m_history->at(-1), at("overview"));
    }

    void aPageIsOnePlaceWithItsFirstDelivery()
    {
        m_history->arrive(at("overview"));
        m_history->arrive(at("deliveries"));
        m_history->arrive(at("deliveries", "dlv_1"));
        QCOMPARE(m_history->at(-1), at("overview"));
    }

    void whatIsOnlyPassedLeavesNoTrace()
    {
        m_history->setPassing(60'000);
        m_history->arrive(at("overview"));
        for (const char *id : {"dlv_1", "dlv_2", "dlv_3"})
            m_history->arrive(at("deliveries", id));
        QCOMPARE(m_history->at(0), at("deliveries", "dlv_3"));
        QCOMPARE(m_history->at(-1), at("overview"));
    }

    void anotherPageOrCompanyIsNeverPassed()
    {
        m_history->setPassing(60'000);
        m_history->arrive(at("overview"));
        m_history->arrive(at("settings"));
        m_history->arrive(at("settings", "", 2));
        QCOMPARE(m_history->at(-1), at("settings"));
        QCOMPARE(m_history->at(-2), at("overview"));
    }

    void itForgetsTheOldest()
    {
        for (int i = 0; i < ViewHistory::most + 5; ++i)
            m_history->arrive(at("deliveries", qPrintable(QStringLiteral("dlv_%1").arg(i))));
        QVERIFY(m_history->at(1 - ViewHistory::most));
        QVERIFY(!m_history->at(-ViewHistory::most));
    }

    void companiesThatAreGoneAreLeftOut()
    {
        m_history->arrive(at("overview", "", 1));
        m_history->arrive(at("overview", "", 2));
        m_history->arrive(at("settings", "", 1));
        m_history->keepOnly({CompanyId(1)});
        QCOMPARE(m_history->at(0), at("settings", "", 1));
        QCOMPARE(m_history->at(-1), at("overview", "", 1));
        m_history->keepOnly({});
        QVERIFY(!m_history->at(0));
    }

private:
    std::unique_ptr<ViewHistory> m_history;
};

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
