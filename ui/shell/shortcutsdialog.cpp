#include "ui/shell/shortcutsdialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

void fill(QTreeWidget *list, const QMenuBar &bar)
{
    for (const QAction *top : bar.actions()) {
        if (!top->menu())
            continue;
        auto *group = new QTreeWidgetItem(list, {withoutMnemonic(top->text())});
        group->setFont(0, fontOf(TextRole::Strong, list));
        for (const QAction *action : top->menu()->actions()) {
            if (!action->shortcuts().isEmpty())
                new QTreeWidgetItem(group, {withoutMnemonic(action->text()), keysOf(action)});
        }
        if (group->childCount() == 0)
            delete group;
    }
    list->expandAll();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &bar, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({tr("Action"), tr("Key")});
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    fill(list, bar);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    setScaledSpacing(column, {16, 16, 16, 16}, 12);
    const Metrics metrics = Metrics::of(this);
    resize(QSize(metrics.px(560), metrics.px(520)).boundedTo(roomOnScreen(*this)));
}

} // namespace hk
