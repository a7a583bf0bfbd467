#include "ui/receiver/requestsview.h"

#include "ui/common/card.h"
#include "ui/common/rowdelegate.h"
#include "ui/receiver/receivedmodel.h"
#include "ui/receiver/requestinspector.h"
#include "ui/receiver/verdicttext.h"
#include "ui/theme/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int sideBySideFrom = 900; // design pixels

} // namespace

RequestsView::RequestsView(QWidget *parent)
    : QWidget(parent), m_card(new Card({}, this)), m_model(new ReceivedModel(this)),
      m_table(new QTableView(this)), m_inspector(new RequestInspector(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    setUpTable();
    auto *clearButton = new QPushButton(icon(Icon::Trash), tr("C&lear list"), this);
    clearButton->setObjectName(QStringLiteral("clearRequestsButton"));
    connect(clearButton, &QPushButton::clicked, this, &RequestsView::clear);
    m_card->addHeaderWidget(clearButton);
    m_card->setBodyFlush();
    m_card->body()->addWidget(m_table);
    setScaledSize(m_card, {240, 176});
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
    delegate->setBadge(ReceivedModel::Signature, [](const QModelIndex &index) {
        const int verdict = index.data(ReceivedModel::VerdictRole).toInt();
        return std::optional(verdictBadge(static_cast<SignatureVerdict>(verdict)));
    });
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
    m_table->installEventFilter(this);
    setUpColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsView::showSelected);
}

void RequestsView::setUpColumns()
{
    const Metrics metrics = Metrics::of(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->resizeSection(ReceivedModel::Time, metrics.px(84));
    columns->resizeSection(ReceivedModel::Request, metrics.px(132));
    columns->setSectionResizeMode(ReceivedModel::TriggerName, QHeaderView::Stretch);
    columns->resizeSection(ReceivedModel::Signature, metrics.px(164));
    columns->resizeSection(ReceivedModel::Answer, metrics.px(104));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
}

void RequestsView::add(const ReceivedRequest &request)
{
    const int current = m_table->currentIndex().row();
    m_model->add(request);
    showCount();
    if (current <= 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void RequestsView::clear()
{
    m_model->clear();
    showSelected();
    Q_EMIT cleared();
}

void RequestsView::showCount()
{
    m_card->setTitle(tr("%n request(s)", nullptr, m_model->rowCount()));
}

bool RequestsView::isEmpty() const { return m_model->rowCount() == 0; }

QList<QWidget *> RequestsView::panes() const { return {m_table, m_inspector}; }

void RequestsView::showSelected()
{
    const int row = m_table->currentIndex().row();
    if (const ReceivedRequest *request = m_model->request(row))
        m_inspector->showRequest(*request, m_model->hasLostBody(row));
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
