#include "ui/common/celleditor.h"

#include "ui/theme/readingorder.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QWidget>

namespace hk {

QWidget *CellEditor::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (!editor)
        return nullptr;
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    const QString text = index.data(Qt::EditRole).toString();
    if (!text.isEmpty() && !isReadFromTheRight(text))
        editor->setLayoutDirection(Qt::LeftToRight);
    return editor;
}

void CellEditor::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::LeftToRight || option->text.isEmpty()
        || isReadFromTheRight(option->text))
        return;
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment);
    option->direction = Qt::LeftToRight;
}

} // namespace hk
