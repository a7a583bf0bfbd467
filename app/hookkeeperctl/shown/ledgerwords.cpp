#include "app/hookkeeperctl/shown/ledgerwords.h"

#include "app/hookkeeperctl/shown/plaintext.h"

#include <QtCore/QTimeZone>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr double usPerMs = 1000.0;

std::optional<QString> rfc3339(std::optional<Micros> moment)
{
    return moment ? std::optional(toRfc3339(*moment)) : std::nullopt;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<double> ms(qint64 us)
{
    return us < 0 ? std::nullopt : std::optional(static_cast<double>(us) / usPerMs);
}

JsonArray jsonOf(const HeaderList &headers)
{
    JsonArray array;
    for (const auto &[name, value] : headers)
        array.add(JsonObject().add("name", textOfBytes(name)).add("value", textOfBytes(value)));
    return array;
}

JsonObject jsonOf(const PhaseTimes &phases)
{
    return JsonObject()
            .add("resolveMs", ms(phases.resolveUs))
            .add("connectMs", ms(phases.connectUs))
            .add("tlsMs", ms(phases.tlsUs))
            .add("sendMs", ms(phases.sendUs))
            .add("waitMs", ms(phases.waitUs))
            .add("receiveMs", ms(phases.receiveUs));
}

// A body that is no text is given as base64 instead: nothing in the ledger is bent to fit.
JsonValue responseOf(const Attempt &attempt)
{
    if (!attempt.statusCode && attempt.responseHeaders.isEmpty() && attempt.responseBody.isEmpty())
        return nullptr;
    const bool isText = isUtf8(attempt.responseBody);
    const QString body = isText ? QString::fromUtf8(attempt.responseBody)
                                : QString::fromLatin1(attempt.responseBody.toBase64());
    return JsonObject()
            .add("headers", jsonOf(attempt.responseHeaders))
            .add("body", isText ? JsonValue(body) : JsonValue(nullptr))
            .add("bodyBase64", isText ? JsonValue(nullptr) : JsonValue(body))
            .add("bodyCapped", attempt.bodyCapped);
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

QString endpointName(const Endpoint &endpoint)
{
    return endpoint.slot ? nameOf(*endpoint.slot) : endpoint.name;
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
            .add("resendOf", unlessEmpty(delivery.resendOfPublicId));
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
            .add("remoteAddress", unlessEmpty(attempt.remoteAddress))
            .add("request", request)
            .add("response", responseOf(attempt));
}

} // namespace hk
