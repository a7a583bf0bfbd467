#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hk {

/// For tables whose cells are typed into: the editor hides what is under it and is called like its
/// column. GUI thread.
class CellEditor final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    /// Without a letter that is read from the right, what is typed keeps its own order.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hk
