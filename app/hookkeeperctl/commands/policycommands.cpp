#include "app/hookkeeperctl/command.h"
#include "core/workspace/policyfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class PolicyShow final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &) override
    {
        when(fronts().policy.ranges(), [this](const QStringList &ranges) {
            for (const QString &range : ranges) {
                if (console().json())
                    console().print(JsonObject().add("cidr", range));
                else
                    console().print(range);
            }
            if (ranges.isEmpty())
                console().say(u"Only public addresses may be sent to."_s);
            finish();
        });
    }
};

class PolicyAllow final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        when(fronts().policy.allow(invocation.arguments.first()),
             [this, range = invocation.arguments.first()] {
                 if (console().json())
                     console().print(JsonObject().add("allowed", range));
                 console().say(u"%1 may be sent to from now on."_s.arg(range));
                 finish();
             });
    }
};

class PolicyRemove final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        when(fronts().policy.remove(invocation.arguments.first()),
             [this, range = invocation.arguments.first()] {
                 if (console().json())
                     console().print(JsonObject().add("removed", range));
                 console().say(u"%1 is not on the list any more."_s.arg(range));
                 finish();
             });
    }
};

class PolicyProxy final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        if (invocation.arguments.isEmpty())
            return when(fronts().policy.proxy(), [this](const QString &proxy) { show(proxy); });
        when(fronts().policy.setProxy(invocation.arguments.first()), [this](const QString &proxy) {
            console().say(u"From now on this is the proxy: %1."_s.arg(proxy));
            show(proxy);
        });
    }

private:
    void show(const QString &proxy)
    {
        if (console().json())
            console().print(JsonObject().add("proxy", proxy));
        else
            console().print(proxy);
        finish();
    }
};

class PolicyAtOnce final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        if (invocation.arguments.isEmpty())
            return when(fronts().policy.requestsAtOnce(), [this](int requests) { show(requests); });
        when(fronts().policy.setRequestsAtOnce(invocation.arguments.first()), [this](int requests) {
            console().say(
                    u"From now on so many requests are on the way at once: %1."_s.arg(requests));
            show(requests);
        });
    }

private:
    void show(int requests)
    {
        if (console().json())
            console().print(JsonObject().add("atOnce", requests));
        else
            console().print(QString::number(requests));
        finish();
    }
};

} // namespace

void addPolicyCommands(CommandTable &table)
{
    table.push_back({u"policy show"_s,
                     {},
                     u"Lists the addresses other than public ones that may be sent to."_s,
                     {},
                     0,
                     0,
                     true,
                     makeCommand<PolicyShow>});
    table.push_back({u"policy allow"_s,
                     u"CIDR"_s,
                     u"Adds a range, such as 10.0.0.0/8."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<PolicyAllow>,
                     true});
    table.push_back({u"policy remove"_s,
                     u"CIDR"_s,
                     u"Takes a range off the list."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<PolicyRemove>,
                     true});
    table.push_back({u"policy proxy"_s,
                     u"[none|environment|URL]"_s,
                     u"Shows the proxy that is sent through, or sets it; a new store has none."_s,
                     {},
                     0,
                     1,
                     true,
                     makeCommand<PolicyProxy>,
                     true});
    table.push_back({u"policy at-once"_s,
                     u"[NUMBER]"_s,
                     u"Shows how many requests may be on the way at once, or sets it; 1 to 64."_s,
                     {},
                     0,
                     1,
                     true,
                     makeCommand<PolicyAtOnce>,
                     true});
}

} // namespace hk
