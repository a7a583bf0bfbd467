#include "ui/common/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace hk {
namespace {

constexpr int chipPadding = 12;
constexpr int chipGap = 6;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : Chip(QIcon(), text, parent) { }

Chip::Chip(const QIcon &icon, const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setIcon(icon);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(std::optional<qint64> count)
{
    if (count == m_count && !m_isCounting)
        return;
    m_count = count;
    m_isCounting = false;
    setAccessibleName(words());
    updateGeometry();
    update();
}

void Chip::showCounting()
{
    m_count.reset();
    m_isCounting = true;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString Chip::words() const
{
    if (m_isCounting)
        //: A filter whose rows are being counted: "Failed …".
        return tr("%1  …").arg(text());
    //: A filter and how many rows it would show: "Failed 41".
    return m_count ? tr("%1  %2").arg(text(), locale().toString(*m_count)) : text();
}

QSize Chip::sizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    const QFontMetrics bold(fontOf(TextRole::Strong, this));
    const int picture = icon().isNull() ? 0 : metrics.iconSize() + metrics.px(chipGap);
    return {bold.horizontalAdvance(words()) + picture + 2 * metrics.px(chipPadding),
            qMax(metrics.hit(28), bold.height() + metrics.px(8))};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const Brush brush{painter, c, metrics};
    const qreal radius = height() / 2.0;
    QColor fill = isChecked() ? c.selection : c.dark ? c.alternate : c.surface;
    if (isEnabled() && isDown())
        fill = c.pressed(fill);
    else if (isEnabled() && underMouse())
        fill = c.hovered(fill);
    drawBox(brush, rect(), radius, fill, isChecked() ? c.accent : c.divider);
    if (hasFocus())
        drawFocusRing(brush, rect(), radius);

    const QFont font = fontOf(isChecked() ? TextRole::Strong : TextRole::Body, this);
    // There is room for the bold words; others stand in the middle of it.
    const int spare = QFontMetrics(fontOf(TextRole::Strong, this)).horizontalAdvance(words())
            - QFontMetrics(font).horizontalAdvance(words());
    const int padding = metrics.px(chipPadding) + qMax(0, spare) / 2;
    QRect content = rect().adjusted(padding, 0, -padding, 0);
    if (!icon().isNull()) {
        const int side = metrics.iconSize();
        QRect place(content.left(), (height() - side) / 2, side, side);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        icon().paint(&painter, place, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(content.left() + side + metrics.px(chipGap));
    }
    painter.setPen(isEnabled() ? c.text : c.disabled);
    painter.setFont(font);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content),
                     readingFlags(words(), layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                             | Qt::TextSingleLine,
                     words());
}

void Chip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace hk
