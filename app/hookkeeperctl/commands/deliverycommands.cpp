#include "app/hookkeeperctl/attemptname.h"
#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/diffoptions.h"
#include "app/hookkeeperctl/shown/httpwords.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/deliveriesfront.h"

#include <algorithm>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// Null where it waits for nothing.
JsonValue jsonOf(const Waiting &waiting)
{
    if (waiting.reason == WaitReason::None)
        return JsonValue(nullptr);
    return JsonValue(
            JsonObject()
                    .add("reason", nameOf(waiting.reason))
                    .add("until",
                         waiting.until ? std::optional(toRfc3339(*waiting.until)) : std::nullopt));
}

class DeliveryShow final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        when(fronts().deliveries.detail(invocation.arguments.first()),
             [this](const DeliveryDetail &detail) {
                 when(fronts().companies.list(), [this, detail](const QList<Company> &companies) {
                     const auto company = std::find_if(
                             companies.begin(), companies.end(),
                             [&](const Company &c) { return c.id == detail.delivery.company; });
                     show(detail, company == companies.end() ? Company() : *company);
                     finish();
                 });
             });
    }

private:
    void show(const DeliveryDetail &detail, const Company &company)
    {
        if (!console().json()) {
            printHead(detail, company);
            printAttempts(detail, company);
            const Micros erasedAt = detail.event.erasedAt;
            console().print(u"\nPayload\n"_s
                            + (erasedAt > 0
                                       ? u"Erased on %1 at the request of whom it was about."_s.arg(
                                               timeText(erasedAt, company.timeZone))
                                       : plainText(textOfBytes(detail.payload))));
            return;
        }
        const Waiting waiting = waitingOf(detail.delivery, detail.endpoint, SystemClock().now());
        JsonArray attempts;
        for (const Attempt &attempt : detail.attempts)
            attempts.add(jsonOf(attempt));
        console().print(
                JsonObject()
                        .add("delivery",
                             jsonOf(detail.delivery, company.externalId, nameOf(detail.endpoint)))
                        .add("waiting", jsonOf(waiting))
                        .add("endpoint", jsonOf(detail.endpoint, company.externalId))
                        .add("payload", QString::fromUtf8(detail.payload))
                        .add("erasedAt",
                             detail.event.erasedAt > 0
                                     ? std::optional(toRfc3339(detail.event.erasedAt))
                                     : std::nullopt)
                        .add("attempts", attempts));
    }

    void printHead(const DeliveryDetail &detail, const Company &company)
    {
        const Delivery &delivery = detail.delivery;
        Table table(console());
        const auto moment = [&](std::optional<Micros> at) {
            return Cell{at ? timeText(*at, company.timeZone) : u"-"_s};
        };
        table.add({{u"Delivery"_s}, {delivery.publicId}});
        table.add({{u"Event"_s}, {delivery.eventPublicId}});
        table.add({{u"Company"_s}, {company.externalId}});
        table.add({{u"Trigger"_s}, {wireNameOf(delivery.trigger)}});
        table.add({{u"Endpoint"_s}, {nameOf(detail.endpoint)}});
        table.add({{u"URL"_s}, {delivery.url}});
        table.add({{u"Status"_s}, {nameOf(delivery.status), tintOf(delivery.status)}});
        table.add({{u"Last error"_s}, {lastErrorOf(delivery).value_or(u"-"_s)}});
        table.add({{u"Created"_s}, moment(delivery.createdAt)});
        table.add({{u"Next attempt"_s}, moment(delivery.nextAttemptAt)});
        const Waiting waiting = waitingOf(delivery, detail.endpoint, SystemClock().now());
        if (const auto why = waitText(waiting, detail.endpoint, company.timeZone))
            table.add({{u"Waits because"_s}, {*why}});
        if (!detail.endpoint.limits.verifiesCertificate)
            table.add({{u"INSECURE"_s},
                       {u"the receiver's certificate is not verified"_s, Tint::Bad}});
        table.add({{u"Finished"_s}, moment(delivery.finishedAt)});
        if (!delivery.resendOfPublicId.isEmpty())
            table.add({{u"Resend of"_s}, {delivery.resendOfPublicId}});
        if (!detail.resentAs.isEmpty())
            table.add({{u"Resent as"_s}, {detail.resentAs.join(u' ')}});
        table.flush();
    }

    void printAttempts(const DeliveryDetail &detail, const Company &company)
    {
        for (const Attempt &attempt : detail.attempts) {
            const QString outcome =
                    shortTextOf(attempt.outcome, attempt.statusCode, attempt.errorDetail);
            console().print(u"\nAttempt %1 of %2 at %3: %4"_s.arg(
                    QString::number(attempt.number), QString::number(detail.delivery.maxAttempts),
                    timeText(attempt.startedAt, company.timeZone),
                    console().tinted(plainLine(outcome),
                                     errorOf(attempt) ? Tint::Bad : Tint::Good)));
            if (attempt.outcome != OutcomeKind::Interrupted)
                console().print(u"  took %1 ms, %2"_s.arg(
                        QString::number(static_cast<double>(attempt.durationUs) / 1000, 'f', 1),
                        attempt.remoteAddress.isEmpty()
                                ? u"nothing was dialled"_s
                                : u"to "_s + plainLine(attempt.remoteAddress)));
            if (attempt.unverified)
                console().print(console().tinted(
                        u"  INSECURE: the receiver's certificate was not verified"_s, Tint::Bad));
            printHeaders(console(), u"  > "_s, attempt.requestHeaders);
            printHeaders(console(), u"  < "_s, attempt.responseHeaders);
            printBody(console(), attempt.responseBody, attempt.bodyCapped);
        }
    }
};

