#include "ui/common/windowdirection.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr char ours[] = "hkReadFromTheRight";

void readFromTheRight(QWidget &window)
{
    if (window.testAttribute(Qt::WA_SetLayoutDirection))
        return; // it has its own
    window.setProperty(ours, true);
    window.setLayoutDirection(Qt::RightToLeft);
}

void readFromTheLeft(QWidget &window)
{
    if (!window.property(ours).toBool())
        return;
    window.setProperty(ours, {});
    window.unsetLayoutDirection();
}

} // namespace

void WindowDirection::set(Qt::LayoutDirection direction)
{
    // Else Qt takes it from a text of its own translation, which is another package.
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()))
        return;
    qApp->removeEventFilter(this);
    const bool isFromTheRight = direction == Qt::RightToLeft;
    if (isFromTheRight)
        qApp->installEventFilter(this);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (isFromTheRight)
            readFromTheRight(*window);
        else
            readFromTheLeft(*window);
    }
}

/// A window is polished once, before it is seen.
bool WindowDirection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow())
            readFromTheRight(*widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hk
