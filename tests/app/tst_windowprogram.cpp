#include "app/hookkeeper/windowprogram.h"
#include "ui/common/elidedlabel.h"
#include "ui/receiver/receiverpage.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace hk;
using namespace Qt::StringLiterals;

/// The program with its window, as main() puts it together, over a store of its own.
class TestWindowProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // nobody's keyring, nobody's notifications
    }

    /// Masking makes the window anew, which takes longer than the next key.
    void aKeyPressedWhileTheWindowIsMadeAnewIsNotLost()
    {
        WindowProgram program;
        program.start(m_home.filePath(u"store.db"_s));
        QTRY_VERIFY(window() && window()->isFurnished());
        QPointer<MainWindow> old = window();
        old->showPage(u"receiver"_s);
        press(old, u"maskAction"_s);
        // The window is told of it when the new one is there.
        QMetaObject::invokeMethod(
                this, [old] { press(old, u"deliveriesPageAction"_s); }, Qt::QueuedConnection);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(window() && window()->isVisible());
        QCOMPARE(window()->place().page, u"deliveries"_s);
        QVERIFY(window()->findChild<QAction *>(u"maskAction"_s)->isChecked());
    }

    void whatAnotherPageShowsStays()
    {
        WindowProgram program;
        program.start(m_home.filePath(u"received.db"_s));
        QTRY_VERIFY(window() && window()->isFurnished());
        window()->showPage(u"receiver"_s);
        QTcpSocket sender;
        sender.connectToHost(QHostAddress::LocalHost, startReceiver());
        for (int i = 0; i < 2; ++i)
            sender.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
        for (const QString &request : {u"2"_s, u"1"_s}) { // by itself it would show the newest
            QTRY_COMPARE((receiver().open(request), receiver().opened()), request);
        }
        window()->showPage(u"deliveries"_s);
        QPointer<MainWindow> old = window();
        press(old, u"maskAction"_s);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(window() && window()->isVisible());
        QTRY_COMPARE(receiver().opened(), u"1"_s);
    }

private:
    static ReceiverPage &receiver() { return *window()->findChild<ReceiverPage *>(); }

    /// On a free port, which the program offers when the chosen one is taken.
    static quint16 startReceiver()
    {
        QTcpServer taken;
        taken.listen(QHostAddress::LocalHost);
        receiver().findChild<QSpinBox *>(u"receiverPort"_s)->setValue(taken.serverPort());
        receiver().findChild<QPushButton *>(u"startReceiverButton"_s)->click();
        QPointer<QMessageBox> question;
        if (!QTest::qWaitFor([&] { return question = window()->findChild<QMessageBox *>(); }))
            return 0;
        question->buttons().constFirst()->click();
        const auto *address = receiver().findChild<ElidedLabel *>(u"receiverAddress"_s);
        const auto port = [address] { return QUrl(address->text()).port(); };
        if (!QTest::qWaitFor([&] { return port() != taken.serverPort(); }))
            return 0;
        return static_cast<quint16>(port());
    }

    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            auto *window = qobject_cast<MainWindow *>(each);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    static void press(const MainWindow *window, const QString &action)
    {
        if (window)
            window->findChild<QAction *>(action)->trigger();
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestWindowProgram)
#include "tst_windowprogram.moc"
