#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/inputfile.h"
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
                     u"TIME-OUT"_s, u"TLS"_s, u"TRIGGERS"_s, u"URL"_s});
        for (const Endpoint &endpoint : endpoints) {
            const EndpointLimits &limits = endpoint.limits;
            table.add({{nameOf(endpoint)},
                       stateOf(endpoint, company),
                       {QString::number(limits.concurrency)},
                       {textOf(limits.rate)},
                       {limits.inOrder ? u"yes"_s : u"no"_s},
                       {formatDuration(limits.timeoutMs.value_or(company.timeoutMs))},
                       tlsOf(limits),
                       {endpoint.triggers.text()},
                       {endpoint.url.isEmpty() ? u"-"_s : endpoint.url}});
        }
        table.flush();
    }

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

class EndpointShow final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().endpoints.list(company.id), [=, this](const QList<Endpoint> &endpoints) {
                for (const Endpoint &endpoint : endpoints) {
                    if (nameOf(endpoint).compare(name, Qt::CaseInsensitive) == 0)
                        return answer(endpoint, company);
                }
                fail({ErrorCode::EndpointUnknown, u"endpoint"_s, name.left(80), {}});
            });
        });
    }

private:
    void answer(const Endpoint &endpoint, const Company &company)
    {
        if (console().json())
            console().print(jsonOf(endpoint, company.externalId));
        else
            print(endpoint, company);
        finish();
    }

    void print(const Endpoint &endpoint, const Company &company)
    {
        const EndpointLimits &limits = endpoint.limits;
        Table table(console());
        table.add({{u"Endpoint"_s}, {nameOf(endpoint)}});
        table.add({{u"URL"_s}, {endpoint.url.isEmpty() ? u"not set"_s : endpoint.url}});
        table.add({{u"State"_s}, stateOf(endpoint, company)});
        if (!endpoint.holdNote.isEmpty())
            table.add({{u"Reason"_s}, {endpoint.holdNote}});
        table.add({{u"Triggers"_s}, {endpoint.triggers.text()}});
        table.add({{u"Filter"_s},
                   {endpoint.payloadFilter.isEmpty() ? u"none"_s : endpoint.payloadFilter}});
        for (const OwnHeader &header : endpoint.headers)
            table.add(
                    {{u"Header"_s},
                     {header.name + (header.isSecret ? u" (secret)"_s : u": "_s + header.value)}});
        table.add({{u"At a time"_s}, {QString::number(limits.concurrency)}});
        table.add({{u"Rate"_s}, {textOf(limits.rate)}});
        table.add({{u"In order"_s}, {limits.inOrder ? u"yes"_s : u"no"_s}});
        table.add(
                {{u"Time-out"_s}, {formatDuration(limits.timeoutMs.value_or(company.timeoutMs))}});
        table.add({{u"Retry schedule"_s},
                   {limits.retrySchedule.value_or(company.retrySchedule).text()}});
        table.add({{u"TLS"_s}, tlsOf(limits)});
        table.flush();
    }
};

/// What the options of `endpoint add` and `endpoint set` say.
class EndpointEdit : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;

protected:
    // None: the command has ended.
    std::optional<EndpointChange> changeOf(const Invocation &invocation)
    {
        EndpointChange change;
        change.url = invocation.value(options::endpointUrl);
        change.triggers = invocation.value(options::triggers);
        change.payloadFilter = invocation.value(options::payloadFilter);
        change.limits.concurrency = invocation.value(options::concurrency);
        change.limits.rate = invocation.value(options::rate);
        change.limits.inOrder = invocation.value(options::inOrder);
        change.limits.timeout = invocation.value(options::ownTimeout);
        change.limits.retrySchedule = invocation.value(options::ownSchedule);
        change.limits.caFile = invocation.value(options::caFile);
        change.limits.verify = invocation.value(options::verify);
        if (const auto name = invocation.value(options::removeHeader))
            change.headers.append({*name, {}, false, true});
        if (const auto line = invocation.value(options::header))
            takeHeader(change, Secret(line->toUtf8()), false);
        const auto file = invocation.value(options::secretHeaderFile);
        const bool fromStdin = invocation.has(options::secretHeaderStdin);
        if (file && fromStdin) {
            failUsage(u"Name one of --secret-header-stdin and --secret-header-file."_s);
            return {};
        }
        if (file || fromStdin) {
            const auto line = readSecret(fromStdin ? u"-"_s : *file, console().in());
            if (!line) {
                fail(line.error());
                return {};
            }
            takeHeader(change, *line, true);
        }
        return change;
    }

