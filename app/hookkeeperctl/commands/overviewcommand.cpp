#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/overviewwords.h"
#include "core/base/duration.h"
#include "core/workspace/overviewfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class OverviewCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const Result<qint64> span =
                parseDuration(invocation.value(options::lately).value_or(u"24h"_s), u"--since"_s);
        if (!span)
            return fail(span.error());
        withCompany(invocation.arguments.first(), [this, ms = *span](const Company &company) {
            when(fronts().overview.overview(company.id, ms * microsPerMs),
                 [this, company](const Overview &overview) {
                     if (console().json())
                         console().print(jsonOf(overview, company));
                     else
                         printOverview(console(), overview, company);
                     finish();
                 });
        });
    }
};

} // namespace

void addOverviewCommand(CommandTable &table)
{
    table.push_back({u"overview"_s,
                     u"COMPANY [--since AGE]"_s,
                     u"Tells how deliveries went lately, how long receivers took, and which "
                     u"endpoints need attention."_s,
                     {options::lately},
                     1,
                     1,
                     true,
                     makeCommand<OverviewCommand>});
}

} // namespace hk
