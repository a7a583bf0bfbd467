#include "app/hookkeeperctl/shown/changewords.h"

#include "app/hookkeeperctl/shown/settingswords.h"
#include "app/hookkeeperctl/shown/table.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

void printJson(Console &console, const ImportedSettings &imported, bool dryRun)
{
    JsonArray missing;
    for (const QString &one : imported.missingSecrets)
        missing.add(one);
    JsonArray later;
    for (const QString &one : imported.cameLater)
        later.add(one);
    console.print(JsonObject()
                          .add("dryRun", dryRun)
                          .add("changes", jsonOf(imported.differences))
                          .add("missingSecrets", missing)
                          .add("cameLater", later)
                          .add("settings", jsonOf(imported.settings)));
}

void printTable(Console &console, const ImportedSettings &imported, const QString &after)
{
    if (imported.differences.isEmpty())
        return;
    Table table(console, {u"WHAT"_s, u"NOW"_s, after});
    for (const SettingDifference &one : imported.differences)
        table.add({{one.what}, {orDash(one.before)}, {orDash(one.after)}});
    table.flush();
}

} // namespace

JsonArray jsonOf(const QList<SettingDifference> &changes)
{
    JsonArray list;
    for (const SettingDifference &one : changes)
        list.add(JsonObject()
                         .add("what", one.what)
                         .add("before", one.before)
                         .add("after", one.after));
    return list;
}

QString orDash(const QString &text) { return text.isEmpty() ? u"-"_s : text; }

void showChanges(Console &console, const ImportedSettings &imported, bool dryRun,
                 const QString &after)
{
    if (console.json())
        printJson(console, imported, dryRun);
    else
        printTable(console, imported, after);
    for (const QString &missing : imported.missingSecrets)
        console.say(u"Left out, since there is no value for it: %1."_s.arg(missing));
    for (const QString &later : imported.cameLater)
        console.say(u"Endpoint \"%1\" came later and stays."_s.arg(later));
    const int count = static_cast<int>(imported.differences.size());
    console.say(dryRun ? u"Would change: %1. Nothing was changed."_s.arg(count)
                       : u"Changed: %1."_s.arg(count));
}

} // namespace hk
