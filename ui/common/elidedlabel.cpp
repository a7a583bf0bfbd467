#include "ui/common/elidedlabel.h"

#include "ui/common/plaintip.h"
#include "ui/theme/readingorder.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace hk {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent) : QFrame(parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setTip(const QString &tip)
{
    m_tip = tip;
    updateToolTip();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + 2, heightOf(m_text, font())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 4, heightOf(m_text, font())};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(),
                     readingFlags(m_text, layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
                             | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        updateToolTip();
    }
}

void ElidedLabel::updateToolTip()
{
    QStringList lines;
    if (fontMetrics().horizontalAdvance(m_text) > width())
        lines.append(m_text);
    if (!m_tip.isEmpty())
        lines.append(m_tip);
    setToolTip(plainTip(lines.join(u'\n')));
}

} // namespace hk
