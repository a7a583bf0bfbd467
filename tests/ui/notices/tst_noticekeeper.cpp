#include "tests/ui/notices/noticetest.h"

#include <QtTest/QSignalSpy>

using namespace hk;
using namespace Qt::StringLiterals;

/// What is told when, with a clock that the test sets.
class TestNoticeKeeper final : public test::NoticeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatFailsIsToldOnceAlsoAfterAStart()
    {
        QCOMPARE(look({endpoint(3, true)}), QStringList{u"failing endpoint 3"_s});
        QCOMPARE(look({endpoint(3, true)}), QStringList());
        restart();
        QCOMPARE(look({endpoint(3, true)}), QStringList());
        QCOMPARE(m_keeper->notices().size(), 1);
        QCOMPARE(m_keeper->notices().constFirst().companyName, u"Northwind Clinics"_s);
        QCOMPARE(m_keeper->notices().constFirst().code, std::optional(502));
        QCOMPARE(look({endpoint(3, false)}), QStringList{u"recovered endpoint 3"_s});
        restart();
        QCOMPARE(look({endpoint(3, true)}), QStringList{u"failing endpoint 3"_s});
    }

    void itLooksByItselfWhenSomethingWasRecorded()
    {
        standAs({endpoint(3, true)});
        m_workspace->notices.announce();
        QTRY_COMPARE(m_told, QStringList{u"failing endpoint 3"_s});
        for (int i = 0; i < 50; ++i)
            m_workspace->notices.announce();
        QCOMPARE(m_workspace->notices.asked.size(), 1); // the next when a moment has passed
    }

    void anotherStoreHasAMemoryOfItsOwn()
    {
        look({endpoint(3, true)});
        const NoticeMemory other(*m_settings, u"/other.db"_s);
        QCOMPARE(other.load(), NoticeRecord());
    }

    void aMemoryThatCannotBeReadIsNoMemory()
    {
        look({endpoint(3, true)});
        const QStringList keys = m_settings->allKeys();
        for (const QString &key : keys) {
            if (key.startsWith(u"notices/of-"))
                m_settings->setValue(key, u"{\"state\":"_s);
        }
        restart();
        QCOMPARE(m_keeper->notices().size(), 0);
        QCOMPARE(look({endpoint(3, true)}), QStringList{u"failing endpoint 3"_s});
    }

    void whatNobodyWantsToSeePopUpIsInTheList()
    {
        m_preferences->setWants(NoticeCause::Failing, false);
        QCOMPARE(look({endpoint(3, true)}), QStringList());
        QCOMPARE(m_keeper->notices().size(), 1);
        QCOMPARE(m_keeper->unseen(), 0);
    }

    void aPopupOfWhatWorksAgainIsTakenBackAlsoWhenThatIsNotTold()
    {
        m_preferences->setWants(NoticeCause::Recovered, false);
        look({endpoint(3, true)});
        QCOMPARE(look({endpoint(3, false)}), QStringList{u"no more endpoint 3"_s});
    }

    void unseenOnesAreCountedUntilTheListWasLookedAt()
    {
        look({endpoint(3, true), endpoint(4, true)});
        QCOMPARE(m_keeper->unseen(), 2);
        m_keeper->markSeen();
        QCOMPARE(m_keeper->unseen(), 0);
        look({endpoint(3, false), endpoint(4, true)});
        QCOMPARE(m_keeper->unseen(), 0); // good news is no reason to look
        restart();
        QCOMPARE(m_keeper->unseen(), 0);
        QCOMPARE(m_keeper->troubled(), 1);
    }

    void aPopupOfAHoldIsTakenBackOnceItIsReleased()
    {
        WatchedEndpoint held = endpoint(3, true);
        held.hold = HoldReason::Gone;
        QCOMPARE(look({held}), QStringList{u"held endpoint 3"_s});
        QCOMPARE(look({endpoint(3, false)}), QStringList{u"no more endpoint 3"_s});
    }

    void whatIsHeldByHandIsCountedAndNotTold()
    {
        WatchedEndpoint held = endpoint(3, false);
        held.hold = HoldReason::ByHand;
        QSignalSpy changes(m_keeper.get(), &NoticeKeeper::changed);
        QCOMPARE(look({held, endpoint(4, true)}), QStringList{u"failing endpoint 4"_s});
        QCOMPARE(m_keeper->troubled(), 2);
        changes.clear();
        look({endpoint(4, true)});
        QCOMPARE(m_keeper->troubled(), 1);
        QCOMPARE(changes.size(), 1); // whoever shows it is told
    }

    void aClearedListTellsNothingAgain()
    {
        look({endpoint(3, true)});
        m_keeper->clear();
        QCOMPARE(m_keeper->notices().size(), 0);
        QCOMPARE(look({endpoint(3, true)}), QStringList());
    }

    void theQuietHoursAreToldOfAfterwards()
    {
        m_preferences->setQuietHours({true, QTime(22, 0), QTime(7, 0)});
        m_clock.set(at(QTime(23, 0)));
        QCOMPARE(look({endpoint(3, true), endpoint(4, true)}), QStringList());
        QCOMPARE(m_keeper->unseen(), 2);
        restart(); // in the night
        m_clock.set(at(QTime(6, 59)));
        QCOMPARE(look({endpoint(3, true), endpoint(4, false)}), QStringList());
        m_clock.set(at(QTime(7, 0)));
        QCOMPARE(look({endpoint(3, true), endpoint(4, false)}), QStringList{u"summary of 3"_s});
        QCOMPARE(look({endpoint(3, true), endpoint(4, false)}), QStringList());
    }

    void oneThingOfTheNightIsToldAsItself()
    {
        m_preferences->setQuietHours({true, QTime(22, 0), QTime(7, 0)});
        m_clock.set(at(QTime(23, 0)));
        look({endpoint(3, true)});
        m_clock.set(at(QTime(8, 0)));
        QCOMPARE(look({endpoint(3, true)}), QStringList{u"failing endpoint 3"_s});
    }

    void quietHoursThatAreSwitchedOffEndAtOnce()
    {
        m_preferences->setQuietHours({true, QTime(22, 0), QTime(7, 0)});
        m_clock.set(at(QTime(23, 0)));
        look({endpoint(3, true)});
        m_preferences->setQuietHours({});
        QCOMPARE(m_told, QStringList{u"failing endpoint 3"_s});
    }

    void aFullDiskIsToldOnceUntilSendingGoesOn()
    {
        m_workspace->status.set(paused(PauseCause::DiskFull));
        m_workspace->status.set(paused(PauseCause::DiskFull));
        QCOMPARE(m_told, QStringList{u"sendingPaused sending"_s});
        m_workspace->status.set(sending());
        m_workspace->status.set(paused(PauseCause::DiskFull));
        QCOMPARE(m_told,
                 (QStringList{u"sendingPaused sending"_s, u"no more sending"_s,
                              u"sendingPaused sending"_s}));
    }

    void aMissingNetworkIsNoNews()
    {
        m_workspace->status.set(paused(PauseCause::NoNetwork));
        QCOMPARE(m_told, QStringList());
    }

    void aHundredAreKept()
    {
        for (int i = 1; i <= 120; ++i)
            look({endpoint(i, true)});
        QCOMPARE(m_keeper->notices().size(), 100);
        QCOMPARE(m_keeper->notices().constFirst().endpoint, EndpointId(120));
    }
};

QTEST_MAIN(TestNoticeKeeper)
#include "tst_noticekeeper.moc"
