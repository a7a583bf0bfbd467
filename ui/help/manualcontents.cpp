#include "ui/help/manualcontents.h"

#include "ui/help/manual.h"
#include "ui/theme/roles.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>

namespace hk {
namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int anchorRole = Qt::UserRole + 1;
constexpr int partLevel = 2; // of the headings that are listed

QTreeWidgetItem *makeItem(const QString &text, const QString &file, const QString &anchor)
{
    auto *item = new QTreeWidgetItem({text});
    item->setToolTip(0, text);
    item->setData(0, fileRole, file);
    item->setData(0, anchorRole, anchor);
    return item;
}

} // namespace

ManualContents::ManualContents(const Manual &manual, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("manualContents"));
    setAccessibleName(tr("Contents"));
    setColumnCount(1);
    header()->hide();
    setFrameShape(QFrame::NoFrame);
    setSidebarList(this);
    setRootIsDecorated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    for (const ManualPage &page : manual.pages()) {
        QTreeWidgetItem *item = makeItem(page.title, page.file, {});
        addTopLevelItem(item);
        for (const ManualSection &section : page.sections) {
            if (section.level == partLevel)
                item->addChild(makeItem(section.heading, page.file, section.anchor));
        }
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(0, fileRole).toString(), item->data(0, anchorRole).toString());
    });
}

QTreeWidgetItem *ManualContents::itemOf(const QString &file, const QString &anchor) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *page = topLevelItem(row);
        if (page->data(0, fileRole).toString() != file)
            continue;
        for (int part = 0; part < page->childCount(); ++part) {
            if (page->child(part)->data(0, anchorRole).toString() == anchor)
                return page->child(part);
        }
        return page;
    }
    return nullptr;
}

void ManualContents::showCurrent(const QString &file, const QString &anchor)
{
    QTreeWidgetItem *item = itemOf(file, anchor);
    if (!item)
        return;
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *page = item->parent() ? item->parent() : item;
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setExpanded(topLevelItem(row) == page);
    setCurrentItem(item);
    scrollToItem(item);
}

} // namespace hk
