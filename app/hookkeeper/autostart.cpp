#include "app/hookkeeper/autostart.h"

#include "core/workspace/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

/// What stands behind the keys of the group [Desktop Entry]; others of that name do not count.
QString valueIn(const QByteArray &entry, const QString &key)
{
    const QStringList lines = QString::fromUtf8(entry).split(u'\n');
    bool isOurGroup = false;
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (text.startsWith(u'['))
            isOurGroup = text == QLatin1String("[Desktop Entry]");
        const qsizetype equals = text.indexOf(u'=');
        if (isOurGroup && equals > 0 && text.left(equals).trimmed() == key)
            return text.sliced(equals + 1).trimmed();
    }
    return {};
}

bool isTrue(const QString &value) { return value == QLatin1String("true"); }

/// Behind TryExec=: with it a desktop passes over the entry of a program that was removed. A path
/// as it is, but for the escapes of every value.
QString programOf(const QStringList &command)
{
    return QString(command.constFirst()).replace(u'\\', QStringLiteral("\\\\"));
}

Error unwritable(const QString &file, const QString &why)
{
    return {ErrorCode::FileUnwritable, file, {}, why};
}

} // namespace

Autostart::Autostart(QStringList command) : m_command(std::move(command)) { }

QString Autostart::place() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/autostart/io.github.hookkeeper.Hookkeeper.desktop");
}

StartAtLogin::State Autostart::state() const
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? State::Other : State::Off;
    const QByteArray entry = file.readAll();
    // Desktops switch an entry off by these instead of removing it.
    if (isTrue(valueIn(entry, QStringLiteral("Hidden")))
        || valueIn(entry, QStringLiteral("X-GNOME-Autostart-enabled")) == QLatin1String("false"))
        return State::Off;
    const bool isOurs = valueIn(entry, QStringLiteral("Exec")) == execOf(m_command);
    return isOurs ? State::On : State::Other;
}

Result<void> Autostart::set(bool on)
{
    const QString path = place();
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return unwritable(path, file.errorString());
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return unwritable(path, QStringLiteral("its folder cannot be made"));
    QSaveFile file(path);
    const QString entry = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Version=1.4\n"
                                         "Name=Hookkeeper\n"
                                         "Comment=Sends webhooks in the background\n"
                                         "TryExec=%2\n"
                                         "Exec=%1\n"
                                         "Icon=hookkeeper\n"
                                         "Terminal=false\n"
                                         "X-GNOME-Autostart-enabled=true\n")
                                  .arg(execOf(m_command), programOf(m_command));
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

QString Autostart::execOf(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command) {
        QString word;
        for (const QChar c : argument) {
            if (QStringView(u"\"`$\\").contains(c))
                word += u'\\'; // within quotes
            word += c;
            if (c == u'%')
                word += c; // else a field code
        }
        const bool isPlain =
                !argument.isEmpty() && std::all_of(argument.cbegin(), argument.cend(), [](QChar c) {
                    return c.isLetterOrNumber() || QStringView(u"-_./=+,:@%").contains(c);
                });
        words.append(isPlain ? word : u'"' + word + u'"');
    }
    // The value of a key is escaped once more: each backslash is two there.
    return words.join(u' ').replace(u'\\', QStringLiteral("\\\\"));
}

QStringList backgroundCommand(const QString &storePath)
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--background")};
    // At login nobody has named another one in the environment.
    if (storePath != defaultStorePath() || !qEnvironmentVariableIsEmpty("HOOKKEEPER_STORE"))
        command += {QStringLiteral("--store"), QFileInfo(storePath).absoluteFilePath()};
    return command;
}

} // namespace hk
