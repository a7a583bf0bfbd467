#pragma once

#include "core/base/result.h"
#include "core/workspace/fronts.h"

#include <QtCore/QString>

#include <memory>

namespace hk {

class Clock;
class Keyring;

/// Which store to open, and with what.
struct WorkspaceOptions
{
    QString storePath;
    Keyring *keyring = nullptr; ///< where the data key may live; none: only a file beside the store
    QString actor;              ///< who acts, in the audit: "window", "console"
    const Clock *clock = nullptr; ///< none: the machine's
};

/// One open store with everything that can be asked of it: the fronts, and behind them the store's
/// threads, the dispatcher (idle until StatusFront::startSending()) and the local receiver. Lives
/// in the thread that opened it and ends its threads in its destructor.
class Workspace final
{
public:
    /// Store… and DataKey….
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions &options);
    ~Workspace();

    Fronts fronts() const;

private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The store that is used when none is named: $HOOKKEEPER_STORE, then
/// $XDG_DATA_HOME/hookkeeper/store.db (~/.local/share/hookkeeper/store.db).
QString defaultStorePath();

} // namespace hk
