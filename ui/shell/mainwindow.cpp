#include "ui/shell/mainwindow.h"

#include "core/workspace/companiesfront.h"
#include "ui/common/page.h"
#include "ui/common/timetext.h"
#include "ui/companies/companiesdialog.h"
#include "ui/companies/companydialog.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/actionset.h"
#include "ui/shell/companychoice.h"
#include "ui/shell/companystates.h"
#include "ui/shell/editactions.h"
#include "ui/shell/environmentmark.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/holdnotice.h"
#include "ui/shell/leaveguard.h"
#include "ui/shell/menus.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/panes.h"
#include "ui/shell/policydialog.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/splittermemory.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/wayfinder.h"
#include "ui/shell/waysin.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecontroller.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

constexpr QSize leastSize(960, 640);
constexpr QSize firstSize(1360, 860);
constexpr int railBelow = 1200; // design pixels

} // namespace

MainWindow::MainWindow(const Fronts &fronts, ThemeController &theme, Dialogs &dialogs,
                       QSettings &settings, const QList<Page *> &pages, const QString &firstPage,
                       QWidget *parent)
    : QMainWindow(parent), m_fronts(fronts), m_theme(theme), m_dialogs(dialogs), m_memory(settings),
      m_pages(pages), m_companies(new CompanyChoice(fronts.companies, this)),
      m_actions(new ActionSet(pages, theme, this)), m_edit(new EditActions(this)),
      m_sidebar(new Sidebar(pages, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Hookkeeper"));
    setWindowIcon(applicationIcon());
    setMinimumSize(leastSize);
    m_memory.restoreLook(theme);
    buildContents();
    buildMenus(*menuBar(), *m_actions, *m_edit, m_pages);
    setStatusBar(new StatusStrip(fronts.status, fronts.receiver, this));
    connectActions();
    connectCompanies();
    m_sidebar->setTravel(m_actions->back, m_actions->forward);
    new Wayfinder(*this, {*m_actions, *m_companies, fronts.deliveries, m_pages}, dialogs, settings);
    new WaysIn(*this, {*m_actions, *m_companies, *m_states, fronts}, dialogs);
    new HelpDesk(*this, *m_actions, *m_states, settings);
    m_memory.restoreChoices(*this);
    new SplitterMemory(*this, settings);
    if (!m_memory.restoreGeometry(*this))
        resize(firstSize);
    const QString remembered = m_memory.page();
    showPage(firstPage);
    showPage(remembered);
    m_sidebar->pageList().setFocus();
    m_companies->load(m_memory.company());
}

MainWindow::~MainWindow()
{
    hide(); // now, while a field that loses the focus finds everything alive
}

void MainWindow::buildContents()
{
    for (Page *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &Page::openedChanged, this, [this, page] {
            if (page == currentPage())
                Q_EMIT placeChanged();
        });
    }
    m_states = new CompanyStates(*m_stack);
    connect(m_states, &CompanyStates::retryWanted, this,
            [this] { m_companies->load(m_memory.company()); });
    auto *notice = new HoldNotice(m_fronts.status, this);
    connect(notice, &HoldNotice::settingsRequested, this, [this](CompanyId company) {
        showPlace({company, QStringLiteral("settings"), {}});
    });
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->addWidget(notice);
    column->addWidget((new FileDrop(*this))->bar());
    column->addWidget(m_stack, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    auto *row = new QHBoxLayout(contents);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setScaledSpacing(row, {0, 0, 0, 0}, 0);
    setCentralWidget(contents);
}

void MainWindow::connectActions()
{
    connect(m_actions->addCompany, &QAction::triggered, this, &MainWindow::addCompany);
    connect(m_actions->companies, &QAction::triggered, this, [this] {
        (new CompaniesDialog(m_fronts.companies, m_dialogs, m_companies->currentId(), this))
                ->open();
    });
    connect(m_actions->policy, &QAction::triggered, this,
            [this] { (new PolicyDialog(m_fronts.policy, m_dialogs, this))->open(); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(m_actions->refresh, &QAction::triggered, this, [this] { currentPage()->refresh(); });
    connect(m_actions->find, &QAction::triggered, this, [this] { currentPage()->find(); });
    connect(m_actions->save, &QAction::triggered, this, [this] { currentPage()->saveChanges(); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { focusPane(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { focusPane(false); });
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->pages, &QActionGroup::triggered, this,
            [this](const QAction *action) { showPage(m_pages[action->data().toInt()]->key()); });
    connect(&m_sidebar->pageList(), &PageList::pageChosen, this,
            [this](int row) { showPage(m_pages[row]->key()); });
    connect(&m_theme, &ThemeController::changed, this, [this] {
        m_memory.keepLook(m_theme);
        applyWidth();
    });
    for (Page *page : m_pages) {
        connect(page, &Page::unsavedChangesChanged, this, [this, page](bool unsaved) {
            if (page == currentPage())
                m_actions->save->setEnabled(unsaved);
        });
    }
}

void MainWindow::connectCompanies()
{
    connect(m_companies, &CompanyChoice::listed, this, [this] {
        m_sidebar->setCompanies(m_companies->companies());
        m_sidebar->setCurrent(m_companies->current());
        if (m_companies->companies().isEmpty())
            showNoCompany();
        else if (m_states->areShown())
            m_stack->setCurrentIndex(m_current);
    });
    connect(m_companies, &CompanyChoice::currentChanged, this, &MainWindow::showCompany);
    connect(m_companies, &CompanyChoice::failed, m_states, &CompanyStates::showFailure);
    connect(m_sidebar, &Sidebar::addCompanyRequested, this, &MainWindow::addCompany);
    connect(m_sidebar, &Sidebar::companyChosen, this, [this](CompanyId company) {
        showPlace({company, currentPage()->key(), {}});
    });
}

Page *MainWindow::currentPage() const { return m_pages[m_current]; }

void MainWindow::showPage(const QString &key, const QString &what)
{
    showPlace({m_companies->currentId(), key, what});
}

void MainWindow::showPlace(const Place &place, const std::function<void()> &then)
{
    const auto found = std::ranges::find(m_pages, place.page, &Page::key);
    const int index =
            found == m_pages.end() ? m_current : static_cast<int>(found - m_pages.begin());
    const bool stays = index == m_current && place.company == m_companies->currentId();
    leavePage(
            m_dialogs, stays ? nullptr : currentPage(),
            [this, index, place, then] {
                m_companies->select(place.company);
                goTo(index, place.what);
                if (then)
                    then();
            },
            [this] {
                m_sidebar->setCurrent(m_companies->current());
                goTo(m_current);
            });
}

Place MainWindow::place() const
{
    return {m_companies->currentId(), currentPage()->key(), currentPage()->opened()};
}

void MainWindow::goTo(int index, const QString &what)
{
    m_current = index;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setCurrent(i == index);
    m_sidebar->pageList().showCurrent(index);
    m_actions->pages->actions().at(index)->setChecked(true);
    m_actions->save->setEnabled(m_pages[index]->hasUnsavedChanges());
    m_actions->find->setEnabled(m_pages[index]->canFind());
    if (!m_states->areShown())
        m_stack->setCurrentIndex(index);
    m_memory.keepPage(m_pages[index]->key());
    if (!what.isEmpty())
        m_pages[index]->open(what);
    Q_EMIT placeChanged();
}

void MainWindow::showCompany()
{
    const std::optional<Company> company = m_companies->current();
    m_sidebar->setCurrent(company);
    if (!company)
        return showNoCompany();
    m_memory.keepCompany(company->externalId);
    setWindowTitle(windowTitleOf(*company));
    setCompanyZone(company->timeZone);
    for (Page *page : m_pages)
        page->setCompany(*company);
    Q_EMIT placeChanged();
}

void MainWindow::showNoCompany()
{
    setWindowTitle(tr("Hookkeeper"));
    m_states->showNone();
}

void MainWindow::addCompany()
{
    auto *dialog = new CompanyDialog(m_fronts.companies, CompanyDialog::Task::Add, {}, this);
    connect(dialog, &CompanyDialog::saved, this, [this](const Company &company) {
        leavePage(
                m_dialogs, currentPage(),
                [this, id = company.externalId] { m_companies->load(id); },
                [this] { m_companies->load(); });
    });
    dialog->open();
}

void MainWindow::focusPane(bool forward)
{
    QList<QWidget *> panes{&m_sidebar->pageList()};
    if (m_stack->currentWidget() == currentPage())
        panes.append(currentPage()->panes());
    else
        panes.append(m_stack->currentWidget());
    focusNextPane(panes, forward);
}

void MainWindow::applyWidth()
{
    const bool rail = width() < Metrics::of(this).px(railBelow);
    if (rail != m_sidebar->isRail())
        m_sidebar->setRail(rail);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (currentPage()->hasUnsavedChanges()) {
        event->ignore();
        const auto closeLater = [this] { // a window that is closing cannot be closed
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        };
        leavePage(m_dialogs, currentPage(), closeLater, [] {});
        return;
    }
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::remember()
{
    m_memory.keepGeometry(*this);
    m_memory.keepChoices(*this);
}

std::optional<Company> MainWindow::company() const { return m_companies->current(); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyWidth();
}

} // namespace hk
