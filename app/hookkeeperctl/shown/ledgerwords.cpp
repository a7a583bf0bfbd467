#include "app/hookkeeperctl/shown/ledgerwords.h"

#include "app/hookkeeperctl/shown/httpwords.h"
#include "core/base/duration.h"

#include <QtCore/QTimeZone>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> rfc3339(std::optional<Micros> moment)
{
    return moment ? std::optional(toRfc3339(*moment)) : std::nullopt;
}

std::optional<double> ms(qint64 us)
{
    return us < 0 ? std::nullopt : std::optional(static_cast<double>(us) / microsPerMs);
}

/// A secret value is left out.
JsonArray headersOf(const Endpoint &endpoint)
{
    JsonArray headers;
    for (const OwnHeader &header : endpoint.headers)
        headers.add(JsonObject()
                            .add("name", header.name)
                            .add("value",
                                 header.isSecret ? JsonValue(nullptr) : JsonValue(header.value))
                            .add("secret", header.isSecret));
    return headers;
}

JsonValue responseOf(const Attempt &attempt)
{
    if (!attempt.statusCode && attempt.responseHeaders.isEmpty() && attempt.responseBody.isEmpty())
        return nullptr;
    return responseJson(attempt.responseHeaders, attempt.responseBody, attempt.bodyCapped);
}

} // namespace

QString timeText(Micros moment, const QByteArray &timeZone)
{
    const QDateTime time = toDateTime(moment).toTimeZone(QTimeZone(timeZone));
    return time.toString(u"yyyy-MM-dd HH:mm:ss "_s) + time.timeZoneAbbreviation();
}

Tint tintOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Delivered:
        return Tint::Good;
    case DeliveryStatus::Failed:
        return Tint::Bad;
    case DeliveryStatus::Retrying:
    case DeliveryStatus::Held:
        return Tint::Waiting;
    case DeliveryStatus::Queued:
    case DeliveryStatus::Cancelled:
        break;
    }
    return Tint::Faint;
}

std::optional<QString> lastErrorOf(const Delivery &delivery)
{
    if (!delivery.lastOutcome || isSuccess(*delivery.lastOutcome, delivery.lastStatusCode))
        return std::nullopt;
    return shortTextOf(*delivery.lastOutcome, delivery.lastStatusCode, delivery.lastErrorDetail);
}

std::optional<QString> errorOf(const Attempt &attempt)
{
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return std::nullopt;
    return shortTextOf(attempt.outcome, attempt.statusCode, attempt.errorDetail);
}

std::optional<QString> waitText(const Waiting &waiting, const Endpoint &endpoint,
                                const QByteArray &timeZone)
{
    const QString until = waiting.until ? timeText(*waiting.until, timeZone) : QString();
    switch (waiting.reason) {
    case WaitReason::None:
        return std::nullopt;
    case WaitReason::NoUrl:
        return u"its endpoint has no URL"_s;
    case WaitReason::Held:
        return u"its endpoint is held (%1); \"endpoint release\" lets it go on"_s.arg(
                nameOf(endpoint.holdReason));
    case WaitReason::EarlierEvent:
        return u"an earlier event of its appointment is not finished"_s;
    case WaitReason::PlanPaused:
        return u"its plan is paused; \"plan resume\" lets it go on"_s;
    case WaitReason::Breaker:
        return u"the receiver failed %1 times in a row; the next probe goes out at %2"_s.arg(
                QString::number(endpoint.breaker.failures), until);
    case WaitReason::Schedule:
        return u"the next attempt has its time: "_s + until;
    case WaitReason::Turn:
        return endpoint.limits.rate.isUnlimited()
                ? u"it is due, and goes out as soon as somebody sends"_s
                : u"it is due, and goes out as the limit of %1 allows"_s.arg(
                        textOf(endpoint.limits.rate));
    }
    Q_UNREACHABLE();
}

JsonObject jsonOf(const Endpoint &endpoint, const QString &company)
{
    const EndpointLimits &limits = endpoint.limits;
    const bool isHeld = endpoint.state == EndpointState::Held;
    const auto text = [](const auto &value, auto write) {
        return value ? std::optional(write(*value)) : std::nullopt;
    };
    const JsonObject breaker =
            JsonObject()
                    .add("open", endpoint.breaker.isOpen())
                    .add("failures", endpoint.breaker.failures)
                    .add("nextProbeAt",
                         endpoint.breaker.isOpen() ? rfc3339(endpoint.breaker.probeAt)
                                                   : std::nullopt);
    return JsonObject()
            .add("company", company)
            .add("endpoint", nameOf(endpoint))
            .add("url", textOrNull(endpoint.url))
            .add("state", isHeld ? u"held"_s : u"active"_s)
            .add("holdReason", isHeld ? std::optional(nameOf(endpoint.holdReason)) : std::nullopt)
            .add("heldAt", isHeld ? rfc3339(endpoint.heldAt) : std::nullopt)
            .add("holdNote", textOrNull(endpoint.holdNote))
            .add("triggers", endpoint.triggers.text())
            .add("filter", textOrNull(endpoint.payloadFilter))
            .add("headers", headersOf(endpoint))
            .add("concurrency", limits.concurrency)
            .add("rate",
                 limits.rate.isUnlimited() ? std::nullopt : std::optional(textOf(limits.rate)))
            .add("inOrder", limits.inOrder)
            .add("timeout", text(limits.timeoutMs, formatDuration))
            .add("retrySchedule",
                 text(limits.retrySchedule, [](const RetrySchedule &s) { return s.text(); }))
            .add("caFile", textOrNull(limits.caFile))
            .add("verifiesCertificate", limits.verifiesCertificate)
            .add("breaker", breaker);
}

JsonObject jsonOf(const Delivery &delivery, const QString &company, const QString &endpoint)
{
    return JsonObject()
            .add("id", delivery.publicId)
            .add("eventId", delivery.eventPublicId)
            .add("company", company)
            .add("trigger", wireNameOf(delivery.trigger))
            .add("endpoint", endpoint)
            .add("url", delivery.url)
            .add("status", nameOf(delivery.status))
            .add("attempts", delivery.attempts)
            .add("lastStatusCode", delivery.lastStatusCode)
            .add("lastError", lastErrorOf(delivery))
            .add("createdAt", toRfc3339(delivery.createdAt))
            .add("nextAttemptAt", rfc3339(delivery.nextAttemptAt))
            .add("finishedAt", rfc3339(delivery.finishedAt))
            .add("resendOf", textOrNull(delivery.resendOfPublicId));
}

JsonObject jsonOf(const Attempt &attempt)
{
    const JsonObject request = JsonObject()
                                       .add("method", u"POST"_s)
                                       .add("url", attempt.url)
                                       .add("headers", jsonOf(attempt.requestHeaders));
    const bool isInterrupted = attempt.outcome == OutcomeKind::Interrupted;
    return JsonObject()
            .add("number", attempt.number)
            .add("startedAt", toRfc3339(attempt.startedAt))
            .add("outcome", nameOf(attempt.outcome))
            .add("statusCode", attempt.statusCode)
            .add("error", errorOf(attempt))
            .add("durationMs", isInterrupted ? std::nullopt : ms(attempt.durationUs))
            .add("phases", jsonOf(attempt.phases))
            .add("remoteAddress", textOrNull(attempt.remoteAddress))
            .add("insecure", attempt.unverified)
            .add("request", request)
            .add("response", responseOf(attempt));
}

} // namespace hk
