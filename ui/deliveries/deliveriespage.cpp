#include "ui/deliveries/deliveriespage.h"

#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
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
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

// Design pixels: of the page's width, and of the inspector's beside the table.
constexpr int sideBySideFrom = 1060;
constexpr int inspectorFrom = 420;
constexpr int inspectorTo = 560;
constexpr int usualShare = 360; // thousandths of the width that the inspector has
constexpr int clockTickMs = 30'000;

Micros currentMicros() { return toMicros(QDateTime::currentDateTimeUtc()); }

} // namespace

DeliveriesPage::DeliveriesPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("deliveries"), Icon::Deliveries, parent), m_deliveries(fronts.deliveries),
      m_model(new DeliveryTableModel(m_deliveries, currentMicros, this)),
      m_watch(new LedgerWatch(m_deliveries, *m_model, this)), m_menu(new DeliveryMenu(this))
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
    m_inspector = new DeliveryInspector(fronts, dialogs, body);
    m_splitter = new QSplitter(Qt::Vertical, body);
    m_splitter->setObjectName(QStringLiteral("deliveriesSplitter"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::No);
    showBody();
}

void DeliveriesPage::find()
{
    if (!m_inspector->find())
        m_filter->bar().focusText();
}

void DeliveriesPage::buildActions()
{
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
    connect(m_list, &DeliveriesList::testEventWanted, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("simulator"), {}); });
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
            [this](const Error &error) { messageBar().showError(error, tr("Retry")); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DeliveriesPage::showSubtitle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DeliveriesPage::showSubtitle);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DeliveriesPage::showSelected);
    connect(m_watch, &LedgerWatch::waitingChanged, this, &DeliveriesPage::showNewer);
    connect(&m_deliveries, &DeliveriesFront::ledgerChanged, this, &DeliveriesPage::followLedger);
    connect(m_table, &DeliveriesTable::deliverySelected, this, &DeliveriesPage::showDelivery);
    connect(m_table, &DeliveriesTable::selectionMoved, this, &DeliveriesPage::showChoice);
    connect(m_table, &DeliveriesTable::visibleRowsChanged, m_watch, &LedgerWatch::setVisibleRows);
    connect(m_table, &DeliveriesTable::inspectorWanted, this, [this] {
        if (m_inspector->detail())
            m_inspector->setFocus();
    });
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
    if (what.isEmpty())
        return;
    m_isNarrowed = false; // it was asked for after the filter
    m_table->selectDelivery(what);
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

void DeliveriesPage::arrange()
{
    const bool isWide = width() >= Metrics::of(this).px(sideBySideFrom);
    const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    const bool isNew = m_inspector->isHidden() || m_splitter->orientation() != orientation;
    m_splitter->setOrientation(orientation);
    // Below the table an empty inspector would only take its room.
    m_inspector->setVisible(isWide || m_inspector->detail());
    if (isNew && isWide)
        shareRoom(width());
    else if (isNew && m_inspector->detail())
        shareRoom(m_splitter->height());
}

/// Between list and inspector, as somebody set it by hand, or as usual.
void DeliveriesPage::shareRoom(int room)
{
    const Metrics metrics = Metrics::of(this);
    const int share = m_memory ? m_memory->inspectorShare().value_or(0) : 0;
    const bool isBeside = m_splitter->orientation() == Qt::Horizontal;
    const int usual =
            isBeside ? qMin(usualShare * room / 1000, metrics.px(inspectorTo)) : 3 * room / 5;
    const int wanted = share > 0 ? share * room / 1000 : usual;
    const int inspector = isBeside ? qMax(metrics.px(inspectorFrom), wanted) : wanted;
    m_splitter->setSizes({room - inspector, inspector});
}

void DeliveriesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
    m_model->refreshTimes();
    m_watch->setActive(true);
    followLedger();
}

void DeliveriesPage::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    m_watch->setActive(false);
    Page::hideEvent(event);
}

void DeliveriesPage::load()
{
    if (!m_company.id.isValid())
        return;
    m_model->load(m_filter->query(currentMicros()));
    loadCounts();
}

void DeliveriesPage::loadCounts()
{
    if (!m_company.id.isValid())
        return;
    const auto counting =
            m_deliveries.counts(m_company.id, m_filter->query(currentMicros()).createdSince);
    m_counting.ask(counting, this, [this](const Result<StatusCounts> &counts) {
        if (counts)
            m_filter->showCounts(*counts);
    });
}

void DeliveriesPage::showState()
{
    using State = DeliveryTableModel::State;
    showList();
    showSubtitle();
    const State state = m_model->state();
    if (state == State::Failed && m_list->isTableShown()) {
        m_toldFailure = true;
        messageBar().showError(m_model->error(), tr("Retry"));
    } else if (state == State::Ready && std::exchange(m_toldFailure, false)) {
        messageBar().clear();
    }
    // What the new filter leaves out is no longer what Resend and Cancel are about.
    if (state == State::Ready && std::exchange(m_isNarrowed, false)
        && !m_model->rowOf(m_inspector->publicId()))
        showNothing();
    if (state == State::Ready && m_inspector->detail())
        m_table->selectDelivery(m_inspector->publicId());
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
    m_inspector->showNothing();
    showChoice();
}

void DeliveriesPage::showDelivery(const QString &publicId)
{
    if (publicId.isEmpty())
        return;
    m_detailing.ask(m_deliveries.detail(publicId), this,
                    [this](const Result<DeliveryDetail> &detail) {
                        if (!detail)
                            return messageBar().showError(detail.error());
                        m_inspector->showDetail(*detail);
                        showChoice();
                    });
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
    loadCounts();
    if (m_inspector->detail() && !m_detailing.isWaiting())
        showDelivery(m_inspector->publicId());
}

} // namespace hk
