#pragma once

#include "ui/common/shapedlines.h"
#include "ui/common/statusbadge.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtWidgets/QStyledItemDelegate>

#include <functional>
#include <optional>

namespace hk {

/// Draws the rows of a table of whole rows: a thin line under each, the accent bar at the leading
/// end of the selected one, a focus ring around the current one, badges, and a grey bar where a
/// cell has no text yet. What it draws comes from the model; screen readers get the same text.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using BadgeOf = std::function<std::optional<BadgeLook>(const QModelIndex &)>;
    using ToneOf = std::function<std::optional<Tone>(const QModelIndex &)>;
    using Elide = std::function<QString(const QString &text, const QFontMetrics &font, int room)>;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The cells of `column` are badges.
    void setBadge(int column, const BadgeOf &badgeOf);
    /// The text of `column` takes the colour of a tone; beside words that say the same.
    void setTone(int column, const ToneOf &toneOf);
    void setCode(int column) { m_code.insert(column); }
    void setSecondary(int column) { m_secondary.insert(column); }
    /// Text that is cut in its middle, not at its end.
    void setElidedInMiddle(int column) { m_middle.insert(column); }
    /// Text of a kind that is cut in a way of its own.
    void setElide(int column, const Elide &elide) { m_elides.insert(column, elide); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(const Brush &brush, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintFrame(const Brush &brush, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    /// The lines of a column, in the font of the view.
    ShapedLines &linesOf(int column, const QStyleOptionViewItem &option) const;

    QHash<int, BadgeOf> m_badges;
    QHash<int, ToneOf> m_tones;
    QSet<int> m_code;
    QSet<int> m_secondary;
    QSet<int> m_middle;
    QHash<int, Elide> m_elides;
    mutable ShapedLines m_lines;
    mutable ShapedLines m_codeLines;
    mutable bool m_hasFonts = false;
};

} // namespace hk
