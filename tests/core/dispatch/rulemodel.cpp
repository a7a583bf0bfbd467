#include "tests/core/dispatch/rulemodel.h"

#include <algorithm>
#include <utility>

namespace hk::test {
namespace {

constexpr qint64 hourMs = 3'600'000;

bool within(qint64 value, qint64 about)
{
    return value * 10 >= about * 8 - 20 && value * 10 <= about * 12 + 20;
}

bool tellsNothing(OutcomeKind kind)
{
    return kind == OutcomeKind::Interrupted || kind == OutcomeKind::Cancelled;
}

} // namespace

void RuleModel::expect(bool holds, const char *rule, DeliveryId id)
{
    if (!holds)
        problems.append(
                QStringLiteral("%1 (delivery %2)").arg(QLatin1String(rule)).arg(id.value()));
}

ModelDelivery *RuleModel::find(DeliveryId id)
{
    const auto found = unfinished.find(id);
    return found == unfinished.end() ? nullptr : &found->second;
}

bool RuleModel::hasWaiting(EndpointId endpoint, Micros beyond) const
{
    return std::ranges::any_of(unfinished, [&](const auto &other) {
        const ModelDelivery &one = other.second;
        return one.endpoint == endpoint && one.due && *one.due > beyond && !one.leased;
    });
}

bool RuleModel::isFirstInLineUntried(EndpointId endpoint, Micros beyond) const
{
    std::optional<Micros> tried;
    std::optional<Micros> untried;
    for (const auto &[id, one] : unfinished) {
        if (one.endpoint != endpoint || !one.due || one.leased)
            continue;
        std::optional<Micros> &first = one.attempts > 0 ? tried : untried;
        first = std::min(first.value_or(*one.due), *one.due);
    }
    return untried && *untried > beyond && (!tried || *tried > *untried);
}

void RuleModel::accept(DeliveryId id, EndpointId endpoint, const QString &order, Micros now)
{
    const bool waits = !order.isEmpty() && std::ranges::any_of(unfinished, [&](const auto &other) {
        return other.second.endpoint == endpoint && other.second.order == order
                && !isFinished(other.second.status);
    });
    ModelDelivery made;
    made.endpoint = endpoint;
    made.order = order;
    if (!waits)
        made.due = now;
    unfinished.insert({id, made});
}

void RuleModel::claimed(EndpointId endpoint, int limit, const std::vector<ClaimedDelivery> &got,
                        Micros now)
{
    std::vector<Micros> due;
    for (const auto &[id, one] : unfinished) {
        if (one.endpoint == endpoint && !one.leased && one.due && *one.due <= now)
            due.push_back(*one.due);
    }
    std::ranges::sort(due);
    const size_t most = endpoints.at(endpoint).sends() ? static_cast<size_t>(limit) : 0;
    expect(got.size() == std::min(due.size(), most), "a claim takes what is due, up to its limit");
    for (size_t i = 0; i < got.size(); ++i) {
        ModelDelivery *one = find(got[i].delivery);
        expect(one != nullptr, "nothing finished is claimed", got[i].delivery);
        if (!one)
            continue;
        expect(!one->leased, "nothing is claimed twice", got[i].delivery);
        expect(one->due && *one->due == due.at(i), "the longest due is first", got[i].delivery);
        expect(got[i].attemptNumber == one->attempts + 1 && got[i].failures == one->failures,
               "a claim knows its attempt", got[i].delivery);
        one->leased = true;
    }
}

void RuleModel::gaveBack(DeliveryId id)
{
    ModelDelivery &one = unfinished.at(id);
    one.leased = false;
    if (isFinished(one.status))
        unfinished.erase(id);
}

void RuleModel::ended(const OutcomeRecord &outcome, std::optional<qint64> retryAfterMs,
                      bool wasProbe)
{
    ModelDelivery &one = unfinished.at(outcome.delivery);
    const bool success = isSuccess(outcome.attempt.outcome, outcome.attempt.statusCode);
    one.attempts += 1;
    one.failures += success ? 0 : 1;
    one.leased = false;
    expect(outcome.attempt.number == one.attempts, "attempts are counted", outcome.delivery);
    judge(outcome, retryAfterMs, one.failures);
    judgeBreaker(outcome, wasProbe);
    judgeDays(outcome);
    if (success)
        finish(outcome.delivery, DeliveryStatus::Delivered, outcome.endedAt);
    else if (isFinished(one.status))
        unfinished.erase(outcome.delivery); // cancelled meanwhile
    else if (outcome.next.status == DeliveryStatus::Failed)
        finish(outcome.delivery, DeliveryStatus::Failed, outcome.endedAt);
    else {
        one.status = DeliveryStatus::Retrying;
        one.due = outcome.endedAt + outcome.next.waitMs.value_or(-1) * microsPerMs;
    }
}

void RuleModel::judge(const OutcomeRecord &outcome, std::optional<qint64> retryAfterMs,
                      int failures)
{
    const NextState &next = outcome.next;
    const Attempt &attempt = outcome.attempt;
    const int code = attempt.statusCode.value_or(0);
    const DeliveryId id = outcome.delivery;
    if (code >= 200 && code < 300)
        return expect(next == NextState{DeliveryStatus::Delivered, {}, false}, "2xx delivers", id);
    if (attempt.number >= 255)
        return expect(next.status == DeliveryStatus::Failed, "255 attempts are the most", id);
    if (code == 410)
        return expect(next == NextState{DeliveryStatus::Retrying, 0, true}, "410 holds", id);
    const auto waits = static_cast<int>(m_schedule.waitsMs().size());
    if (failures > waits)
        return expect(next == NextState{DeliveryStatus::Failed, {}, false},
                      "at the schedule's end it is given up", id);
    expect(next.status == DeliveryStatus::Retrying && next.waitMs && !next.holdEndpoint,
           "a failure is tried again", id);
    const qint64 wait = m_schedule.waitsMs().at(static_cast<size_t>(failures - 1));
    const qint64 got = next.waitMs.value_or(-1);
    const bool mayAsk = code == 408 || code == 429 || code == 503;
    const bool isSlow = nameOf(attempt.outcome).endsWith(QLatin1String("Timeout"))
            && attempt.outcome != OutcomeKind::NameTimeout;
    if (mayAsk && retryAfterMs) {
        const qint64 asked = std::min(*retryAfterMs, 24 * hourMs);
        expect(got == asked || (got > asked && within(got, wait)), "Retry-After only lengthens",
               id);
    } else if (code == 429 || isSlow) {
        expect(within(got, 2 * wait), "twice as long after a 429 or a time-out", id);
    } else {
        expect(within(got, wait), "the schedule, give or take a fifth", id);
    }
}

void RuleModel::judgeBreaker(const OutcomeRecord &outcome, bool wasProbe)
{
    ModelEndpoint &endpoint = endpoints.at(unfinished.at(outcome.delivery).endpoint);
    Breaker &breaker = endpoint.breaker;
    const bool isOwed =
            std::exchange(endpoint.isProbing, false) && std::exchange(endpoint.isProbeOwed, false);
    const bool success = isSuccess(outcome.attempt.outcome, outcome.attempt.statusCode);
    if (success) {
        breaker = {};
    } else if (!tellsNothing(outcome.attempt.outcome) && (!breaker.isOpen() || wasProbe)) {
        breaker.failures += 1;
        const qint64 pause = outcome.breaker.probeAt - outcome.endedAt;
        const int doublings = std::min(breaker.failures - 20, 10);
        const qint64 most =
                doublings < 0 ? 0 : std::min<qint64>(5'000'000LL << doublings, 300'000'000);
        if (isOwed && breaker.isOpen())
            expect(pause == 0, "who asked for a probe gets one", outcome.delivery);
        else
            expect(most == 0 ? outcome.breaker.probeAt == 0 : within(pause, most),
                   "pauses between probes double from 5 s to 5 min", outcome.delivery);
        breaker.probeAt = outcome.breaker.probeAt;
    } else if (isOwed && breaker.isOpen()) {
        breaker.probeAt = outcome.endedAt;
    }
    expect(breaker == outcome.breaker, "the breaker counts failures in a row", outcome.delivery);
}

void RuleModel::judgeDays(const OutcomeRecord &outcome)
{
    ModelEndpoint &endpoint = endpoints.at(unfinished.at(outcome.delivery).endpoint);
    const OutcomeKind kind = outcome.attempt.outcome;
    if (isSuccess(kind, outcome.attempt.statusCode)) {
        endpoint.failedFor = -1;
        return;
    }
    if (tellsNothing(kind))
        return;
    const Micros gap = std::clamp<Micros>(outcome.endedAt - endpoint.failedAt, 0, microsPerDay);
    endpoint.failedFor = endpoint.failedFor < 0 ? outcome.endedAt - outcome.attempt.startedAt
                                                : endpoint.failedFor + gap;
    endpoint.failedAt = outcome.endedAt;
    endpoint.held =
            endpoint.held || outcome.next.holdEndpoint || endpoint.failedFor >= 5 * microsPerDay;
}

void RuleModel::interrupted(DeliveryId id, Micros now)
{
    ModelDelivery &one = unfinished.at(id);
    one.attempts += 1;
    one.leased = false;
    if (isFinished(one.status)) {
        unfinished.erase(id);
    } else if (one.attempts >= 255) {
        finish(id, DeliveryStatus::Failed, now);
    } else {
        one.status = DeliveryStatus::Retrying;
        one.due = now;
    }
}

/// What is finished lets the earliest of its appointment that waits for nothing else go.
void RuleModel::finish(DeliveryId id, DeliveryStatus status, Micros now)
{
    ModelDelivery &one = unfinished.at(id);
    one.status = status;
    const EndpointId endpoint = one.endpoint;
    const QString order = one.order;
    if (!one.leased)
        unfinished.erase(id);
    if (order.isEmpty())
        return;
    for (auto &[other, next] : unfinished) {
        if (next.endpoint != endpoint || next.order != order || isFinished(next.status))
            continue;
        if (!next.due)
            next.due = now;
        return;
    }
}

void RuleModel::cancelled(DeliveryId id, bool answer, Micros now)
{
    const ModelDelivery *one = find(id);
    const bool may = one && !isFinished(one->status);
    expect(answer == may, "only what is unfinished can be cancelled", id);
    if (may)
        finish(id, DeliveryStatus::Cancelled, now);
}

void RuleModel::retriedNow(DeliveryId id, bool answer, Micros now)
{
    ModelDelivery *one = find(id);
    const bool may = one && !isFinished(one->status) && !one->leased && one->due;
    expect(answer == may, "only what waits, and for no other, can be retried now", id);
    if (!may)
        return;
    Micros first = now + 1;
    for (const auto &[other, waiting] : unfinished) {
        if (other != id && waiting.endpoint == one->endpoint && waiting.due && !waiting.leased)
            first = std::min(first, *waiting.due);
    }
    one->due = first - 1; // before all that waits there
    letProbe(one->endpoint, now);
}

void RuleModel::letProbe(EndpointId endpoint, Micros now)
{
    ModelEndpoint &one = endpoints.at(endpoint);
    if (one.breaker.probeAt == 0)
        return;
    one.isProbeOwed = one.isProbeOwed || (one.isProbing && one.breaker.probeAt != now);
    one.breaker.probeAt = now;
}

void RuleModel::released(EndpointId endpoint)
{
    ModelEndpoint &one = endpoints.at(endpoint);
    if (!one.held)
        return;
    one.held = false;
    one.breaker = {};
    one.failedFor = -1;
}

void RuleModel::urlSet(EndpointId endpoint, bool hasUrl)
{
    ModelEndpoint &one = endpoints.at(endpoint);
    if (one.hasUrl == hasUrl)
        return;
    one.hasUrl = hasUrl;
    one.breaker = {};
    one.failedFor = -1;
}

void RuleModel::orderSet(EndpointId endpoint, bool inOrder, Micros now)
{
    ModelEndpoint &one = endpoints.at(endpoint);
    if (one.inOrder && !inOrder) {
        for (auto &[id, delivery] : unfinished) {
            if (delivery.endpoint == endpoint && !isFinished(delivery.status) && !delivery.due)
                delivery.due = now;
        }
    }
    one.inOrder = inOrder;
}

void RuleModel::compare(DeliveryId id, const ModelDelivery &row)
{
    const ModelDelivery *one = find(id);
    if (!one)
        return expect(isFinished(row.status) && !row.due && !row.leased, "what ends stays so", id);
    expect(row.status == one->status, "the status is that of the rules", id);
    expect(row.attempts == one->attempts && row.failures == one->failures,
           "the counts are those of the rules", id);
    expect(row.leased == one->leased, "what is on the wire is leased", id);
    expect(row.due == one->due, "it is due when the rules say", id);
}

} // namespace hk::test
