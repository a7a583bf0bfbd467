#include "core/model/receiverkind.h"

#include "core/model/urlhost.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <iterator>

namespace hk {
namespace {

struct Rule
{
    ReceiverKind kind;
    /// Labels; "*" stands for exactly one, but in front of the others for one or more.
    const char *host;
    /// Segments the path begins with ("*": any one), to be followed by something; "": any path.
    const char *path;
};

using Kind = ReceiverKind;

// The first rule that fits counts. A path stands where the host alone would not tell a webhook
// from a page somebody copied out of the browser's address bar.
constexpr Rule rules[] = {
        {Kind::ZapierCatchHook, "hooks.zapier.com", "/hooks/catch/"},
        {Kind::MakeWebhook, "hook.*.make.com", "/"},
        {Kind::MakeWebhook, "hook.*.make.celonis.com", "/"},
        {Kind::MakeWebhook, "hook.integromat.com", "/"},
        {Kind::N8nWebhook, "*.app.n8n.cloud", "/webhook/"},
        {Kind::N8nTestWebhook, "*.app.n8n.cloud", "/webhook-test/"},
        {Kind::Pipedream, "*.m.pipedream.net", ""},
        {Kind::PowerAutomate, "*.logic.azure.com", "/workflows/"},
        {Kind::PowerAutomate, "*.logic.azure.us", "/workflows/"},
        {Kind::PowerAutomate, "*.logic.azure.cn", "/workflows/"},
        {Kind::PowerAutomate, "*.environment.api.powerplatform.com",
         "/powerautomate/automations/direct/workflows/"},
        {Kind::Workato, "webhooks.workato.com", "/webhooks/"},
        {Kind::Workato, "webhooks.*.workato.com", "/webhooks/"},
        {Kind::Workato, "www.workato.com", "/webhooks/"},
        {Kind::Workato, "app.workato.com", "/webhooks/"},
        {Kind::Workato, "app.*.workato.com", "/webhooks/"},
        {Kind::Tray, "*.trayapp.io", ""},
        {Kind::ZohoFlow, "flow.zoho.com", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.eu", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.in", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.jp", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.sa", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.com.au", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zoho.com.cn", "/*/flow/webhook/"},
        {Kind::ZohoFlow, "flow.zohocloud.ca", "/*/flow/webhook/"},
        {Kind::Pabbly, "connect.pabbly.com", "/workflow/sendwebhookdata/"},
        {Kind::Pabbly, "connect.pabbly.com", "/webhook-listener/webhook/"},
        {Kind::Ifttt, "maker.ifttt.com", "/trigger/"},
        {Kind::SlackWebhook, "hooks.slack.com", "/services/"},
        {Kind::SlackWebhook, "hooks.slack-gov.com", "/services/"},
        {Kind::SlackWorkflow, "hooks.slack.com", "/triggers/"},
        {Kind::SlackWorkflow, "hooks.slack.com", "/workflows/"},
        {Kind::Discord, "discord.com", "/api/webhooks/"},
        {Kind::Discord, "discord.com", "/api/*/webhooks/"},
        {Kind::Discord, "ptb.discord.com", "/api/webhooks/"},
        {Kind::Discord, "canary.discord.com", "/api/webhooks/"},
        {Kind::Discord, "discordapp.com", "/api/webhooks/"},
        {Kind::Teams, "*.webhook.office.com", "/webhookb2/"},
        {Kind::Teams, "outlook.office.com", "/webhook/"},
        {Kind::Teams, "outlook.office365.com", "/webhook/"},
        {Kind::Inspector, "webhook.site", "/"},
        {Kind::Inspector, "*.webhook.site", ""},
        {Kind::Inspector, "*.x.pipedream.net", ""},
        {Kind::Inspector, "requestbin.com", "/"},
        {Kind::Inspector, "requestbin.net", "/"},
        {Kind::Inspector, "*.requestbin.net", ""},
        {Kind::Inspector, "requestbin.whapi.cloud", "/"},
        {Kind::Inspector, "*.requestcatcher.com", ""},
        {Kind::Inspector, "*.beeceptor.com", ""},
        {Kind::Inspector, "rbaskets.in", "/"},
        {Kind::Inspector, "putsreq.com", "/"},
        {Kind::Inspector, "ptsv3.com", "/"},
        {Kind::Inspector, "smee.io", "/"},
        {Kind::Inspector, "webhook-test.com", "/"},
        {Kind::Inspector, "play.svix.com", "/in/"},
        {Kind::Tunnel, "*.ngrok.io", ""},
        {Kind::Tunnel, "*.ngrok.app", ""},
        {Kind::Tunnel, "*.ngrok.dev", ""},
        {Kind::Tunnel, "*.ngrok-free.app", ""},
        {Kind::Tunnel, "*.ngrok-free.dev", ""},
        {Kind::Tunnel, "*.trycloudflare.com", ""},
        {Kind::Tunnel, "*.loca.lt", ""},
        {Kind::Tunnel, "*.localtunnel.me", ""},
        {Kind::Tunnel, "*.lhr.life", ""},
        {Kind::Tunnel, "*.serveo.net", ""},
        {Kind::Tunnel, "*.pinggy.link", ""},
        {Kind::Tunnel, "*.pinggy.io", ""},
        {Kind::Tunnel, "*.devtunnels.ms", ""},
        {Kind::Tunnel, "*.share.zrok.io", ""},
        {Kind::AwsApiGateway, "*.execute-api.*.amazonaws.com", ""},
        {Kind::AwsApiGateway, "*.execute-api.*.amazonaws.com.cn", ""},
        {Kind::AwsLambdaUrl, "*.lambda-url.*.on.aws", ""},
        {Kind::AzureFunction, "*.azurewebsites.net", "/api/"},
        {Kind::AzureFunction, "*.azurewebsites.us", "/api/"},
        {Kind::GoogleCloudRun, "*.cloudfunctions.net", "/"},
        {Kind::GoogleCloudRun, "*.run.app", ""},
        {Kind::SupabaseFunction, "*.supabase.co", "/functions/*/"},
        {Kind::SupabaseFunction, "*.functions.supabase.co", "/"},
        {Kind::VercelFunction, "*.vercel.app", ""},
        {Kind::NetlifyFunction, "*.netlify.app", ""},
};

constexpr const char *kindNames[] = {
        "other",         "zapierCatchHook", "makeWebhook",      "n8nWebhook",     "n8nTestWebhook",
        "pipedream",     "powerAutomate",   "workato",          "tray",           "zohoFlow",
        "pabbly",        "ifttt",           "slackWebhook",     "slackWorkflow",  "discord",
        "teams",         "inspector",       "tunnel",           "awsApiGateway",  "awsLambdaUrl",
        "azureFunction", "googleCloudRun",  "supabaseFunction", "vercelFunction", "netlifyFunction",
        "thisComputer",  "privateNetwork",
};
static_assert(std::size(kindNames) == static_cast<size_t>(Kind::PrivateNetwork) + 1,
              "one name for each ReceiverKind, in its order");

bool isHost(QStringView host, QLatin1String pattern)
{
    auto labels = host.split(u'.');
    const auto wanted = QString(pattern).split(u'.');
    if (wanted.front() == u"*" && labels.size() > wanted.size())
        labels.remove(0, labels.size() - wanted.size());
    return labels.size() == wanted.size()
            && std::equal(labels.cbegin(), labels.cend(), wanted.cbegin(),
                          [](QStringView label, const QString &one) {
                              return one == u"*" ? !label.isEmpty() : label == one;
                          });
}

bool isPath(QStringView path, QLatin1String pattern)
{
    if (pattern.isEmpty())
        return true;
    const auto segments = path.split(u'/');
    const auto wanted = QString(pattern).split(u'/');
    // The pattern's last segment is empty: there the webhook's own name or key must stand.
    if (segments.size() < wanted.size() || segments[wanted.size() - 1].isEmpty())
        return false;
    return std::equal(wanted.cbegin(), wanted.cend() - 1, segments.cbegin(),
                      [](const QString &one, QStringView segment) {
                          return one == u"*" ? !segment.isEmpty() : segment == one;
                      });
}

/// 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 (RFC 1918), 169.254.0.0/16 (RFC 3927) and
/// 100.64.0.0/10 (RFC 6598, also what Tailscale gives).
bool isPrivateIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    const bool isAddress = parts.size() == 4
            && std::ranges::all_of(host, [](QChar c) { return c == u'.' || c.isDigit(); });
    if (!isAddress)
        return false;
    const int a = parts[0].toInt();
    const int b = parts[1].toInt();
    return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168)
            || (a == 169 && b == 254) || (a == 100 && b >= 64 && b <= 127);
}

