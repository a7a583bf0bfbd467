#include "ui/theme/desktoptheme.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

#include <utility>

namespace hk {
namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colourScheme("color-scheme");    // 0 none, 1 dark, 2 light
constexpr QLatin1String contrast("contrast");            // 0 none, 1 higher
constexpr QLatin1String reducedMotion("reduced-motion"); // 0 none, 1 reduced; of newer portals
// What portals without it tell of GNOME's own setting.
constexpr QLatin1String gnome("org.gnome.desktop.interface");
constexpr QLatin1String animations("enable-animations");
constexpr int answerWithinMs = 2000;

} // namespace

PortalTheme::PortalTheme(QObject *parent) : DesktopTheme(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    ask();
}

void PortalTheme::ask()
{
    for (const auto &[group, key] :
         {std::pair(appearance, colourScheme), std::pair(appearance, contrast),
          std::pair(appearance, reducedMotion), std::pair(gnome, animations)}) {
        QDBusMessage call =
                QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
        call << QString(group) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(
                QDBusConnection::sessionBus().asyncCall(call, answerWithinMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, key = key](QDBusPendingCallWatcher *done) {
                    const QDBusPendingReply<QDBusVariant> reply = *done;
                    if (!reply.isError())
                        note(key, reply.value().variant());
                    done->deleteLater();
                });
    }
}

void PortalTheme::settingChanged(const QString &group, const QString &key,
                                 const QDBusVariant &value)
{
    if (group == appearance || (group == gnome && key == animations))
        note(key, value.variant());
}

void PortalTheme::note(const QString &key, QVariant value)
{
    // "Read" wraps the value twice, "SettingChanged" once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    const uint number = value.toUInt(&isNumber);
    if (!isNumber)
        return;
    DesktopLook look = m_look;
    if (key == colourScheme)
        look.prefersDark = number == 0 ? std::nullopt : std::optional(number == 1);
    else if (key == contrast)
        look.highContrast = number == 1;
    else if (key == reducedMotion)
        look.reducesMotion = number == 1;
    else if (key == animations)
        look.reducesMotion = number == 0;
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT lookChanged();
}

} // namespace hk
