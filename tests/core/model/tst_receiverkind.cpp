#include "core/model/receiverwords.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestReceiverKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkTellsItsKind_data();
    void aLinkTellsItsKind();
    void whatOnlyLooksLikeOneIsAnother_data();
    void whatOnlyLooksLikeOneIsAnother();
    void everyKindIsFoundAndHasItsOwnNameAndWords();
    void whoWouldRefuseOrShowTheEventsIsCautionedAgainst();
    void theWordsGoThroughTheTranslation();
};

namespace {

/// The kind's name, or what is wrong with the address.
QString kindOf(const QString &text)
{
    const auto url = WebhookUrl::parse(text, Environment::Test, u"URL"_s);
    return url ? nameOf(receiverKindOf(*url)) : nameOf(url.error().code);
}

struct Sample
{
    const char *name;
    const char *url;
    ReceiverKind kind;
};

using Kind = ReceiverKind;

constexpr Sample samples[] = {
        {"a Zapier catch hook", "https://hooks.zapier.com/hooks/catch/123/abc/",
         Kind::ZapierCatchHook},
        {"a Zapier catch hook in capitals with its port",
         "HTTPS://Hooks.Zapier.COM:443/hooks/catch/1/a", Kind::ZapierCatchHook},
        {"a Make webhook in Europe", "https://hook.eu1.make.com/abc", Kind::MakeWebhook},
        {"a Make webhook in America", "https://hook.us2.make.com/abc", Kind::MakeWebhook},
        {"a Make webhook of Celonis", "https://hook.us1.make.celonis.com/abc", Kind::MakeWebhook},
        {"a Make webhook from before", "https://hook.integromat.com/abc", Kind::MakeWebhook},
        {"an n8n webhook", "https://acme.app.n8n.cloud/webhook/7f3a", Kind::N8nWebhook},
        {"an n8n test webhook", "https://acme.app.n8n.cloud/webhook-test/7f3a",
         Kind::N8nTestWebhook},
        {"a Pipedream workflow", "https://eo1abc.m.pipedream.net", Kind::Pipedream},
        {"an Azure logic app",
         "https://prod-12.westeurope.logic.azure.com:443/workflows/ab/triggers/manual/paths/invoke"
         "?api-version=2016-10-01&sig=x",
         Kind::PowerAutomate},
        {"a Power Automate flow",
         "https://default12.ab.environment.api.powerplatform.com:443/powerautomate/automations/"
         "direct/workflows/ab/triggers/manual/paths/invoke?api-version=1&sig=x",
         Kind::PowerAutomate},
        {"a Workato webhook", "https://webhooks.workato.com/webhooks/rest/1/a", Kind::Workato},
        {"a Workato webhook in Singapore", "https://webhooks.sg.workato.com/webhooks/rest/1/a",
         Kind::Workato},
        {"a Workato webhook from before", "https://www.workato.com/webhooks/rest/1/a",
         Kind::Workato},
        {"a Tray webhook", "https://1b87c421.trayapp.io", Kind::Tray},
        {"a Tray webhook in Europe", "https://1b87c421.eu1.trayapp.io/x", Kind::Tray},
        {"a Zoho Flow webhook", "https://flow.zoho.eu/2010/flow/webhook/incoming?zapikey=1001.a",
         Kind::ZohoFlow},
        {"a Pabbly webhook", "https://connect.pabbly.com/workflow/sendwebhookdata/Ij_pc",
         Kind::Pabbly},
        {"a newer Pabbly webhook", "https://connect.pabbly.com/webhook-listener/webhook/Ij/Ik",
         Kind::Pabbly},
        {"an IFTTT webhook", "https://maker.ifttt.com/trigger/booked/json/with/key/abc",
         Kind::Ifttt},
        {"a Slack webhook", "https://hooks.slack.com/services/T0/B0/x", Kind::SlackWebhook},
        {"a Slack workflow", "https://hooks.slack.com/triggers/T0/1/x", Kind::SlackWorkflow},
        {"a Discord webhook", "https://discord.com/api/webhooks/1/x", Kind::Discord},
        {"a Discord webhook with a version", "https://discord.com/api/v10/webhooks/1/x",
         Kind::Discord},
        {"a Discord webhook from before", "https://discordapp.com/api/webhooks/1/x", Kind::Discord},
        {"a Teams webhook", "https://acme.webhook.office.com/webhookb2/a@b/IncomingWebhook/c/d",
         Kind::Teams},
        {"a Teams webhook from before", "https://outlook.office.com/webhook/a@b/x", Kind::Teams},
        {"webhook.site", "https://webhook.site/0f1e", Kind::Inspector},
        {"a subdomain of webhook.site", "https://0f1e.webhook.site", Kind::Inspector},
        {"a request bin of Pipedream", "https://en1abc.x.pipedream.net/", Kind::Inspector},
        {"a request catcher", "https://acme.requestcatcher.com/test", Kind::Inspector},
        {"a Beeceptor address", "https://acme.free.beeceptor.com", Kind::Inspector},
        {"an ngrok tunnel", "https://ab12.ngrok-free.app/hooks", Kind::Tunnel},
        {"an ngrok tunnel in a region", "https://ab12.eu.ngrok.io/hooks", Kind::Tunnel},
        {"a Cloudflare tunnel", "https://some-words-here.trycloudflare.com/", Kind::Tunnel},
        {"a localtunnel", "https://loud-cat-1.loca.lt/x", Kind::Tunnel},
        {"an API Gateway", "https://a1b2.execute-api.eu-west-1.amazonaws.com/prod/hook",
         Kind::AwsApiGateway},
        {"a Lambda URL", "https://a1b2.lambda-url.eu-west-1.on.aws/", Kind::AwsLambdaUrl},
        {"an Azure function", "https://acme.azurewebsites.net/api/hook?code=x",
         Kind::AzureFunction},
        {"an Azure function with a region",
         "https://acme-ab12.westeurope-01.azurewebsites.net/api/hook", Kind::AzureFunction},
        {"a Cloud Function", "https://europe-west1-acme.cloudfunctions.net/hook",
         Kind::GoogleCloudRun},
        {"a Cloud Run service", "https://hook-123.europe-west1.run.app", Kind::GoogleCloudRun},
        {"a Supabase function", "https://ab12.supabase.co/functions/v1/hook",
         Kind::SupabaseFunction},
        {"a Supabase function on its own host", "https://ab12.functions.supabase.co/hook",
         Kind::SupabaseFunction},
        {"a Vercel function", "https://acme.vercel.app/api/hook", Kind::VercelFunction},
        {"a Netlify function", "https://acme.netlify.app/.netlify/functions/hook",
         Kind::NetlifyFunction},
        {"localhost", "http://localhost:9000/x", Kind::ThisComputer},
        {"a name below localhost", "http://app.localhost/x", Kind::ThisComputer},
        {"IPv4 loopback", "http://127.0.0.2/x", Kind::ThisComputer},
        {"IPv6 loopback", "http://[::1]:8080/x", Kind::ThisComputer},
        {"10.0.0.0/8", "https://10.1.2.3/x", Kind::PrivateNetwork},
        {"the first of 172.16.0.0/12", "https://172.16.0.1/x", Kind::PrivateNetwork},
        {"the last of 172.16.0.0/12", "https://172.31.255.254/x", Kind::PrivateNetwork},
        {"192.168.0.0/16", "https://192.168.1.20:8443/x", Kind::PrivateNetwork},
        {"a link-local address", "https://169.254.1.1/x", Kind::PrivateNetwork},
        {"the first of 100.64.0.0/10", "https://100.64.0.1/x", Kind::PrivateNetwork},
        {"a unique local IPv6 address", "https://[fd12::1]/x", Kind::PrivateNetwork},
        {"a link-local IPv6 address", "https://[fe80::1]/x", Kind::PrivateNetwork},
        {"a private address mapped into IPv6", "https://[::ffff:10.0.0.1]/x", Kind::PrivateNetwork},
        {"a single label", "https://receiver/x", Kind::PrivateNetwork},
        {"a name of mDNS", "https://nas.local/x", Kind::PrivateNetwork},
        {"a name of a company's own", "https://hooks.acme.internal/x", Kind::PrivateNetwork},
        {"a host of one's own", "https://example.com/hooks", Kind::Other},
};

} // namespace

