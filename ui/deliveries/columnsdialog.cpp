#include "ui/deliveries/columnsdialog.h"

#include "ui/deliveries/tablecolumns.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace hk {

ColumnsDialog::ColumnsDialog(TableColumns &columns, QWidget *parent)
    : QDialog(parent), m_columns(columns), m_list(new QListWidget(this)),
      m_up(addButton("columnUpButton", tr("Move &up"))),
      m_down(addButton("columnDownButton", tr("Move &down"))),
      m_reset(addButton("resetColumnsButton", tr("As at &first")))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    build();
    fill(m_columns.columns().constFirst().section);
    m_list->setFocus();
}

QPushButton *ColumnsDialog::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void ColumnsDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    m_list->setObjectName(QStringLiteral("columnsList"));
    m_list->setAccessibleName(windowTitle());
    auto *close = addButton("closeColumnsButton", tr("Close"));
    close->setDefault(true);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_reset})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addLayout(row, 1);
    column->addLayout(foot);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSpacing(row, {0, 0, 0, 0}, 12);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSize(m_list, {160, 80});
    setScaledSize(this, {412, 448});
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill(m_columns.columns().constFirst().section);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int section = item->data(Qt::UserRole).toInt();
        m_columns.setShown(section, item->checkState() == Qt::Checked);
        // The last one stays. Later, for the item is in use now.
        QMetaObject::invokeMethod(
                this, [this, section] { fill(section); }, Qt::QueuedConnection);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        m_up->setEnabled(current > 0);
        m_down->setEnabled(current >= 0 && current < m_list->count() - 1);
    });
}

void ColumnsDialog::fill(int section)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const TableColumns::Column &column : m_columns.columns()) {
            auto *item = new QListWidgetItem(column.title, m_list);
            item->setData(Qt::UserRole, column.section);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(column.isShown ? Qt::Checked : Qt::Unchecked);
        }
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() == section)
            m_list->setCurrentRow(row);
    }
}

void ColumnsDialog::move(int by)
{
    const int section = m_list->currentItem()->data(Qt::UserRole).toInt();
    m_columns.move(section, m_list->currentRow() + by);
    fill(section);
}

} // namespace hk