private:
    /// "Name: value" as it stands in a request.
    static void takeHeader(EndpointChange &change, const Secret &line, bool isSecret)
    {
        const QByteArrayView text = line.view();
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView name = colon < 0 ? text : text.first(colon);
        const QByteArrayView value = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
        // Without a colon the whole line may be a secret: it is not to stand in an error.
        const QString shown = colon < 0 && isSecret ? QString() : QString::fromUtf8(name);
        change.headers.append({shown.trimmed(), Secret(value.trimmed()), isSecret, false});
    }
};

class EndpointAdd final : public EndpointEdit
{
public:
    using EndpointEdit::EndpointEdit;
    void start(const Invocation &invocation) override
    {
        auto change = changeOf(invocation);
        if (!change)
            return;
        change->name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            printChanged(fronts().endpoints.add(company.id, *change), company);
        });
    }
};

class EndpointSet final : public EndpointEdit
{
public:
    using EndpointEdit::EndpointEdit;
    void start(const Invocation &invocation) override
    {
        auto change = changeOf(invocation);
        if (!change)
            return;
        change->name = invocation.value(options::newName);
        if (*change == EndpointChange())
            return failUsage(u"\"endpoint set\" needs at least one setting."_s);
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            printChanged(fronts().endpoints.change(company.id, name, *change), company);
        });
    }
};

class EndpointRemove final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        if (!invocation.has(options::yes))
            return failUsage(u"\"endpoint remove\" cancels what waits for the endpoint; add --yes "
                             "if that is meant."_s);
        const QString name = invocation.arguments.at(1);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            when(fronts().endpoints.remove(company.id, name), [=, this](qint64 cancelled) {
                if (console().json())
                    console().print(JsonObject().add("endpoint", name).add("cancelled", cancelled));
                console().say(u"Endpoint %1 was removed; deliveries cancelled: %2."_s.arg(name).arg(
                        cancelled));
                finish();
            });
        });
    }
};

class EndpointHold final : public EndpointCommand
{
public:
    using EndpointCommand::EndpointCommand;
    void start(const Invocation &invocation) override
    {
        const QString note = invocation.value(options::reason).value_or(QString());
        withCompany(invocation.arguments.first(),
                    [this, note, name = invocation.arguments.at(1)](const Company &company) {
                        printChanged(fronts().endpoints.hold(company.id, name, note), company);
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

void addEditCommands(CommandTable &table)
{
    const std::vector<OptionSpec> settings{options::endpointUrl,
                                           options::triggers,
                                           options::payloadFilter,
                                           options::header,
                                           options::secretHeaderStdin,
                                           options::secretHeaderFile,
                                           options::concurrency,
                                           options::rate,
                                           options::inOrder,
                                           options::ownTimeout,
                                           options::ownSchedule,
                                           options::caFile,
                                           options::verify};
    std::vector<OptionSpec> changes = settings;
    changes.insert(changes.begin(), {options::newName, options::removeHeader});
    table.push_back({u"endpoint add"_s, u"COMPANY NAME --url URL"_s,
                     u"Makes an additional endpoint; it gets all triggers unless told otherwise."_s,
                     settings, 2, 2, true, makeCommand<EndpointAdd>});
    table.push_back({u"endpoint set"_s, u"COMPANY ENDPOINT"_s,
                     u"Changes what is named, all or nothing; used from the next attempt on."_s,
                     changes, 2, 2, true, makeCommand<EndpointSet>});
}

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
    table.push_back({u"endpoint show"_s,
                     u"COMPANY ENDPOINT"_s,
                     u"Shows one with all its settings; secret headers by name only."_s,
                     {},
                     2,
                     2,
                     true,
                     makeCommand<EndpointShow>});
    addEditCommands(table);
    table.push_back({u"endpoint remove"_s,
                     u"COMPANY ENDPOINT --yes"_s,
                     u"Removes an additional endpoint and cancels what waits for it."_s,
                     {options::yes},
                     2,
                     2,
                     true,
                     makeCommand<EndpointRemove>});
    table.push_back({u"endpoint hold"_s,
                     u"COMPANY ENDPOINT"_s,
                     u"Sends nothing to it until it is released; what is due waits."_s,
                     {options::reason},
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
