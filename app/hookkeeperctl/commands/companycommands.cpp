#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/clock.h"
#include "core/workspace/companiesfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonObject companyJson(const Company &company)
{
    return JsonObject()
            .add("externalId", company.externalId)
            .add("name", company.name)
            .add("timeZone", QString::fromUtf8(company.timeZone))
            .add("environment", nameOf(company.environment))
            .add("archived", company.isArchived())
            .add("createdAt", toRfc3339(company.createdAt));
}

class CompanyAdd final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto environment =
                environmentFromName(invocation.value(options::environment).value_or(u"test"_s));
        if (!environment)
            return fail(environment.error());
        const auto name = invocation.value(options::name);
        if (!name)
            return failUsage(u"\"company add\" needs --name NAME."_s);
        const QByteArray zone = invocation.value(options::timeZone).value_or(u"UTC"_s).toUtf8();
        when(fronts().companies.add(invocation.arguments.first(), *name, zone, *environment),
             [this](const Company &company) {
                 if (console().json())
                     console().print(companyJson(company));
                 console().say(u"Company %1 was added."_s.arg(company.externalId));
                 finish();
             });
    }
};

class CompanyList final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        when(fronts().companies.list(), [this](const QList<Company> &companies) {
            Table table(
                    console(),
                    {u"EXTERNAL ID"_s, u"NAME"_s, u"TIME ZONE"_s, u"ENVIRONMENT"_s, u"ARCHIVED"_s});
            for (const Company &company : companies) {
                if (console().json())
                    console().print(companyJson(company));
                else
                    table.add({{company.externalId},
                               {company.name},
                               {QString::fromUtf8(company.timeZone)},
                               {nameOf(company.environment)},
                               {company.isArchived() ? u"yes"_s : u"-"_s}});
            }
            if (companies.isEmpty())
                console().say(u"There is no company yet; \"company add\" makes one."_s);
            else if (!console().json())
                table.flush();
            finish();
        });
    }
};

class CompanyShow final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            if (console().json()) {
                console().print(companyJson(company));
            } else {
                Table table(console());
                table.add({{u"External id"_s}, {company.externalId}});
                table.add({{u"Name"_s}, {company.name}});
                table.add({{u"Time zone"_s}, {QString::fromUtf8(company.timeZone)}});
                table.add({{u"Environment"_s}, {nameOf(company.environment)}});
                if (company.isArchived())
                    table.add({{u"Archived"_s}, {timeText(company.archivedAt, company.timeZone)}});
                table.add({{u"Created"_s}, {timeText(company.createdAt, company.timeZone)}});
                table.flush();
            }
            finish();
        });
    }
};

/// Answers with the company as it is afterwards.
class CompanyCommand : public Command
{
public:
    using Command::Command;

protected:
    void answer(const QFuture<Result<Company>> &changing, const QString &sentence)
    {
        when(changing, [this, sentence](const Company &company) {
            if (console().json())
                console().print(companyJson(company));
            console().say(sentence.arg(company.externalId));
            finish();
        });
    }
};

class CompanySet final : public CompanyCommand
{
public:
    using CompanyCommand::CompanyCommand;
    void start(const Invocation &invocation) override
    {
        CompanyChange change;
        change.name = invocation.value(options::name);
        if (const auto zone = invocation.value(options::timeZone))
            change.timeZone = zone->toUtf8();
        if (const auto named = invocation.value(options::environment)) {
            const auto environment = environmentFromName(*named);
            if (!environment)
                return fail(environment.error());
            change.environment = *environment;
        }
        if (!change.name && !change.timeZone && !change.environment)
            return failUsage(u"Name what to change: --name, --time-zone or --environment."_s);
        withCompany(invocation.arguments.first(), [this, change](const Company &company) {
            answer(fronts().companies.change(company.id, change), u"Company %1 was changed."_s);
        });
    }
};

class CompanyDuplicate final : public CompanyCommand
{
public:
    using CompanyCommand::CompanyCommand;
    void start(const Invocation &invocation) override
    {
        const QString copy = invocation.arguments.at(1);
        const auto name = invocation.value(options::name);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            answer(fronts().companies.duplicate(company.id, copy, name.value_or(company.name)),
                   u"Company %1 was added. It signs with its default key."_s);
        });
    }
};

template<bool archived>
class CompanyArchive final : public CompanyCommand
{
public:
    using CompanyCommand::CompanyCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            answer(fronts().companies.setArchived(company.id, archived),
                   archived ? u"Company %1 is in the archive. It takes no events, and what waits "
                              "is held."_s
                            : u"Company %1 is out of the archive."_s);
        });
    }
};

class CompanyRemove final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        if (!invocation.has(options::yes))
            return failUsage(u"\"company remove\" needs --yes: it removes the company with its "
                             "settings, events and deliveries."_s);
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().companies.remove(company.id), [this, company] {
                if (console().json())
                    console().print(JsonObject().add("removed", company.externalId));
                console().say(u"Company %1 was removed."_s.arg(company.externalId));
                finish();
            });
        });
    }
};

void addChangingCommands(CommandTable &table)
{
    table.push_back(
            {u"company set"_s,
             u"EXTERNAL_ID [--name NAME] [--time-zone ZONE] [--environment test|production]"_s,
             u"Changes what is named."_s,
             {options::name, options::timeZone, options::environment},
             1,
             1,
             true,
             makeCommand<CompanySet>});
    table.push_back({u"company duplicate"_s,
                     u"EXTERNAL_ID NEW_ID [--name NAME]"_s,
                     u"Makes another company with the same settings, but its own default key."_s,
                     {options::name},
                     2,
                     2,
                     true,
                     makeCommand<CompanyDuplicate>});
    table.push_back({u"company archive"_s,
                     u"EXTERNAL_ID"_s,
                     u"Puts it away: it takes no events, and what waits is held."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<CompanyArchive<true>>});
    table.push_back({u"company unarchive"_s,
                     u"EXTERNAL_ID"_s,
                     u"Takes it out of the archive; what waited goes out."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<CompanyArchive<false>>});
    table.push_back({u"company remove"_s,
                     u"EXTERNAL_ID --yes"_s,
                     u"Removes one with its settings, events and deliveries."_s,
                     {options::yes},
                     1,
                     1,
                     true,
                     makeCommand<CompanyRemove>});
}

} // namespace

void addCompanyCommands(CommandTable &table)
{
    table.push_back(
            {u"company add"_s,
             u"EXTERNAL_ID --name NAME [--time-zone ZONE] [--environment test|production]"_s,
             u"Makes a company."_s,
             {options::name, options::timeZone, options::environment},
             1,
             1,
             true,
             makeCommand<CompanyAdd>,
             true});
    table.push_back({u"company list"_s,
                     {},
                     u"Lists the companies of the store."_s,
                     {},
                     0,
                     0,
                     true,
                     makeCommand<CompanyList>});
    table.push_back({u"company show"_s,
                     u"EXTERNAL_ID"_s,
                     u"Shows one."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<CompanyShow>});
    addChangingCommands(table);
}

} // namespace hk
