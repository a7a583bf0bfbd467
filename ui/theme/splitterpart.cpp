#include "ui/theme/splitterpart.h"

#include <QtCore/QEvent>
#include <QtWidgets/QSplitter>

#include <algorithm>

namespace hk {
namespace {

void straighten(QWidget &part)
{
    const auto *splitter = qobject_cast<const QSplitter *>(part.parentWidget());
    if (!splitter || splitter->orientation() != Qt::Horizontal || !splitter->isRightToLeft())
        return;
    const QRect room = splitter->contentsRect();
    const QRect place = part.geometry();
    if (place.right() == room.right() + 1 || place.left() == room.left() + 1)
        part.move(place.x() - 1, place.y());
}

} // namespace

void SplitterPart::keepWithin(QWidget &part)
{
    if (!qobject_cast<QSplitter *>(part.parentWidget()) || qobject_cast<QSplitterHandle *>(&part))
        return;
    const bool isKept = std::ranges::any_of(part.children(), [](QObject *child) {
        return dynamic_cast<SplitterPart *>(child) != nullptr;
    });
    if (!isKept)
        new SplitterPart(part);
}

SplitterPart::SplitterPart(QWidget &part) : QObject(&part)
{
    part.installEventFilter(this);
    straighten(part);
}

bool SplitterPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        straighten(*static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

} // namespace hk
