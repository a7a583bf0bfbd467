#pragma once

#include "core/transport/resolver.h"

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

#include <functional>
#include <memory>

class QObject;

namespace hk {

/// A bounded number of threads for look-ups that block. They are made when needed and end when
/// idle; one that hangs in the C library is left behind at the end of this object, which therefore
/// never waits. Half of the threads at most go to slow names, so that dead ones do not stop the
/// others.
///
/// The one place in this folder with a mutex: it guards the list of what waits, and whether `asker`
/// is still there. Results come to the asker's thread as queued calls.
class LookUpThreads final
{
public:
    /// Looks one name up, in any thread, however long it takes. Must not touch what may go away.
    using LookUp = std::function<Resolution(const QByteArray &host)>;
    using Done = std::function<void(const QByteArray &host, const Resolution &resolution)>;

    /// `done` is called in the thread of `asker`, from its event loop, unless this object is gone.
    LookUpThreads(int most, LookUp lookUp, QObject *asker, Done done);
    LookUpThreads(const LookUpThreads &) = delete;
    LookUpThreads &operator=(const LookUpThreads &) = delete;
    ~LookUpThreads();

    void ask(const QByteArray &host, bool isSlow);

private:
    struct Shared;
    static void work(const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace hk
