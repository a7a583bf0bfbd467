#include "app/hookkeeper/autostart.h"
#include "app/hookkeeper/background.h"
#include "app/hookkeeper/closedialog.h"
#include "app/hookkeeper/noticedesk.h"
#include "app/hookkeeper/trayicon.h"
#include "core/workspace/workspace.h"
#include "tests/ui/shell/testpage.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/notices/noticebell.h"
#include "ui/notices/noticesdialog.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace hk;
using namespace Qt::StringLiterals;

/// What closing, quitting and the end of the session do, what the tray and the menus offer, and the
/// entry that starts the program at login.
class TestBackground final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
        m_settings =
                std::make_unique<QSettings>(m_home->filePath(u"ui.ini"_s), QSettings::IniFormat);
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_desk = std::make_unique<NoticeDesk>(m_workspace->fronts(), *m_settings);
        m_background = std::make_unique<Background>(m_desk->preferences(), *m_dialogs,
                                                    [this] { return m_hasTray; });
        m_quits = std::make_unique<QSignalSpy>(m_background.get(), &Background::quitWanted);
        m_page = new test::TestPage(u"one"_s);
        m_window = std::make_unique<MainWindow>(m_workspace->fronts(), m_themed.theme, *m_dialogs,
                                                *m_settings, QList<Page *>{m_page}, u"one"_s);
        m_window->resize(1400, 900);
        m_background->attach(m_window.get());
        m_desk->attach(*m_window);
        test::showActive(m_window.get());
        QTRY_VERIFY(!m_page->company.externalId.isEmpty());
    }

    void cleanup()
    {
        m_window.reset();
        m_quits.reset();
        m_background.reset();
        m_desk.reset();
        m_settings.reset();
        m_home.reset();
    }

    void closingAsksOnce_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("quits");
        QTest::newRow("it goes on sending") << u"keepSendingButton"_s << 0;
        QTest::newRow("it ends") << u"quitButton"_s << 1;
    }

    void closingAsksOnce()
    {
        QFETCH(QString, button);
        QFETCH(int, quits);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(test::accessProblems(question()), QStringList());
        test::click(question(), button);
        QTRY_VERIFY(!m_window->isVisible());
        QTRY_COMPARE(m_quits->size(), quits);

        m_window->show(); // the next time nobody is asked
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(m_quits->size(), 2 * quits);
        QVERIFY(!m_window->findChild<CloseDialog *>());
    }

    void anAnswerThatIsNotToBeRememberedIsAskedForAgain()
    {
        m_window->close();
        test::click(question(), u"rememberBox"_s);
        test::click(question(), u"keepSendingButton"_s);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_desk->preferences().onClose(), OnClose::Ask);
        test::showActive(m_window.get());
        m_window->close();
        QVERIFY(question());
    }

    void cancelLeavesEverythingAsItWas()
    {
        m_window->close();
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CloseDialog *>());
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_desk->preferences().onClose(), OnClose::Ask);
        QCOMPARE(m_quits->size(), 0);
    }

    void theQuestionSaysWhereTheWindowIsFoundAgain_data()
    {
        QTest::addColumn<bool>("hasTray");
        QTest::addColumn<QString>("words");
        QTest::newRow("in the tray") << true << u"icon in the tray"_s;
        QTest::newRow("by another start") << false << u"start Hookkeeper again"_s;
    }

    void theQuestionSaysWhereTheWindowIsFoundAgain()
    {
        QFETCH(bool, hasTray);
        QFETCH(QString, words);
        m_hasTray = hasTray;
        m_window->close();
        QVERIFY(question()->informativeText().contains(words));
    }

    void quittingAsksNothing()
    {
        test::pressInWindow(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(m_quits->size(), 1);
        QVERIFY(!m_window->isVisible());
    }

    void quittingAsksOfChangesThatWouldBeLost()
    {
        test::type(m_page->field, u"x"_s);
        m_dialogs->willAnswer(u"Stay"_s);
        m_background->quit();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_quits->size(), 0);
        // Who stayed then is asked now: the wish to quit is over.
        m_dialogs->willAnswer(u"Discard"_s);
        m_window->close();
        QTRY_VERIFY(m_window->findChild<CloseDialog *>());
        test::click(question(), u"keepSendingButton"_s);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_quits->size(), 0);
    }

    void quittingFromTheTrayWithoutAWindow()
    {
        m_window->hide();
        connect(&m_desk->tray(), &Tray::quitWanted, m_background.get(), &Background::quit);
        trayAction(u"trayQuit"_s)->trigger();
        QTRY_COMPARE(m_quits->size(), 1);
    }

    void theEndOfTheSessionAsksNothing()
    {
        test::type(m_page->field, u"x"_s); // not even of these
        m_background->endSession();
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(m_quits->size(), 1);
        QCOMPARE(m_dialogs->asked.size(), 0);
    }

    void theBellAndTheMenuOpenTheList()
    {
        QSignalSpy wanted(m_desk.get(), &NoticeDesk::listWanted);
        test::click(m_window.get(), u"noticeBell"_s);
        QCOMPARE(wanted.size(), 1);
        toolsAction(u"noticesAction"_s)->trigger();
        QCOMPARE(wanted.size(), 2);
        m_desk->showList(*m_window);
        m_desk->showList(*m_window);
        QCOMPARE(m_window->findChildren<NoticesDialog *>().size(), 1);
    }

    void sendingIsPausedAndResumedInMenuAndTray()
    {
        QAction *action = toolsAction(u"sendingAction"_s);
        QCOMPARE(action->text(), u"Pa&use sending"_s);
        QVERIFY(m_desk->tray().icon().contextMenu()->actions().contains(action));
        action->trigger();
        QVERIFY(!action->isEnabled()); // until it has stopped
        m_workspace->status.set({});
        QVERIFY(action->isEnabled());
        QCOMPARE(action->text(), u"R&esume sending"_s);
        SenderStatus another;
        another.state = SenderStatus::State::AnotherIsSending;
        m_workspace->status.set(another);
        QVERIFY(!action->isEnabled());
    }

    void theTrayTellsTheTruth()
    {
        SenderStatus status;
        status.state = SenderStatus::State::Sending;
        status.queued = 2;
        status.retrying = 13;
        m_workspace->status.set(status);
        QCOMPARE(m_desk->tray().icon().toolTip(), u"Hookkeeper\nSending\n2 queued · 13 retrying"_s);
        status.state = SenderStatus::State::Paused;
        status.pause = PauseCause::DiskFull;
        m_workspace->status.set(status);
        QVERIFY(m_desk->tray().icon().toolTip().contains(u"Paused: the disk is full"_s));
        QVERIFY(trayAction(u"trayState"_s)->text().contains(u"Paused: the disk is full"_s));
    }

    void theTrayCountsWhatIsHeldByHand()
    {
        WatchedEndpoint held;
        held.id = EndpointId(3);
        held.hold = HoldReason::ByHand;
        m_workspace->notices.standing.endpoints = {held};
        m_workspace->notices.announce();
        QTRY_VERIFY(trayAction(u"trayState"_s)->text().contains(u"1 endpoint"_s));
    }

    void eachStateHasAnIconOfItsOwn()
    {
        QSet<QByteArray> drawn;
        for (const TrayMark mark :
             {TrayMark::None, TrayMark::Paused, TrayMark::Failing, TrayMark::Another}) {
            const QImage image = trayIcon(mark).pixmap(22).toImage().convertToFormat(
                    QImage::Format_Grayscale8); // not by colour alone
            drawn.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()),
                                    image.sizeInBytes()));
        }
        QCOMPARE(drawn.size(), 4);
    }

    void theEntryAtLogin()
    {
        Autostart start({u"/opt/Hook keeper/hookkeeper"_s, u"--background"_s});
        QCOMPARE(start.state(), StartAtLogin::State::Off);
        QVERIFY(start.set(true).ok());
        QCOMPARE(start.state(), StartAtLogin::State::On);
        QCOMPARE(start.place(),
                 m_home->filePath(u"config/autostart/io.github.hookkeeper.Hookkeeper.desktop"_s));
        const QByteArray entry = contentsOf(start.place());
        QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(entry.contains("\nExec=\"/opt/Hook keeper/hookkeeper\" --background\n"));
        // Once the program was removed, nothing is started and nothing complained about.
        QVERIFY(entry.contains("\nTryExec=/opt/Hook keeper/hookkeeper\n"));
        QVERIFY(start.set(false).ok());
        QVERIFY(!QFile::exists(start.place()));
        QVERIFY(start.set(false).ok());
    }

    void anEntryThatSomebodyEdited_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("state");
        const int off = static_cast<int>(StartAtLogin::State::Off);
        const int other = static_cast<int>(StartAtLogin::State::Other);
        QTest::newRow("hidden") << QByteArray("Terminal") << QByteArray("Hidden=true\nTerminal")
                                << off;
        QTest::newRow("switched off by the desktop")
                << QByteArray("enabled=true") << QByteArray("enabled=false") << off;
        QTest::newRow("starts the window") << QByteArray(" --background") << QByteArray() << other;
        QTest::newRow("another program")
                << QByteArray("\nExec=/opt") << QByteArray("\nExec=/usr") << other;
        QTest::newRow("its command in another group")
                << QByteArray("\nExec=") << QByteArray("\n[Other]\nExec=") << other;
    }

    void anEntryThatSomebodyEdited()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, state);
        Autostart start({u"/opt/hookkeeper"_s, u"--background"_s});
        QVERIFY(start.set(true).ok());
        const QByteArray entry = contentsOf(start.place()).replace(from, to);
        QFile file(start.place());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(entry);
        file.close();
        QCOMPARE(static_cast<int>(start.state()), state);
        QVERIFY(start.set(true).ok());
        QCOMPARE(start.state(), StartAtLogin::State::On);
    }

    void anEntryThatCannotBeWritten()
    {
        QFile inTheWay(m_home->filePath(u"config"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Autostart start({u"hookkeeper"_s});
        const Result<void> done = start.set(true);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(done.error().subject, start.place());
    }

    /// What starts it at login has another environment than who asked for it.
    void theCommandNamesTheStore()
    {
        QCOMPARE(backgroundCommand(defaultStorePath()).mid(1), QStringList{u"--background"_s});
        const QStringList another{u"--background"_s, u"--store"_s, u"/a/s.db"_s};
        QCOMPARE(backgroundCommand(u"/a/s.db"_s).mid(1), another);
        qputenv("HOOKKEEPER_STORE", "/a/s.db");
        const auto asBefore = qScopeGuard([] { qunsetenv("HOOKKEEPER_STORE"); });
        QCOMPARE(backgroundCommand(defaultStorePath()).mid(1), another);
    }

    void commandsAreQuoted_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("exec");
        QTest::newRow("plain") << u"/usr/bin/hookkeeper"_s << u"/usr/bin/hookkeeper"_s;
        QTest::newRow("a space") << u"/a b"_s << u"\"/a b\""_s;
        QTest::newRow("a field code") << u"/100%u"_s << u"/100%%u"_s;
        QTest::newRow("a quote") << u"/a\"b"_s << u"\"/a\\\\\"b\""_s;
        QTest::newRow("a dollar") << u"/$HOME"_s << u"\"/\\\\$HOME\""_s;
        QTest::newRow("a backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
    }

    void commandsAreQuoted()
    {
        QFETCH(QString, argument);
        QTEST(Autostart::execOf({argument}), "exec");
    }

private:
    CloseDialog *question() const
    {
        auto *dialog = m_window->findChild<CloseDialog *>();
        if (!dialog)
            qFatal("nothing was asked");
        return dialog;
    }
    QAction *toolsAction(const QString &name) const
    {
        const auto *tools = m_window->menuBar()->findChild<QMenu *>(u"toolsMenu"_s);
        for (QAction *action : tools->actions()) {
            if (action->objectName() == name)
                return action;
        }
        qFatal("there is no such action");
    }
    QAction *trayAction(const QString &name) const
    {
        return m_desk->tray().findChild<QAction *>(name);
    }
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::Themed m_themed;
    bool m_hasTray = false;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    std::unique_ptr<NoticeDesk> m_desk;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<QSignalSpy> m_quits;
    std::unique_ptr<MainWindow> m_window;
    test::TestPage *m_page = nullptr;
};

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