void TestReceiverKind::aLinkTellsItsKind_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    for (const Sample &sample : samples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.url) << nameOf(sample.kind);
}

void TestReceiverKind::aLinkTellsItsKind()
{
    QFETCH(const QString, url);
    QFETCH(const QString, kind);
    QCOMPARE(kindOf(url), kind);
}

void TestReceiverKind::whatOnlyLooksLikeOneIsAnother_data()
{
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(url);
    };
    row("Zapier's host in front of another",
        "https://hooks.zapier.com.evil.example/hooks/catch/1/a");
    row("Zapier without hooks", "https://zapier.com/hooks/catch/1/a");
    row("a label in front of Zapier's host", "https://x.hooks.zapier.com/hooks/catch/1/a");
    row("Zapier's host with a letter more", "https://xhooks.zapier.com/hooks/catch/1/a");
    row("Zapier's host with a hyphen for the dot", "https://hooks-zapier.com/hooks/catch/1/a");
    row("another hook of Zapier's", "https://hooks.zapier.com/hooks/standard/1/a");
    row("a catch hook without its number", "https://hooks.zapier.com/hooks/catch/");
    row("Zapier's host in the path", "https://evil.example/hooks.zapier.com/hooks/catch/1/a");
    row("Zapier's host in the query", "https://evil.example/?u=https://hooks.zapier.com/");
    row("a Cyrillic letter in the host", "https://hooks.z\xd0\xb0pier.com/hooks/catch/1/a");
    row("Make's own pages", "https://eu1.make.com/123/scenarios");
    row("two labels where Make has one", "https://hook.a.eu1.make.com/abc");
    row("Make's host in front of another", "https://hook.eu1.make.com.evil.example/abc");
    row("n8n's editor", "https://acme.app.n8n.cloud/workflow/12");
    row("n8n's host without a name", "https://app.n8n.cloud/webhook/12");
    row("a path that only begins like n8n's", "https://acme.app.n8n.cloud/webhooks/12");
    row("a host that ends like a tunnel's", "https://evilngrok.io/x");
    row("ngrok's own pages", "https://ngrok.io/x");
    row("Slack's pages", "https://acme.slack.com/services/T0/B0/x");
    row("a channel of Discord", "https://discord.com/channels/1/2");
    row("Power Automate's pages", "https://make.powerautomate.com/environments/1/flows/2");
    row("a web app of Azure", "https://acme.azurewebsites.net/hooks");
    row("Supabase's tables", "https://ab12.supabase.co/rest/v1/bookings");
    row("another service of Amazon's", "https://acme.s3.eu-west-1.amazonaws.com/x");
    row("the page of webhook.site", "https://webhook.site/");
    row("an address before 172.16.0.0/12", "https://172.15.255.255/x");
    row("an address behind 172.16.0.0/12", "https://172.32.0.0/x");
    row("an address behind 100.64.0.0/10", "https://100.128.0.1/x");
    row("a name that begins like a private address", "https://10.0.0.x1/x");
    row("a name that begins like localhost", "https://localhost.example/x");
    row("a public IPv6 address", "https://[2001:db8::1]/x");
    row("a public address mapped into IPv6", "https://[::ffff:192.0.2.1]/x");
}

