#pragma once

#include "core/model/attempt.h"
#include "core/model/breaker.h"
#include "core/model/delivery.h"
#include "core/model/endpoint.h"
#include "core/store/dispatchrepository.h"

#include <QtCore/QStringList>

#include <map>
#include <vector>

namespace hk::test {

/// What the rules say of one delivery.
struct ModelDelivery
{
    EndpointId endpoint;
    QString order; ///< its appointment, if that is kept in order
    DeliveryStatus status = DeliveryStatus::Queued;
    int attempts = 0;
    int failures = 0;
    std::optional<Micros>
            due; ///< none: finished and not on the wire, or it waits for an earlier one
    bool leased = false;
    bool operator==(const ModelDelivery &) const = default;
};

/// What they say of one endpoint.
struct ModelEndpoint
{
    bool held = false;
    bool hasUrl = true;
    bool inOrder = false;
    Breaker breaker;
    bool isProbing = false;   ///< what went out last, and is on the wire, is a probe
    bool isProbeOwed = false; ///< another one was asked for meanwhile
    Micros failedFor = -1;    ///< how long it has failed everything; -1: it has not
    Micros failedAt = 0;
    bool sends() const { return hasUrl && !held; }
};

/// The rules of sending once more, as plainly as they can be put, to judge the real ones by. Each
/// call tells what was done or came back; what breaks a rule is noted in `problems`.
class RuleModel final
{
public:
    explicit RuleModel(const RetrySchedule &schedule) : m_schedule(schedule) { }

    std::map<EndpointId, ModelEndpoint> endpoints;
    std::map<DeliveryId, ModelDelivery> unfinished; ///< those on the wire among them
    QStringList problems;

    void accept(DeliveryId id, EndpointId endpoint, const QString &order, Micros now);
    void claimed(EndpointId endpoint, int limit, const std::vector<ClaimedDelivery> &got,
                 Micros now);
    void gaveBack(DeliveryId id);
    void ended(const OutcomeRecord &outcome, std::optional<qint64> retryAfterMs, bool wasProbe);
    void interrupted(DeliveryId id, Micros now);
    void cancelled(DeliveryId id, bool answer, Micros now);
    void retriedNow(DeliveryId id, bool answer, Micros now);
    void released(EndpointId endpoint);
    void urlSet(EndpointId endpoint, bool hasUrl);
    void orderSet(EndpointId endpoint, bool inOrder, Micros now);
    void letProbe(EndpointId endpoint, Micros now);
    /// Whether a row of the store is as the rules say.
    void compare(DeliveryId id, const ModelDelivery &row);
    void expect(bool holds, const char *rule, DeliveryId id = {});

    ModelDelivery *find(DeliveryId id);
    /// Whether one waits that is due after `beyond`.
    bool hasWaiting(EndpointId endpoint, Micros beyond) const;
    /// Whether whatever is due first was never tried and is due after `beyond`.
    bool isFirstInLineUntried(EndpointId endpoint, Micros beyond) const;

private:
    void judge(const OutcomeRecord &outcome, std::optional<qint64> retryAfterMs, int failures);
    void judgeBreaker(const OutcomeRecord &outcome, bool wasProbe);
    void judgeDays(const OutcomeRecord &outcome);
    void finish(DeliveryId id, DeliveryStatus status, Micros now);

    RetrySchedule m_schedule;
};

} // namespace hk::test
