#include "app/hookkeeperctl/program.h"

#include "app/hookkeeperctl/command.h"
#include "core/base/actor.h"
#include "core/base/interrupts.h"
#include "core/base/logfile.h"
#include "core/vault/systemkeyring.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace hk {

using namespace Qt::StringLiterals;

Program::Program(const Streams &streams, QStringList arguments)
    : m_streams(streams), m_arguments(std::move(arguments)), m_table(allCommands())
{
}

Program::~Program() = default;

void Program::start()
{
    const auto parsed = parseCommandLine(m_arguments, m_table);
    if (const auto *wrong = std::get_if<UsageError>(&parsed)) {
        m_console = std::make_unique<Console>(m_streams, asksForJson(m_arguments), false);
        m_console->usageError(wrong->message, wrong->hint);
        return end(ExitCode::Usage);
    }
    const auto &line = std::get<CommandLine>(parsed);
    m_console = std::make_unique<Console>(m_streams, line.json, line.quiet);
    if (line.help || line.version)
        showHelp(line);
    else
        run(line);
}

void Program::showHelp(const CommandLine &line)
{
    const QString version = QCoreApplication::applicationVersion();
    const QString text = line.help ? helpText(m_table, line.words) : u"hookkeeperctl "_s + version;
    if (!line.json)
        m_console->print(text.trimmed());
    else if (line.help)
        m_console->print(JsonObject().add("help", text));
    else
        m_console->print(JsonObject().add("version", version));
    end(ExitCode::Done);
}

// Only a file that somebody named has to be writable, and what works on no store leaves no other.
Result<void> Program::beginLog(const QString &target, bool usesStore)
{
    const bool isNamed = !target.isEmpty() || !qEnvironmentVariableIsEmpty("HOOKKEEPER_LOG");
    if (!isNamed && !usesStore)
        return {};
    const Result<void> begun = logTo(target.isEmpty() ? defaultLogTarget() : target);
    return isNamed ? begun : Result<void>();
}

Result<void> Program::openStore(bool begins)
{
    // A path that was mistyped is told, not taken for that of a new store.
    if (!begins && !QFileInfo::exists(m_store.storePath))
        return Error{ErrorCode::StoreMissing, m_store.storePath, {}, {}};
    auto workspace = Workspace::open(m_store);
    if (!workspace)
        return workspace.error();
    m_workspace = std::move(*workspace);
    m_fronts.emplace(m_workspace->fronts());
    return {};
}

void Program::run(const CommandLine &line)
{
    if (const auto log = beginLog(line.log, line.command->usesStore); !log) {
        m_console->error(log.error());
        return end(exitCodeOf(kindOf(log.error().code)));
    }
    m_keyring = std::make_unique<SystemKeyring>(Prompting::Never);
    m_store.storePath = line.store.isEmpty() ? defaultStorePath() : line.store;
    m_store.keyring = m_keyring.get();
    m_store.actor = Actor::here(u"console"_s).text();
    if (line.command->usesStore) {
        if (const auto open = openStore(line.command->beginsStore); !open) {
            m_console->error(open.error());
            return end(exitCodeOf(kindOf(open.error().code)));
        }
    }
    m_command = line.command->make(
            {.console = *m_console, .store = m_store, .fronts = m_fronts ? &*m_fronts : nullptr});
    connect(m_command.get(), &Command::finished, this, &Program::end, Qt::QueuedConnection);
    // Until then Ctrl+C ends the program at once: it may be reading standard input.
    m_command->start(line.invocation);
    m_interrupts = std::make_unique<Interrupts>();
    connect(m_interrupts.get(), &Interrupts::interrupted, m_command.get(), &Command::interrupt);
}

void Program::end(ExitCode code)
{
    ExitCode ofOutput = ExitCode::Done;
    if (m_console->isReaderGone()) { // head has what it wants
        ofOutput = ExitCode::ReaderGone;
    } else if (const QString problem = m_console->outputProblem(); !problem.isEmpty()) {
        m_console->error({ErrorCode::FileUnwritable, u"Standard output"_s, problem, {}});
        ofOutput = ExitCode::No;
    }
    const ExitCode last = code == ExitCode::Done ? ofOutput : code;
    Q_EMIT ended(static_cast<int>(last));
}

} // namespace hk
