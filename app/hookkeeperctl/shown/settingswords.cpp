#include "app/hookkeeperctl/shown/settingswords.h"

#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"
#include "core/model/webhookurl.h"

#include <array>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// By Category.
constexpr std::array urlMembers{"bookingWebhookUrl", "customerWebhookUrl", "resourceWebhookUrl",
                                "reminderWebhookUrl"};

// An IDN is shown both ways, so that a look-alike does not pass for the real one.
QString urlText(const Endpoint &endpoint, Environment environment)
{
    if (endpoint.url.isEmpty())
        return u"not set"_s;
    const auto url = WebhookUrl::parse(endpoint.url, environment, {});
    QString text = endpoint.url;
    if (url && url->display() != endpoint.url)
        text += u" ("_s + url->display() + u')';
    if (endpoint.state == EndpointState::Held)
        text += u" [held: "_s + nameOf(endpoint.holdReason) + u']';
    return text;
}

QString keyText(const WebhookSettings &settings)
{
    switch (settings.hashKey) {
    case HashKeyState::Set:
        return u"set"_s;
    case HashKeyState::Rotating:
        return u"rotating: old and new key sign until "_s
                + timeText(settings.rotationEnds, settings.company.timeZone);
    case HashKeyState::Default:
        break;
    }
    return u"default: the company's external id, which is no secret"_s;
}

} // namespace

JsonObject jsonOf(const WebhookSettings &settings)
{
    JsonObject object;
    object.add("company", settings.company.externalId);
    for (size_t i = 0; i < urlMembers.size(); ++i)
        object.add(urlMembers[i], textOrNull(settings.endpoints[i].url));
    JsonObject wireNames;
    for (const Trigger trigger : allTriggers)
        wireNames.add(wireNameOf(trigger).toLatin1(), settings.company.wireNames.of(trigger));
    return object.add("signatureEncoding", nameOf(settings.company.signatureEncoding))
            .add("standardHeaders", settings.company.standardHeaders)
            .add("hashKey", nameOf(settings.hashKey))
            .add("rotationEnds",
                 settings.hashKey == HashKeyState::Rotating
                         ? JsonValue(toRfc3339(settings.rotationEnds))
                         : JsonValue(nullptr))
            .add("wireNames", wireNames)
            .add("retrySchedule", settings.company.retrySchedule.text())
            .add("timeout", formatDuration(settings.company.timeoutMs));
}

void printSettings(Console &console, const WebhookSettings &settings, KeyStorage keyStorage)
{
    const Company &company = settings.company;
    Table table(console);
    table.add({{u"Company"_s}, {company.externalId}});
    for (const Category category : allCategories)
        table.add({{urlFieldName(category)},
                   {urlText(settings.endpoints[static_cast<size_t>(category)],
                            company.environment)}});
    table.add({{u"Signature"_s}, {nameOf(company.signatureEncoding)}});
    table.add({{u"Standard Webhooks headers"_s}, {company.standardHeaders ? u"on"_s : u"off"_s}});
    table.add({{u"Hash key"_s}, {keyText(settings)}});
    table.add({{u"Keys sealed by"_s},
               {keyStorage == KeyStorage::Keyring ? u"the system keyring"_s
                                                  : u"a key file beside the store"_s}});
    for (const Trigger trigger : allTriggers) {
        if (company.wireNames.isOwn(trigger))
            table.add({{u"Wire name"_s},
                       {wireNameOf(trigger) + u" is sent as "_s + company.wireNames.of(trigger)}});
    }
    table.add({{u"Retry schedule"_s}, {company.retrySchedule.text()}});
    table.add({{u"Time-out"_s}, {formatDuration(company.timeoutMs)}});
    table.flush();
}

} // namespace hk
