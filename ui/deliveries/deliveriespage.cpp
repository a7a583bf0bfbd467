#include "ui/deliveries/deliveriespage.h"

#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/timetext.h"
#include "ui/common/toast.h"
#include "ui/deliveries/chipcounts.h"
#include "ui/deliveries/deliverieslist.h"
#include "ui/deliveries/deliveriesmemory.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverydesk.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/deliverymenu.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filterpanel.h"
#include "ui/deliveries/ledgerwatch.h"
#include "ui/deliveries/liveswitch.h"
#include "ui/deliveries/panesplitter.h"
#include "ui/deliveries/soughtrows.h"
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int sideBySideFrom = 1060; // design pixels of the page's width
constexpr int rowsAboveInspector = 4;
constexpr int clockTickMs = 30'000;

} // namespace

DeliveriesPage::DeliveriesPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("deliveries"), Icon::Deliveries, parent), m_deliveries(fronts.deliveries),
      m_model(new DeliveryTableModel(m_deliveries, currentMicros, this)),
      m_watch(new LedgerWatch(m_deliveries, *m_model, this)), m_menu(new DeliveryMenu(this)),
      m_troubles(messageBar())
{
    build(fronts, dialogs);
    const DeliveryDesk::Views views{*m_table, *m_inspector, m_filter->bar(), messageBar(), toast()};
    m_desk = new DeliveryDesk(fronts, dialogs, *m_menu, views, this);
    buildActions();
    connectFilter();
    connectList();
    connectInspector();
    showState();
    showChoice();
}

// What was typed last is applied when the field loses the focus, also to the end of the page.
DeliveriesPage::~DeliveriesPage()
{
    m_filter->disconnect(this);
    m_filter->bar().disconnect(this);
}

void DeliveriesPage::build(const Fronts &fronts, Dialogs &dialogs)
{
    header().setTitle(title());
    auto *body = new QWidget(this);
    m_filter = new FilterPanel(fronts.filters, dialogs, body);
    m_list = new DeliveriesList(*m_model, *m_watch, body);
    m_table = &m_list->table();
    m_rows = new SoughtRows(m_deliveries, *m_model, *m_table, this);
    m_counts = new ChipCounts(m_deliveries, *m_filter, this);
    m_inspector = new DeliveryInspector(fronts, dialogs, body);
    m_splitter = new PaneSplitter(m_list, m_inspector, body);
    m_splitter->setObjectName(QStringLiteral("deliveriesSplitter"));
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    setBody(body,
            Scroll::Yes); // where list and inspector cannot both be there, they are scrolled to
    showBody();
}

void DeliveriesPage::find()
{
    if (!m_inspector->find())
        m_filter->bar().focusText();
}

void DeliveriesPage::buildActions()
{
    for (QAction *action : m_menu->editActions())
        addMenuAction(MenuPlace::Edit, action);
    for (QAction *action : m_menu->actions())
        addMenuAction(MenuPlace::Delivery, action);
    for (QPushButton *button : m_menu->buttons())
        header().addWidget(button);
    for (QAction *action : m_menu->viewActions())
        addMenuAction(MenuPlace::View, action);
    auto *live = new LiveSwitch(*m_watch, *m_model, *m_table, this);
    addMenuAction(MenuPlace::View, live->action());
    m_filter->bar().addWidget(live->button());
    m_filter->bar().addWidget(m_menu->moreButton());
    connect(m_desk, &DeliveryDesk::termWanted, m_filter, &FilterPanel::narrow);
    connect(m_desk, &DeliveryDesk::detailOutdated, this, &DeliveriesPage::showAgain);
    connect(m_desk, &DeliveryDesk::rowsGone, this, &DeliveriesPage::refresh);
    connect(m_desk, &DeliveryDesk::openWanted, this, &DeliveriesPage::open);
    connect(m_desk, &DeliveryDesk::pageWanted, this, &DeliveriesPage::pageRequested);
}

