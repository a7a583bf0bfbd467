#include "ui/common/elidedlabel.h"

#include "ui/common/plaintip.h"
#include "ui/theme/readingorder.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

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

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(lines > 1);
    policy.setVerticalPolicy(lines > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateToolTip();
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

int ElidedLabel::heightForWidth(int width) const
{
    if (m_mostLines == 1)
        return -1;
    return static_cast<int>(linesIn(width).size()) * heightOf(m_text, font());
}

/// What is drawn; the last line may be longer than there is room for.
QStringList ElidedLabel::linesIn(int width) const
{
    if (m_mostLines == 1 || fontMetrics().horizontalAdvance(m_text) <= width)
        return {m_text};
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() == m_mostLines - 1) {
            lines.append(m_text.mid(line.textStart()));
            break;
        }
        line.setLineWidth(width);
        lines.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QStringList lines = linesIn(width());
    const int flags = readingFlags(m_text, layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)
            | Qt::TextSingleLine;
    QRect line = rect();
    if (lines.size() > 1)
        line.setHeight(heightOf(m_text, font()));
    for (const QString &words : lines) {
        painter.drawText(line, flags, fontMetrics().elidedText(words, m_mode, width()));
        line.translate(0, line.height());
    }
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
    const bool isWhole = fontMetrics().horizontalAdvance(linesIn(width()).constLast()) <= width();
    setToolTip(plainTip(isWhole ? m_tip : wholeTip()));
}

QString ElidedLabel::wholeTip() const { return m_tip.isEmpty() ? m_text : m_text + u'\n' + m_tip; }

} // namespace hk
