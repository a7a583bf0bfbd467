#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/settingswords.h"
#include "core/model/hashkey.h"
#include "core/workspace/settingsfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const Secret &secret)
{
    return QByteArray(secret.view().data(), secret.size()) + '\n';
}

class KeyRotate final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const bool fromStdin = invocation.has(options::hashKeyStdin);
        const auto file = invocation.value(options::hashKeyFile);
        if (fromStdin == file.has_value())
            return failUsage(
                    u"\"key rotate\" needs one of --hash-key-stdin and --hash-key-file F."_s);
        const auto key = readSecret(fromStdin ? u"-"_s : *file, console().in());
        if (!key)
            return fail(key.error());
        const QString overlap = invocation.value(options::overlap).value_or(u"24h"_s);
        withCompany(invocation.arguments.first(), [=, this, key = *key](const Company &company) {
            when(fronts().settings.rotateHashKey(company.id, key, overlap),
                 [this](const WebhookSettings &settings) { answer(settings); });
        });
    }

private:
    void answer(const WebhookSettings &settings)
    {
        if (console().json())
            console().print(jsonOf(settings));
        console().say(u"Old and new key both sign until %1, then the new one alone. \"key finish\" "
                      "ends that sooner, \"key cancel\" keeps the old one."_s.arg(
                              timeText(settings.rotationEnds, settings.company.timeZone)));
        finish();
    }
};

using Ending = QFuture<Result<WebhookSettings>> (SettingsFront::*)(CompanyId);

template<Ending ending>
class KeyEnd final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when((fronts().settings.*ending)(company.id), [this](const WebhookSettings &settings) {
                if (console().json())
                    console().print(jsonOf(settings));
                console().say(ending == &SettingsFront::finishRotation
                                      ? u"The new key signs alone now."_s
                                      : u"The old key signs alone again."_s);
                finish();
            });
        });
    }
};

class KeyReveal final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const bool standard = invocation.has(options::standardForm);
        const bool next = invocation.has(options::nextKey);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            SettingsFront &settings = fronts().settings;
            const auto revealing = next ? settings.revealNextHashKey(company.id)
                                        : settings.revealHashKey(company.id);
            when(revealing, [=, this](const Secret &key) {
                const Secret shown = standard ? standardFormOf(key) : key;
                if (console().json())
                    console().print(JsonObject().add("hashKey", QString::fromUtf8(shown.view())));
                else
                    console().printBytes(lineOf(shown));
                finish();
            });
        });
    }
};

class KeyGenerate final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        const Secret key = generatedHashKey();
        if (console().json())
            console().print(JsonObject().add("hashKey", QString::fromUtf8(key.view())));
        else
            console().printBytes(lineOf(key));
        finish();
    }
};

} // namespace

void addKeyCommands(CommandTable &table)
{
    table.push_back({u"key rotate"_s,
                     u"COMPANY --hash-key-stdin | --hash-key-file F"_s,
                     u"Lets a new hash key take over; both sign meanwhile."_s,
                     {options::hashKeyStdin, options::hashKeyFile, options::overlap},
                     1,
                     1,
                     true,
                     makeCommand<KeyRotate>});
    table.push_back({u"key finish"_s,
                     u"COMPANY"_s,
                     u"Ends a rotation now: the new key signs alone."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<KeyEnd<&SettingsFront::finishRotation>>});
    table.push_back({u"key cancel"_s,
                     u"COMPANY"_s,
                     u"Calls a rotation off: the old key signs alone."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<KeyEnd<&SettingsFront::cancelRotation>>});
    table.push_back({u"key reveal"_s,
                     u"COMPANY"_s,
                     u"Prints the hash key that signs; recorded in the audit."_s,
                     {options::nextKey, options::standardForm},
                     1,
                     1,
                     true,
                     makeCommand<KeyReveal>});
    table.push_back({u"key generate"_s,
                     u""_s,
                     u"Prints a new random key and keeps it nowhere."_s,
                     {},
                     0,
                     0,
                     false,
                     makeCommand<KeyGenerate>});
}

} // namespace hk
