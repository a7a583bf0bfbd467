#include "ui/settings/headerstable.h"

#include "ui/common/celleditor.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

namespace hk {
namespace {

enum HeaderColumn { Name, Value, IsSecret, ColumnCount };

QString dots() { return QString(8, QChar(0x25CF)); }

auto isNamed(const QString &name)
{
    return [name](const OwnHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

HeadersTable::HeadersTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, ColumnCount, this)),
      m_remove(new QPushButton(tr("Remove header"), this))
{
    m_table->setObjectName(QStringLiteral("headersTable"));
    m_table->setAccessibleName(tr("Headers of its own"));
    m_table->setHorizontalHeaderLabels({tr("Header"), tr("Value"), tr("Secret")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::of(this).rowHeight());
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new CellEditor(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(IsSecret, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    setScaledSize(m_table, {0, 130}, {0, 180});
    auto *add = new QPushButton(tr("Add header"), this);
    add->setObjectName(QStringLiteral("addHeaderButton"));
    add->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeHeaderButton"));
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addLayout(buttons);
    setScaledSpacing(column, {0, 0, 0, 0}, 8);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setFocusProxy(m_table);
    setTabOrder(add, m_remove);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->edit(m_table->currentIndex());
    });
    connect(m_remove, &QPushButton::clicked, this, &HeadersTable::removeCurrent);
    connect(m_table, &QTableWidget::itemChanged, this, &HeadersTable::forgetSecret);
    connect(m_table, &QTableWidget::itemChanged, this, &HeadersTable::edited);
    const auto enable = [this] { m_remove->setEnabled(m_table->currentRow() >= 0); };
    connect(m_table, &QTableWidget::currentCellChanged, this, enable);
    enable();
}

void HeadersTable::show(const QList<OwnHeader> &headers)
{
    m_stored = headers;
    m_table->setRowCount(0);
    for (const OwnHeader &header : headers)
        addRow(header);
}

void HeadersTable::addRow(const OwnHeader &header)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(header.name));
    m_table->setItem(row, Value, new QTableWidgetItem(header.isSecret ? dots() : header.value));
    auto *secret = new QTableWidgetItem;
    secret->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    secret->setCheckState(header.isSecret ? Qt::Checked : Qt::Unchecked);
    //: Read out for the box in the column "Secret".
    secret->setData(Qt::AccessibleTextRole, tr("Keep the value secret"));
    m_table->setItem(row, IsSecret, secret);
}

/// A value that was sealed cannot be shown: whoever wants it in the open types it anew.
void HeadersTable::forgetSecret(QTableWidgetItem *box)
{
    QTableWidgetItem *value = m_table->item(box->row(), Value);
    if (box->column() == IsSecret && box->checkState() == Qt::Unchecked && value
        && value->text() == dots())
        value->setText({});
}

void HeadersTable::removeCurrent() { m_table->removeRow(m_table->currentRow()); }

QList<HeaderChange> HeadersTable::changes() const
{
    QList<HeaderChange> changes;
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, Name)->text().trimmed();
        const QString value = m_table->item(row, Value)->text().trimmed();
        const bool isSecret = m_table->item(row, IsSecret)->checkState() == Qt::Checked;
        if (name.isEmpty() && value.isEmpty())
            continue;
        names.append(name);
        const auto stored = std::find_if(m_stored.begin(), m_stored.end(), isNamed(name));
        const bool isKept = stored != m_stored.end() && stored->isSecret == isSecret
                && (isSecret ? value == dots() : value == stored->value);
        if (!isKept)
            changes.append({name, Secret(value.toUtf8()), isSecret, false});
    }
    for (const OwnHeader &header : m_stored) {
        if (!names.contains(header.name, Qt::CaseInsensitive))
            changes.append({header.name, {}, false, true});
    }
    return changes;
}

} // namespace hk
