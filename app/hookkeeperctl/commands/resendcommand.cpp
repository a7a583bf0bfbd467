#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/planoptions.h"
#include "app/hookkeeperctl/shown/planwords.h"
#include "core/base/clock.h"
#include "core/base/duration.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// "2026-05-14T22:00", in the company's zone where it has no offset, or "in 2h"; TimePast as well.
Result<Micros> momentOf(const QString &text, const QByteArray &zone, Micros now)
{
    if (text.startsWith(u"in "_s)) {
        const Result<qint64> wait = parseDuration(QStringView(text).sliced(3).trimmed(), u"--at"_s);
        return wait ? Result<Micros>(now + *wait * microsPerMs) : wait.error();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return Error{ErrorCode::TimeInvalid, u"--at"_s, text.left(40), {}};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone(zone));
    const Micros moment = toMicros(time);
    if (moment < now)
        return Error{ErrorCode::TimePast, u"--at"_s, text.left(40), {}};
    return moment;
}

Result<PlanRules> rulesOf(const Invocation &invocation)
{
    PlanRules rules;
    if (const auto maxAge = invocation.value(options::maxAge)) {
        const Result<qint64> ms = parseDuration(*maxAge, u"--max-age"_s);
        if (!ms)
            return ms.error();
        rules.youngerThanMs = *ms;
    }
    const QString included = invocation.value(options::includeReasons).value_or(QString());
    for (const QString &name : included.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<LeftOut> reason = leftOutFromName(name.trimmed());
        if (!reason || !canBeIncluded(*reason))
            return Error{ErrorCode::ReasonUnknown, u"--include"_s, name.left(40), {}};
        rules.setIncluded(*reason, true);
    }
    return rules;
}

class ResendCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto company = invocation.value(options::ofCompany);
        if (company.has_value() != invocation.arguments.isEmpty())
            return failUsage(u"resend takes either IDs or --company"_s);
        if (!company)
            return resendNamed(invocation);
        if (!invocation.value(options::filter))
            return failUsage(u"--company needs a --filter; \"\" is everything it ever sent"_s);
        const bool dryRun = invocation.has(options::dryRun);
        withCompany(*company, [this, dryRun, invocation](const Company &found) {
            const Result<ResendWish> wish = wishOf(invocation, found);
            if (!wish)
                return fail(wish.error());
            const auto asking =
                    dryRun ? fronts().plans.preview(*wish) : fronts().plans.start(*wish);
            when(asking, [this, dryRun](const PlanPreview &preview) { show(preview, dryRun); });
        });
    }

private:
    void resendNamed(const Invocation &invocation)
    {
        if (invocation.has(options::dryRun) || invocation.value(options::resendRate)
            || invocation.value(options::filter) || invocation.value(options::startAt)
            || invocation.value(options::resendParallel) || invocation.value(options::maxAge)
            || invocation.value(options::includeReasons))
            return failUsage(u"--dry-run, --filter, --rate, --parallel, --at, --max-age and "
                             u"--include go with --company; IDs are sent at once"_s);
        QStringList ids = invocation.arguments;
        ids.removeDuplicates();
        when(fronts().deliveries.resend(ids), [this](const QList<ResendAnswer> &answers) {
            for (const ResendAnswer &answer : answers)
                show({answer.resendOf, answer.id, LeftOut::None}, {});
            finish();
        });
    }

    Result<ResendWish> wishOf(const Invocation &invocation, const Company &company) const
    {
        ResendWish wish;
        wish.company = company.id;
        const auto filter =
                DeliveryFilter::parse(invocation.value(options::filter).value_or(QString()));
        if (!filter)
            return filter.error();
        wish.filter = *filter;
        const Result<PlanRules> rules = rulesOf(invocation);
        if (!rules)
            return rules.error();
        wish.rules = *rules;
        if (const auto text = invocation.value(options::resendRate)) {
            const Result<RateLimit> rate = parseRateLimit(*text);
            if (!rate)
                return rate.error();
            wish.rate = *rate;
        }
        if (const auto text = invocation.value(options::resendParallel)) {
            const Result<int> parallel = parseParallel(*text);
            if (!parallel)
                return parallel.error();
            wish.parallel = *parallel;
        }
        if (const auto text = invocation.value(options::startAt)) {
            const Result<Micros> at = momentOf(*text, company.timeZone, SystemClock().now());
            if (!at)
                return at.error();
            wish.startAt = *at;
        }
        return wish;
    }

    void show(const PlannedResend &item, std::optional<PlanId> plan)
    {
        JsonObject object;
        if (plan)
            object.add("plan", plan->value());
        object.add("resendOf", item.resendOf);
        if (item.leftOut != LeftOut::None)
            object.add("leftOut", leftOutText(item.leftOut)).add("reason", nameOf(item.leftOut));
        else
            object.add("id", textOrNull(item.id));
        if (console().json())
            console().print(object);
        else if (item.leftOut != LeftOut::None)
            console().print(item.resendOf + u" left out: "_s + leftOutText(item.leftOut));
        else if (item.id.isEmpty())
            console().print(item.resendOf);
        else
            console().print(item.resendOf + u" → "_s + item.id);
    }

    void show(const PlanPreview &preview, bool dryRun)
    {
        for (const PlannedResend &item : preview.items)
            show(item, preview.plan);
        qint64 leftOut = 0;
        for (const qint64 n : preview.leftOut)
            leftOut += n;
        if (dryRun)
            console().say(
                    u"%1 would be sent again, %2 left out."_s.arg(preview.planned).arg(leftOut));
        else if (preview.plan)
            console().say(u"Plan %1: %2 are sent again, %3 left out."_s.arg(preview.plan->value())
                                  .arg(preview.planned)
                                  .arg(leftOut));
        else
            console().say(u"Nothing is sent again, %1 left out."_s.arg(leftOut));
        finish();
    }
};

} // namespace

void addResendCommand(CommandTable &table)
{
    table.push_back(
            {u"resend"_s,
             u"[ID…]"_s,
             u"Sends deliveries once more: those named, whatever became of them, or what "
             u"matches a filter and nothing speaks against."_s,
             {options::ofCompany, options::filter, options::dryRun, options::resendRate,
              options::resendParallel, options::startAt, options::maxAge, options::includeReasons},
             0,
             -1,
             true,
             makeCommand<ResendCommand>});
}

} // namespace hk