void DeliveriesPage::connectFilter()
{
    connect(m_filter, &FilterPanel::changed, this, [this] {
        m_isNarrowed = true;
        m_troubles.goOn();
        load();
    });
    connect(m_filter, &FilterPanel::left, this, [this] { m_list->pane()->setFocus(); });
    connect(&m_filter->bar(), &FilterBar::judged, this, &DeliveriesPage::showList);
    connect(m_filter, &FilterPanel::noted, m_desk,
            [this](const QString &note, const std::function<void()> &undo) {
                m_desk->note(note, undo ? tr("Undo") : QString(), undo);
            });
    connect(m_filter, &FilterPanel::failed, this,
            [this](const Error &error) { messageBar().showError(error); });
    connect(m_list, &DeliveriesList::filterUnwanted, m_filter, &FilterPanel::reset);
    connect(m_list, &DeliveriesList::allTimeWanted, m_filter, &FilterPanel::showAllTime);
    connect(m_list, &DeliveriesList::testEventWanted, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
    connect(m_list, &DeliveriesList::needsChanged, this, &DeliveriesPage::arrange,
            Qt::QueuedConnection);
    connect(m_list, &DeliveriesList::retryWanted, this, &DeliveriesPage::load);
    connect(&messageBar(), &MessageBar::buttonClicked, this, [this] {
        messageBar().clear();
        load();
    });
}

void DeliveriesPage::connectList()
{
    connect(m_model, &DeliveryTableModel::stateChanged, this, &DeliveriesPage::showState);
    connect(m_model, &DeliveryTableModel::rowsFailed, this,
            [this](const Error &error) { m_troubles.tellUnread(error); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeliveriesPage::showSubtitle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DeliveriesPage::showSubtitle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DeliveriesPage::showSelected);
    connect(m_watch, &LedgerWatch::waitingChanged, this, &DeliveriesPage::showNewer);
    connect(m_watch, &LedgerWatch::rowsGone, this, [this] {
        if (m_model->scan().state() == LedgerScan::State::Idle) // what was found so far is worth it
            refresh();
    });
    connect(&m_deliveries, &DeliveriesFront::ledgerChanged, this, &DeliveriesPage::followLedger);
    connect(m_table, &DeliveriesTable::deliverySelected, this, [this](const QString &publicId) {
        if (!publicId.isEmpty() && publicId != m_opened)
            m_troubles.goOn();
        showDelivery(publicId);
    });
    connect(m_rows, &SoughtRows::newerWanted, this, &DeliveriesPage::load);
    connect(m_table, &DeliveriesTable::selectionMoved, this, &DeliveriesPage::showChoice);
    connect(m_table, &DeliveriesTable::visibleRowsChanged, m_watch, &LedgerWatch::setVisibleRows);
    connect(m_table, &DeliveriesTable::inspectorWanted, m_desk, &DeliveryDesk::goToInspector);
    m_clock.setInterval(clockTickMs);
    connect(&m_clock, &QTimer::timeout, m_model, &DeliveryTableModel::refreshTimes);
    connect(&m_clock, &QTimer::timeout, m_inspector, &DeliveryInspector::refreshTimes);
}

void DeliveriesPage::connectInspector()
{
    connect(m_inspector, &DeliveryInspector::left, this, [this] { m_list->pane()->setFocus(); });
    connect(m_inspector, &DeliveryInspector::deliveryRequested, this, &DeliveriesPage::open);
}

QString DeliveriesPage::title() const { return tr("Deliveries"); }

void DeliveriesPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    m_desk->setCompany(company);
    m_filter->setCompany(company);
    if (!another)
        return;
    m_isNarrowed = false;
    m_isUnseen = !isVisible();
    showNothing();
    messageBar().clear();
    toast().hide(); // its button is about the other company
    m_model->clear();
    if (m_memory)
        m_memory->show(company);
    load();
    open(std::exchange(m_opening, {}));
}

void DeliveriesPage::remember(QSettings &settings)
{
    m_memory = new DeliveriesMemory(settings, *m_table, *m_filter, *m_splitter, this);
}

void DeliveriesPage::refresh()
{
    load();
    showAgain();
}

void DeliveriesPage::showAgain()
{
    if (m_inspector->detail())
        showDelivery(m_inspector->publicId());
}

void DeliveriesPage::open(const QString &what)
{
    if (!m_company.id.isValid()) { // a link opened the program
        m_opening = what;
        return;
    }
    constexpr QLatin1String filter("filter:");
    if (what.startsWith(filter))
        return m_filter->ask(what.sliced(filter.size()));
    constexpr QLatin1String again("resend:"); // all that match a filter
    if (what.startsWith(again)) {
        open(filter + what.sliced(again.size()));
        return Q_EMIT m_menu->resendAllWanted();
    }
    constexpr QLatin1String look("look:");
    if (what.startsWith(look))
        return m_desk->lookAt(what.sliced(look.size()));
    if (what.isEmpty())
        return;
    m_isNarrowed = false; // it was asked for after the filter
    m_troubles.goOn();
    m_rows->seek(what);
    showDelivery(what);
}

QList<QWidget *> DeliveriesPage::panes()
{
    QList<QWidget *> found{m_filter, m_list->pane()};
    if (m_inspector->detail())
        found.append(m_inspector);
    return found;
}

void DeliveriesPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

void DeliveriesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_splitter)
        arrange();
}

