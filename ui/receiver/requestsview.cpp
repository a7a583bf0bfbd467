#include "ui/receiver/requestsview.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/rowdelegate.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/requestactions.h"
#include "ui/receiver/requestfilterbar.h"
#include "ui/receiver/requestinspector.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int sideBySideFrom = 1060; // design pixels
constexpr std::chrono::milliseconds betweenShown{300};

} // namespace

RequestsView::RequestsView(ReceiverFront &receiver, QWidget *parent)
    : QWidget(parent), m_receiver(receiver), m_card(new Card({}, this)),
      m_model(new ReceivedModel(this)), m_filter(new RequestFilterBar(this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_nothing(new EmptyState(this)), m_inspector(new RequestInspector(receiver, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenShown);
    m_pause.callOnTimeout(this, &RequestsView::showSelected);
    connect(m_filter, &RequestFilterBar::filterChanged, this, &RequestsView::applyFilter);
    connect(&receiver, &ReceiverFront::requestsUpdated, this, &RequestsView::apply);
}

void RequestsView::build()
{
    setUpTable();
    m_nothing->setWords(Icon::Search, tr("No request matches"),
                        tr("None of the requests that are kept fits the filter."));
    QPushButton *clearFilter = m_nothing->addButton(tr("Clear &filter"));
    clearFilter->setObjectName(QStringLiteral("clearRequestFilterButton"));
    connect(clearFilter, &QPushButton::clicked, m_filter, &RequestFilterBar::clear);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_card->setBodyFlush();
    auto *filterBox = new QVBoxLayout;
    filterBox->addWidget(m_filter);
    setScaledSpacing(filterBox, {16, 0, 16, 12}, 0);
    m_card->body()->addLayout(filterBox);
    m_card->body()->addWidget(m_stack, 1);
    setScaledSize(m_card, {240, 0});
    setScaledSize(m_stack, {0, 110});
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
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
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    setUpColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsView::chooseRow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                keepPlace(first, last - first + 1);
            });
}

void RequestsView::setUpColumns()
{
    const Metrics metrics = Metrics::of(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setMinimumSectionSize(metrics.px(48));
    columns->resizeSection(ReceivedModel::Time, metrics.px(92));
    columns->resizeSection(ReceivedModel::Request, metrics.px(128));
    columns->setSectionResizeMode(ReceivedModel::TriggerName, QHeaderView::Stretch);
    columns->resizeSection(ReceivedModel::Signature, metrics.px(140));
    columns->resizeSection(ReceivedModel::Payload, metrics.px(120));
    columns->resizeSection(ReceivedModel::Arrival, metrics.px(132));
    columns->resizeSection(ReceivedModel::Answer, metrics.px(88));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
}

void RequestsView::addListButton(QPushButton *button) { m_card->addHeaderWidget(button); }

void RequestsView::addRequestActions(RequestActions *actions)
{
    m_inspector->addFooter(actions);
    m_table->addActions(actions->actions());
}

void RequestsView::focusSearch() { m_filter->focusSearch(); }

bool RequestsView::isEmpty() const { return m_model->total() == 0; }

QList<QWidget *> RequestsView::panes() const { return {m_filter, m_table, m_inspector}; }

void RequestsView::apply(const ReceivedUpdate &update)
{
    const bool wasEmpty = isEmpty();
    m_isApplying = true;
    m_model->apply(update);
    // Who reads further down is not torn away.
    if (m_followsNewest && m_model->rowCount() > 0 && m_table->verticalScrollBar()->value() == 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
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
    const int row = m_followsNewest ? 0 : m_model->rowOf(selected);
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
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
                        showCounts();
                        if (m_followsNewest && !m_table->currentIndex().isValid())
                            m_table->setCurrentIndex(m_model->index(0, 0));
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
                    ? tr("%n request(s)", nullptr, total)
                    : tr("%1 of %n request(s)", nullptr, total).arg(QLocale().toString(shown)));
    m_filter->setCounts(*m_model);
    m_stack->setCurrentWidget(shown == 0 && total > 0 ? static_cast<QWidget *>(m_nothing)
                                                      : m_table);
}

void RequestsView::chooseRow()
{
    if (m_isApplying)
        return;
    m_followsNewest = m_table->currentIndex().row() <= 0;
    showSelected();
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
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void RequestsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setUpColumns();
    arrange();
}

bool RequestsView::eventFilter(QObject *watched, QEvent *event)
{
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
