#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/preflightwords.h"
#include "core/workspace/endpointsfront.h"
#include "core/workspace/preflightfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// Tests one endpoint, or one after the other all that have a URL.
class EndpointTestCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        m_url = invocation.value(options::endpointUrl);
        const QString name = invocation.arguments.value(1);
        if (m_url && name.isEmpty())
            return failUsage(u"--url goes with the endpoint that it is for."_s);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            m_company = company;
            if (!name.isEmpty()) {
                m_names = {name};
                return next();
            }
            when(fronts().endpoints.list(company.id), [this](const QList<Endpoint> &endpoints) {
                for (const Endpoint &endpoint : endpoints) {
                    if (!endpoint.url.isEmpty())
                        m_names.append(nameOf(endpoint));
                }
                if (m_names.isEmpty())
                    console().say(u"No endpoint has a URL yet; \"settings set\" sets one."_s);
                next();
            });
        });
    }

    void interrupt() override
    {
        m_running.cancel();
        Command::interrupt();
    }

private:
    void next()
    {
        if (m_names.isEmpty())
            return finish(m_allDelivered ? ExitCode::Done : ExitCode::No);
        const QString name = m_names.takeFirst();
        m_running = fronts().preflight.test(m_company.id, name, m_url);
        when(m_running, [this, name](const PreflightReport &report) {
            m_allDelivered = m_allDelivered && report.finding == PreflightFinding::Delivered;
            if (console().json())
                console().print(jsonOf(report, name));
            else
                printPreflight(console(), report, name, m_company.timeZone);
            next();
        });
    }

    Company m_company;
    std::optional<QString> m_url;
    QStringList m_names;
    QFuture<Result<PreflightReport>> m_running;
    bool m_allDelivered = true;
};

} // namespace

void addTestCommand(CommandTable &table)
{
    table.push_back({u"endpoint test"_s,
                     u"COMPANY [ENDPOINT [--url URL]]"_s,
                     u"Sends a marked test event and tells what happened; all that have a URL."_s,
                     {options::endpointUrl},
                     1,
                     2,
                     true,
                     makeCommand<EndpointTestCommand>});
}

} // namespace hk
