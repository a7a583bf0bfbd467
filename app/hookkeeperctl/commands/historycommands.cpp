#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/changewords.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/clock.h"
#include "core/workspace/settingsfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultVersions = 20;

JsonObject versionJson(const SettingsVersion &version)
{
    return JsonObject()
            .add("version", version.number)
            .add("at", toRfc3339(version.at))
            .add("actor", version.actor)
            .add("changes", jsonOf(version.changes));
}

class SettingsHistoryCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto limit = numberOf(invocation, options::versionLimit, 1, 200, defaultVersions);
        if (!limit)
            return fail(limit.error());
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().settings.history(company.id, static_cast<int>(*limit)),
                 [=, this](const QList<SettingsVersion> &history) { show(company, history); });
        });
    }

private:
    void show(const Company &company, const QList<SettingsVersion> &history)
    {
        Table table(console(),
                    {u"VERSION"_s, u"WHEN"_s, u"BY"_s, u"WHAT"_s, u"BEFORE"_s, u"AFTER"_s});
        for (const SettingsVersion &version : history) {
            if (console().json()) {
                console().print(versionJson(version));
                continue;
            }
            QList<SettingDifference> changes = version.changes;
            if (changes.isEmpty())
                changes.append({u"as it was before"_s, {}, {}});
            bool isFirst = true;
            for (const SettingDifference &one : changes) {
                table.add({{isFirst ? QString::number(version.number) : QString()},
                           {isFirst ? timeText(version.at, company.timeZone) : QString()},
                           {isFirst ? orDash(version.actor) : QString()},
                           {one.what},
                           {orDash(one.before)},
                           {orDash(one.after)}});
                isFirst = false;
            }
        }
        if (history.isEmpty())
            console().say(u"The settings of %1 were not changed yet."_s.arg(company.externalId));
        else if (!console().json())
            table.flush();
        finish();
    }
};

class SettingsRestoreCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        bool isNumber = false;
        const QString text = invocation.arguments.at(1);
        const qint64 version = text.toLongLong(&isNumber);
        if (!isNumber || version < 1)
            return fail({ErrorCode::NumberInvalid, u"VERSION"_s, text.left(40), {}});
        const bool dryRun = invocation.has(options::dryRun);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().settings.restore(company.id, version, dryRun),
                 [=, this](const ImportedSettings &restored) {
                     showChanges(console(), restored, dryRun, u"IN VERSION %1"_s.arg(version));
                     finish();
                 });
        });
    }
};

} // namespace

void addHistoryCommands(CommandTable &table)
{
    table.push_back({u"settings history"_s,
                     u"COMPANY"_s,
                     u"Lists who changed what of the settings and when, newest first."_s,
                     {options::versionLimit},
                     1,
                     1,
                     true,
                     makeCommand<SettingsHistoryCommand>});
    table.push_back({u"settings restore"_s,
                     u"COMPANY VERSION"_s,
                     u"Makes the settings what they were in that version, all or nothing."_s,
                     {options::dryRun},
                     2,
                     2,
                     true,
                     makeCommand<SettingsRestoreCommand>});
}

} // namespace hk
