#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hk {

/// Draws the rows of a PickDialog: icon, text, detail, and what stands at the far end.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace hk
