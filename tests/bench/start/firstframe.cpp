#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QGenericPlugin>
#include <QtGui/QWindow>

#include <cstdio>
#include <ctime>

// A plugin that any Qt program loads with QT_QPA_GENERIC_PLUGINS=firstframe: it says on standard
// output at what moment (CLOCK_MONOTONIC, ns) the program's first window had been painted.

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

class FirstFramePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstframe.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watch = new FirstFrame(this);
        QCoreApplication::instance()->installEventFilter(watch);
        return watch;
    }
};

#include "firstframe.moc"
