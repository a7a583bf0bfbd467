#pragma once

#include "app/hookkeeperctl/commandtable.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

namespace hk {

/// What was typed after the command's name, checked for its shape: no unknown option, no missing
/// value, no option given twice unless it repeats, as many arguments as the command takes. A value.
class Invocation
{
public:
    QStringList arguments;

    bool has(const OptionSpec &option) const;
    /// The option's value; none when it was not given.
    std::optional<QString> value(const OptionSpec &option) const;
    /// All of them in their order, of one that repeats.
    QStringList values(const OptionSpec &option) const;
    void set(const QString &option, const QStringList &values) { m_values.insert(option, values); }

private:
    QHash<QString, QStringList> m_values; ///< at least one of each
};

/// A whole command line.
struct CommandLine
{
    QString store; ///< empty: the default one
    QString log;   ///< a file or "-"; empty: the default one
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QStringList words;                     ///< the command's name as typed; may be half of one
    const CommandEntry *command = nullptr; ///< in the table that was parsed with; none with help
    Invocation invocation;
};

/// Wrong usage: a sentence, and where to read more.
struct UsageError
{
    QString message;
    QString hint;
};

/// Reads `arguments` (without the program's name) in two stages: global options up to the command,
/// then everything that command takes. Never ends the program.
std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments,
                                                       const CommandTable &table);

/// Whether --json is among the arguments, however wrong the rest of them is.
bool asksForJson(const QStringList &arguments);

/// The help for a whole program, a family of commands, or one of them.
QString helpText(const CommandTable &table, const QStringList &words);

} // namespace hk
