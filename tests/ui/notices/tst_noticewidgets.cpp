#include "tests/ui/notices/noticetest.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/notices/noticebell.h"
#include "ui/notices/noticesdialog.h"
#include "ui/notices/noticesection.h"
#include "ui/notices/startatlogin.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

class FakeStart final : public StartAtLogin
{
public:
    State state() const override { return now; }
    Result<void> set(bool on) override
    {
        if (isReadOnly)
            return Error{ErrorCode::FileUnwritable, place(), {}, {}};
        now = on ? State::On : State::Off;
        return {};
    }
    QString place() const override { return u"/home/ada/.config/autostart/x.desktop"_s; }

    State now = State::Off;
    bool isReadOnly = false;
};

} // namespace

/// The bell, the list behind it, and the section of the preferences.
class TestNoticeWidgets final : public test::NoticeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theBellCountsWhatNobodyHasSeen()
    {
        NoticeBell bell(*m_keeper);
        QCOMPARE(bell.text(), QString());
        QCOMPARE(bell.accessibleName(), u"Notices: nothing new"_s);
        look({endpoint(3, true), endpoint(4, true)});
        QCOMPARE(bell.text(), u"2"_s);
        QCOMPARE(bell.accessibleName(), u"Notices: 2 new"_s);
        m_keeper->markSeen();
        QCOMPARE(bell.text(), QString());
    }

    void theListHasTheNewestFirstAndShowsIt()
    {
        look({endpoint(3, true)});
        look({endpoint(3, false)});
        QWidget window;
        auto *dialog = new NoticesDialog(*m_keeper, &window);
        test::showActive(dialog);
        QCOMPARE(m_keeper->unseen(), 0);
        const auto *table = test::find<TextTable>(dialog, u"noticesTable"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"Booking URL of Northwind Clinics works again"_s);
        QVERIFY(!table->item(0, 0)->icon().isNull());
        QSignalSpy wanted(dialog, &NoticesDialog::showWanted);
        test::press(test::findWidget(dialog, u"noticesTable"_s), Qt::Key_Down);
        const auto *text = test::find<QLabel>(dialog, u"noticeText"_s);
        QVERIFY2(text->text().contains(u"502 Bad Gateway"_s), qPrintable(text->text()));
        QCOMPARE(text->toolTip(), timeToolTip(m_keeper->notices().constLast().failingSince));
        QCOMPARE(test::find<QPushButton>(dialog, u"showNoticeButton"_s)->text(),
                 u"Show deliveries"_s);
        test::click(dialog, u"showNoticeButton"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().value<NoticeTarget>().page, u"deliveries"_s);
    }

    void whatComesWhileItIsOpenComesIntoTheList()
    {
        QWidget window;
        QPointer<NoticesDialog> dialog = new NoticesDialog(*m_keeper, &window);
        test::showActive(dialog);
        QVERIFY(test::findWidget(dialog, u"noNoticesText"_s));
        look({endpoint(3, true)});
        look({endpoint(3, true), endpoint(4, true)});
        const auto *table = test::find<TextTable>(dialog, u"noticesTable"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->selectedRow(), 1); // nobody's place moves
        QCOMPARE(m_keeper->unseen(), 0);
        test::click(dialog, u"clearNoticesButton"_s);
        QVERIFY(test::findWidget(dialog, u"noNoticesText"_s));
        QCOMPARE(test::accessProblems(dialog) + test::mnemonicProblems(dialog), QStringList());
    }

    void whatIsChosenInTheSectionIsKept()
    {
        NoticeSection section(*m_preferences, m_start);
        test::showActive(&section);
        QVERIFY(test::find<QCheckBox>(&section, u"failingBox"_s)->isChecked());
        test::click(&section, u"failingBox"_s);
        QVERIFY(!m_preferences->wants(NoticeCause::Failing));
        QVERIFY(!test::find<QTimeEdit>(&section, u"quietFrom"_s)->isEnabled());
        test::click(&section, u"quietBox"_s);
        auto *from = test::find<QTimeEdit>(&section, u"quietFrom"_s);
        QVERIFY(from->isEnabled());
        from->setTime(QTime(20, 30));
        QCOMPARE(m_preferences->quietHours(), (QuietHours{true, QTime(20, 30), QTime(7, 0)}));
        auto *onClose = test::find<QComboBox>(&section, u"onCloseChoice"_s);
        QCOMPARE(onClose->currentText(), u"Ask"_s);
        test::press(onClose, Qt::Key_Down);
        QCOMPARE(m_preferences->onClose(), OnClose::KeepSending);
        QCOMPARE(test::accessProblems(&section) + test::mnemonicProblems(&section), QStringList());

        section.resetToDefaults();
        QVERIFY(test::find<QCheckBox>(&section, u"failingBox"_s)->isChecked());
        QCOMPARE(m_preferences->quietHours(), QuietHours());
        QCOMPARE(m_preferences->onClose(), OnClose::Ask);
    }

    void quietHoursWithoutLengthAreCalledSo()
    {
        m_preferences->setQuietHours({true, QTime(7, 0), QTime(7, 0)});
        NoticeSection section(*m_preferences, m_start);
        test::showActive(&section);
        QVERIFY(test::find<QLabel>(&section, u"quietNote"_s)
                        ->text()
                        .startsWith(u"They begin when they end"_s));
    }

    void theEntryAtLoginIsShownAsItIs()
    {
        NoticeSection section(*m_preferences, m_start);
        test::showActive(&section);
        test::click(&section, u"atLoginBox"_s);
        QCOMPARE(m_start.now, StartAtLogin::State::On);
        const auto *note = test::find<QLabel>(&section, u"startNote"_s);
        QVERIFY(note->text().contains(m_start.place()));

        section.hide();
        m_start.now = StartAtLogin::State::Other; // by hand
        test::showActive(&section);
        const auto *box = test::find<QCheckBox>(&section, u"atLoginBox"_s);
        QVERIFY(!box->isChecked());
        QVERIFY(note->text().contains(u"was changed"_s));

        m_start.isReadOnly = true;
        test::click(&section, u"atLoginBox"_s);
        QVERIFY(!box->isChecked());
        QVERIFY2(note->text().contains(m_start.place()), qPrintable(note->text()));
    }

private:
    FakeStart m_start;
};

QTEST_MAIN(TestNoticeWidgets)
#include "tst_noticewidgets.moc"
