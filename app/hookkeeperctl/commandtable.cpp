#include "app/hookkeeperctl/commandtable.h"

namespace hk {

CommandTable allCommands()
{
    CommandTable table;
    addCompanyCommands(table);
    addCompanyImportCommand(table);
    addSettingsCommands(table);
    addExchangeCommands(table);
    addHistoryCommands(table);
    addCodeCommand(table);
    addKeyCommands(table);
    addKeyVerifyCommand(table);
    addEndpointCommands(table);
    addTestCommand(table);
    addTriggerCommand(table);
    addSampleCommands(table);
    addSampleMakingCommands(table);
    addScenarioCommands(table);
    addDispatchCommand(table);
    addOverviewCommand(table);
    addReportCommand(table);
    addDeliveriesCommand(table);
    addDeliveryCommands(table);
    addFilterCommands(table);
    addDiffCommand(table);
    addResendCommand(table);
    addPlanCommands(table);
    addExportCommand(table);
    addLookCommand(table);
    addVerifyCommand(table);
    addReceiveCommand(table);
    addPolicyCommands(table);
    addPruneCommands(table);
    addEraseCommand(table);
    addAuditCommands(table);
    addStoreCommands(table);
    addDemoCommand(table);
    return table;
}

} // namespace hk
