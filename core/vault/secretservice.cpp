#include "core/vault/secretservice.h"

#include <QtCore/QFileInfo>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

#include <optional>

namespace hk {
namespace {

QString secrets() { return QStringLiteral("org.freedesktop.secrets"); }

/// What a method answered first; none for an error or no answer in time.
std::optional<QVariant> asked(const QDBusConnection &bus, const QDBusMessage &message,
                              std::chrono::milliseconds limit)
{
    const QDBusMessage answer = bus.call(message, QDBus::Block, static_cast<int>(limit.count()));
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return answer.arguments().constFirst();
}

QDBusMessage method(const QString &service, const QString &path, const QString &interface,
                    const QString &name, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, name);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

Result<void> missing(const QString &reason)
{
    return Error{ErrorCode::DataKeyMissing, reason, {}, {}};
}

Result<void> check(const QDBusConnection &bus, std::chrono::milliseconds limit)
{
    const QString none = QStringLiteral("there is no system keyring");
    if (!bus.isConnected())
        return missing(none);
    const auto owned = asked(bus,
                             method(QStringLiteral("org.freedesktop.DBus"),
                                    QStringLiteral("/org/freedesktop/DBus"),
                                    QStringLiteral("org.freedesktop.DBus"),
                                    QStringLiteral("NameHasOwner"), {secrets()}),
                             limit);
    if (!owned || !owned->toBool())
        return missing(none);

    const auto alias = asked(bus,
                             method(secrets(), QStringLiteral("/org/freedesktop/secrets"),
                                    QStringLiteral("org.freedesktop.Secret.Service"),
                                    QStringLiteral("ReadAlias"), {QStringLiteral("default")}),
                             limit);
    if (!alias)
        return missing(QStringLiteral("the system keyring does not answer"));
    const QString collection = alias->value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == QLatin1String("/"))
        return missing(QStringLiteral("the system keyring has no default collection"));

    const auto locked = asked(
            bus,
            method(secrets(), collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                   QStringLiteral("Get"),
                   {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}),
            limit);
    if (!locked)
        return missing(QStringLiteral("the system keyring does not answer"));
    const QVariant state = locked->value<QDBusVariant>().variant();
    if (state.typeId() != QMetaType::Bool || state.toBool())
        return missing(QStringLiteral("the system keyring is locked"));
    return {};
}

} // namespace

bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    // Without either, D-Bus libraries would launch a bus of their own where there is a display.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

Result<void> checkSecretServiceUnlocked(std::chrono::milliseconds limit)
{
    if (!hasSessionBus())
        return missing(QStringLiteral("there is no system keyring"));
    const QString name = QStringLiteral("hookkeeper-vault");
    const auto answer =
            check(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name), limit);
    QDBusConnection::disconnectFromBus(name);
    return answer;
}

} // namespace hk
