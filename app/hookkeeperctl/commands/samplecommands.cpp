#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/clock.h"
#include "core/base/outputfile.h"
#include "core/workspace/samplesfront.h"

#include <QtCore/QLocale>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonObject sampleJson(const OwnSample &sample)
{
    return JsonObject()
            .add("name", sample.name)
            .add("trigger", wireNameOf(sample.trigger))
            .add("savedAt", toRfc3339(sample.savedAt))
            .add("size", sample.size);
}

class SampleList final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().samples.list(company.id),
                 [this, company](const QList<OwnSample> &samples) { show(samples, company); });
        });
    }

private:
    void show(const QList<OwnSample> &samples, const Company &company)
    {
        Table table(console(), {u"NAME"_s, u"TRIGGER"_s, u"BYTES"_s, u"SAVED"_s});
        table.alignRight(2);
        for (const OwnSample &sample : samples) {
            if (console().json())
                console().print(sampleJson(sample));
            else
                table.add({{sample.name},
                           {company.wireNames.of(sample.trigger)},
                           {QString::number(sample.size)},
                           {timeText(sample.savedAt, company.timeZone)}});
        }
        if (samples.isEmpty())
            console().say(
                    u"%1 has no sample yet; \"sample save\" keeps one."_s.arg(company.externalId));
        else if (!console().json())
            table.flush();
        finish();
    }
};

class SampleSave final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString file = invocation.arguments.at(3);
        const auto payload = readPayload(file, console().in());
        if (!payload)
            return fail(payload.error(), payload.error().subject == file ? QString() : file);
        const auto saving =
                invocation.has(options::replace) ? SampleSaving::Replacing : SampleSaving::Beside;
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            const QString triggerName = invocation.arguments.at(2);
            const auto trigger = company.wireNames.trigger(triggerName);
            if (!trigger)
                return fail({ErrorCode::TriggerUnknown, {}, triggerName.left(80), {}});
            when(fronts().samples.save(company.id, invocation.arguments.at(1), *trigger, *payload,
                                       saving),
                 [this](const OwnSample &sample) {
                     if (console().json())
                         console().print(sampleJson(sample));
                     console().say(u"Sample \"%1\" was saved."_s.arg(sample.name));
                     finish();
                 });
        });
    }
};

/// To standard output, or into a file; the bytes as they were saved.
class SampleShow final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        const QString file = invocation.arguments.value(2);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().samples.load(company.id, name), [=, this](const LoadedSample &loaded) {
                file.isEmpty() ? show(loaded) : write(loaded, file);
            });
        });
    }

private:
    void show(const LoadedSample &loaded)
    {
        if (console().json())
            console().print(
                    sampleJson(loaded.sample).add("payload", QString::fromUtf8(loaded.payload)));
        else
            console().printBytes(loaded.payload);
        finish();
    }

    void write(const LoadedSample &loaded, const QString &file)
    {
        if (const Result<void> written = writeOutput(file, loaded.payload); !written)
            return fail(written.error());
        if (console().json())
            console().print(sampleJson(loaded.sample).add("file", file));
        console().say(u"Sample \"%1\" was written to %2."_s.arg(loaded.sample.name, file));
        finish();
    }
};

class SampleRename final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        const QString newName = invocation.arguments.at(2);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().samples.rename(company.id, name, newName),
                 [=, this](const OwnSample &sample) {
                     if (console().json())
                         console().print(sampleJson(sample));
                     console().say(
                             u"Sample \"%1\" is \"%2\" from here on."_s.arg(name, sample.name));
                     finish();
                 });
        });
    }
};

class SampleRemove final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        if (!invocation.has(options::yes))
            return failUsage(u"A sample that is removed does not come back; say --yes."_s);
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().samples.remove(company.id, name), [=, this] {
                if (console().json())
                    console().print(JsonObject().add("removed", name));
                console().say(u"Sample \"%1\" was removed."_s.arg(name));
                finish();
            });
        });
    }
};

} // namespace

void addSampleCommands(CommandTable &table)
{
    table.push_back({u"sample list"_s,
                     u"COMPANY"_s,
                     u"Lists the samples that were saved of a company."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<SampleList>});
    table.push_back({u"sample save"_s,
                     u"COMPANY NAME TRIGGER FILE|- [--replace]"_s,
                     u"Keeps a payload, valid or not, byte for byte."_s,
                     {options::replace},
                     4,
                     4,
                     true,
                     makeCommand<SampleSave>});
    table.push_back({u"sample show"_s,
                     u"COMPANY NAME"_s,
                     u"Prints the payload of a sample as it was saved."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<SampleShow>});
    table.push_back({u"sample export"_s,
                     u"COMPANY NAME FILE"_s,
                     u"Writes the payload of a sample into a file."_s,
                     {},
                     3,
                     3,
                     true,
                     makeCommand<SampleShow>});
    table.push_back({u"sample rename"_s,
                     u"COMPANY NAME NEW_NAME"_s,
                     u"Gives a sample another name."_s,
                     {},
                     3,
                     3,
                     true,
                     makeCommand<SampleRename>});
    table.push_back({u"sample remove"_s,
                     u"COMPANY NAME --yes"_s,
                     u"Removes a sample for good."_s,
                     {options::yes},
                     2,
                     2,
                     true,
                     makeCommand<SampleRemove>});
}

} // namespace hk
