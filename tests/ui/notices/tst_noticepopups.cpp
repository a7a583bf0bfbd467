#include "tests/ui/notices/noticetest.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/toast.h"
#include "ui/notices/noticepopups.h"
#include "ui/notices/traypopups.h"
#include "ui/notices/windowpopups.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QSystemTrayIcon>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

class FakeOutlet final : public PopupOutlet
{
    Q_OBJECT

public:
    void show(const Popup &popup, std::function<void()> refused) override
    {
        if (refuses)
            return refused();
        shown.append(popup);
    }
    void withdraw(const QString &topic) override { withdrawn.append(topic); }
    void choose(const QString &topic) { Q_EMIT chosen(topic); }

    bool refuses = false;
    QList<Popup> shown;
    QStringList withdrawn;
};

Notice noticeOf(NoticeCause cause)
{
    Notice notice;
    notice.cause = cause;
    notice.company = CompanyId(1);
    notice.companyName = u"Northwind"_s;
    notice.endpoint = EndpointId(3);
    notice.slot = Category::Booking;
    return notice;
}

} // namespace

/// How notices read, where they pop up and what a click on them opens.
class TestNoticePopups final : public test::NoticeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_first = std::make_unique<FakeOutlet>();
        m_second = std::make_unique<FakeOutlet>();
        m_popups = std::make_unique<NoticePopups>(
                *m_keeper, QList<PopupOutlet *>{m_first.get(), m_second.get()});
    }
    void cleanup()
    {
        m_popups.reset();
        m_second.reset();
        m_first.reset();
        end();
    }

    void itPopsUpAtTheFirstThatCan()
    {
        look({endpoint(3, true)});
        QCOMPARE(m_first->shown.size(), 1);
        QCOMPARE(m_second->shown.size(), 0);
        QCOMPARE(m_first->shown.constFirst().title,
                 u"Booking URL of Northwind Clinics is failing"_s);
        QVERIFY(m_first->shown.constFirst().body.contains(u"502 Bad Gateway"_s));
        m_first->refuses = true;
        look({endpoint(3, true), endpoint(4, true)});
        QCOMPARE(m_second->shown.size(), 1);
        m_second->refuses = true;
        look({endpoint(3, true), endpoint(4, true), endpoint(5, true)});
        QCOMPARE(m_keeper->notices().size(), 3); // nothing is lost
    }

    void aClickOpensWhatItIsAbout()
    {
        QSignalSpy wanted(m_popups.get(), &NoticePopups::showWanted);
        look({endpoint(3, true)});
        m_first->choose(u"endpoint 3"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<NoticeTarget>(),
                 (NoticeTarget{m_workspace->northwind.id, u"deliveries"_s,
                               u"filter:(status:failed OR status:retrying) endpoint:booking"_s}));
    }

    void theSummaryOpensTheList()
    {
        m_preferences->setQuietHours({true, QTime(22, 0), QTime(7, 0)});
        m_clock.set(at(QTime(23, 0)));
        look({endpoint(3, true), endpoint(4, true)});
        QCOMPARE(m_first->shown.size(), 0);
        m_clock.set(at(QTime(8, 0)));
        look({endpoint(3, true), endpoint(4, true)});
        QCOMPARE(m_first->shown.size(), 1);
        QVERIFY(m_first->shown.constFirst().title.startsWith(u"2 notice"));
        QVERIFY(m_first->shown.constFirst().body.startsWith(u"2 endpoint"));
        QSignalSpy list(m_popups.get(), &NoticePopups::listWanted);
        m_first->choose(m_first->shown.constFirst().topic);
        QCOMPARE(list.size(), 1);
    }

    void whatIsOverIsWithdrawnEverywhere()
    {
        m_workspace->status.set(paused(PauseCause::DiskFull));
        QCOMPARE(m_first->shown.constFirst().weight, Popup::Weight::Urgent);
        m_workspace->status.set(sending());
        QCOMPARE(m_first->withdrawn, QStringList{u"sending"_s});
        QCOMPARE(m_second->withdrawn, QStringList{u"sending"_s});
    }

    void targets_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("what");
        QTest::newRow("a hold: its settings")
                << static_cast<int>(NoticeCause::Held) << u"settings"_s << u"endpoint:booking"_s;
        QTest::newRow("a recovery: its deliveries")
                << static_cast<int>(NoticeCause::Recovered) << u"deliveries"_s
                << u"filter:endpoint:booking"_s;
        QTest::newRow("a full disk: the window")
                << static_cast<int>(NoticeCause::SendingPaused) << QString() << QString();
    }

    void targets()
    {
        QFETCH(int, cause);
        const NoticeTarget target = targetOf(noticeOf(static_cast<NoticeCause>(cause)));
        QTEST(target.page, "page");
        QTEST(target.what, "what");
    }

    void aPlanTellsItsFiguresAndOpensItsDeliveries()
    {
        Notice notice;
        notice.cause = NoticeCause::PlanEnded;
        notice.company = CompanyId(1);
        notice.companyName = u"Northwind"_s;
        notice.plan = PlanId(7);
        notice.delivered = 1200;
        notice.failed = 3;
        QCOMPARE(wordsOf(notice).title, u"Plan 7 of Northwind has ended"_s);
        QCOMPARE(wordsOf(notice).body, u"1,200 delivered · 3 failed"_s);
        QCOMPARE(targetOf(notice).what, u"filter:plan:7"_s);
    }

    void aNameStaysWithinItsSentence()
    {
        Notice notice = noticeOf(NoticeCause::Failing);
        notice.slot.reset();
        notice.endpointName = u"a\nb\u202e<b>"_s + QString(200, u'x');
        const QString title = wordsOf(notice).title;
        QVERIFY2(title.startsWith(u"a b <b>xxx"_s), qPrintable(title));
        QVERIFY(title.size() < 100);
        QCOMPARE(targetOf(notice).what,
                 u"filter:(status:failed OR status:retrying) endpoint:\""_s + notice.endpointName
                         + u'"');
    }

    void theWindowShowsANoteWhileItIsSeen()
    {
        QMainWindow window;
        window.setCentralWidget(new QWidget);
        window.resize(800, 500);
        WindowPopups outlet;
        outlet.setWindow(&window);
        int refused = 0;
        const Popup popup{u"endpoint 3"_s, u"Booking URL is failing"_s, {}, u"Show"_s, {}};
        outlet.show(popup, [&refused] { ++refused; });
        QCOMPARE(refused, 1);
        test::showActive(&window);
        QSignalSpy chosen(&outlet, &PopupOutlet::chosen);
        outlet.show(popup, [&refused] { ++refused; });
        QCOMPARE(refused, 1);
        auto *toast = test::find<Toast>(&window, u"noticeToast"_s);
        QCOMPARE(toast->text(), popup.title);
        test::click(toast, u"toastButton"_s);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"endpoint 3"_s);
    }

    void withoutATrayNothingIsShownThere()
    {
        QSystemTrayIcon icon;
        TrayPopups outlet(icon);
        int refused = 0;
        outlet.show({u"sending"_s, u"Paused"_s, {}, {}, {}}, [&refused] { ++refused; });
        QCOMPARE(refused, 1);
    }

private:
    std::unique_ptr<FakeOutlet> m_first;
    std::unique_ptr<FakeOutlet> m_second;
    std::unique_ptr<NoticePopups> m_popups;
};

QTEST_MAIN(TestNoticePopups)
#include "tst_noticepopups.moc"
