#include "tests/bench/list/painted.h"

#include "tests/bench/list/watchedapplication.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
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

Spent Painted::after(const std::function<void()> &action)
{
    m_isPainted = false;
    const Spent begun = Spent::now();
    static_cast<WatchedApplication *>(qApp)->watch(QStringLiteral("what was asked for"), action);
    m_view.viewport()->update();
    waitFor([this] { return m_isPainted; });
    return Spent::now().since(begun);
}

void Painted::waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    QTimer patience; // should nothing come, it wakes the loop
    patience.start(1'000);
    while (!condition()) {
        // Sleeps between two events: what spins would take a processor from who answers.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (timer.elapsed() > patienceMs)
            qFatal("nothing comes");
    }
}

} // namespace hk::bench
