#include "ui/receiver/verdictbox.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

namespace hk {

VerdictBox::VerdictBox(QWidget *parent) : QScrollArea(parent), m_label(new QLabel(this))
{
    m_label->setObjectName(QStringLiteral("verdictLabel"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setObjectName(QStringLiteral("verdictBox"));
    setAccessibleName(tr("What is to be said of the request"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_label);
    // The card's surface shows through.
    viewport()->setAutoFillBackground(false);
    m_label->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VerdictBox::setText(const QString &text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    verticalScrollBar()->setValue(0);
    fit();
}

void VerdictBox::setMost(int height)
{
    m_most = height;
    fit();
}

/// One line is enough, where a scroll area would want more.
QSize VerdictBox::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(), m_label->fontMetrics().height()};
}

void VerdictBox::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void VerdictBox::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void VerdictBox::fit()
{
    const int whole = m_label->heightForWidth(width());
    const int most = qMax(m_most, 2 * m_label->fontMetrics().lineSpacing());
    const bool isWhole = whole <= most;
    // Whole lines: half of one looks like the last.
    setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    setFixedHeight(isWhole ? whole : most - most % m_label->fontMetrics().lineSpacing());
    setFocusPolicy(isWhole ? Qt::NoFocus : Qt::StrongFocus);
}

} // namespace hk
