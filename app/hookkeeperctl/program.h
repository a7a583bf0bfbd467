#pragma once

#include "app/hookkeeperctl/commandline.h"
#include "app/hookkeeperctl/exitcode.h"
#include "app/hookkeeperctl/shown/console.h"
#include "core/base/result.h"
#include "core/workspace/fronts.h"
#include "core/workspace/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace hk {

class Command;
class Interrupts;
class SystemKeyring;

/// A whole run of hookkeeperctl: reads the command line, opens the store if the command needs one,
/// carries the command out and says how it ended. The console's composition root. Lives in the main
/// thread, needs its event loop.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(const Streams &streams, QStringList arguments);
    ~Program() override;

    /// Ends with ended(), perhaps at once.
    void start();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void run(const CommandLine &line);
    void showHelp(const CommandLine &line);
    static Result<void> beginLog(const QString &target, bool usesStore);
    Result<void> openStore(bool begins);
    void end(ExitCode code);

    Streams m_streams;
    QStringList m_arguments;
    CommandTable m_table;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<SystemKeyring> m_keyring;
    WorkspaceOptions m_store;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Fronts> m_fronts;
    std::unique_ptr<Interrupts> m_interrupts;
    std::unique_ptr<Command> m_command;
};

} // namespace hk
