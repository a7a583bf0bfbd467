#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/announce.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader was told last.
QString said(const QWidget &page)
{
    const auto *announcer = page.findChild<Announcer *>();
    return announcer ? announcer->accessibleName() : QString();
}

class PlainPage final : public Page
{
public:
    PlainPage() : Page(QStringLiteral("plain"), Icon::Overview)
    {
        auto *body = new QLineEdit;
        body->setObjectName(QStringLiteral("body"));
        body->setAccessibleName(QStringLiteral("Body"));
        setBody(body, Scroll::Yes);
        header().setTitle(title());
        action = addMenuAction(MenuPlace::Delivery, new QAction(QStringLiteral("Do it"), this));
    }
    QString title() const override { return QStringLiteral("Plain"); }
    void setCompany(const Company &) override { }
    void refresh() override { ++refreshed; }

    using Page::blank;
    using Page::messageBar;
    using Page::showBody;
    using Page::showError;
    using Page::showLoading;
    using Page::toast;

    QAction *action;
    int refreshed = 0;
};

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingThenBodyThenErrorThenRetry()
    {
        PlainPage page;
        test::showActive(&page);
        page.showLoading();
        QVERIFY(test::findWidget(&page, QStringLiteral("loadingState")));
        page.showBody();
        QVERIFY(test::findWidget(&page, QStringLiteral("body")));
        page.showLoading();
        QVERIFY(test::findWidget(&page, QStringLiteral("body"))); // a refresh blanks nothing
        page.blank();
        QVERIFY(test::findWidget(&page, QStringLiteral("loadingState")));

        page.showError({ErrorCode::StoreLocked, QStringLiteral("store.db"), {}, {}});
        QVERIFY(test::find<QLabel>(&page, QStringLiteral("stateTitle"))
                        ->text()
                        .contains(QLatin1String("store.db")));
        QCOMPARE(test::accessProblems(&page), QStringList());
        test::press(test::findWidget(&page, QStringLiteral("retryButton")), Qt::Key_Space);
        QCOMPARE(page.refreshed, 1);
    }

    void aMessageIsSaidOnceItShows()
    {
        PlainPage page;
        page.messageBar().showMessage(Tone::Warning, QStringLiteral("The receiver is off."));
        QCOMPARE(said(page), QString());
        test::showActive(&page);
        QCOMPARE(said(page), QStringLiteral("The receiver is off."));
        page.messageBar().showMessage(Tone::Danger, QStringLiteral("The store is locked."));
        QTRY_COMPARE(said(page), QStringLiteral("The store is locked."));
    }

    void aLongNoteIsSaidInSeveralLines()
    {
        PlainPage page;
        page.resize(400, 400);
        test::showActive(&page);
        page.toast().showNote(QStringLiteral("Copied"));
        const int line = page.toast().height();
        page.toast().showNote(QStringLiteral("Cancelled after 1 of 10 events: the others were not "
                                             "made. What is stored goes out."));
        QVERIFY(page.rect().contains(page.toast().geometry()));
        QVERIFY(page.toast().height() > line);
        const auto *text = page.toast().findChild<QLabel *>(QStringLiteral("toastText"));
        QVERIFY(text->width() <= page.toast().width());
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        page.toast().showNote(QStringLiteral("Copied"));
        QCOMPARE(page.toast().height(), line);
    }

    void aNoteIsSaid()
    {
        PlainPage page;
        page.toast().showNote(QStringLiteral("Nobody sees this."));
        QCOMPARE(said(page), QString());
        test::showActive(&page);
        page.toast().showNote(QStringLiteral("Copied"));
        QCOMPARE(said(page), QStringLiteral("Copied"));
    }

    void menuActionsWorkOnlyWhileThePageIsOnTop()
    {
        PlainPage page;
        page.setCurrent(false);
        QVERIFY(!page.action->isEnabled());
        page.setCurrent(true);
        QVERIFY(page.action->isEnabled());
        page.action->setEnabled(false); // its own reason
        page.setCurrent(false);
        page.setCurrent(true);
        QVERIFY(!page.action->isEnabled());
    }

    void aMessageShowsAndCanBeClosed()
    {
        PlainPage page;
        test::showActive(&page);
        page.messageBar().showError({ErrorCode::StoreDiskFull, QStringLiteral("store.db"), {}, {}},
                                    QStringLiteral("Retry"));
        QSignalSpy pressed(&page.messageBar(), &MessageBar::buttonClicked);
        test::click(&page, QStringLiteral("messageButton"));
        QCOMPARE(pressed.count(), 1);
        QVERIFY(page.messageBar().text().contains(QLatin1String("store.db")));
        test::click(&page, QStringLiteral("messageClose"));
        QVERIFY(page.messageBar().isHidden());
    }

    void notesOfOneWindowStandAboveEachOther()
    {
        QWidget window;
        window.resize(700, 500);
        PlainPage page;
        page.setParent(&window);
        page.resize(window.size());
        Toast notice(&page, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto rectOf = [&window](const Toast &note) {
            return QRect(note.mapTo(&window, QPoint()), note.size());
        };
        page.toast().showNote(u"Plan 1 sends again"_s, u"Show plan"_s);
        const QRect alone = rectOf(page.toast());
        notice.showNote(u"Booking URL works again"_s, u"Show deliveries"_s);
        QCOMPARE(rectOf(page.toast()), alone);
        QVERIFY(rectOf(notice).bottom() < alone.top());

        page.resize(700, 400); // both go with what they float over
        QVERIFY(rectOf(notice).bottom() < rectOf(page.toast()).top());
        QVERIFY(rectOf(page.toast()).bottom() < page.height());

        const int above = rectOf(notice).top();
        page.toast().showNote(u"Plan 2 sends again"_s, u"Show plan"_s); // stays where it was
        QCOMPARE(rectOf(notice).top(), above);
        page.toast().hide();
        QVERIFY(rectOf(notice).top() > above); // the room is free
    }

    void aNoteThatBeginsWithAnArabicNameIsStillOfItsWindow()
    {
        PlainPage page;
        test::showActive(&page);
        const QString note = u"محمد of Acme works again"_s;
        page.toast().showNote(note);
        const auto *label = page.toast().findChild<QLabel *>(u"toastText"_s);
        QVERIFY(!label->text().isRightToLeft());
        QCOMPARE(page.toast().text(), note);
        QCOMPARE(page.toast().accessibleName(), note);
    }

    void aToastOffersOneButtonAndGoesWithIt()
    {
        PlainPage page;
        test::showActive(&page);
        page.toast().showNote(QStringLiteral("Saved."), QStringLiteral("Undo"));
        QSignalSpy undone(&page.toast(), &Toast::buttonClicked);
        QCOMPARE(page.toast().text(), QStringLiteral("Saved."));
        QVERIFY(page.rect().contains(page.toast().geometry()));
        test::click(&page, QStringLiteral("toastButton"));
        QCOMPARE(undone.count(), 1);
        QVERIFY(page.toast().isHidden());
    }

private:
    test::Themed m_themed;
};

QTEST_MAIN(TestPage)
#include "tst_page.moc"
