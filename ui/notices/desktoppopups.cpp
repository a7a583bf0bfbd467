#include "ui/notices/desktoppopups.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

#include <utility>

namespace hk {
namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String interface("org.freedesktop.Notifications");
constexpr QLatin1String defaultAction("default"); // a click on the whole
constexpr QLatin1String showAction("show");
constexpr int answerWithinMs = 10'000; // it may have to be started
constexpr int asLongAsUsual = -1;

QDBusMessage callOf(QLatin1String method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

uchar urgencyOf(Popup::Weight weight)
{
    switch (weight) {
    case Popup::Weight::Quiet:
        return 0;
    case Popup::Weight::Normal:
        return 1;
    case Popup::Weight::Urgent:
        break;
    }
    return 2;
}

QVariantMap hintsOf(const Popup &popup)
{
    QVariantMap hints{
            {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(popup.weight))},
            {QStringLiteral("desktop-entry"), QStringLiteral("io.github.hookkeeper.Hookkeeper")},
            {QStringLiteral("image-path"), popup.iconName}};
    if (popup.weight == Popup::Weight::Quiet)
        hints.insert(QStringLiteral("suppress-sound"), true);
    return hints;
}

} // namespace

DesktopPopups::DesktopPopups(QObject *parent) : PopupOutlet(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("ActionInvoked"), this,
                SLOT(takeAction(uint,QString)));
    bus.connect(service, path, interface, QStringLiteral("NotificationClosed"), this,
                SLOT(takeClosed(uint)));
    // clang-format on
    auto *watcher =
            new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopPopups::forgetServer);
}

void DesktopPopups::show(const Popup &popup, std::function<void()> refused)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return refused();
    if (m_capabilities)
        return send(popup, std::move(refused));
    askCapabilities([this, popup, refused] { send(popup, refused); }, refused);
}

void DesktopPopups::withdraw(const QString &topic)
{
    const uint id = m_ids.take(topic);
    if (id == 0)
        return;
    QDBusMessage call = callOf(QLatin1String("CloseNotification"));
    call << id;
    QDBusConnection::sessionBus().asyncCall(call, answerWithinMs);
}

void DesktopPopups::askCapabilities(std::function<void()> known, std::function<void()> refused)
{
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(callOf(QLatin1String("GetCapabilities")),
                                                    answerWithinMs),
            this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, known = std::move(known),
             refused = std::move(refused)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<QStringList> reply = *done;
                if (reply.isError())
                    return refused();
                m_capabilities = reply.value();
                known();
            });
}

void DesktopPopups::send(const Popup &popup, std::function<void()> refused)
{
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions")))
        actions = {defaultAction, popup.show, showAction, popup.show};
    QDBusMessage call = callOf(QLatin1String("Notify"));
    call << QCoreApplication::applicationName() << m_ids.value(popup.topic)
         << QStringLiteral("hookkeeper") << popup.title << bodyOf(popup) << actions
         << hintsOf(popup) << asLongAsUsual;
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, topic = popup.topic,
             refused = std::move(refused)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError())
                    return refused();
                m_ids.insert(topic, reply.value());
            });
}

/// Names in it are as people typed them: "<b>" is to be read, not to be obeyed.
QString DesktopPopups::bodyOf(const Popup &popup) const
{
    return m_capabilities->contains(QLatin1String("body-markup")) ? popup.body.toHtmlEscaped()
                                                                  : popup.body;
}

void DesktopPopups::takeAction(uint id, const QString &action)
{
    const QString topic = m_ids.key(id); // the signal goes to every program that shows something
    if (topic.isEmpty() || (action != defaultAction && action != showAction))
        return;
    Q_EMIT chosen(topic);
    withdraw(topic); // some servers leave it there
}

void DesktopPopups::takeClosed(uint id) { m_ids.remove(m_ids.key(id)); }

void DesktopPopups::forgetServer()
{
    m_capabilities.reset();
    m_ids.clear();
}

} // namespace hk
