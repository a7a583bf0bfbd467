#include "ui/overview/figuretile.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace hk {
namespace {

constexpr int sidePadding = 16;
constexpr int topPadding = 12;
constexpr int wordsGap = 6;
constexpr qreal leastShare = 0.5; // of its size; then it is as large as other words

struct Lines
{
    explicit Lines(const QWidget *widget)
        : body(fontOf(TextRole::Body, widget)), figure(fontOf(TextRole::Figure, widget)),
          metrics(Metrics::of(widget))
    {
    }
    int captionHeight() const { return qMax(QFontMetrics(body).height(), metrics.iconSize()); }
    int figureHeight() const { return QFontMetrics(figure).height(); }
    int noteHeight() const { return QFontMetrics(body).height(); }

    QFont body;
    QFont figure;
    Metrics metrics;
};

/// A figure that lost its end would be another one: it is written smaller instead.
QFont fitting(QFont font, const QString &words, int width)
{
    const int wanted = QFontMetrics(font).horizontalAdvance(words);
    if (wanted > width && width > 0)
        font.setPointSizeF(font.pointSizeF() * qMax(leastShare, qreal(width) / wanted));
    return font;
}

} // namespace

FigureTile::FigureTile(const QIcon &icon, const QString &caption, const QString &help,
                       QWidget *parent)
    : QAbstractButton(parent), m_help(help)
{
    setIcon(icon);
    setText(caption);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString &figure, const QString &note)
{
    m_figure = figure;
    m_note = note;
    //: What a tile says to screen readers: its caption, its figure and its note.
    setAccessibleName(tr("%1: %2, %3").arg(text(), figure, note));
    setAccessibleDescription(m_help);
    // All of it, as the note may not fit.
    setToolTip(accessibleName() + QLatin1Char('\n') + m_help);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const Lines lines(this);
    const QFontMetrics body(lines.body);
    const int caption =
            lines.metrics.iconSize() + lines.metrics.px(wordsGap) + body.horizontalAdvance(text());
    const int words = std::max({caption, body.horizontalAdvance(m_note),
                                QFontMetrics(lines.figure).horizontalAdvance(m_figure)});
    return {qMax(minimumSizeHint().width(), words + 2 * lines.metrics.px(sidePadding)),
            minimumSizeHint().height()};
}

QSize FigureTile::minimumSizeHint() const
{
    const Lines lines(this);
    return {lines.metrics.px(168),
            lines.captionHeight() + lines.figureHeight() + lines.noteHeight()
                    + 2 * lines.metrics.px(topPadding) + 2 * lines.metrics.px(wordsGap)};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours c = Colours::of(palette());
    const Lines lines(this);
    const Metrics &metrics = lines.metrics;
    const Brush brush{painter, c, metrics};
    QColor fill = c.surface;
    if (isDown())
        fill = c.pressed(fill);
    else if (underMouse())
        fill = c.hovered(fill);
    drawBox(brush, rect(), metrics.cardRadius(), fill, c.divider);
    if (hasFocus())
        drawFocusRing(brush, rect(), metrics.cardRadius());

    const int alignment = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                           | Qt::AlignVCenter | Qt::TextSingleLine
                                           | Qt::TextDontClip); // there is room around them
    const QRect inside = rect().adjusted(metrics.px(sidePadding), metrics.px(topPadding),
                                         -metrics.px(sidePadding), -metrics.px(topPadding));
    const auto write = [&](int top, int height, int indent, const QString &words,
                           const QFont &font) {
        QRect line(inside.left() + indent, top, inside.width() - indent, height);
        line = QStyle::visualRect(layoutDirection(), inside, line);
        painter.setFont(font);
        painter.drawText(line, alignment | readingOrder(words, layoutDirection()),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()));
    };
    const int side = metrics.iconSize();
    const QRect picture(inside.left(), inside.top() + (lines.captionHeight() - side) / 2, side,
                        side);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), inside, picture));
    painter.setPen(c.secondary);
    write(inside.top(), lines.captionHeight(), side + metrics.px(wordsGap), text(), lines.body);
    write(inside.bottom() + 1 - lines.noteHeight(), lines.noteHeight(), 0, m_note, lines.body);
    painter.setPen(c.text);
    write(inside.top() + lines.captionHeight() + metrics.px(wordsGap), lines.figureHeight(), 0,
          m_figure, fitting(lines.figure, m_figure, inside.width()));
}

void FigureTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace hk