/// fc00::/7 (RFC 4193), fe80::/10 (RFC 4291) and private IPv4 addresses mapped into IPv6.
bool isPrivateIpv6(QStringView host)
{
    constexpr QStringView mapped = u"::ffff:";
    if (host.startsWith(mapped) && host.contains(u'.'))
        return isPrivateIpv4(host.sliced(mapped.size()));
    const uint first = host.first(std::max<qsizetype>(host.indexOf(u':'), 0)).toUInt(nullptr, 16);
    return (first & 0xfe00U) == 0xfc00U || (first & 0xffc0U) == 0xfe80U;
}

/// Names that only a resolver of the network itself knows: single labels, mDNS (RFC 6762), home
/// networks (RFC 8375), and what routers and companies use.
bool isPrivateName(QStringView host)
{
    constexpr QLatin1String endings[] = {
            QLatin1String(".local"),     QLatin1String(".lan"),  QLatin1String(".internal"),
            QLatin1String(".home.arpa"), QLatin1String(".corp"), QLatin1String(".intranet"),
    };
    return !host.contains(u'.') || std::ranges::any_of(endings, [&](QLatin1String ending) {
        return host.endsWith(ending);
    });
}

bool isPrivate(QStringView host)
{
    return host.contains(u':') ? isPrivateIpv6(host) : isPrivateIpv4(host) || isPrivateName(host);
}

} // namespace

ReceiverKind receiverKindOf(const WebhookUrl &url)
{
    const QString host = url.host();
    // RFC 6761: a name below localhost never leaves this computer either.
    if (url.isLoopback() || host.endsWith(QLatin1String(".localhost")))
        return Kind::ThisComputer;
    if (isPrivate(host))
        return Kind::PrivateNetwork;
    const QString path = QUrl(url.ascii()).path(QUrl::FullyEncoded);
    const auto rule = std::ranges::find_if(rules, [&](const Rule &one) {
        return isHost(host, QLatin1String(one.host)) && isPath(path, QLatin1String(one.path));
    });
    return rule == std::end(rules) ? Kind::Other : rule->kind;
}

QString nameOf(ReceiverKind kind) { return QLatin1String(kindNames[static_cast<size_t>(kind)]); }

QList<ReceiverKind> allReceiverKinds()
{
    QList<ReceiverKind> kinds;
    for (size_t i = 0; i < std::size(kindNames); ++i)
        kinds.append(static_cast<ReceiverKind>(i));
    return kinds;
}

} // namespace hk
