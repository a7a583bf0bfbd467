#include "ui/audit/auditview.h"

#include "ui/audit/auditcolumns.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditmodel.h"
#include "ui/common/card.h"
#include "ui/common/clearbutton.h"
#include "ui/common/emptystate.h"
#include "ui/common/rowdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace hk {
namespace {

constexpr std::chrono::milliseconds typingPause{250};
constexpr int leastFilter = 180; // design pixels

} // namespace

AuditView::AuditView(QWidget *parent)
    : QWidget(parent), m_filterRow(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_filter(new QLineEdit(this)), m_scope(new QComboBox(this)), m_fault(new QLabel(this)),
      m_newer(new QPushButton(tr("Show &new entries"), this)), m_card(new Card({}, this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_nothing(new EmptyState(this)), m_empty(new EmptyState(this)), m_model(new AuditModel(this)),
      m_detail(new AuditDetail(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildFilter();
    buildTable();
    buildStates();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_empty);
    setScaledSize(m_stack, {0, 150});
    m_card->setTitle(tr("Entries"));
    m_newer->setObjectName(QStringLiteral("newAuditEntriesButton"));
    m_newer->setIcon(icon(Icon::ChevronUp));
    m_newer->hide();
    m_card->addHeaderWidget(m_newer);
    connect(m_newer, &QPushButton::clicked, this, &AuditView::newerWanted);
    m_card->setBodyFlush();
    m_card->body()->addWidget(m_stack, 1);
    m_splitter->setObjectName(QStringLiteral("auditSplitter"));
    m_splitter->setProperty("keptAs", QStringLiteral("audit/entries"));
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    m_filterRow->addWidget(m_filter, 1);
    m_filterRow->addWidget(m_scope);
    setScaledSpacing(m_filterRow, {0, 0, 0, 0}, 8);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_filterRow);
    layout->addWidget(m_fault);
    layout->addWidget(m_splitter, 1);
    setScaledSpacing(layout, {0, 0, 0, 0}, 8);
}

void AuditView::buildStates()
{
    m_nothing->setWords(Icon::Search, tr("No entry matches"),
                        tr("Nothing in the audit fits the filter."));
    QPushButton *clear = m_nothing->addButton(tr("C&lear filter"));
    clear->setObjectName(QStringLiteral("clearAuditFilterButton"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    m_empty->setObjectName(QStringLiteral("auditEmptyState"));
    m_empty->setWords(Icon::Audit, tr("Nothing is recorded yet"),
                      tr("Who changes settings, looks at a key or sends something again is "
                         "recorded here, with what stood there before and after."));
    QPushButton *settings = m_empty->addButton(tr("Open webhook &settings"), true);
    settings->setObjectName(QStringLiteral("auditSettingsButton"));
    connect(settings, &QPushButton::clicked, this, &AuditView::settingsWanted);
}

void AuditView::buildFilter()
{
    m_filter->setObjectName(QStringLiteral("auditFilter"));
    m_filter->setAccessibleName(tr("Filter the audit"));
    m_filter->setPlaceholderText(tr("who:window what:settings time:<7d or any text"));
    m_filter->setToolTip(tr("Fields: who, what, company, time. A minus sign in front excludes, * "
                            "stands for anything."));
    m_filter->addAction(new QAction(fieldIcon(Icon::Search), m_filter->accessibleName(), m_filter),
                        QLineEdit::LeadingPosition);
    addClearButton(m_filter);
    setScaledSize(m_filter, {leastFilter, 0});
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &AuditView::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT filterChanged();
    });
    m_scope->setObjectName(QStringLiteral("auditScope"));
    m_scope->setAccessibleName(tr("Whose entries"));
    m_scope->addItem(tr("This company and the store"));
    m_scope->addItem(tr("All companies"));
    m_scope->setMinimumContentsLength(12); // so that it may have a line of its own
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_columns->setOfAllCompanies(isOfAllCompanies());
        Q_EMIT filterChanged();
    });
    m_fault->setObjectName(QStringLiteral("auditFilterFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    setTone(m_fault, Tone::Danger);
    m_fault->hide();
}

void AuditView::buildTable()
{
    auto *delegate = new RowDelegate(this);
    delegate->setSecondary(AuditModel::Time);
    delegate->setCode(AuditModel::What);
    delegate->setElidedInMiddle(AuditModel::What);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Entries of the audit"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columns = new AuditColumns(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditView::chooseRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditView::chooseRow);
}

/// Beside each other where that has room for both.
void AuditView::placeScope()
{
    const int needed =
            m_filter->minimumWidth() + m_filterRow->spacing() + m_scope->sizeHint().width();
    m_filterRow->setDirection(width() >= needed ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
}

void AuditView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeScope();
}

void AuditView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
        return;
    m_columns->arrange();
    placeScope();
}

QString AuditView::filterText() const { return m_filter->text(); }

bool AuditView::isOfAllCompanies() const { return m_scope->currentIndex() == 1; }

void AuditView::setFilter(const QString &text, bool ofAllCompanies)
{
    m_filter->setText(text);
    m_typing.stop();
    const QSignalBlocker blocker(m_scope);
    m_scope->setCurrentIndex(ofAllCompanies ? 1 : 0);
    m_columns->setOfAllCompanies(ofAllCompanies);
}

QList<QWidget *> AuditView::panes() const { return {m_filter, m_table, m_detail}; }

void AuditView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AuditView::setFilterFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    setInvalid(m_filter, !sentence.isEmpty());
    m_filter->setAccessibleDescription(sentence);
}

void AuditView::setCount(const QString &words)
{
    m_card->setTitle(words.isEmpty() ? tr("Entries") : words);
}

void AuditView::setNewer(bool there) { m_newer->setVisible(there); }

void AuditView::showLines(const QList<AuditLine> &lines, bool isLast)
{
    const AuditLine *chosen = m_model->line(m_table->currentIndex().row());
    const qint64 entry = chosen ? chosen->entry.id : 0;
    m_model->replace(lines, isLast);
    QWidget *instead = m_filter->text().trimmed().isEmpty() ? m_empty : m_nothing;
    m_stack->setCurrentWidget(lines.isEmpty() ? instead : m_table);
    const int row = qMax(0, m_model->rowOf(entry));
    const int across = m_table->horizontalScrollBar()->value(); // what is chosen does not shift it
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, AuditModel::What));
    m_table->horizontalScrollBar()->setValue(across);
    if (row == 0)
        m_table->scrollToTop();
}

void AuditView::chooseRow() { m_detail->show(m_model->line(m_table->currentIndex().row())); }

} // namespace hk
