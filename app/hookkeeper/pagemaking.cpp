#include "app/hookkeeper/pagemaking.h"

#include "ui/audit/auditpage.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/receiver/receiverpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/simulator/simulatorpage.h"

#include <QtCore/QCoreApplication>

namespace hk {

QList<PageName> pageNames()
{
    const auto name = [](const char *key, Icon icon, const char *page, const char *title) {
        return PageName{QLatin1String(key), icon, QCoreApplication::translate(page, title)};
    };
    return {name("overview", Icon::Overview, "hk::OverviewPage", "Overview"),
            name("settings", Icon::Settings, "hk::SettingsPage", "Webhook settings"),
            name("simulator", Icon::Simulator, "hk::SimulatorPage", "Simulator"),
            name("deliveries", Icon::Deliveries, "hk::DeliveriesPage", "Deliveries"),
            name("receiver", Icon::Receiver, "hk::ReceiverPage", "Local receiver"),
            name("reports", Icon::Reports, "hk::ReportsPage", "Reports"),
            name("audit", Icon::Audit, "hk::AuditPage", "Audit")};
}

std::unique_ptr<Page> makePage(qsizetype index, const Fronts &fronts, Dialogs &dialogs,
                               QSettings &settings)
{
    switch (index) {
    case 0:
        return std::make_unique<OverviewPage>(fronts);
    case 1:
        return std::make_unique<SettingsPage>(fronts, dialogs);
    case 2:
        return std::make_unique<SimulatorPage>(fronts, dialogs);
    case 3: {
        auto deliveries = std::make_unique<DeliveriesPage>(fronts, dialogs);
        deliveries->remember(settings);
        return deliveries;
    }
    case 4: {
        auto receiver = std::make_unique<ReceiverPage>(fronts.receiver, fronts.samples, dialogs);
        receiver->remember(settings);
        return receiver;
    }
    case 5:
        return std::make_unique<ReportsPage>(fronts, dialogs);
    case 6: {
        auto audit = std::make_unique<AuditPage>(fronts, dialogs);
        audit->remember(settings);
        return audit;
    }
    default:
        return nullptr;
    }
}

} // namespace hk
