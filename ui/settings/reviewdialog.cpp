#include "ui/settings/reviewdialog.h"

#include "ui/common/rowdelegate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace hk {
namespace {

QTableWidget *makeTable(const QList<FieldChange> &changes, QWidget *parent)
{
    auto *table = new QTableWidget(static_cast<int>(changes.size()), 3, parent);
    table->setObjectName(QStringLiteral("changesTable"));
    table->setAccessibleName(ReviewDialog::tr("Unsaved changes"));
    table->setHorizontalHeaderLabels(
            {ReviewDialog::tr("Field"), ReviewDialog::tr("Now"), ReviewDialog::tr("After saving")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Metrics::of(parent).rowHeight());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setWordWrap(false);
    auto *delegate = new RowDelegate(table);
    delegate->setElidedInMiddle(1);
    delegate->setElidedInMiddle(2);
    table->setItemDelegate(delegate);
    for (int row = 0; row < changes.size(); ++row) {
        const QStringList texts{labelOf(changes[row].field), changes[row].before,
                                changes[row].after};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            table->setItem(row, column, item);
        }
    }
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return table;
}

} // namespace

ReviewDialog::ReviewDialog(const QList<FieldChange> &changes, bool saveable, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review changes"));
    auto *title =
            new QLabel(tr("%n unsaved change(s)", nullptr, static_cast<int>(changes.size())), this);
    setTextRole(title, TextRole::PageTitle);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeReviewButton"));
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("saveReviewedButton"));
    save->setEnabled(saveable);
    save->setDefault(saveable);
    setPrimary(save, saveable);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(makeTable(changes, this), 1);
    column->addLayout(buttons);
    setScaledSpacing(column, {24, 20, 24, 20}, 16);
    setScaledSpacing(buttons, {0, 0, 0, 0}, 8);
    setScaledSize(this, {760, 320});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested();
    });
}

} // namespace hk
