#include "core/records/deliveryrecord.h"

#include "core/base/clock.h"
#include "core/base/plaintext.h"
#include "core/contract/jsonwriter.h"
#include "core/exchange/harmlessjson.h"
#include "core/signing/computation.h"

#include <QtCore/QCryptographicHash>

#include <array>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array csvColumns{
        "id",        "eventId",       "company",       "companyName", "trigger",
        "endpoint",  "url",           "status",        "attempts",    "lastStatusCode",
        "lastError", "createdAt",     "nextAttemptAt", "finishedAt",  "resendOf",
        "simulated", "appointmentId", "customerId",    "resourceId",  "confirmation",
        "name",      "email"};

QString moment(std::optional<Micros> at) { return at ? toRfc3339(*at) : QString(); }

void writeMs(JsonWriter &json, const char *name, qint64 us)
{
    if (us < 0)
        json.nullField(name);
    else
        json.key(name).decimal(static_cast<double>(us) / microsPerMs);
}

void writeHeaders(JsonWriter &json, const HeaderList &headers)
{
    json.key("headers").beginArray();
    for (const auto &[name, value] : headers)
        json.beginObject()
                .field("name", textOfBytes(name))
                .field("value", textOfBytes(value))
                .endObject();
    json.endArray();
}

/// A body that is no text is given as base64 instead: nothing is bent to fit.
void writeBody(JsonWriter &json, const char *plain, const char *base64, const QByteArray &body)
{
    const bool isText = isUtf8(body);
    if (isText)
        json.field(plain, QString::fromUtf8(body)).nullField(base64);
    else
        json.nullField(plain).field(base64, QString::fromLatin1(body.toBase64()));
}

void writePhases(JsonWriter &json, const PhaseTimes &phases)
{
    json.key("phases").beginObject();
    writeMs(json, "resolveMs", phases.resolveUs);
    writeMs(json, "connectMs", phases.connectUs);
    writeMs(json, "tlsMs", phases.tlsUs);
    writeMs(json, "sendMs", phases.sendUs);
    writeMs(json, "waitMs", phases.waitUs);
    writeMs(json, "receiveMs", phases.receiveUs);
    json.endObject();
}

void writeCode(JsonWriter &json, const char *name, std::optional<int> code)
{
    code ? json.field(name, *code) : json.nullField(name);
}

/// As `delivery show --json` has it.
void writeAttempt(JsonWriter &json, const Attempt &attempt)
{
    const bool isInterrupted = attempt.outcome == OutcomeKind::Interrupted;
    json.beginObject()
            .field("number", attempt.number)
            .field("startedAt", toRfc3339(attempt.startedAt))
            .field("outcome", nameOf(attempt.outcome));
    writeCode(json, "statusCode", attempt.statusCode);
    json.optionalField("error", failureOf(attempt));
    writeMs(json, "durationMs", isInterrupted ? -1 : attempt.durationUs);
    writePhases(json, attempt.phases);
    json.optionalField("remoteAddress", attempt.remoteAddress)
            .field("insecure", attempt.unverified)
            .key("request")
            .beginObject()
            .field("method", u"POST"_s)
            .field("url", attempt.url);
    writeHeaders(json, attempt.requestHeaders);
    json.endObject().key("response");
    if (!attempt.statusCode && attempt.responseHeaders.isEmpty()
        && attempt.responseBody.isEmpty()) {
        json.null();
    } else {
        json.beginObject();
        writeHeaders(json, attempt.responseHeaders);
        writeBody(json, "body", "bodyBase64", attempt.responseBody);
        json.field("bodyCapped", attempt.bodyCapped).endObject();
    }
    json.endObject();
}

QString commentOf(const DeliveryRecord &record, const Attempt &attempt)
{
    const Delivery &delivery = record.delivery;
    return u"Attempt %1 of %2, %3 to %4: %5."_s.arg(
            QString::number(attempt.number), delivery.publicId, wireNameOf(delivery.trigger),
            record.endpoint, shortTextOf(attempt.outcome, attempt.statusCode, attempt.errorDetail));
}

QList<QPair<QString, QString>> factsOf(const DeliveryRecord &record, const Attempt &attempt)
{
    const Delivery &delivery = record.delivery;
    QList<QPair<QString, QString>> facts{
            {u"attempt"_s, QString::number(attempt.number)},
            {u"company"_s, record.company},
            {u"delivery"_s, delivery.publicId},
            {u"endpoint"_s, record.endpoint},
            {u"event"_s, delivery.eventPublicId},
            {u"outcome"_s, nameOf(attempt.outcome)},
    };
    if (!delivery.resendOfPublicId.isEmpty())
        facts.append({u"resendOf"_s, delivery.resendOfPublicId});
    facts.append({u"status"_s, nameOf(delivery.status)});
    facts.append({u"trigger"_s, wireNameOf(delivery.trigger)});
    return facts;
}

} // namespace

