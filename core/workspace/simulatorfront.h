#pragma once

#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/contract/samplechoice.h"
#include "core/intake/intake.h"
#include "core/model/trigger.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <optional>

namespace hk {

/// Where the simulator sends.
enum class SendTarget { CompanyEndpoints, LocalReceiver };

/// What would go over the wire, byte for byte, if it were sent now.
struct SignedRequest
{
    QString url; ///< ASCII form; empty: no endpoint is set for this trigger
    QString host;
    bool isLoopback =
            true;       ///< false: sending leaves this computer, which the window confirms first
    HeaderList headers; ///< all of them, in the order of the wire, Host first
    QByteArray body;
};

/// What the Simulator and the `trigger` command can ask for. Lives in the thread that made it;
/// futures complete in another, so continue them with a context object.
class SimulatorFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// A sample payload, indented, deterministic for a seed and the company.
    virtual QFuture<Result<QByteArray>> sample(CompanyId company, Trigger trigger,
                                               quint64 seed) = 0;
    /// Sample number `index` of a seed, compact and with an event id of its own, as it would be
    /// sent; nothing is stored.
    virtual QFuture<Result<QByteArray>> printedSample(CompanyId company, Trigger trigger,
                                                      quint64 seed, int index) = 0;
    /// Accepts sample number `index` of a seed.
    virtual QFuture<Result<Accepted>> sendSample(CompanyId company, Trigger trigger, quint64 seed,
                                                 int index) = 0;
    /// Accepts the event of a story that happens at `at` (UTC) and is about what `choice` says.
    virtual QFuture<Result<Accepted>> sendStoryEvent(CompanyId company, Trigger trigger,
                                                     quint64 seed, const SampleChoice &choice,
                                                     Micros at) = 0;
    /// The request for these bytes, signed with the key in force.
    virtual QFuture<Result<SignedRequest>> preview(CompanyId company, Trigger trigger,
                                                   const QByteArray &payload,
                                                   SendTarget target) = 0;
    /// Accepts the event with exactly these bytes. Payload…, NoUrlForTrigger.
    virtual QFuture<Result<Accepted>> send(CompanyId company, Trigger trigger,
                                           const QByteArray &payload, SendTarget target) = 0;
};

} // namespace hk
