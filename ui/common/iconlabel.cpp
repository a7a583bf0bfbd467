#include "ui/common/iconlabel.h"

#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace hk {

IconLabel::IconLabel(int side, QWidget *parent) : QWidget(parent), m_side(side) { }

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = Metrics::of(this).px(m_side);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize side = sizeHint();
    m_icon.paint(&painter,
                 QRect(QPoint((width() - side.width()) / 2, (height() - side.height()) / 2), side),
                 Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace hk