class DeliveryCurl final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const AttemptName name = AttemptName::of(invocation.arguments.first());
        if (name.number == 0 && !invocation.has(options::asSent))
            return when(fronts().deliveries.curlCommand(name.publicId),
                        [this](const QString &command) { show(command); });
        when(fronts().deliveries.detail(name.publicId), [this, name](const DeliveryDetail &detail) {
            // The last one by its number, so that one that was never sent is refused.
            AttemptName sent = name;
            if (sent.number == 0)
                sent = AttemptName::of(u"%1#%2"_s.arg(name.publicId)
                                               .arg(detail.attempts.isEmpty()
                                                            ? 1
                                                            : detail.attempts.constLast().number));
            const Result<ComparedSide> side = sent.in(detail);
            if (!side)
                return fail(side.error());
            show(curlAsSent(*attemptOf(*side), detail.payload));
        });
    }

private:
    void show(const QString &command)
    {
        if (console().json())
            console().print(JsonObject().add("command", command));
        else
            console().print(command);
        finish();
    }
};

class DeliveryRetry final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString id = invocation.arguments.first();
        when(fronts().deliveries.retryNow(id), [this, id] {
            when(fronts().deliveries.detail(id),
                 [this](const DeliveryDetail &detail) { tell(detail); });
        });
    }

private:
    /// What is due may wait all the same, for a hold or for a URL.
    void tell(const DeliveryDetail &detail)
    {
        const QString &id = detail.delivery.publicId;
        Waiting waiting = waitingOf(detail.delivery, detail.endpoint, SystemClock().now());
        if (!outlastsRetry(waiting.reason))
            waiting = {};
        if (console().json())
            console().print(JsonObject().add("id", id).add("waiting", jsonOf(waiting)));
        const auto why = waitText(waiting, detail.endpoint, {});
        console().say(why ? u"%1 is due now, but waits: %2."_s.arg(id, *why)
                          : u"%1 is due now."_s.arg(id));
        finish();
    }
};

class DeliveryCancel final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString id = invocation.arguments.first();
        when(fronts().deliveries.cancel(id), [this, id] {
            if (console().json())
                console().print(JsonObject().add("id", id));
            console().say(u"%1 is sent no more."_s.arg(id));
            finish();
        });
    }
};

} // namespace

void addDeliveryCommands(CommandTable &table)
{
    table.push_back({u"delivery show"_s,
                     u"ID"_s,
                     u"Shows a delivery with its payload and every attempt."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<DeliveryShow>});
    table.push_back(
            {u"delivery curl"_s,
             u"ID[#N] [--as-sent]"_s,
             u"Shows its request as a cURL command, freshly signed or as attempt N sent it."_s,
             {options::asSent},
             1,
             1,
             true,
             makeCommand<DeliveryCurl>});
    table.push_back({u"delivery retry"_s,
                     u"ID"_s,
                     u"Makes the next attempt of an unfinished delivery due now."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<DeliveryRetry>});
    table.push_back({u"delivery cancel"_s,
                     u"ID"_s,
                     u"Sends an unfinished delivery no more."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<DeliveryCancel>});
}

} // namespace hk
