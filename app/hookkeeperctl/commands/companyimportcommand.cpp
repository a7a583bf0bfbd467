#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
#include "app/hookkeeperctl/shown/changewords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/errortext.h"
#include "core/workspace/companiesfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

QString verdictName(CompanyVerdict::Kind kind)
{
    switch (kind) {
    case CompanyVerdict::Added:
        return u"added"_s;
    case CompanyVerdict::Changed:
        return u"changed"_s;
    case CompanyVerdict::Unchanged:
        return u"unchanged"_s;
    case CompanyVerdict::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString detailOf(const CompanyVerdict &verdict)
{
    if (!verdict.lineProblem.isEmpty())
        return verdict.lineProblem;
    if (verdict.problem)
        return textOf(*verdict.problem).message;
    QStringList changes;
    for (const SettingDifference &one : verdict.changes)
        changes.append(u"%1: %2 → %3"_s.arg(one.what, orDash(one.before), orDash(one.after)));
    return changes.join(u"; "_s);
}

JsonObject verdictJson(const CompanyVerdict &verdict)
{
    JsonObject object;
    object.add("line", verdict.line)
            .add("externalId", verdict.externalId)
            .add("verdict", verdictName(verdict.kind))
            .add("changes", jsonOf(verdict.changes));
    if (verdict.kind == CompanyVerdict::Refused)
        object.add("problem", detailOf(verdict));
    return object;
}

class CompanyImportCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.first();
        const auto bytes = readPayload(name, console().in());
        if (!bytes)
            return fail(bytes.error());
        const CompanyImport import{*bytes, name, invocation.has(options::dryRun),
                                   invocation.has(options::skipRefused)};
        when(fronts().companies.import(import), [=, this](const ImportedCompanies &imported) {
            show(imported);
            if (!imported.isDone && !import.dryRun)
                return refuse();
            finish();
        });
    }

private:
    void show(const ImportedCompanies &imported)
    {
        Table table(console(), {u"LINE"_s, u"EXTERNAL ID"_s, u"VERDICT"_s, u"DETAILS"_s});
        QMap<CompanyVerdict::Kind, int> counts;
        for (const CompanyVerdict &verdict : imported.verdicts) {
            ++counts[verdict.kind];
            if (console().json())
                console().print(verdictJson(verdict));
            else
                table.add({{QString::number(verdict.line)},
                           {verdict.externalId},
                           {verdictName(verdict.kind)},
                           {orDash(detailOf(verdict))}});
        }
        if (!console().json())
            table.flush();
        console().say(u"Added %1, changed %2, unchanged %3, refused %4.%5"_s
                              .arg(counts[CompanyVerdict::Added])
                              .arg(counts[CompanyVerdict::Changed])
                              .arg(counts[CompanyVerdict::Unchanged])
                              .arg(counts[CompanyVerdict::Refused])
                              .arg(imported.isDone ? u""_s : u" Nothing was changed."_s));
    }
    void refuse()
    {
        console().say(u"Mend the lines that were refused, or leave them out with "
                      "--skip-refused."_s);
        finish(ExitCode::BadInput);
    }
};

} // namespace

void addCompanyImportCommand(CommandTable &table)
{
    table.push_back({u"company import"_s,
                     u"FILE|-"_s,
                     u"Makes companies what a CSV file says, all or nothing."_s,
                     {options::dryRun, options::skipRefused},
                     1,
                     1,
                     true,
                     makeCommand<CompanyImportCommand>,
                     true});
}

} // namespace hk
