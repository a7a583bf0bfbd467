#include "tests/bench/start/firstframe.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <cstdio>
#include <ctime>

namespace {

constexpr int quietMs = 500;

long long nsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Says two moments: the first frame, and the last one before the window stood still.
class FirstFrame final : public QObject
{
public:
    explicit FirstFrame(QObject *parent) : QObject(parent), m_quiet(this)
    {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietMs);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            say(m_last);
            QCoreApplication::instance()->removeEventFilter(this);
        });
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool isFirst = type == QEvent::Expose && m_last.wall == 0;
        // The frame is on its way once all that this event leads to is done.
        if ((isFirst || (m_last.wall != 0 && type == QEvent::UpdateRequest))) {
            m_last = {1, 0}; // an Expose comes once
            QTimer::singleShot(0, this, [this, isFirst] {
                m_last = {nsOf(CLOCK_MONOTONIC), nsOf(CLOCK_PROCESS_CPUTIME_ID)};
                if (isFirst)
                    say(m_last);
                m_quiet.start();
            });
        }
        return false;
    }

private:
    struct Moment
    {
        long long wall = 0;
        long long cpu = 0; ///< of all threads
    };

    static void say(const Moment &moment)
    {
        std::printf("%lld %lld\n", moment.wall, moment.cpu);
        std::fflush(stdout);
    }

    Moment m_last;
    QTimer m_quiet;
};

} // namespace

QObject *FirstFramePlugin::create(const QString &, const QString &)
{
    auto *watch = new FirstFrame(this);
    QCoreApplication::instance()->installEventFilter(watch);
    return watch;
}
