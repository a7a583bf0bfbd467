#include "app/hookkeeperctl/receiveoptions.h"

#include "app/hookkeeperctl/options.h"
#include "core/forwarding/transportforwarder.h"
#include "core/model/webhookurl.h"
#include "core/transport/egresspolicy.h"

namespace hk::receive {

using namespace Qt::StringLiterals;

Result<QList<ResponseRule>> rulesOf(const Invocation &invocation)
{
    QList<ResponseRule> rules;
    for (const QString &text : invocation.values(options::rule)) {
        const Result<ResponseRule> rule = ResponseRule::parse(text);
        if (!rule)
            return rule.error();
        rules.append(*rule);
    }
    return rules;
}

std::optional<ReceiverTls> tlsFrom(const QString &word)
{
    if (word == u"good"_s)
        return ReceiverTls::Good;
    if (word == u"expired"_s)
        return ReceiverTls::Expired;
    if (word == u"wrong-host"_s)
        return ReceiverTls::WrongHost;
    if (word == u"self-signed"_s)
        return ReceiverTls::SelfSigned;
    return {};
}

Result<std::unique_ptr<Forwarder>> forwarderOf(const Invocation &invocation)
{
    const auto text = invocation.value(options::forward);
    if (!text)
        return std::unique_ptr<Forwarder>();
    const auto url = WebhookUrl::parse(*text, Environment::Test, u"The URL to forward to"_s);
    if (!url)
        return url.error();
    QStringList ranges{u"127.0.0.0/8"_s, u"::1/128"_s};
    ranges += invocation.values(options::forwardAllow);
    const bool allowsPublic = ranges.removeAll(u"public"_s) > 0;
    const Result<EgressPolicy> policy = EgressPolicy::parse(ranges);
    if (!policy)
        return policy.error();
    return std::unique_ptr<Forwarder>(std::make_unique<TransportForwarder>(
            QUrl::fromEncoded(url->ascii().toLatin1(), QUrl::StrictMode),
            allowsPublic ? *policy : policy->withoutPublic()));
}

QString conflictIn(const Invocation &invocation)
{
    if (const auto word = invocation.value(options::tls); word && !tlsFrom(*word)) {
        return u"\"%1\" is no kind of certificate: good, expired, wrong-host or self-signed."_s.arg(
                *word);
    }
    if (invocation.has(options::trustFile) && !invocation.has(options::tls))
        return u"--ca-file goes with --tls."_s;
    for (const OptionSpec &option : {options::passAnswer, options::forwardAllow}) {
        if (invocation.has(option) && !invocation.has(options::forward))
            return u"--%1 goes with --forward."_s.arg(QString::fromLatin1(option.name));
    }
    return {};
}

} // namespace hk::receive
