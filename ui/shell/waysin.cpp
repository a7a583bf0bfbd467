#include "ui/shell/waysin.h"

#include "core/base/background.h"
#include "core/workspace/filekind.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/companies/companydialog.h"
#include "ui/shell/actionset.h"
#include "ui/shell/companychoice.h"
#include "ui/shell/companystates.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/welcome/democompany.h"
#include "ui/welcome/welcomepage.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

QString settingsKey() { return QStringLiteral("settings"); }
QString overviewKey() { return QStringLiteral("overview"); }

} // namespace

WaysIn::WaysIn(MainWindow &window, const World &world, Dialogs &dialogs)
    : QObject(&window), m_window(window), m_companies(world.companies), m_states(world.states),
      m_fronts(world.fronts), m_dialogs(dialogs), m_demo(new DemoCompany(world.fronts, this))
{
    WelcomePage &page = m_states.welcome();
    connect(world.actions.welcome, &QAction::triggered, &m_states, &CompanyStates::visitWelcome);
    connect(&page, &WelcomePage::demoWanted, this, &WaysIn::beginDemo);
    connect(&page, &WelcomePage::companyWanted, this, [this] { addCompany({}); });
    connect(&page, &WelcomePage::importWanted, this, &WaysIn::chooseFile);
    connect(&page, &WelcomePage::manualWanted, world.actions.manual, &QAction::trigger);
    connect(&page, &WelcomePage::closeWanted, this,
            [this] { m_window.showPage(m_window.currentPage()->key()); });
    connect(m_demo, &DemoCompany::ready, this, &WaysIn::takeDemo);
    connect(m_demo, &DemoCompany::failed, this, [this](const Error &error) {
        m_states.visitWelcome();
        m_states.welcome().setBusy(false);
        m_states.welcome().showError(error);
    });
    connect(&m_companies, &CompanyChoice::listed, this, &WaysIn::arrive);
}

/// While there is no company yet, the page that will be shown is chosen at once, so that no other
/// one shows as soon as there is.
void WaysIn::beginDemo()
{
    m_states.welcome().setBusy(true);
    if (m_states.areShown())
        m_window.showPage(overviewKey());
    m_demo->begin();
}

void WaysIn::takeDemo(const Company &company)
{
    m_states.welcome().setBusy(false);
    goTo({company.id, overviewKey(), {}});
}

void WaysIn::chooseFile()
{
    m_states.welcome().clearMessage();
    m_dialogs.openFile(&m_window, tr("Import settings"), tr("JSON files (*.json);;All files (*)"),
                       [this](const QString &file) { checkFile(file); });
}

/// Before a company is added for it.
void WaysIn::checkFile(const QString &file)
{
    m_reading.ask(inBackground([file] { return fileKindOf(file); }), this,
                  [this, file](const Result<std::optional<FileKind>> &kind) {
                      if (!kind)
                          return m_states.welcome().showError(kind.error());
                      if (*kind == FileKind::Settings)
                          return addCompany(file);
                      m_states.welcome().showProblem(
                              //: %1 is a file's name.
                              tr("%1 is no settings file. Choose one that Hookkeeper exported, or "
                                 "a company of the Setup API as JSON.")
                                      .arg(QFileInfo(file).fileName()));
                  });
}

/// With a file: what it says is looked at, and taken over, on the settings page.
void WaysIn::addCompany(const QString &file)
{
    m_states.welcome().clearMessage();
    auto *dialog = new CompanyDialog(m_fronts.companies, CompanyDialog::Task::Add, {}, &m_window);
    connect(dialog, &CompanyDialog::saved, this, [this, file](const Company &company) {
        goTo({company.id, settingsKey(),
              file.isEmpty() ? QString() : QStringLiteral("import:") + file});
    });
    if (m_states.areShown())
        m_window.showPage(settingsKey());
    dialog->open();
}

void WaysIn::goTo(const Place &place)
{
    m_wanted = place;
    m_companies.load();
}

void WaysIn::arrive()
{
    const QList<Company> &companies = m_companies.companies();
    if (!m_wanted
        || std::ranges::find(companies, m_wanted->company, &Company::id) == companies.end())
        return;
    // Once everybody knows of the list.
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_wanted)
                    return;
                m_window.showPlace(*std::exchange(m_wanted, std::nullopt));
                if (auto *list = m_window.findChild<PageList *>())
                    list->setFocus(Qt::OtherFocusReason); // the button that had it is gone
            },
            Qt::QueuedConnection);
}

} // namespace hk
