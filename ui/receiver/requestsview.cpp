#include "ui/receiver/requestsview.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/taborder.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/requestactions.h"
#include "ui/receiver/requestcolumns.h"
#include "ui/receiver/requestfilterbar.h"
#include "ui/receiver/requestinspector.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

// In design pixels.
constexpr int sideBySideFrom = 1060;
constexpr int leastTable = 184; // its header and four rows
constexpr int leastInspector = 376;
constexpr int usualTrigger = 264; // the longest wire name that we give

constexpr std::chrono::milliseconds betweenShown{300};

} // namespace

RequestsView::RequestsView(ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_receiver(receiver), m_card(new Card({}, this)),
      m_model(new ReceivedModel(this)), m_filter(new RequestFilterBar(this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_nothing(new EmptyState(this)), m_newButton(new QPushButton(this)),
      m_inspector(new RequestInspector(receiver, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenShown);
    m_pause.callOnTimeout(this, &RequestsView::showSelected);
    m_polished.setSingleShot(true);
    m_polished.callOnTimeout(this, [this] {
        m_columns->arrange();
        arrange();
    });
    connect(m_filter, &RequestFilterBar::filterChanged, this, &RequestsView::applyFilter);
    connect(&receiver, &ReceiverFront::requestsUpdated, this, &RequestsView::apply);
    receiver.tellAgain(); // what came before there was a window, or in the one before
}

void RequestsView::build()
{
    setUpTable();
    m_nothing->setWords(Icon::Search, tr("No request matches"),
                        tr("None of the requests that are kept fits the filter."));
    QPushButton *clearFilter = m_nothing->addButton(tr("Show all re&quests"));
    clearFilter->setObjectName(QStringLiteral("clearRequestFilterButton"));
    connect(clearFilter, &QPushButton::clicked, m_filter, &RequestFilterBar::clear);
    m_newButton->setObjectName(QStringLiteral("newRequestsButton"));
    m_newButton->setIcon(icon(Icon::ChevronUp));
    m_newButton->setToolTip(tr("Selects the newest request"));
    m_newButton->hide();
    addListButton(m_newButton);
    connect(m_newButton, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        selectNewest();
        showCounts();
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_card->setBodyFlush();
    auto *filterBox = new QVBoxLayout;
    filterBox->addWidget(m_filter);
    setScaledSpacing(filterBox, {16, 0, 16, 12}, 0);
    m_card->body()->addLayout(filterBox);
    m_card->body()->addWidget(m_stack, 1);
    setScaledSize(m_card, {240, 0});
    setScaledSize(m_stack, {0, leastTable});
    m_splitter->setProperty("keptAs", QStringLiteral("receiver/requests"));
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    setScaledSpacing(layout, {0, 0, 0, 0}, 0);
}

void RequestsView::setUpTable()
{
    auto *delegate = new RowDelegate(this);
    const auto badge = [this](BadgeLook (*look)(const ReceivedRequest &)) {
        return [this, look](const QModelIndex &index) {
            const ReceivedRequest *request = m_model->request(index.row());
            return request ? std::optional(look(*request)) : std::nullopt;
        };
    };
    delegate->setBadge(ReceivedModel::Signature, badge([](const ReceivedRequest &request) {
                           return verdictBadge(request.signature);
                       }));
    delegate->setBadge(ReceivedModel::Payload, badge(schemaBadge));
    delegate->setBadge(ReceivedModel::Arrival, badge(arrivalBadge));
    delegate->setCode(ReceivedModel::Request);
    delegate->setCode(ReceivedModel::TriggerName);
    delegate->setElidedInMiddle(ReceivedModel::Request);
    delegate->setSecondary(ReceivedModel::Time);

    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setAccessibleName(tr("Requests that arrived"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_columns = new RequestColumns(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsView::chooseRow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                keepPlace(first, last - first + 1);
            });
}

void RequestsView::addListButton(QPushButton *button)
{
    m_card->addHeaderWidget(button);
    m_listButtons.append(button);
    chainTabOrder(m_listButtons + QList<QWidget *>{m_filter, m_stack, m_inspector});
}

void RequestsView::addRequestActions(RequestActions *actions)
{
    m_inspector->addFooter(actions);
    m_table->addActions(actions->actions());
}

void RequestsView::remember(QSettings &settings) { m_columns->remember(settings); }

void RequestsView::focusSearch() { m_filter->focusSearch(); }

bool RequestsView::isEmpty() const { return m_model->total() == 0; }

QList<QWidget *> RequestsView::panes() const { return {m_filter, m_table, m_inspector}; }

void RequestsView::apply(const ReceivedUpdate &update)
{
    const bool wasEmpty = isEmpty();
    m_isApplying = true;
    m_model->apply(update);
    for (const QList<ReceivedRequest> *requests : {&update.added, &update.changed}) {
        for (const ReceivedRequest &request : *requests)
            m_columns->fit(request);
    }
    m_columns->fitTrigger();
    if (!selectWanted() && !m_table->currentIndex().isValid())
        selectNewest();
    m_isApplying = false;
    showCounts();
    if (!m_pause.isActive()) {
        showSelected();
        m_pause.start();
    }
    if (!m_model->filter().text.isEmpty() && !m_searching.isWaiting())
        searchBodies(m_searched);
    if (wasEmpty != isEmpty())
        Q_EMIT emptyChanged(isEmpty());
}

/// What is looked at stays where it is when rows come above it.
void RequestsView::keepPlace(int row, int inserted)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (row <= bar->value() && bar->value() > 0)
        bar->setValue(bar->value() + inserted);
}

void RequestsView::applyFilter()
{
    const qint64 selected = m_inspector->request().number;
    m_isApplying = true;
    m_model->setFilter(m_filter->filter());
    const int row = m_model->rowOf(selected);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        selectNewest();
    m_isApplying = false;
    m_searching.forget();
    if (!m_model->filter().text.isEmpty())
        searchBodies(0);
    showCounts();
    showSelected();
}

void RequestsView::searchBodies(qint64 after)
{
    m_searched = m_model->newest();
    m_searching.ask(m_receiver.find(m_model->filter().text, after), this,
                    [this](const Result<QList<qint64>> &found) {
                        if (!found)
                            return;
                        m_model->addFoundInBody(*found);
                        if (!m_table->currentIndex().isValid())
                            selectNewest();
                        showCounts();
                        if (m_model->newest() > m_searched) // came meanwhile
                            searchBodies(m_searched);
                    });
}

void RequestsView::showCounts()
{
    const int total = static_cast<int>(m_model->total());
    const int shown = m_model->rowCount();
    m_card->setTitle(
            m_model->filter().isEmpty()
                    ? tr("%Ln request(s)", nullptr, total)
                    : tr("%1 of %Ln request(s)", nullptr, total).arg(QLocale().toString(shown)));
    const int unseen = m_model->rowsAfter(m_seen);
    m_newButton->setText(tr("%Ln new", "requests, above the selected one", unseen));
    m_newButton->setHidden(unseen == 0);
    m_filter->setCounts(*m_model);
    m_stack->setCurrentWidget(shown == 0 && total > 0 ? static_cast<QWidget *>(m_nothing)
                                                      : m_table);
}

void RequestsView::chooseRow()
{
    if (m_isApplying)
        return;
    m_seen = m_model->newest();
    showCounts();
    showSelected();
    Q_EMIT chosen();
}

qint64 RequestsView::selected() const
{
    const ReceivedRequest *request = m_model->request(m_table->currentIndex().row());
    return request ? request->number : 0;
}

void RequestsView::select(qint64 number)
{
    m_wanted = number;
    m_isApplying = true;
    const bool isThere = selectWanted();
    m_isApplying = false;
    if (isThere)
        showSelected();
    showCounts();
}

/// What select() asked for, as soon as it is there.
bool RequestsView::selectWanted()
{
    if (m_wanted == 0 || isEmpty())
        return false;
    const int row = m_model->rowOf(std::exchange(m_wanted, 0));
    if (row < 0)
        return false;
    m_seen = m_model->newest();
    m_table->setCurrentIndex(m_model->index(row, 0));
    return true;
}

/// What is selected stays selected until a person selects another one, or it is gone.
void RequestsView::selectNewest()
{
    m_seen = m_model->newest();
    if (m_model->rowCount() == 0)
        return;
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->scrollToTop();
}

void RequestsView::showSelected()
{
    if (const ReceivedRequest *request = m_model->request(m_table->currentIndex().row()))
        m_inspector->showRequest(*request);
    else
        m_inspector->showNothing();
}

void RequestsView::arrange()
{
    const bool isWide = width() >= Metrics::of(this).px(sideBySideFrom);
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_isMoved = false;
    m_splitter->setOrientation(wanted);
    if (!m_isMoved)
        share();
}

/// As much room for the list as its columns need, the rest for the request that is looked at.
void RequestsView::share()
{
    const Metrics metrics = Metrics::of(this);
    if (m_splitter->orientation() == Qt::Vertical) {
        const int least = m_card->minimumSizeHint().height();
        const int list = qMax(least, m_splitter->height() * 2 / 5);
        m_splitter->setSizes({list, m_splitter->height() - list});
        return;
    }
    const int columns = metrics.px(usualTrigger) + m_columns->widthOfOthers()
            + m_table->verticalScrollBar()->sizeHint().width();
    const int most = m_splitter->width() - m_splitter->handleWidth() - metrics.px(leastInspector);
    const int list = qMin(columns, most);
    m_splitter->setSizes({list, m_splitter->width() - m_splitter->handleWidth() - list});
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RequestsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_columns->arrange();
    arrange();
    m_polished.start(); // the table has its new font after this
}

bool RequestsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_columns->fitTrigger();
    // Enter goes to what the row is about, as in every table of the program.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_inspector->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hk
