#include "ui/deliveries/deliveriespage.h"

#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/toast.h"
#include "ui/deliveries/deliverieslist.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliveryactions.h"
#include "ui/deliveries/deliveryinspector.h"
#include "ui/deliveries/deliverymenu.h"
#include "ui/deliveries/filterbar.h"
#include "ui/deliveries/filtertext.h"
#include "ui/deliveries/ledgerwatch.h"
#include "ui/deliveries/manyagain.h"
#include "ui/deliveries/statuschips.h"
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

// Design pixels: of the page's width, and of the inspector's beside the table.
constexpr int sideBySideFrom = 1060;
constexpr int inspectorFrom = 420;
constexpr int inspectorTo = 560;
constexpr int clockTickMs = 30'000;

Micros currentMicros() { return toMicros(QDateTime::currentDateTimeUtc()); }

} // namespace

DeliveriesPage::DeliveriesPage(const Fronts &fronts, Dialogs &dialogs, QWidget *parent)
    : Page(QStringLiteral("deliveries"), Icon::Deliveries, parent), m_deliveries(fronts.deliveries),
      m_model(new DeliveryTableModel(m_deliveries, currentMicros, this)),
      m_watch(new LedgerWatch(m_deliveries, *m_model, this)),
      m_actions(new DeliveryActions(m_deliveries, dialogs, this)),
      m_many(new ManyAgain(fronts, dialogs, this)), m_menu(new DeliveryMenu(this))
{
    build();
    buildActions();
    connectFilter();
    connectList();
    connectInspector();
    showState();
    showChoice();
}

DeliveriesPage::~DeliveriesPage() = default;

