#pragma once

#include "ui/notices/startatlogin.h"

#include <QtCore/QStringList>

namespace hk {

/// The desktop's list of what is started at login: a file in $XDG_CONFIG_HOME/autostart
/// (https://specifications.freedesktop.org/autostart-spec). GUI thread.
class Autostart final : public StartAtLogin
{
public:
    /// `command`: the program with its arguments, none of them escaped.
    explicit Autostart(QStringList command);

    State state() const override;
    Result<void> set(bool on) override;
    QString place() const override;

    /// The command as it stands behind Exec=, quoted as the desktop entry specification wants it.
    static QString execOf(const QStringList &command);

private:
    QStringList m_command;
};

/// How this program is started without a window, for the store that it has open.
QStringList backgroundCommand(const QString &storePath);

} // namespace hk
