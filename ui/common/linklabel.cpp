#include "ui/common/linklabel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace hk {

LinkLabel::LinkLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Links have the colour that the palette had when the text was set.
    if (event->type() == QEvent::PaletteChange && !text().isEmpty()) {
        const QString links = text();
        clear();
        setText(links);
    }
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    focusNextPrevChild(true); // to the link
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    const Colours colours = Colours::of(palette());
    const Metrics metrics = Metrics::of(this);
    drawFocusRing({painter, colours, metrics}, rect(), metrics.radius());
}

} // namespace hk
