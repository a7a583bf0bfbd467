#include "ui/shell/mainwindow.h"

#include "core/workspace/companiesfront.h"
#include "ui/common/page.h"
#include "ui/common/timetext.h"
#include "ui/companies/companiesdialog.h"
#include "ui/companies/companydialog.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/actionset.h"
#include "ui/shell/afterdialogs.h"
#include "ui/shell/companychoice.h"
#include "ui/shell/companystates.h"
#include "ui/shell/editactions.h"
#include "ui/shell/environmentmark.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/geometrymemory.h"
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
#include "ui/shell/windowframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr QSize leastSize(960, 640);
constexpr QSize firstSize(1360, 860);

} // namespace

MainWindow::MainWindow(const Fronts &fronts, ThemeController &theme, Dialogs &dialogs,
                       QSettings &settings, const QList<Page *> &pages, const QString &firstPage,
                       QWidget *parent)
    : MainWindow(theme, dialogs, settings, WindowFrame::namesOf(pages), firstPage, parent)
{
    furnish(fronts, pages);
}

MainWindow::MainWindow(ThemeController &theme, Dialogs &dialogs, QSettings &settings,
                       const QList<PageName> &names, const QString &firstPage, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_dialogs(dialogs), m_settings(settings),
      m_memory(settings), m_firstPage(firstPage), m_frame(new WindowFrame(names, this)),
      m_sidebar(&m_frame->sidebar()), m_stack(&m_frame->stack()),
      m_afterDialogs(new AfterDialogs(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Hookkeeper"));
    setWindowIcon(applicationIcon());
    setMinimumSize(leastSize);
    m_memory.restoreLook(theme);
    nameMenus(*menuBar());
    setStatusBar(new StatusStrip(this));
    setCentralWidget(m_frame);
    m_frame->announce(firstPage);
    m_frame->announce(m_memory.page());
    connect(m_frame, &WindowFrame::pageChosen, this, &MainWindow::choosePage);
    m_sidebar->pageList().setFocus();
    if (!m_memory.restoreGeometry(*this))
        resize(firstSize.boundedTo(roomOnScreen(*this)));
    new GeometryMemory(*this, settings);
}

void MainWindow::furnish(const Fronts &fronts, const QList<Page *> &pages)
{
    m_fronts.emplace(fronts);
    m_pages = pages;
    m_companies = new CompanyChoice(m_fronts->companies, this);
    m_actions = new ActionSet(pages, m_theme, this);
    m_edit = new EditActions(this);
    m_stack->hide(); // nobody sees a page that only comes first
    addPages();
    buildMenus(*menuBar(), *m_actions, *m_edit, m_pages);
    connectActions();
    connectCompanies();
    m_sidebar->setTravel(m_actions->back, m_actions->forward);
    new Wayfinder(*this, {*m_actions, *m_companies, m_fronts->deliveries, m_pages}, m_dialogs,
                  m_settings);
    new WaysIn(*this, {*m_actions, *m_companies, *m_states, *m_fronts}, m_dialogs);
    new HelpDesk(*this, *m_actions, *m_states, m_settings);
    m_memory.followChoices(*this);
    new SplitterMemory(*this, m_settings);
    const QString remembered = m_memory.page();
    showPage(m_firstPage);
    showPage(remembered);
    m_stack->show();
    findChild<StatusStrip *>()->follow(m_fronts->status, m_fronts->receiver);
    m_companies->load(m_memory.company());
}

MainWindow::~MainWindow()
{
    hide(); // now, while a field that loses the focus finds everything alive
}

void MainWindow::addPages()
{
    m_frame->take(m_pages);
    for (Page *page : std::as_const(m_pages)) {
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &Page::openedChanged, this, [this, page] {
            if (page == currentPage())
                Q_EMIT placeChanged();
        });
        connect(page, &Page::unsavedChangesChanged, this, [this, page](bool unsaved) {
            if (page == currentPage())
                m_actions->save->setEnabled(unsaved);
        });
    }
    m_states = new CompanyStates(*m_stack);
    connect(m_states, &CompanyStates::retryWanted, this,
            [this] { m_companies->load(m_memory.company()); });
    auto *notice = new HoldNotice(m_fronts->status, m_fronts->notices, this);
    connect(notice, &HoldNotice::settingsRequested, this, [this](CompanyId company) {
        showPlace({company, QStringLiteral("settings"), {}});
    });
    m_frame->addAbove(notice);
    m_frame->addAbove((new FileDrop(*this))->bar());
}

void MainWindow::connectActions()
{
    connect(m_actions->addCompany, &QAction::triggered, this, &MainWindow::addCompany);
    connect(m_actions->companies, &QAction::triggered, this, [this] {
        (new CompaniesDialog(m_fronts->companies, m_dialogs, place().company, this))->open();
    });
    connect(m_actions->policy, &QAction::triggered, this,
            [this] { (new PolicyDialog(m_fronts->policy, m_dialogs, this))->open(); });
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
    connect(&m_theme, &ThemeController::changed, this, [this] {
        m_memory.keepLook(m_theme);
        m_frame->applyWidth();
    });
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

/// Before there are pages the choice waits for them.
void MainWindow::choosePage(const QString &key)
{
    if (isFurnished())
        return showPage(key);
    m_memory.keepPage(key);
    m_frame->announce(key);
}

void MainWindow::showPage(const QString &key, const QString &what)
{
    showPlace({m_companies->currentId(), key, what});
}

void MainWindow::showPlace(const Place &place, const std::function<void()> &then)
{
    m_afterDialogs->call([this, place, then] { turnTo(place, then); });
}

void MainWindow::turnTo(const Place &place, const std::function<void()> &then)
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
    auto *dialog = new CompanyDialog(m_fronts->companies, CompanyDialog::Task::Add, {}, this);
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
    QWidget *shown = m_stack->currentWidget(); // the page, or what stands in its place
    panes += shown == currentPage() ? currentPage()->panes() : QList<QWidget *>{shown};
    focusNextPane(panes, forward);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A window that is closing cannot be closed.
    const auto closeLater = [this] { QTimer::singleShot(0, this, &QWidget::close); };
    if (!isFurnished() || currentPage()->hasUnsavedChanges()) {
        event->ignore();
        if (!isFurnished()) // what closing means is known when there is all
            return closeLater();
        return leavePage(m_dialogs, currentPage(), closeLater, [] {});
    }
    remember();
    QMainWindow::closeEvent(event);
}

std::optional<Company> MainWindow::company() const { return m_companies->current(); }

} // namespace hk