void TestReceiverKind::whatOnlyLooksLikeOneIsAnother()
{
    QFETCH(const QString, url);
    QCOMPARE(kindOf(url), u"other"_s);
}

void TestReceiverKind::everyKindIsFoundAndHasItsOwnNameAndWords()
{
    QSet<QString> names;
    QSet<QString> labels;
    for (const ReceiverKind kind : allReceiverKinds()) {
        const QString name = nameOf(kind);
        const bool isFound = std::ranges::any_of(
                samples, [kind](const Sample &sample) { return sample.kind == kind; });
        QVERIFY2(isFound, qPrintable(name + u" has no sample"_s));
        const ReceiverText words = textOf(kind);
        QVERIFY2(words.steps.size() == 2 || words.steps.size() == 3, qPrintable(name));
        for (const QString &step : words.steps)
            QVERIFY2(step.endsWith(u'.'), qPrintable(step));
        QVERIFY2(words.caution.isEmpty() || words.caution.endsWith(u'.'), qPrintable(name));
        QVERIFY2(!words.label.isEmpty() && !words.label.endsWith(u'.'), qPrintable(name));
        names.insert(name);
        labels.insert(words.label);
    }
    QCOMPARE(names.size(), allReceiverKinds().size());
    QCOMPARE(labels.size(), allReceiverKinds().size());
    QCOMPARE(nameOf(ReceiverKind::PrivateNetwork), u"privateNetwork"_s);
}

void TestReceiverKind::whoWouldRefuseOrShowTheEventsIsCautionedAgainst()
{
    QVERIFY(textOf(Kind::SlackWebhook).caution.contains(u"{\"text\": …}"_s));
    QVERIFY(textOf(Kind::Discord).caution.contains(u"{\"content\": …}"_s));
    QVERIFY(textOf(Kind::Teams).caution.contains(u"refuse"_s));
    QVERIFY(textOf(Kind::N8nTestWebhook).caution.contains(u"only while the editor listens"_s));
    QVERIFY(textOf(Kind::Inspector).caution.contains(u"customers' data"_s));
    QVERIFY(textOf(Kind::Tunnel).caution.contains(u"developer's session"_s));
    QVERIFY(textOf(Kind::N8nWebhook).caution.isEmpty());
    QVERIFY(textOf(Kind::Other).caution.isEmpty());
}

void TestReceiverKind::theWordsGoThroughTheTranslation()
{
    const Translate shout = [](const char *source) { return QString::fromUtf8(source).toUpper(); };
    const ReceiverText plain = textOf(Kind::ZapierCatchHook);
    const ReceiverText loud = textOf(Kind::ZapierCatchHook, shout);
    QCOMPARE(plain.label, u"Zapier catch hook"_s);
    QCOMPARE(loud.label, u"ZAPIER CATCH HOOK"_s);
    QCOMPARE(loud.steps.size(), plain.steps.size());
    QVERIFY(plain.steps.front().contains(u"Webhooks by Zapier → Catch Hook"_s));
    QCOMPARE(loud.steps.front(), plain.steps.front().toUpper());
    QCOMPARE(loud.caution, plain.caution.toUpper());
    // What is missing is not asked for.
    QVERIFY(textOf(Kind::N8nWebhook, shout).caution.isEmpty());
}

QTEST_GUILESS_MAIN(TestReceiverKind)
#include "tst_receiverkind.moc"
