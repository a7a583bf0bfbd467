#include "ui/theme/desktoptheme.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;

/// A settings portal as desktops have it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const uint value = key == QLatin1String("contrast") ? contrast
                : key == QLatin1String("color-scheme")      ? scheme
                : key == QLatin1String("enable-animations") ? 1
                                                            : 0;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value))); // twice, as the real one
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestPortalTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus.start(daemon,
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(5000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished(5000);
    }

    void theFirstAnswerArrivesAsAChange()
    {
        m_portal.scheme = 1;
        m_portal.contrast = 0;
        PortalTheme theme;
        QVERIFY(!theme.look().prefersDark);
        QTRY_COMPARE(theme.look().prefersDark, std::optional(true));
        QVERIFY(!theme.look().highContrast);
    }

    void aChangeIsFollowed()
    {
        m_portal.scheme = 2;
        PortalTheme theme;
        QTRY_COMPARE(theme.look().prefersDark, std::optional(false));
        QSignalSpy changed(&theme, &DesktopTheme::lookChanged);
        const QString group = QStringLiteral("org.freedesktop.appearance");
        Q_EMIT m_portal.SettingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(1U));
        QTRY_COMPARE(theme.look().prefersDark, std::optional(true));
        Q_EMIT m_portal.SettingChanged(group, QStringLiteral("contrast"), QDBusVariant(1U));
        QTRY_VERIFY(theme.look().highContrast);
        Q_EMIT m_portal.SettingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(0U));
        QTRY_COMPARE(theme.look().prefersDark, std::nullopt);
        QCOMPARE(changed.count(), 3);
    }

    void lessMotionIsHeardOfInBothWays()
    {
        m_portal.scheme = 2;
        PortalTheme theme;
        QTRY_COMPARE(theme.look().prefersDark, std::optional(false));
        QVERIFY(!theme.look().reducesMotion);
        const auto tell = [this](const char *group, const char *key, const QVariant &value) {
            Q_EMIT m_portal.SettingChanged(QLatin1String(group), QLatin1String(key),
                                           QDBusVariant(value));
        };
        tell("org.freedesktop.appearance", "reduced-motion", 1U);
        QTRY_VERIFY(theme.look().reducesMotion);
        tell("org.freedesktop.appearance", "reduced-motion", 0U);
        QTRY_VERIFY(!theme.look().reducesMotion);
        tell("org.gnome.desktop.interface", "enable-animations", false);
        QTRY_VERIFY(theme.look().reducesMotion);
        tell("org.gnome.desktop.interface", "enable-animations", true);
        QTRY_VERIFY(!theme.look().reducesMotion);
    }

private:
    QProcess m_bus;
    FakePortal m_portal;
};

QTEST_GUILESS_MAIN(TestPortalTheme)
#include "tst_portal_theme.moc"
