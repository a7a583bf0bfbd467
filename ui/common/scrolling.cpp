#include "ui/common/scrolling.h"

#include <QtWidgets/QScrollArea>

namespace hk {

QScrollArea *scrollAround(QWidget *body, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return area;
}

} // namespace hk
