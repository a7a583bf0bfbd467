#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hk {

/// Draws a cell whose `role` holds a DeliveryStatus (as int) as a badge; the cell's display text
/// stays what screen readers and copies get.
class StatusBadgeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StatusBadgeDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace hk
