#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/intake/intake.h"
#include "core/model/event.h"
#include "core/model/triggerset.h"
#include "core/workspace/sendtarget.h"
#include "core/workspace/simulatorfront.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;
class Store;
class Vault;
struct Company;
struct Endpoint;

/// The way of a simulation to its target: what a typed URL and the local receiver mean in terms of
/// endpoints. A value, made for one question; its functions run inside a closure of the store. A
/// typed URL is judged as one of the company's own: Url….
class SimulatorRoute final
{
public:
    /// What a sender calls the local receiver, and the file it may trust there: caFile().
    struct Receiver
    {
        QString url;
        QString caFile;
    };

    SimulatorRoute(SendTarget target, Receiver receiver)
        : m_target(std::move(target)), m_receiver(std::move(receiver))
    {
    }

    /// Inside a closure of its own; Accepted as intake says it.
    QFuture<Result<Accepted>> accept(Store &store, EventDraft draft) const;
    /// Nothing is made of it: a URL that is being typed leaves no endpoint.
    Result<EventPreview> preview(Database &database, const Vault &vault, const EventDraft &draft,
                                 const QString &eventId, Micros now) const;
    Result<QList<Destination>> destinations(Database &database, CompanyId company,
                                            TriggerSet triggers) const;

private:
    /// ASCII; of the local receiver or the typed one.
    Result<QString> url(Database &database, CompanyId company, Trigger trigger) const;
    Result<std::optional<EndpointId>> ownEndpoint(Database &database, CompanyId company,
                                                  Trigger trigger, Micros now) const;
    Result<QList<Endpoint>> receivers(Database &database, const EventDraft &draft) const;

    SendTarget m_target;
    Receiver m_receiver;
};

} // namespace hk
