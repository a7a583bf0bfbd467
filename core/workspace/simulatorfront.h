#pragma once

#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/contract/samplechoice.h"
#include "core/intake/intake.h"
#include "core/model/trigger.h"
#include "core/model/triggerset.h"
#include "core/workspace/sendtarget.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// What would go over the wire, byte for byte, if it were sent now.
struct SignedRequest
{
    QString endpoint; ///< a category's name, or that of an additional one
    QString url;      ///< ASCII form; empty: no endpoint is set for this trigger
    QString host;
    bool isLoopback =
            true;       ///< false: sending leaves this computer, which the window confirms first
    HeaderList headers; ///< all of them, in the order of the wire, Host first
    QByteArray body;
};

/// An event as it would be sent now, to each endpoint that gets it.
struct EventPreview
{
    QByteArray body;
    QList<SignedRequest> requests; ///< none: no URL is set for this trigger, or see next
    bool isRefused = false;        ///< there are endpoints, but each one's filter says no
};

/// One receiver of what is about to be sent.
struct Destination
{
    QString url;  ///< ASCII form
    QString host; ///< ASCII form
    bool isLoopback = true;
    TriggerSet triggers; ///< of those asked about, the ones that go there
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
    /// A payload of before as the next event: an id of ours in it is replaced by the one that the
    /// next event will have, and then a time in our form by that event's; all else stays as it is.
    virtual QFuture<Result<QByteArray>> asNextEvent(const QByteArray &payload) = 0;
    /// Sample number `index` of a seed, compact and with an event id of its own, as it would be
    /// sent; nothing is stored.
    virtual QFuture<Result<QByteArray>> printedSample(CompanyId company, Trigger trigger,
                                                      quint64 seed, int index) = 0;
    /// Accepts sample number `index` of a seed.
    virtual QFuture<Result<Accepted>> sendSample(CompanyId company, Trigger trigger, quint64 seed,
                                                 int index, const SendTarget &target) = 0;
    /// Accepts the event of a story that happens at `at` (UTC) and is about what `choice` says.
    virtual QFuture<Result<Accepted>> sendStoryEvent(CompanyId company, Trigger trigger,
                                                     quint64 seed, const SampleChoice &choice,
                                                     Micros at, const SendTarget &target) = 0;
    /// The requests for these bytes, signed with the key in force. Url….
    virtual QFuture<Result<EventPreview>> preview(CompanyId company, Trigger trigger,
                                                  const QByteArray &payload,
                                                  const SendTarget &target) = 0;
    /// Who would get events of these triggers, filters aside: what a person is told before anything
    /// leaves this computer. Url….
    virtual QFuture<Result<QList<Destination>>> destinations(CompanyId company, TriggerSet triggers,
                                                             const SendTarget &target) = 0;
    /// The URLs that somebody typed and sent to, the newest first; a few.
    virtual QFuture<Result<QStringList>> recentUrls(CompanyId company) = 0;
    /// Accepts the event with exactly these bytes, but for an event id and a `createdAt` that were
    /// made here: those become the event's own, so that a sample can be sent again. Payload…,
    /// NoUrlForTrigger, Url….
    virtual QFuture<Result<Accepted>> send(CompanyId company, Trigger trigger,
                                           const QByteArray &payload, const SendTarget &target) = 0;
};

} // namespace hk
