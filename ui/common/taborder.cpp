#include "ui/common/taborder.h"

#include <QtWidgets/QWidget>

namespace hk {
namespace {

bool isStop(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

QList<QWidget *> stopsOf(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *at = part;
    do {
        const bool isInside = at == part || part->isAncestorOf(at);
        if (isInside && at->window() == part->window() && isStop(at))
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != part);
    return stops;
}

} // namespace

void chainTabOrder(const QList<QWidget *> &parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts)
        order += stopsOf(part);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace hk
