#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/filteroptions.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/clock.h"
#include "core/workspace/filtersfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonObject filterJson(const SavedFilter &filter)
{
    return JsonObject()
            .add("name", filter.name)
            .add("filter", filter.filter)
            .add("savedAt", toRfc3339(filter.savedAt));
}

class FilterList final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().filters.list(company.id),
                 [this, company](const QList<SavedFilter> &filters) { show(filters, company); });
        });
    }

private:
    void show(const QList<SavedFilter> &filters, const Company &company)
    {
        Table table(console(), {u"NAME"_s, u"FILTER"_s, u"SAVED"_s});
        for (const SavedFilter &filter : filters) {
            if (console().json())
                console().print(filterJson(filter));
            else
                table.add({{filter.name},
                           {filter.filter},
                           {timeText(filter.savedAt, company.timeZone)}});
        }
        if (filters.isEmpty())
            console().say(u"%1 has no saved filter yet; \"filter save\" keeps one."_s.arg(
                    company.externalId));
        else if (!console().json())
            table.flush();
        finish();
    }
};

class FilterSave final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto saving = invocation.has(options::replaceFilter) ? FilterSaving::Replacing
                                                                   : FilterSaving::Beside;
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().filters.save(company.id, invocation.arguments.at(1),
                                       invocation.arguments.at(2), saving),
                 [this](const SavedFilter &filter) {
                     if (console().json())
                         console().print(filterJson(filter));
                     console().say(u"Filter \"%1\" was saved."_s.arg(filter.name));
                     finish();
                 });
        });
    }
};

class FilterRename final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().filters.rename(company.id, name, invocation.arguments.at(2)),
                 [=, this](const SavedFilter &filter) {
                     if (console().json())
                         console().print(filterJson(filter));
                     console().say(
                             u"Filter \"%1\" is \"%2\" from here on."_s.arg(name, filter.name));
                     finish();
                 });
        });
    }
};

/// Says what it found, so that a filter removed by mistake can be saved again.
class FilterRemove final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().filters.find(company.id, name),
                 [=, this](const SavedFilter &filter) { remove(company, filter); });
        });
    }

private:
    void remove(const Company &company, const SavedFilter &filter)
    {
        when(fronts().filters.remove(company.id, filter.name), [this, filter] {
            if (console().json())
                console().print(
                        JsonObject().add("removed", filter.name).add("filter", filter.filter));
            console().say(
                    u"Filter \"%1\" was removed; it was %2"_s.arg(filter.name, filter.filter));
            finish();
        });
    }
};

} // namespace

void addFilterCommands(CommandTable &table)
{
    table.push_back({u"filter list"_s,
                     u"COMPANY"_s,
                     u"Lists the filters that were saved of a company."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<FilterList>});
    table.push_back({u"filter save"_s,
                     u"COMPANY NAME EXPR [--replace]"_s,
                     u"Keeps a filter under a name."_s,
                     {options::replaceFilter},
                     3,
                     3,
                     true,
                     makeCommand<FilterSave>});
    table.push_back({u"filter rename"_s,
                     u"COMPANY NAME NEW_NAME"_s,
                     u"Gives a saved filter another name."_s,
                     {},
                     3,
                     3,
                     true,
                     makeCommand<FilterRename>});
    table.push_back({u"filter remove"_s,
                     u"COMPANY NAME"_s,
                     u"Removes a saved filter, and says what it was."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<FilterRemove>});
}

} // namespace hk
