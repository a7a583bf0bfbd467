#include "tests/bench/start/firstframe.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QWindow>

#include <cstdio>
#include <ctime>

namespace {

class FirstFrame final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // The frame is on its way once all that this event leads to is done.
        if (event->type() == QEvent::Expose && qobject_cast<QWindow *>(object) && !m_isSaid) {
            m_isSaid = true;
            QTimer::singleShot(0, this, [] {
                timespec now{};
                clock_gettime(CLOCK_MONOTONIC, &now);
                std::printf("%lld\n",
                            static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
                std::fflush(stdout);
            });
        }
        return false;
    }

private:
    bool m_isSaid = false;
};

} // namespace

QObject *FirstFramePlugin::create(const QString &, const QString &)
{
    auto *watch = new FirstFrame(this);
    QCoreApplication::instance()->installEventFilter(watch);
    return watch;
}
