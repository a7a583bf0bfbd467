#pragma once

#include "app/hookkeeperctl/options.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace hk {

class Command;
struct CommandContext;

/// One command as it is typed and explained, and who carries it out.
struct CommandEntry
{
    QString name;                    ///< one word, or a family's and its own: "company add"
    QString usage;                   ///< what follows the name
    QString summary;                 ///< one line
    std::vector<OptionSpec> options; ///< its own
    int fewestArguments = 0;
    int mostArguments = 0; ///< -1: any number
    bool usesStore = true;
    std::unique_ptr<Command> (*make)(const CommandContext &) = nullptr;
    bool beginsStore = false; ///< a store that is not there is made
};

using CommandTable = std::vector<CommandEntry>;

/// All commands, in the order of the help.
CommandTable allCommands();

// Each family adds its own; they are in commands/.
void addCompanyCommands(CommandTable &table);
void addCompanyImportCommand(CommandTable &table);
void addSettingsCommands(CommandTable &table);
void addExchangeCommands(CommandTable &table);
void addHistoryCommands(CommandTable &table);
void addCodeCommand(CommandTable &table);
void addKeyCommands(CommandTable &table);
void addKeyVerifyCommand(CommandTable &table);
void addTriggerCommand(CommandTable &table);
void addSampleCommands(CommandTable &table);
void addSampleMakingCommands(CommandTable &table);
void addScenarioCommands(CommandTable &table);
void addDispatchCommand(CommandTable &table);
void addReportCommand(CommandTable &table);
void addDeliveriesCommand(CommandTable &table);
void addEndpointCommands(CommandTable &table);
void addTestCommand(CommandTable &table);
void addOverviewCommand(CommandTable &table);
void addDeliveryCommands(CommandTable &table);
void addDiffCommand(CommandTable &table);
void addResendCommand(CommandTable &table);
void addFilterCommands(CommandTable &table);
void addPlanCommands(CommandTable &table);
void addExportCommand(CommandTable &table);
void addLookCommand(CommandTable &table);
void addVerifyCommand(CommandTable &table);
void addReceiveCommand(CommandTable &table);
void addPolicyCommands(CommandTable &table);
void addPruneCommands(CommandTable &table);
void addEraseCommand(CommandTable &table);
void addAuditCommands(CommandTable &table);
void addStoreCommands(CommandTable &table);
void addDemoCommand(CommandTable &table);

} // namespace hk
