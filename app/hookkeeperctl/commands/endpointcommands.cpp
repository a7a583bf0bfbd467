#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"
#include "core/workspace/endpointsfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class EndpointCommand : public Command
{
public:
    using Command::Command;

protected:
    void printChanged(const QFuture<Result<Endpoint>> &changing, const Company &company)
    {
        when(changing, [this, company](const Endpoint &endpoint) {
            if (console().json())
                console().print(jsonOf(endpoint, company.externalId));
            else
                printTable({endpoint}, company);
            finish();
        });
    }

    void printTable(const QList<Endpoint> &endpoints, const Company &company)
    {
        Table table(console(),
                    {u"ENDPOINT"_s, u"STATE"_s, u"AT A TIME"_s, u"RATE"_s, u"IN ORDER"_s,
                     u"TIME-OUT"_s, u"TLS"_s, u"URL"_s});
        for (const Endpoint &endpoint : endpoints) {
            const EndpointLimits &limits = endpoint.limits;
            table.add({{nameOf(endpoint)},
                       stateOf(endpoint, company),
                       {QString::number(limits.concurrency)},
                       {textOf(limits.rate)},
                       {limits.inOrder ? u"yes"_s : u"no"_s},
                       {formatDuration(limits.timeoutMs.value_or(company.timeoutMs))},
                       tlsOf(limits),
                       {endpoint.url.isEmpty() ? u"-"_s : endpoint.url}});
        }
        table.flush();
    }

private:
    static Cell stateOf(const Endpoint &endpoint, const Company &company)
    {
        if (endpoint.state == EndpointState::Held)
            return {u"held (%1)"_s.arg(nameOf(endpoint.holdReason)), Tint::Waiting};
        if (endpoint.breaker.isOpen())
            return {u"failing; next probe %1"_s.arg(
                            timeText(endpoint.breaker.probeAt, company.timeZone)),
                    Tint::Bad};
        return {u"active"_s, Tint::Good};
    }

    static Cell tlsOf(const EndpointLimits &limits)
    {
        if (!limits.verifiesCertificate)
            return {u"INSECURE: not verified"_s, Tint::Bad};
        return {limits.caFile.isEmpty() ? u"verified"_s : u"verified, CA file"_s};
    }
};

class EndpointList final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().endpoints.list(company.id),
                 [this, company](const QList<Endpoint> &endpoints) {
                     if (console().json()) {
                         for (const Endpoint &endpoint : endpoints)
                             console().print(jsonOf(endpoint, company.externalId));
                     } else {
                         printTable(endpoints, company);
                     }
                     finish();
                 });
        });
    }
};

class EndpointSet final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        LimitsChange change;
        change.concurrency = invocation.value(options::concurrency);
        change.rate = invocation.value(options::rate);
        change.inOrder = invocation.value(options::inOrder);
        change.timeout = invocation.value(options::ownTimeout);
        change.retrySchedule = invocation.value(options::ownSchedule);
        change.caFile = invocation.value(options::caFile);
        change.verify = invocation.value(options::verify);
        if (change == LimitsChange())
            return failUsage(u"\"endpoint set\" needs at least one setting."_s);
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            printChanged(fronts().endpoints.change(company.id, name, change), company);
        });
    }
};

class EndpointHold final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(),
                    [this, name = invocation.arguments.at(1)](const Company &company) {
                        printChanged(fronts().endpoints.hold(company.id, name), company);
                    });
    }
};

class EndpointRelease final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(),
                    [this, name = invocation.arguments.at(1)](const Company &company) {
                        printChanged(fronts().endpoints.release(company.id, name), company);
                    });
    }
};

} // namespace

void addEndpointCommands(CommandTable &table)
{
    table.push_back({u"endpoint list"_s,
                     u"COMPANY"_s,
                     u"Lists a company's endpoints with how they are sent to."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<EndpointList>});
    table.push_back({u"endpoint set"_s,
                     u"COMPANY ENDPOINT"_s,
                     u"Changes what is named, all or nothing; used from the next attempt on."_s,
                     {options::concurrency, options::rate, options::inOrder, options::ownTimeout,
                      options::ownSchedule, options::caFile, options::verify},
                     2,
                     2,
                     true,
                     makeCommand<EndpointSet>});
    table.push_back({u"endpoint hold"_s,
                     u"COMPANY ENDPOINT"_s,
                     u"Sends nothing to it until it is released; what is due waits."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<EndpointHold>});
    table.push_back({u"endpoint release"_s,
                     u"COMPANY ENDPOINT"_s,
                     u"Sends to it again, beginning with what waited."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<EndpointRelease>});
}

} // namespace hk
