#include "ui/common/statusbadge.h"

#include "ui/theme/metrics.h"
#include "ui/theme/readingorder.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace hk {
namespace {

constexpr int sidePadding = 8;
constexpr int badgeGap = 5;

/// How large a badge is around words of that width.
QSize sizeAround(int width, const QFontMetrics &type, const Metrics &metrics)
{
    return {width + metrics.iconSize() + metrics.px(badgeGap) + 2 * metrics.px(sidePadding),
            qMax(type.height() + metrics.px(4), metrics.px(22))};
}

} // namespace

BadgeLook badgeOf(DeliveryStatus status)
{
    const QString text = statusText(status);
    switch (status) {
    case DeliveryStatus::Delivered:
        return {Icon::Delivered, Tone::Success, text};
    case DeliveryStatus::Failed:
        return {Icon::Failed, Tone::Danger, text};
    case DeliveryStatus::Retrying:
        return {Icon::Retrying, Tone::Warning, text};
    case DeliveryStatus::Held:
        return {Icon::Held, Tone::Held, text};
    case DeliveryStatus::Cancelled:
        return {Icon::Cancelled, Tone::Neutral, text};
    case DeliveryStatus::Queued:
        break;
    }
    return {Icon::Queued, Tone::Neutral, text};
}

QString statusText(DeliveryStatus status)
{
    const char *text = nullptr;
    switch (status) {
    case DeliveryStatus::Queued:
        text = QT_TRANSLATE_NOOP("Status", "Queued");
        break;
    case DeliveryStatus::Retrying:
        text = QT_TRANSLATE_NOOP("Status", "Retrying");
        break;
    case DeliveryStatus::Delivered:
        text = QT_TRANSLATE_NOOP("Status", "Delivered");
        break;
    case DeliveryStatus::Failed:
        text = QT_TRANSLATE_NOOP("Status", "Failed");
        break;
    case DeliveryStatus::Cancelled:
        text = QT_TRANSLATE_NOOP("Status", "Cancelled");
        break;
    case DeliveryStatus::Held:
        text = QT_TRANSLATE_NOOP("Status", "Held");
        break;
    }
    return QCoreApplication::translate("Status", text);
}

QIcon statusIcon(DeliveryStatus status)
{
    const BadgeLook look = badgeOf(status);
    return icon(look.icon, tintOf(look.tone));
}

Tint tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Tint::Success;
    case Tone::Danger:
        return Tint::Danger;
    case Tone::Warning:
        return Tint::Warning;
    case Tone::Held:
        return Tint::Held;
    case Tone::Neutral:
        break;
    }
    return Tint::Neutral;
}

QSize badgeSize(const BadgeLook &look, const QFont &font, const Metrics &metrics)
{
    const QFontMetrics type(font);
    return sizeAround(type.horizontalAdvance(look.text), type, metrics);
}

void drawBadge(const Brush &brush, const QRect &rect, Qt::LayoutDirection direction,
               const BadgeLook &look, ShapedLines &lines)
{
    const Metrics &m = brush.metrics;
    const QFontMetrics type(lines.font());
    const Qt::LayoutDirection order = readingDirection(look.text, direction);
    const int width = lines.width(look.text, order);
    QSize size = sizeAround(width, type, m);
    size.setWidth(qMin(size.width(), rect.width()));
    const QRect pill =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    const Colours::Pair &pair = brush.colours.tone(look.tone);
    drawBox(brush, pill, pill.height() / 2.0, pair.tint,
            brush.colours.highContrast ? pair.text : QColor());
    const int side = m.iconSize();
    const QRect picture(pill.left() + m.px(sidePadding),
                        pill.top() + (pill.height() - side + 1) / 2, side, side);
    icon(look.icon, tintOf(look.tone))
            .paint(&brush.painter, QStyle::visualRect(direction, pill, picture));
    const QRect words = pill.adjusted(m.px(sidePadding) + side + m.px(badgeGap), 0, -m.px(4), 0);
    const QString text = width > words.width()
            ? type.elidedText(look.text, Qt::ElideRight, words.width())
            : look.text;
    brush.painter.setPen(pair.text);
    lines.draw(brush.painter, QStyle::visualRect(direction, pill, words),
               QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter), text,
               order);
}

StatusBadge::StatusBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::setLook(const BadgeLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const { return badgeSize(m_look, font(), Metrics::of(this)); }

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    m_lines.setFont(font());
    drawBadge({painter, colours, Metrics::of(this)}, rect(), layoutDirection(), m_look, m_lines);
}

} // namespace hk
