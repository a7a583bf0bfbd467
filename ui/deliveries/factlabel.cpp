#include "ui/deliveries/factlabel.h"

#include "core/base/plaintext.h"
#include "ui/common/plaintip.h"
#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace hk {
namespace {

constexpr qsizetype mostShown = 2000; // characters; more is for the views below

} // namespace

FactLabel::FactLabel(const QString &name, Room room, QWidget *parent)
    : QLabel(parent), m_name(name), m_room(room)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(room == Room::Wraps);
    if (room == Room::Wraps)
        setAlignment(Qt::AlignLeading | Qt::AlignTop); // as its name beside it
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

void FactLabel::setFact(const QString &fact)
{
    m_fact = fact;
    const QString shown = plainLine(QStringView(fact).left(mostShown));
    setText(withReadingMark(shown, layoutDirection()));
    //: A fact's name and what it is: "Endpoint: https://…"
    setAccessibleName(tr("%1: %2").arg(m_name, shown));
    if (m_room == Room::Elides)
        setPlainTip(this, shown);
}

QSize FactLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_room == Room::Elides ? QSize(fontMetrics().averageCharWidth() * 4, hint.height())
                                  : hint;
}

void FactLabel::paintEvent(QPaintEvent *event)
{
    if (m_room == Room::Wraps) {
        QLabel::paintEvent(event);
    } else {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(
                rect(),
                readingFlags(text(), layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                        | Qt::TextSingleLine,
                fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
    }
    if (hasFocus()) {
        QPainter painter(this);
        const Colours colours = Colours::of(palette());
        const Metrics metrics = Metrics::of(this);
        drawFocusRing({painter, colours, metrics}, rect(), metrics.px(2));
    }
}

void FactLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted(m_fact);
    QLabel::keyPressEvent(event);
}

void FactLabel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace hk
