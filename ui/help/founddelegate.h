#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hk {

/// A place that was found in the manual: its title, and under it some of the text. GUI thread.
class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int excerptRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace hk
