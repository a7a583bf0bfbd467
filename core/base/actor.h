#pragma once

#include <QtCore/QString>

namespace hk {

/// Who changes something, as the audit and the history keep it: "window:ada" is the program that
/// the user ada of this computer used. Older entries have the program alone. A value.
struct Actor
{
    QString program; ///< "window", "console"
    QString user;    ///< as the system names the user; empty: not known

    /// Whoever runs this process. Any thread.
    static Actor here(const QString &program);
    static Actor of(const QString &text);
    QString text() const;
    bool operator==(const Actor &) const = default;
};

} // namespace hk
