#include "ui/shell/geometrymemory.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

constexpr int settledAfterMs = 500; // an edge that is dragged changes it with each pixel

} // namespace

GeometryMemory::GeometryMemory(QWidget &window, QSettings &settings)
    : QObject(&window), m_window(window), m_memory(settings)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settledAfterMs);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (m_window.isVisible())
            m_memory.keepGeometry(m_window);
    });
    window.installEventFilter(this);
}

bool GeometryMemory::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isChange =
            type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange;
    if (isChange && m_window.isVisible())
        m_settling.start();
    return QObject::eventFilter(watched, event);
}

} // namespace hk
