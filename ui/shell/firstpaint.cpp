#include "ui/shell/firstpaint.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <utility>

namespace hk {

FirstPaint::FirstPaint(QWidget &window, std::function<void()> then)
    : QObject(&window), m_then(std::move(then))
{
    window.installEventFilter(this);
    QTimer::singleShot(waitsAtMostMs, this, &FirstPaint::go);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::go); // once all of it is on the screen
    }
    return false;
}

void FirstPaint::go()
{
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace hk
