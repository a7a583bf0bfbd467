#include "app/hookkeeperctl/commandline.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

#include <algorithm>
#include <array>
#include <span>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array globalOptions{options::store, options::log,  options::json,
                                   options::quiet, options::help, options::version};

QString longName(const OptionSpec &option) { return QString::fromLatin1(option.name); }

void declare(QCommandLineParser &parser, std::span<const OptionSpec> specs)
{
    for (const OptionSpec &spec : specs) {
        QCommandLineOption option(longName(spec));
        if (spec.value)
            option.setValueName(QString::fromUtf8(spec.value));
        parser.addOption(option);
    }
}

void takeGlobals(const QCommandLineParser &parser, CommandLine &line)
{
    line.json |= parser.isSet(longName(options::json));
    line.quiet |= parser.isSet(longName(options::quiet));
    line.help |= parser.isSet(longName(options::help));
    line.version |= parser.isSet(longName(options::version));
    if (parser.isSet(longName(options::store)))
        line.store = parser.value(longName(options::store));
    if (parser.isSet(longName(options::log)))
        line.log = parser.value(longName(options::log));
}

bool isFamily(const CommandTable &table, const QString &word)
{
    return std::any_of(table.begin(), table.end(), [&](const CommandEntry &entry) {
        return entry.name.startsWith(word + u' ');
    });
}

const CommandEntry *find(const CommandTable &table, const QStringList &words)
{
    const QString name = words.join(u' ');
    const auto entry = std::find_if(table.begin(), table.end(),
                                    [&](const CommandEntry &e) { return e.name == name; });
    return entry == table.end() ? nullptr : &*entry;
}

UsageError wrong(const QString &message, const QStringList &words = {})
{
    const QString command =
            u"hookkeeperctl "_s + words.join(u' ') + (words.isEmpty() ? u""_s : u" "_s);
    return {message, u"\"%1--help\" shows what there is."_s.arg(command)};
}

// What QCommandLineParser says, as a sentence.
QString sentence(QString text)
{
    text.replace(u'\'', u'"');
    return text.endsWith(u'.') ? text : text + u'.';
}

// Stage one: takes words off the front of `rest` until they name a command; global options may
// stand before, between and behind them.
std::optional<UsageError> takeCommand(const CommandTable &table, QStringList &rest,
                                      CommandLine &line)
{
    while (!line.command) {
        QCommandLineParser parser;
        parser.setOptionsAfterPositionalArgumentsMode(
                QCommandLineParser::ParseAsPositionalArguments);
        declare(parser, globalOptions);
        if (!parser.parse(QStringList(u"hookkeeperctl"_s) + rest))
            return wrong(sentence(parser.errorText()), line.words);
        takeGlobals(parser, line);
        rest = parser.positionalArguments();
        if (rest.isEmpty()) {
            if (line.help || line.version)
                return std::nullopt;
            return wrong(line.words.isEmpty()
                                 ? u"No command was given."_s
                                 : u"\"%1\" needs another word."_s.arg(line.words.first()),
                         line.words);
        }
        line.words.append(rest.takeFirst());
        line.command = find(table, line.words);
        const bool isHalf = line.words.size() == 1 && isFamily(table, line.words.first());
        if (!line.command && !isHalf) {
            const QString typed = line.words.join(u' ');
            line.words.removeLast();
            return wrong(u"There is no command \"%1\"."_s.arg(typed), line.words);
        }
    }
    return std::nullopt;
}

std::optional<UsageError> checkArgumentCount(const CommandLine &line)
{
    const CommandEntry &command = *line.command;
    const auto given = line.invocation.arguments.size();
    if (given < command.fewestArguments)
        return wrong(
                u"Something is missing: hookkeeperctl %1 %2."_s.arg(command.name, command.usage),
                line.words);
    if (command.mostArguments >= 0 && given > command.mostArguments)
        return wrong(u"\"%1\" takes no \"%2\"."_s.arg(
                             command.name, line.invocation.arguments.at(command.mostArguments)),
                     line.words);
    return std::nullopt;
}

// Stage two: everything after the command's name.
std::optional<UsageError> takeRest(const QStringList &rest, CommandLine &line)
{
    QCommandLineParser parser;
    declare(parser, globalOptions);
    declare(parser, line.command->options);
    if (!parser.parse(QStringList(u"hookkeeperctl"_s) + rest))
        return wrong(sentence(parser.errorText()), line.words);
    takeGlobals(parser, line);
    for (const OptionSpec &option : line.command->options) {
        const QString name = longName(option);
        if (!parser.isSet(name))
            continue;
        if (option.value && !option.repeats && parser.values(name).size() > 1)
            return wrong(u"--%1 was given twice."_s.arg(name), line.words);
        line.invocation.set(name, option.value ? parser.values(name) : QStringList(QString()));
    }
    line.invocation.arguments = parser.positionalArguments();
    return line.help || line.version ? std::nullopt : checkArgumentCount(line);
}

QString rowsOf(std::span<const OptionSpec> specs)
{
    QString text;
    for (const OptionSpec &spec : specs) {
        QString typed = u"  --"_s + longName(spec);
        if (spec.value)
            typed += u' ' + QString::fromUtf8(spec.value);
        text += typed.leftJustified(34) + u' ' + QString::fromUtf8(spec.help) + u'\n';
    }
    return text;
}

} // namespace

bool Invocation::has(const OptionSpec &option) const { return m_values.contains(longName(option)); }

std::optional<QString> Invocation::value(const OptionSpec &option) const
{
    const auto found = m_values.constFind(longName(option));
    return found == m_values.constEnd() ? std::nullopt : std::optional(found->constFirst());
}

QStringList Invocation::values(const OptionSpec &option) const
{
    return m_values.value(longName(option));
}

std::variant<CommandLine, UsageError> parseCommandLine(const QStringList &arguments,
                                                       const CommandTable &table)
{
    CommandLine line;
    QStringList rest = arguments;
    if (auto error = takeCommand(table, rest, line))
        return *error;
    if (line.command) {
        if (auto error = takeRest(rest, line))
            return *error;
    }
    return line;
}

bool asksForJson(const QStringList &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), u"--"_s);
    return std::find(arguments.begin(), end, u"--json"_s) != end;
}

QString helpText(const CommandTable &table, const QStringList &words)
{
    const QString general = u"\nEverywhere:\n"_s + rowsOf(globalOptions);
    if (const CommandEntry *command = find(table, words)) {
        QString text = u"Usage: hookkeeperctl %1 %2\n\n%3\n"_s.arg(command->name, command->usage,
                                                                   command->summary);
        if (!command->options.empty())
            text += u"\nOptions:\n"_s + rowsOf(command->options);
        return text + general;
    }
    QString text =
            u"Usage: hookkeeperctl [--store FILE] [--json] [--quiet] COMMAND …\n\nCommands:\n"_s;
    for (const CommandEntry &entry : table) {
        if (words.isEmpty() || entry.name.startsWith(words.first() + u' '))
            text += u"  "_s + entry.name.leftJustified(16) + u' ' + entry.summary + u'\n';
    }
    return text + general
            + u"\nExit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 bad input,\n"
              "4 the store cannot be used, 5 not possible now, 130 interrupted.\n"_s;
}

} // namespace hk
