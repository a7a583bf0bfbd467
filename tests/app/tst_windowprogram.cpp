#include "app/hookkeeper/windowprogram.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

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

private:
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
