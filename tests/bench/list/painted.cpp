#include "tests/bench/list/painted.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QAbstractScrollArea>

namespace hk::bench {
namespace {

constexpr qint64 patienceMs = 120'000;

} // namespace

Painted::Painted(QAbstractScrollArea &view, std::function<bool()> isComplete)
    : m_view(view), m_isComplete(std::move(isComplete))
{
    m_view.viewport()->installEventFilter(this);
}

bool Painted::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_isPainted = m_isComplete();
    return QObject::eventFilter(watched, event);
}

double Painted::after(const std::function<void()> &action)
{
    m_isPainted = false;
    QElapsedTimer timer;
    timer.start();
    action();
    m_view.viewport()->update();
    waitFor([this] { return m_isPainted; });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void Painted::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        if (timer.elapsed() > patienceMs)
            qFatal("nothing comes");
    }
}

} // namespace hk::bench
