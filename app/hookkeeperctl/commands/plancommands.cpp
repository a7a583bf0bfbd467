#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/planwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/clock.h"
#include "core/base/outputfile.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/plansfront.h"

#include <algorithm>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// One that begins with the number of a plan.
class PlanCommand : public Command
{
public:
    using Command::Command;

protected:
    static Result<PlanId> planOf(const Invocation &invocation)
    {
        bool isNumber = false;
        const QString text = invocation.arguments.first();
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return Error{ErrorCode::PlanUnknown, u"plan"_s, text.left(40), {}};
        return PlanId(number);
    }

    /// Of one company.
    void show(const QList<ResendPlan> &plans)
    {
        when(fronts().plans.waits(plans.constFirst().company),
             [this, plans](const PlanWaits &waits) { showWith(waits, plans); });
    }

private:
    void showWith(const PlanWaits &waits, const QList<ResendPlan> &plans)
    {
        when(fronts().companies.list(), [this, plans, waits](const QList<Company> &companies) {
            Table table(console(),
                        {u"PLAN"_s, u"STATE"_s, u"CREATED"_s, u"STARTS"_s, u"RATE"_s, u"PARALLEL"_s,
                         u"PLANNED"_s, u"UNFINISHED"_s, u"DELIVERED"_s, u"FAILED"_s, u"CANCELLED"_s,
                         u"FILTER"_s, u"WAITS"_s});
            const Micros now = SystemClock().now();
            for (const ResendPlan &plan : plans) {
                const auto company = std::ranges::find(companies, plan.company, &Company::id);
                const Company of = company == companies.end() ? Company() : *company;
                if (console().json())
                    console().print(jsonOf(plan, waits.value(plan.id), of.externalId, now));
                else
                    add(table, plan, waits.value(plan.id), of, now);
            }
            if (!console().json())
                table.flush();
            finish();
        });
    }

    static void add(Table &table, const ResendPlan &plan, const QList<PlanWait> &waits,
                    const Company &company, Micros now)
    {
        const auto count = [&plan](DeliveryStatus status) {
            return QString::number(plan.counts.value(status));
        };
        table.add({{QString::number(plan.id.value())},
                   {stateText(plan, now)},
                   {timeText(plan.createdAt, company.timeZone)},
                   {timeText(plan.startsAt, company.timeZone)},
                   {textOf(plan.rate)},
                   {parallelText(plan.parallel)},
                   {QString::number(plan.planned)},
                   {QString::number(plan.unfinished())},
                   {count(DeliveryStatus::Delivered)},
                   {count(DeliveryStatus::Failed)},
                   {count(DeliveryStatus::Cancelled)},
                   {plan.filter.isEmpty() ? u"-"_s : plan.filter},
                   {waitsText(waits, company.timeZone)}});
    }
};

class PlanList final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().plans.list(company.id), [this, company](const QList<ResendPlan> &plans) {
                if (!plans.isEmpty())
                    return show(plans);
                console().say(u"%1 has no plans."_s.arg(company.externalId));
                finish();
            });
        });
    }
};

class PlanSummary final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void start(const Invocation &invocation) override
    {
        const Result<PlanId> plan = planOf(invocation);
        if (!plan)
            return fail(plan.error());
        const QString file = invocation.arguments.value(1);
        when(fronts().plans.summary(*plan), [this, file](const QByteArray &csv) {
            if (file.isEmpty()) {
                console().printBytes(csv);
                return finish();
            }
            if (const Result<void> written = writeOutput(file, csv); !written)
                return fail(written.error());
            finish();
        });
    }
};

template<auto ask>
class PlanChange final : public PlanCommand
{
public:
    using PlanCommand::PlanCommand;
    void start(const Invocation &invocation) override
    {
        const Result<PlanId> plan = planOf(invocation);
        if (!plan)
            return fail(plan.error());
        when((fronts().plans.*ask)(*plan), [this](const ResendPlan &after) { show({after}); });
    }
};

CommandEntry onePlan(const QString &name, const QString &help,
                     std::unique_ptr<Command> (*make)(const CommandContext &))
{
    return {name, u"PLAN"_s, help, {}, 1, 1, true, make};
}

} // namespace

void addPlanCommands(CommandTable &table)
{
    table.push_back({u"plan list"_s,
                     u"COMPANY"_s,
                     u"Lists what is and was sent again by a filter, newest first."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<PlanList>});
    table.push_back(onePlan(u"plan show"_s, u"Shows how far a plan is."_s,
                            makeCommand<PlanChange<&PlansFront::get>>));
    table.push_back(onePlan(u"plan pause"_s, u"Sends no more of it until it is resumed."_s,
                            makeCommand<PlanChange<&PlansFront::pause>>));
    table.push_back(onePlan(u"plan resume"_s, u"Goes on with it at its pace."_s,
                            makeCommand<PlanChange<&PlansFront::resume>>));
    table.push_back(onePlan(u"plan cancel"_s, u"Cancels what of it is not finished."_s,
                            makeCommand<PlanChange<&PlansFront::cancel>>));
    table.push_back({u"plan summary"_s,
                     u"PLAN [FILE]"_s,
                     u"Says what became of each of its deliveries, as CSV."_s,
                     {},
                     1,
                     2,
                     true,
                     makeCommand<PlanSummary>});
}

} // namespace hk
