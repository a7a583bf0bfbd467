#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"
#include "core/model/webhookurl.h"
#include "core/workspace/settingsfront.h"

#include <array>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// By Category.
constexpr std::array urlOptions{options::bookingUrl, options::customerUrl, options::resourceUrl,
                                options::reminderUrl};
constexpr std::array urlMembers{"bookingWebhookUrl", "customerWebhookUrl", "resourceWebhookUrl",
                                "reminderWebhookUrl"};

JsonObject jsonOf(const WebhookSettings &settings)
{
    JsonObject object;
    object.add("company", settings.company.externalId);
    for (size_t i = 0; i < urlMembers.size(); ++i) {
        const QString &url = settings.endpoints[i].url;
        object.add(urlMembers[i], url.isEmpty() ? JsonValue(nullptr) : JsonValue(url));
    }
    return object.add("signatureEncoding", nameOf(settings.company.signatureEncoding))
            .add("hashKey", nameOf(settings.hashKey))
            .add("retrySchedule", settings.company.retrySchedule.text())
            .add("timeout", formatDuration(settings.company.timeoutMs));
}

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

QString keyText(HashKeyState state)
{
    switch (state) {
    case HashKeyState::Set:
        return u"set"_s;
    case HashKeyState::Rotating:
        return u"set, being rotated"_s;
    case HashKeyState::Default:
        break;
    }
    return u"default: the company's external id"_s;
}

class SettingsGet : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().settings.load(company.id), [this](const WebhookSettings &settings) {
                console().json() ? console().print(jsonOf(settings)) : print(settings);
                finish();
            });
        });
    }

private:
    void print(const WebhookSettings &settings)
    {
        const Company &company = settings.company;
        const bool inKeyring = fronts().settings.keyStorage() == KeyStorage::Keyring;
        Table table(console());
        table.add({{u"Company"_s}, {company.externalId}});
        for (const Category category : allCategories)
            table.add({{urlFieldName(category)},
                       {urlText(settings.endpoints[static_cast<size_t>(category)],
                                company.environment)}});
        table.add({{u"Signature"_s}, {nameOf(company.signatureEncoding)}});
        table.add({{u"Hash key"_s}, {keyText(settings.hashKey)}});
        table.add({{u"Keys sealed by"_s},
                   {inKeyring ? u"the system keyring"_s : u"a key file beside the store"_s}});
        table.add({{u"Retry schedule"_s}, {company.retrySchedule.text()}});
        table.add({{u"Time-out"_s}, {formatDuration(company.timeoutMs)}});
        table.flush();
    }
};

class SettingsSet final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        SettingsChange change;
        for (size_t i = 0; i < urlOptions.size(); ++i)
            change.urls[i] = invocation.value(urlOptions[i]);
        change.signatureEncoding = invocation.value(options::signatureEncoding);
        change.retrySchedule = invocation.value(options::retrySchedule);
        change.timeout = invocation.value(options::timeout);
        if (!takeKey(invocation, change))
            return;
        if (invocation.arguments.size() != 1 || !namesSomething(change))
            return failUsage(u"\"settings set\" needs at least one setting."_s);
        withCompany(invocation.arguments.first(), [this, change](const Company &company) {
            const bool guessable = change.hashKey == HashKeyChange::Set
                    && isGuessableHashKey(change.newHashKey.view().size());
            when(fronts().settings.save(company.id, change),
                 [=, this](const WebhookSettings &saved) {
                     if (console().json())
                         console().print(jsonOf(saved));
                     console().say(
                             u"The settings of %1 were saved."_s.arg(saved.company.externalId));
                     if (guessable)
                         console().say(u"A hash key of fewer than 16 bytes can be found by trying; "
                                       "32 random ones cannot."_s);
                     finish();
                 });
        });
    }

private:
    static bool namesSomething(const SettingsChange &change)
    {
        for (const auto &url : change.urls) {
            if (url)
                return true;
        }
        return change.signatureEncoding || change.retrySchedule || change.timeout
                || change.hashKey != HashKeyChange::Keep;
    }

    // False: the command has ended.
    bool takeKey(const Invocation &invocation, SettingsChange &change)
    {
        const bool fromStdin = invocation.has(options::hashKeyStdin);
        const auto file = invocation.value(options::hashKeyFile);
        const bool useDefault = invocation.has(options::defaultHashKey);
        if (int(fromStdin) + int(file.has_value()) + int(useDefault) > 1) {
            failUsage(u"Name one of --hash-key-stdin, --hash-key-file and --default-hash-key."_s);
            return false;
        }
        if (useDefault)
            change.hashKey = HashKeyChange::UseDefault;
        if (!fromStdin && !file)
            return true;
        auto key = readHashKey(fromStdin ? u"-"_s : *file, console().in());
        if (!key) {
            fail(key.error());
            return false;
        }
        change.hashKey = HashKeyChange::Set;
        change.newHashKey = std::move(*key);
        return true;
    }
};

} // namespace

void addSettingsCommands(CommandTable &table)
{
    table.push_back({u"settings get"_s,
                     u"COMPANY"_s,
                     u"Shows a company's webhook settings."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<SettingsGet>});
    table.push_back(
            {u"settings set"_s,
             u"COMPANY [OPTION…]"_s,
             u"Sets what is named, all or nothing; an empty URL clears it."_s,
             {options::bookingUrl, options::customerUrl, options::resourceUrl, options::reminderUrl,
              options::hashKeyStdin, options::hashKeyFile, options::defaultHashKey,
              options::signatureEncoding, options::retrySchedule, options::timeout},
             1,
             1,
             true,
             makeCommand<SettingsSet>});
}

} // namespace hk
