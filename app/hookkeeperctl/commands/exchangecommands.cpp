#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/changewords.h"
#include "core/base/outputfile.h"
#include "core/workspace/settingsfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// A passphrase that is read when one is named.
class WithPassphrase : public Command
{
public:
    using Command::Command;

protected:
    // False: the command has ended.
    bool takePassphrase(const Invocation &invocation)
    {
        const bool fromStdin = invocation.has(options::passphraseStdin);
        const auto file = invocation.value(options::passphraseFile);
        if (fromStdin && file) {
            failUsage(u"Name one of --passphrase-stdin and --passphrase-file."_s);
            return false;
        }
        if (!fromStdin && !file)
            return true;
        const auto read = readSecret(fromStdin ? u"-"_s : *file, console().in());
        if (!read) {
            fail(read.error());
            return false;
        }
        m_passphrase = *read;
        return true;
    }
    const std::optional<Secret> &passphrase() const { return m_passphrase; }

private:
    std::optional<Secret> m_passphrase;
};

class SettingsExport final : public WithPassphrase
{
public:
    using WithPassphrase::WithPassphrase;
    void start(const Invocation &invocation) override
    {
        const QString named = invocation.value(options::settingsFormat).value_or(u"hookkeeper"_s);
        if (named != u"hookkeeper" && named != u"setup-api")
            return failUsage(
                    u"There is no format \"%1\": use hookkeeper or setup-api."_s.arg(named));
        const auto format = named == u"setup-api" ? SettingsFormat::SetupApi : SettingsFormat::Ours;
        if (!takePassphrase(invocation))
            return;
        const bool withSecrets = invocation.has(options::withSecrets);
        if (withSecrets != passphrase().has_value())
            return failUsage(
                    u"--with-secrets goes with --passphrase-stdin or --passphrase-file F."_s);
        if (withSecrets && format == SettingsFormat::SetupApi)
            return failUsage(u"The Setup API's form holds no secrets; leave --with-secrets out."_s);
        const QString file = invocation.arguments.value(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().settings.exportSettings(company.id, format, passphrase()),
                 [=, this](const QByteArray &bytes) { write(file, bytes, withSecrets); });
        });
    }

private:
    void write(const QString &file, const QByteArray &bytes, bool withSecrets)
    {
        if (file.isEmpty()) {
            console().printBytes(bytes);
            return finish();
        }
        if (const Result<void> written = writeOutput(file, bytes); !written)
            return fail(written.error());
        if (console().json())
            console().print(JsonObject().add("file", file).add("secrets", withSecrets));
        console().say(u"The settings were written to %1."_s.arg(file));
        finish();
    }
};

class SettingsImportCommand final : public WithPassphrase
{
public:
    using WithPassphrase::WithPassphrase;
    void start(const Invocation &invocation) override
    {
        if (!takePassphrase(invocation))
            return;
        const QString name = invocation.arguments.at(1);
        if (name == u"-" && invocation.has(options::passphraseStdin))
            return failUsage(u"Only one of file and passphrase can come from standard input."_s);
        const auto bytes = readPayload(name, console().in());
        if (!bytes)
            return fail(bytes.error());
        const SettingsImport import{*bytes, name, passphrase(), invocation.has(options::dryRun)};
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().settings.importSettings(company.id, import),
                 [=, this](const ImportedSettings &imported) { answer(imported, import.dryRun); });
        });
    }

private:
    void answer(const ImportedSettings &imported, bool dryRun)
    {
        showChanges(console(), imported, dryRun, u"FROM THE FILE"_s);
        finish();
    }
};

} // namespace

void addExchangeCommands(CommandTable &table)
{
    table.push_back({u"settings export"_s,
                     u"COMPANY [FILE]"_s,
                     u"Writes the settings as JSON, without secrets unless told otherwise."_s,
                     {options::settingsFormat, options::withSecrets, options::passphraseStdin,
                      options::passphraseFile},
                     1,
                     2,
                     true,
                     makeCommand<SettingsExport>});
    table.push_back({u"settings import"_s,
                     u"COMPANY FILE|-"_s,
                     u"Makes the settings what such a file says, all or nothing."_s,
                     {options::dryRun, options::passphraseStdin, options::passphraseFile},
                     2,
                     2,
                     true,
                     makeCommand<SettingsImportCommand>});
}

} // namespace hk