QStringList recordColumns()
{
    QStringList names;
    for (const char *column : csvColumns)
        names.append(QLatin1String(column));
    return names;
}

QStringList recordCells(const DeliveryRecord &record)
{
    const Delivery &delivery = record.delivery;
    const EventSubjects &subjects = record.subjects;
    return {delivery.publicId,
            delivery.eventPublicId,
            record.company,
            record.companyName,
            wireNameOf(delivery.trigger),
            record.endpoint,
            delivery.url,
            nameOf(delivery.status),
            QString::number(delivery.attempts),
            delivery.lastStatusCode ? QString::number(*delivery.lastStatusCode) : QString(),
            lastErrorOf(record),
            toRfc3339(delivery.createdAt),
            moment(delivery.nextAttemptAt),
            moment(delivery.finishedAt),
            delivery.resendOfPublicId,
            delivery.simulated ? u"true"_s : u"false"_s,
            subjects.appointmentId,
            subjects.customerId,
            subjects.resourceId,
            subjects.confirmation,
            subjects.name,
            subjects.email};
}

QString lastErrorOf(const DeliveryRecord &record)
{
    const Delivery &delivery = record.delivery;
    if (!delivery.lastOutcome || isSuccess(*delivery.lastOutcome, delivery.lastStatusCode))
        return {};
    return shortTextOf(*delivery.lastOutcome, delivery.lastStatusCode, delivery.lastErrorDetail);
}

QString failureOf(const Attempt &attempt)
{
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return {};
    return shortTextOf(attempt.outcome, attempt.statusCode, attempt.errorDetail);
}

QList<HarExchange> exchangesOf(const DeliveryRecord &record)
{
    QList<HarExchange> exchanges;
    for (const Attempt &attempt : record.attempts) {
        HarExchange exchange;
        exchange.startedAt = attempt.startedAt;
        exchange.took = attempt.outcome == OutcomeKind::Interrupted ? 0 : attempt.durationUs;
        exchange.url = attempt.url;
        exchange.requestHeaders = attempt.requestHeaders;
        exchange.requestBody = record.payload;
        exchange.requestBodySize = record.payload.size();
        exchange.status = attempt.statusCode;
        exchange.responseHeaders = attempt.responseHeaders;
        exchange.responseBody = attempt.responseBody;
        exchange.responseCut = attempt.bodyCapped;
        if (attempt.outcome != OutcomeKind::Answered)
            exchange.error = shortTextOf(attempt.outcome, attempt.statusCode, attempt.errorDetail);
        exchange.phases = attempt.phases;
        exchange.remoteAddress = attempt.remoteAddress;
        exchange.comment = commentOf(record, attempt);
        exchange.facts = factsOf(record, attempt);
        exchanges.append(exchange);
    }
    return exchanges;
}

void markBodies(DeliveryRecord &record)
{
    const auto sha256 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    record.payloadMark = {record.payload.size(), sha256(record.payload)};
    for (const Attempt &attempt : std::as_const(record.attempts)) {
        record.bodyMarks.append({attempt.responseBody.size(), sha256(attempt.responseBody)});
        QByteArray standard;
        const auto computations = computationsOf(attempt.requestHeaders, record.payload);
        for (const Computation &computation : computations) {
            if (computation.scheme == SignatureScheme::Standard)
                standard = computation.signedSha256;
        }
        record.signedSha256.append(standard);
    }
}

QByteArray jsonLineOf(const DeliveryRecord &record)
{
    const Delivery &delivery = record.delivery;
    const QStringList cells = recordCells(record);
    JsonWriter json;
    json.beginObject();
    for (size_t i = 0; i < csvColumns.size(); ++i) {
        const char *name = csvColumns[i];
        const QLatin1String column(name);
        if (column == "attempts"_L1)
            json.field(name, delivery.attempts);
        else if (column == "lastStatusCode"_L1)
            writeCode(json, name, delivery.lastStatusCode);
        else if (column == "simulated"_L1)
            json.field(name, delivery.simulated);
        else
            json.optionalField(name, cells[static_cast<qsizetype>(i)]);
    }
    json.key("resentAs").beginArray();
    for (const QString &id : record.resentAs)
        json.text(id);
    json.endArray();
    writeBody(json, "payload", "payloadBase64", record.payload);
    json.key("attemptLog").beginArray();
    for (const Attempt &attempt : record.attempts)
        writeAttempt(json, attempt);
    json.endArray().endObject();
    return harmlessJson(json.bytes()) + '\n';
}

} // namespace hk
