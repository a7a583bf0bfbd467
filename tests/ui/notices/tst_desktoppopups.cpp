#include "ui/notices/desktoppopups.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// A notification server as desktops have it.
class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString app;
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList capabilities;
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &app, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({app, replaces, title, body, actions, hints});
        return replaces ? replaces : static_cast<uint>(40 + shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopPopups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(5000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_server,
                                   QDBusConnection::ExportAllContents));
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished(5000);
    }

    void init()
    {
        m_server.capabilities = {u"actions"_s, u"body"_s, u"body-markup"_s};
        m_server.shown.clear();
        m_server.closed.clear();
        m_refused = 0;
        QVERIFY(QDBusConnection::sessionBus().registerService(name()));
        m_popups = std::make_unique<DesktopPopups>();
    }
    void cleanup()
    {
        m_popups.reset();
        QDBusConnection::sessionBus().unregisterService(name());
    }

    void itPopsUpWithWhatTheDesktopWants()
    {
        show(u"endpoint 3"_s, u"It fails"_s, u"502 Bad Gateway"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        const FakeServer::Shown shown = m_server.shown.constFirst();
        QCOMPARE(shown.title, u"It fails"_s);
        QCOMPARE(shown.body, u"502 Bad Gateway"_s);
        QCOMPARE(shown.replaces, 0U);
        QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s}));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(),
                 u"io.github.hookkeeper.Hookkeeper"_s);
        QCOMPARE(shown.hints.value(u"image-path"_s).toString(), u"dialog-error"_s);
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 1);
        QCOMPARE(m_refused, 0);
    }

    void aLaterOneOfTheSameTopicReplacesIt()
    {
        show(u"endpoint 3"_s, u"It fails"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        settle();
        show(u"endpoint 3"_s, u"It is held"_s);
        show(u"endpoint 4"_s, u"So is this"_s);
        QTRY_COMPARE(m_server.shown.size(), 3);
        QCOMPARE(m_server.shown.at(1).replaces, 41U);
        QCOMPARE(m_server.shown.at(2).replaces, 0U);
    }

    void foreignNamesAreNoMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("a server that reads markup")
                << QStringList{u"body-markup"_s} << u"&lt;b&gt;bold &amp; brash&lt;/b&gt;"_s;
        QTest::newRow("one that does not") << QStringList{u"body"_s} << u"<b>bold & brash</b>"_s;
    }

    void foreignNamesAreNoMarkup()
    {
        QFETCH(QStringList, capabilities);
        m_server.capabilities = capabilities;
        show(u"endpoint 3"_s, u"<b>title</b>"_s, u"<b>bold & brash</b>"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        QTEST(m_server.shown.constFirst().body, "body");
        QCOMPARE(m_server.shown.constFirst().title, u"<b>title</b>"_s); // never is markup
        QCOMPARE(m_server.shown.constFirst().actions, QStringList());   // it has no buttons
    }

    void aClickOpensWhatItIsAbout()
    {
        QSignalSpy chosen(m_popups.get(), &PopupOutlet::chosen);
        show(u"endpoint 3"_s, u"It fails"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        settle();
        Q_EMIT m_server.ActionInvoked(99, u"default"_s); // another program's
        Q_EMIT m_server.ActionInvoked(41, u"show"_s);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), u"endpoint 3"_s);
        Q_EMIT m_server.NotificationClosed(41, 2);
        Q_EMIT m_server.ActionInvoked(41, u"show"_s);
        settle();
        QCOMPARE(chosen.size(), 1);
    }

    void whatIsOverIsClosed()
    {
        show(u"sending"_s, u"Paused"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        settle();
        m_popups->withdraw(u"endpoint 3"_s);
        m_popups->withdraw(u"sending"_s);
        QTRY_COMPARE(m_server.closed, QList<uint>{41U});
    }

    void withoutAServerItIsRefused()
    {
        QDBusConnection::sessionBus().unregisterService(name());
        show(u"endpoint 3"_s, u"It fails"_s);
        QTRY_COMPARE(m_refused, 1);
        QCOMPARE(m_server.shown.size(), 0);
    }

    void aServerThatComesBackIsAskedAnew()
    {
        show(u"endpoint 3"_s, u"It fails"_s);
        QTRY_COMPARE(m_server.shown.size(), 1);
        QDBusConnection::sessionBus().unregisterService(name());
        settle();
        m_server.capabilities = {};
        QVERIFY(QDBusConnection::sessionBus().registerService(name()));
        settle();
        show(u"endpoint 3"_s, u"It still fails"_s);
        QTRY_COMPARE(m_server.shown.size(), 2);
        QCOMPARE(m_server.shown.at(1).replaces, 0U); // it knows nothing of the old one
        QCOMPARE(m_server.shown.at(1).actions, QStringList());
    }

private:
    static QString name() { return u"org.freedesktop.Notifications"_s; }
    void show(const QString &topic, const QString &title, const QString &body = {})
    {
        m_popups->show({topic, title, body, u"Show"_s, u"dialog-error"_s, Popup::Weight::Normal},
                       [this] { ++m_refused; });
    }
    /// What was on its way over the bus has arrived: a later question was answered.
    void settle()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        for (int i = 0; i < 3; ++i) {
            QDBusMessage ping = QDBusMessage::createMethodCall(
                    u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s);
            auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ping), this);
            QSignalSpy answered(watcher, &QDBusPendingCallWatcher::finished);
            QVERIFY(answered.wait());
            watcher->deleteLater();
        }
    }

    QProcess m_bus;
    FakeServer m_server;
    std::unique_ptr<DesktopPopups> m_popups;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestDesktopPopups)
#include "tst_desktoppopups.moc"
