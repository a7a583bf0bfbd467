#include "ui/welcome/waybutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace hk {
namespace {

// Design pixels.
constexpr int padding = 20;
constexpr int pictureSize = 32;
constexpr int gap = 12;
constexpr int leastWidth = 200;
constexpr int usualWidth = 260;

/// Where the parts lie in a button of some width, measured once a call.
struct Parts
{
    Parts(const QWidget *widget, const QString &words, const QString &sentence, int width)
        : head(fontOf(TextRole::CardTitle, widget)), body(fontOf(TextRole::Body, widget))
    {
        const Metrics metrics = Metrics::of(widget);
        const int side = metrics.px(padding);
        const int inside = qMax(1, width - 2 * side);
        const auto below = [&](const QRect &above, const QFont &font, const QString &line) {
            const QRect space(side, above.bottom() + 1 + metrics.px(gap), inside, 10000);
            const QRect needed = QFontMetrics(font).boundingRect(
                    space, Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic, line);
            return QRect(space.topLeft(), QSize(inside, needed.height()));
        };
        picture = QRect(side, side, metrics.px(pictureSize), metrics.px(pictureSize));
        title = below(picture, head, words);
        text = below(title, body, sentence);
        height = text.bottom() + 1 + side;
    }

    QFont head;
    QFont body;
    QRect picture;
    QRect title;
    QRect text;
    int height = 0;
};

} // namespace

WayButton::WayButton(Icon picture, const QString &words, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_sentence(sentence)
{
    setIcon(hk::icon(picture, Tint::Accent));
    setText(words);
    setAccessibleName(QString(words).remove(QLatin1Char('&')));
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WayButton::heightForWidth(int width) const
{
    return Parts(this, text(), m_sentence, width).height;
}

QSize WayButton::sizeHint() const
{
    const int width = Metrics::of(this).px(usualWidth);
    return {width, heightForWidth(width)};
}

QSize WayButton::minimumSizeHint() const
{
    const int least = Metrics::of(this).px(leastWidth);
    return {least, heightForWidth(qMax(least, width()))};
}

/// Enter as well as Space.
void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    const Brush brush{painter, colours, metrics};
    const Parts parts(this, text(), m_sentence, width());
    QColor fill = colours.surface;
    if (isDown())
        fill = colours.pressed(fill);
    else if (underMouse() && isEnabled())
        fill = colours.hovered(fill);
    drawBox(brush, rect(), metrics.cardRadius(), fill,
            isEnabled() ? colours.outline : colours.disabledLine());
    if (hasFocus())
        drawFocusRing(brush, rect(), metrics.cardRadius());
    const auto mirrored = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    icon().paint(&painter, mirrored(parts.picture), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
            ? Qt::TextShowMnemonic
            : Qt::TextHideMnemonic;
    painter.setFont(parts.head);
    painter.setPen(isEnabled() ? colours.text : colours.disabled);
    painter.drawText(mirrored(parts.title),
                     static_cast<int>(alignment) | Qt::TextWordWrap | mnemonic, text());
    painter.setFont(parts.body);
    painter.setPen(isEnabled() ? colours.secondary : colours.disabled);
    painter.drawText(mirrored(parts.text), static_cast<int>(alignment) | Qt::TextWordWrap,
                     m_sentence);
}

void WayButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace hk
