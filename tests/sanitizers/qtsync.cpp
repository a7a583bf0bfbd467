// Tells the thread sanitizer how Qt synchronises. Debian's Qt is not built with it, so it sees
// neither the locks inside the event queue nor those inside futures, and would call every value
// that a queued signal carries a race. Silencing all stacks with Qt in them would hide ours too:
// everything runs below Qt's event loop. So the functions below stand before Qt's own and note
// "what happened before" and "is seen from here on"; linked into every program of the tsan preset,
// and into no other.
//
// The notes share one place for all events and futures. That may hide a race between two threads
// that talked meanwhile about something else; it invents none.
#include <QtCore/QBasicMutex>
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QFutureInterface>
#include <QtCore/QMetaObject>
#include <QtCore/QMutex>
#include <QtCore/QThread>
#include <QtCore/QThreadStorage>
#include <QtCore/QWaitCondition>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

// Exported by QtCore, declared only in a private header of its.
struct QSignalSpyCallbackSet
{
    void (*signalBegins)(QObject *, int, void **);
    void (*slotBegins)(QObject *, int, void **);
    void (*signalEnds)(QObject *, int);
    void (*slotEnds)(QObject *, int);
};
Q_CORE_EXPORT void qt_register_signal_spy_callbacks(QSignalSpyCallbackSet *callbacks);

namespace {

char spoken = 0; // only its address matters

void happened() { __tsan_release(&spoken); }
void seen() { __tsan_acquire(&spoken); }

/// Qt's own function behind one of ours, by its mangled name.
template<typename Function>
Function *behind(const char *symbol)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, symbol));
}

/// Stands for a slot object: what its call did is seen by who deletes it, whichever thread that is.
class NotedSlot final : public QtPrivate::QSlotObjectBase
{
public:
    explicit NotedSlot(QtPrivate::QSlotObjectBase *slot)
        : QSlotObjectBase(&NotedSlot::impl), m_slot(slot)
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **args, bool *result)
    {
        const auto self = static_cast<NotedSlot *>(base);
        __tsan_acquire(self);
        switch (which) {
        case Destroy:
            self->m_slot->destroyIfLastRef();
            delete self;
            break;
        case Call:
            seen();
            self->m_slot->call(receiver, args);
            happened();
            __tsan_release(self);
            break;
        case Compare:
            *result = self->m_slot->compare(args);
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase *m_slot;
};

/// Goes with its thread, after the last object that is deleted there and before wait() returns.
struct ThreadEnd
{
    ~ThreadEnd() { happened(); }
};

bool eventIsDelivered(void **)
{
    static QThreadStorage<ThreadEnd *> ends;
    if (!ends.hasLocalData())
        ends.setLocalData(new ThreadEnd);
    seen();
    return false;
}

void signalIsEmitted(QObject *, int index, void **)
{
    if (index == 0) // destroyed(): a QThread's destructor has waited for its thread
        seen();
    happened();
}
void slotHasEnded(QObject *, int) { happened(); }

QSignalSpyCallbackSet spies = {signalIsEmitted, nullptr, nullptr, slotHasEnded};

const bool registered = [] {
    QInternal::registerCallback(QInternal::EventNotifyCallback, eventIsDelivered);
    qt_register_signal_spy_callbacks(&spies);
    return true;
}();

} // namespace

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto next = behind<void(QObject *, QEvent *, int)>(
            "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    happened();
    next(receiver, event, priority);
}

void QObject::deleteLater()
{
    static const auto next = behind<void(QObject *)>("_ZN7QObject11deleteLaterEv");
    happened();
    next(this);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    using Function = bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto next = behind<Function>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPri"
                                              "vate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const auto noted = new NotedSlot(slot);
    happened();
    const bool invoked = next(object, noted, type, result);
    if (type == Qt::BlockingQueuedConnection)
        seen();
    return invoked;
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal,
                                             const QObject *receiver, void **slotPtr,
                                             QtPrivate::QSlotObjectBase *slot,
                                             Qt::ConnectionType type, const int *types,
                                             const QMetaObject *meta)
{
    using Function = QMetaObject::Connection(const QObject *, void **, const QObject *, void **,
                                             QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                             const int *, const QMetaObject *);
    static const auto next = behind<Function>(
            "_ZN7QObject11connectImplEPKS_PPvS1_S3_"
            "PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return next(sender, signal, receiver, slotPtr, new NotedSlot(slot), type, types, meta);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto next =
            behind<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = next(this, deadline);
    seen();
    return ended;
}

void QBasicMutex::lockInternal()
{
    static const auto next = behind<void(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    next(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto next = behind<void(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    next(this);
}

bool QWaitCondition::wait(QMutex *mutex, QDeadlineTimer deadline)
{
    static const auto next = behind<bool(QWaitCondition *, QMutex *, QDeadlineTimer)>(
            "_ZN14QWaitCondition4waitEP6QMutex14QDeadlineTimer");
    __tsan_release(mutex);
    const bool woken = next(this, mutex, deadline);
    __tsan_acquire(mutex);
    return woken;
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto next =
            behind<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    happened();
    next(this);
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    static const auto next = behind<void(QFutureInterfaceBase *, int, int)>(
            "_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    happened();
    next(this, begin, end);
}

void QFutureInterfaceBase::runContinuation() const
{
    static const auto next = behind<void(const QFutureInterfaceBase *)>(
            "_ZNK20QFutureInterfaceBase15runContinuationEv");
    seen();
    happened();
    next(this);
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> then,
                                           QFutureInterfaceBasePrivate *future)
{
    using Function = void(QFutureInterfaceBase *, std::function<void(const QFutureInterfaceBase &)>,
                          QFutureInterfaceBasePrivate *);
    static const auto next = behind<Function>("_ZN20QFutureInterfaceBase15setContinuationESt8functi"
                                              "onIFvRKS_EEP27QFutureInterfaceBasePrivate");
    happened();
    next(
            this,
            [then = std::move(then)](const QFutureInterfaceBase &parent) {
                seen();
                then(parent);
            },
            future);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto next =
            behind<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    happened();
    const bool isShared = next(this);
    seen();
    return isShared;
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto next =
            behind<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    seen();
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto next =
            behind<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    next(this, index);
    seen();
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static const auto next = behind<bool(const QFutureInterfaceBase *, State)>(
            "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = next(this, state);
    seen();
    return is;
}

bool QFutureInterfaceBase::isFinished() const
{
    static const auto next =
            behind<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isFinishedEv");
    const bool is = next(this);
    seen();
    return is;
}
