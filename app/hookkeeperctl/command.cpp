#include "app/hookkeeperctl/command.h"

#include "core/workspace/companiesfront.h"

namespace hk {

using namespace Qt::StringLiterals;

Command::Command(const CommandContext &context)
    : m_console(context.console), m_store(context.store), m_fronts(context.fronts)
{
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(code);
}

void Command::fail(const Error &error, const QString &about)
{
    if (m_finished)
        return;
    m_console.error(error, about);
    finish(exitCodeOf(kindOf(error.code)));
}

void Command::failUsage(const QString &message)
{
    if (m_finished)
        return;
    m_console.usageError(message, u"\"hookkeeperctl COMMAND --help\" shows what it takes."_s);
    finish(ExitCode::Usage);
}

void Command::withCompany(const QString &externalId, std::function<void(const Company &)> next)
{
    when(fronts().companies.find(externalId), std::move(next));
}

Result<qint64> Command::numberOf(const Invocation &invocation, const OptionSpec &option,
                                 qint64 least, qint64 most, qint64 otherwise)
{
    const auto text = invocation.value(option);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return Error{ErrorCode::NumberInvalid,
                     u"--"_s + QString::fromLatin1(option.name),
                     text->left(80),
                     {}};
    return number;
}

} // namespace hk
