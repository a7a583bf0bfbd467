#include "app/hookkeeper/windowprogram.h"

#include "app/hookkeeper/firststart.h"
#include "core/base/actor.h"
#include "core/base/answer.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/statusfront.h"
#include "core/workspace/workspace.h"
#include "ui/audit/auditpage.h"
#include "ui/common/errorwords.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/receiver/receiverpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowmemory.h"
#include "ui/simulator/simulatorpage.h"

#include <QtWidgets/QMessageBox>

namespace hk {

WindowProgram::WindowProgram() : m_theme(m_desktop), m_keyring(Prompting::Allowed) { }

WindowProgram::~WindowProgram() = default;

void WindowProgram::start(const QString &storePath, const QString &deliveryId)
{
    m_deliveryId = deliveryId;
    m_languages.install(QLocale());
    m_theme.apply();
    WorkspaceOptions options;
    options.storePath = storePath;
    options.keyring = &m_keyring;
    options.actor = Actor::here(QStringLiteral("window")).text();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(options);
    if (!workspace)
        return refuse(workspace.error());
    m_workspace = std::move(*workspace);

    // Whoever is the dispatcher, this program or another: the status bar says so.
    m_workspace->fronts().status.startSending();
    m_firstStart = std::make_unique<FirstStart>(m_workspace->fronts(), m_settings);
    connect(m_firstStart.get(), &FirstStart::ready, this, &WindowProgram::begin);
    connect(m_firstStart.get(), &FirstStart::failed, this, &WindowProgram::refuse);
    m_firstStart->begin();
}

void WindowProgram::begin()
{
    if (m_deliveryId.isEmpty())
        showWindow();
    else
        showDelivery();
}

void WindowProgram::showWindow()
{
    const Fronts fronts = m_workspace->fronts();
    auto *deliveries = new DeliveriesPage(fronts, m_dialogs);
    deliveries->remember(m_settings);
    const QList<Page *> pages{new OverviewPage(fronts), new SettingsPage(fronts, m_dialogs),
                              new SimulatorPage(fronts, m_dialogs), deliveries,
                              new ReceiverPage(fronts.receiver, fronts.samples, m_dialogs),
                              new ReportsPage(fronts, m_dialogs),
                              new AuditPage(fronts, m_dialogs)};
    m_window = std::make_unique<MainWindow>(fronts, m_theme, m_dialogs, m_settings, pages,
                                            QStringLiteral("simulator"));
    connect(m_window.get(), &MainWindow::quitRequested, m_window.get(), &QWidget::close);
    m_window->show();
}

/// The window begins with the delivery's company; what is not there is told on the page.
void WindowProgram::showDelivery()
{
    const Fronts fronts = m_workspace->fronts();
    const auto show = [this](const QString &company) {
        if (!company.isEmpty())
            WindowMemory(m_settings).keepCompany(company);
        showWindow();
        m_window->showPage(QStringLiteral("deliveries"), m_deliveryId);
    };
    whenAnswered(fronts.deliveries.detail(m_deliveryId), this,
                 [this, fronts, show](const Result<DeliveryDetail> &detail) {
                     if (!detail)
                         return show({});
                     whenAnswered(fronts.companies.list(), this,
                                  [show, id = detail->delivery.company](
                                          const Result<QList<Company>> &companies) {
                                      QString found;
                                      for (const Company &company :
                                           companies.ok() ? *companies : QList<Company>()) {
                                          if (company.id == id)
                                              found = company.externalId;
                                      }
                                      show(found);
                                  });
                 });
}

void WindowProgram::refuse(const Error &error)
{
    const ErrorText text = wordsOf(error);
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Hookkeeper cannot start"), text.message,
                                QMessageBox::Close);
    box->setInformativeText(text.hint);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT ended(EXIT_FAILURE); });
    box->open();
}

} // namespace hk