void DeliveriesPage::arrange()
{
    const bool isWide = width() >= Metrics::of(this).px(sideBySideFrom);
    m_inspector->setBelow(!isWide);
    // Below the table an empty inspector would only take its room.
    m_inspector->setVisible(isWide || m_inspector->detail());
    m_splitter->setFirstNeeds(m_list->heightFor(rowsAboveInspector));
    m_splitter->arrange(isWide ? Qt::Horizontal : Qt::Vertical);
}

void DeliveriesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
    m_model->refreshTimes();
    // Nobody's place in the list would move: what is new is not behind a button.
    const bool isAtRest = m_isUnseen || (!m_inspector->detail() && m_table->isNewestInView());
    if (isAtRest && m_watch->hasMoved() && m_model->scan().state() == LedgerScan::State::Idle)
        load();
    m_isUnseen = false;
    m_watch->setActive(true);
    followLedger();
}

void DeliveriesPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    m_troubles.goOn();
    m_watch->setActive(false);
    Page::hideEvent(event);
}

void DeliveriesPage::load()
{
    if (!m_company.id.isValid())
        return;
    m_model->load(m_filter->query(currentMicros()));
    m_counts->count();
}

void DeliveriesPage::showState()
{
    using State = DeliveryTableModel::State;
    showList();
    showSubtitle();
    const State state = m_model->state();
    if (state == State::Failed && m_list->isTableShown())
        m_troubles.tellUnread(m_model->error());
    else if (state == State::Ready)
        m_troubles.listWasRead();
    // What the new filter leaves out is no longer what Resend and Cancel are about.
    if (state == State::Ready && std::exchange(m_isNarrowed, false)
        && !m_model->rowOf(m_inspector->publicId()))
        showNothing();
    if (state == State::Ready)
        m_rows->takeList(m_opened);
}

void DeliveriesPage::showList()
{
    const FilterBar &bar = m_filter->bar();
    m_list->showState(!bar.filter().matchesEverything(), bar.period() != FilterBar::Period::All,
                      bar.hasFault());
}

void DeliveriesPage::showSubtitle()
{
    header().setSubtitle(m_list->isTableShown() ? m_filter->bar().countText(m_model->rowCount())
                                                : QString());
}

void DeliveriesPage::showNewer()
{
    // An empty list has no reader whose place would move.
    if (m_watch->waiting() > 0 && m_model->rowCount() == 0
        && m_model->state() == DeliveryTableModel::State::Ready)
        return load();
    m_list->showNewer();
}

/// What can be done with the delivery in the inspector and with the selected rows.
void DeliveriesPage::showChoice()
{
    m_desk->showChoice();
    arrange();
}

void DeliveriesPage::showNothing()
{
    m_detailing.forget();
    noteOpened({});
    m_inspector->showNothing();
    showChoice();
}

void DeliveriesPage::showDelivery(const QString &publicId)
{
    if (publicId.isEmpty())
        return;
    noteOpened(publicId);
    m_detailing.ask(m_deliveries.detail(publicId), this,
                    [this, publicId](const Result<DeliveryDetail> &detail) {
                        if (!detail) {
                            // What is shown already may have been removed meanwhile.
                            if (publicId == m_inspector->publicId()
                                && detail.error().code == ErrorCode::DeliveryUnknown)
                                showNothing();
                            noteOpened(m_inspector->publicId()); // that is still there
                            m_table->selectDelivery(m_inspector->publicId());
                            return m_troubles.tellMissing(detail.error());
                        }
                        m_inspector->showDetail(*detail);
                        showChoice();
                        m_rows->locate(detail->delivery);
                    });
}

void DeliveriesPage::noteOpened(const QString &publicId)
{
    if (std::exchange(m_opened, publicId) != publicId)
        Q_EMIT openedChanged();
}

/// A row may have been selected before it was read.
void DeliveriesPage::showSelected()
{
    const QString selected = m_table->currentPublicId();
    if (!m_detailing.isWaiting() && selected != m_inspector->publicId())
        showDelivery(selected);
}

void DeliveriesPage::followLedger()
{
    if (!isVisible())
        return;
    m_counts->follow();
    if (m_inspector->detail() && !m_detailing.isWaiting())
        showDelivery(m_inspector->publicId());
}

} // namespace hk
