#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/settingswords.h"
#include "core/workspace/settingsfront.h"

#include <array>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

// By Category.
constexpr std::array urlOptions{options::bookingUrl, options::customerUrl, options::resourceUrl,
                                options::reminderUrl};

class SettingsGet : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().settings.load(company.id), [this](const WebhookSettings &settings) {
                if (console().json())
                    console().print(jsonOf(settings));
                else
                    printSettings(console(), settings, fronts().settings.keyStorage());
                finish();
            });
        });
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
        change.standardHeaders = invocation.value(options::standardHeaders);
        if (!takeKey(invocation, change) || !takeWireName(invocation, change))
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
                || change.standardHeaders || !change.wireNames.isEmpty()
                || change.hashKey != HashKeyChange::Keep;
    }

    // False: the command has ended.
    bool takeWireName(const Invocation &invocation, SettingsChange &change)
    {
        const auto given = invocation.value(options::wireName);
        if (!given)
            return true;
        const qsizetype equals = given->indexOf(u'=');
        const auto trigger = triggerFromWireName(QStringView(*given).left(equals));
        if (equals < 0)
            failUsage(u"--wire-name wants TRIGGER=NAME."_s);
        else if (!trigger)
            fail({ErrorCode::TriggerUnknown, u"trigger"_s, given->left(equals).left(80), {}});
        else
            change.wireNames.append({*trigger, given->sliced(equals + 1)});
        return !isFinished();
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
        auto key = readSecret(fromStdin ? u"-"_s : *file, console().in());
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
    table.push_back({u"settings set"_s,
                     u"COMPANY [OPTION…]"_s,
                     u"Sets what is named, all or nothing; an empty URL clears it."_s,
                     {options::bookingUrl, options::customerUrl, options::resourceUrl,
                      options::reminderUrl, options::hashKeyStdin, options::hashKeyFile,
                      options::defaultHashKey, options::signatureEncoding, options::standardHeaders,
                      options::wireName, options::retrySchedule, options::timeout},
                     1,
                     1,
                     true,
                     makeCommand<SettingsSet>});
}

} // namespace hk