void DeliveriesPage::build()
{
    header().setTitle(title());
    auto *body = new QWidget(this);
    m_filter = new FilterBar(body);
    m_chips = new StatusChips(body);
    m_list = new DeliveriesList(*m_model, *m_watch, body);
    m_table = &m_list->table();
    m_inspector = new DeliveryInspector(body);
    m_splitter = new QSplitter(Qt::Vertical, body);
    m_splitter->setObjectName(QStringLiteral("deliveriesSplitter"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_filter);
    column->addWidget(m_chips);
    column->addWidget(m_splitter, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    setBody(body, Scroll::No);
    showBody();
}

void DeliveriesPage::find() { m_filter->focusText(); }

void DeliveriesPage::buildActions()
{
    for (QAction *action : m_menu->actions())
        addMenuAction(MenuPlace::Delivery, action);
    for (QPushButton *button : m_menu->buttons())
        header().addWidget(button);
    m_filter->addWidget(m_menu->moreButton());
    connect(m_menu, &DeliveryMenu::resendWanted, this, &DeliveriesPage::resend);
    connect(m_menu, &DeliveryMenu::resendAllWanted, this, &DeliveriesPage::resendAll);
    connect(m_menu, &DeliveryMenu::plansWanted, this, [this] { m_many->showPlans({}); });
    connect(m_menu, &DeliveryMenu::retryWanted, this,
            [this] { m_actions->retryNow(m_inspector->publicId()); });
    connect(m_menu, &DeliveryMenu::cancelWanted, this,
            [this] { m_actions->cancel(m_inspector->publicId()); });
    connect(m_menu, &DeliveryMenu::copyCurlWanted, this,
            [this] { m_actions->copyCurl(m_inspector->publicId()); });
    connect(m_menu, &DeliveryMenu::simulatorWanted, this, [this] {
        Q_EMIT pageRequested(QStringLiteral("simulator"),
                             QStringLiteral("delivery:") + m_inspector->publicId());
    });
    connect(m_actions, &DeliveryActions::done, this,
            [this](const QString &note, const QString &made) {
                m_shownByToast = [this, made] { open(made); };
                toast().showNote(note, made.isEmpty() ? QString() : tr("Show"));
            });
    connect(m_actions, &DeliveryActions::failed, this,
            [this](const Error &error) { messageBar().showError(error); });
    connect(m_many, &ManyAgain::started, this, [this](PlanId plan, const QString &note) {
        m_shownByToast = [this, plan] { m_many->showPlans(plan); };
        toast().showNote(note, tr("Show plan"));
    });
    connect(m_many, &ManyAgain::deliveriesWanted, this,
            [this](const QString &filter) { open(QStringLiteral("filter:") + filter); });
    connect(&toast(), &Toast::buttonClicked, this, [this] { m_shownByToast(); });
}

void DeliveriesPage::resend()
{
    const std::optional<QStringList> ids = m_table->selectedPublicIds();
    const bool isShown = ids && *ids == QStringList{m_inspector->publicId()};
    if (m_table->selectedCount() == 0 || isShown)
        return m_actions->resend(m_inspector->detail()->delivery);
    if (!ids)
        return messageBar().showMessage(
                Tone::Warning,
                tr("These are more rows than can be chosen one by one. Narrow the "
                   "filter and use “Resend all that match”."));
    ResendWish wish;
    wish.publicIds = *ids;
    m_many->send(wish,
                 tr("%n delivery(ies) that you selected", nullptr, static_cast<int>(ids->size())));
}

void DeliveriesPage::resendAll()
{
    m_filter->setText(m_filter->text()); // what was typed a moment ago counts
    if (m_filter->hasFault())
        return m_filter->focusText();
    ResendWish wish;
    wish.filter = m_filter->filter();
    wish.createdSince = m_filter->createdSince(currentMicros());
    m_many->send(wish, m_filter->words());
}

void DeliveriesPage::connectFilter()
{
    connect(m_filter, &FilterBar::filterChanged, this, &DeliveriesPage::load);
    connect(m_filter, &FilterBar::periodChanged, this, &DeliveriesPage::load);
    connect(m_filter, &FilterBar::left, this, [this] { m_list->pane()->setFocus(); });
    connect(m_chips, &StatusChips::statusWanted, this,
            [this](std::optional<DeliveryStatus> status) {
                m_filter->setText(withStatus(m_filter->text(), status));
            });
    connect(m_chips, &StatusChips::hidingWanted, this, [this](bool hidden) {
        m_filter->setText(withSimulationsHidden(m_filter->text(), hidden));
    });
    connect(m_list, &DeliveriesList::filterUnwanted, this, [this] {
        m_filter->setPeriod(FilterBar::Period::All);
        m_filter->clear();
        m_filter->focusText();
    });
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
    connect(m_inspector, &DeliveryInspector::copyCurlRequested, m_menu,
            &DeliveryMenu::copyCurlWanted);
    connect(m_inspector, &DeliveryInspector::simulatorRequested, m_menu,
            &DeliveryMenu::simulatorWanted);
    connect(m_inspector, &DeliveryInspector::deliveryRequested, this, &DeliveriesPage::open);
    connect(m_inspector, &DeliveryInspector::copyIdRequested, this, [this](const QString &id) {
        QGuiApplication::clipboard()->setText(id);
        toast().showNote(tr("Copied: %1").arg(id));
    });
}

QString DeliveriesPage::title() const { return tr("Deliveries"); }

void DeliveriesPage::setCompany(const Company &company)
{
    const bool another = company.id != m_company.id;
    m_company = company;
    m_many->setCompany(company);
    if (!another)
        return;
    m_detailing.forget();
    m_inspector->showNothing();
    showChoice();
    messageBar().clear();
    toast().hide(); // its button is about the other company
    m_model->clear();
    load();
}

void DeliveriesPage::refresh()
{
    load();
    if (m_inspector->detail())
        showDelivery(m_inspector->publicId());
}

void DeliveriesPage::open(const QString &what)
{
    constexpr QLatin1String filter("filter:");
    if (what.startsWith(filter)) {
        m_filter->setPeriod(FilterBar::Period::All);
        return m_filter->setText(what.sliced(filter.size()));
    }
    if (what.isEmpty())
        return;
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
    if (isNew && isWide) {
        const Metrics metrics = Metrics::of(this);
        const int inspector =
                qBound(metrics.px(inspectorFrom), 2 * width() / 5, metrics.px(inspectorTo));
        m_splitter->setSizes({width() - inspector, inspector});
    } else if (isNew && m_inspector->detail()) {
        m_splitter->setSizes({2 * m_splitter->height() / 5, 3 * m_splitter->height() / 5});
    }
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
    DeliveryQuery query;
    query.company = m_company.id;
    query.filter = m_filter->filter();
    query.createdSince = m_filter->createdSince(currentMicros());
    m_model->load(query);
    loadCounts();
    const QString text = m_filter->text();
    const std::optional<DeliveryStatus> status = statusInFilter(text);
    m_chips->show(status, status.has_value() || !text.contains(u"status:"));
    m_chips->showSimulationsHidden(hidesSimulations(text));
}

void DeliveriesPage::loadCounts()
{
    if (!m_company.id.isValid())
        return;
    const auto counting =
            m_deliveries.counts(m_company.id, m_filter->createdSince(currentMicros()));
    m_counting.ask(counting, this, [this](const Result<StatusCounts> &counts) {
        if (counts)
            m_chips->setCounts(*counts);
    });
}

void DeliveriesPage::showState()
{
    using State = DeliveryTableModel::State;
    m_list->showState(!m_filter->filter().matchesEverything(),
                      m_filter->period() != FilterBar::Period::All);
    showSubtitle();
    const State state = m_model->state();
    if (state == State::Failed && m_list->isTableShown()) {
        m_toldFailure = true;
        messageBar().showError(m_model->error(), tr("Retry"));
    } else if (state == State::Ready && std::exchange(m_toldFailure, false)) {
        messageBar().clear();
    }
    if (state == State::Ready && m_inspector->detail())
        m_table->selectDelivery(m_inspector->publicId());
}

void DeliveriesPage::showSubtitle()
{
    header().setSubtitle(m_list->isTableShown() ? m_filter->countText(m_model->rowCount())
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
    m_menu->showChoice({m_company.id.isValid(), m_inspector->detail().has_value(),
                        m_inspector->canRetry(), m_inspector->canCancel(),
                        m_table->selectedCount()});
    arrange();
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
