// What people paste into a URL field: what becomes of it, and what is offered instead.
#include "core/base/errortext.h"
#include "core/model/webhookurl.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestPastedUrls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsAcceptedOrRepairedOrLeft_data();
    void whatIsPastedIsAcceptedOrRepairedOrLeft();
};

namespace {

QString none() { return {}; }

/// One environment's outcome: the accepted form, or the error's name and the repair offered.
struct Outcome
{
    QString verdict;
    QString repair;
};

void pastedRow(const char *name, const QString &pasted, const Outcome &inTest,
               const Outcome &inProduction)
{
    QTest::newRow(name) << pasted << inTest.verdict << inTest.repair << inProduction.verdict
                        << inProduction.repair;
}

void accepted(const char *name, const QString &pasted, const QString &form)
{
    pastedRow(name, pasted, {form, none()}, {form, none()});
}

void refused(const char *name, const QString &pasted, ErrorCode code, const QString &repair)
{
    const Outcome outcome{nameOf(code), repair};
    pastedRow(name, pasted, outcome, outcome);
}

/// Refused, with another repair in production, where https is wanted.
void refusedPlain(const char *name, const QString &pasted, ErrorCode code, const QString &inTest,
                  const QString &inProduction)
{
    pastedRow(name, pasted, {nameOf(code), inTest}, {nameOf(code), inProduction});
}

/// Accepted in test as it is; in production https is offered.
void plainHttp(const char *name, const QString &pasted, const QString &inTest,
               const QString &inProduction)
{
    pastedRow(name, pasted, {inTest, none()}, {nameOf(ErrorCode::UrlNotHttps), inProduction});
}

const QString hook = u"https://example.com/hooks/1"_s;

} // namespace

using enum ErrorCode;

static void addWholeAddresses()
{
    accepted("a good address stays", hook, hook);
    accepted("a newline behind the address is trimmed", hook + u"\n"_s, hook);
    accepted("a tab and a Windows line end around it are trimmed", u"\t"_s + hook + u"\r\n"_s,
             hook);
    accepted("zero-width characters around it are trimmed", u"\u200b"_s + hook + u"\u2060"_s, hook);
    accepted("a comma behind the path belongs to the path, as it may", hook + u","_s,
             hook + u","_s);
    accepted("a bracket that closes inside the path stays", u"https://example.com/a(b)"_s,
             u"https://example.com/a(b)"_s);
    accepted("capitals in scheme and host become small", u"HTTPS://Example.COM/Hooks"_s,
             u"https://example.com/Hooks"_s);
    accepted("an address inside the query is not a second one",
             u"https://example.com/?next=https://other.example/"_s,
             u"https://example.com/?next=https://other.example/"_s);
    plainHttp("http is for test companies", u"http://example.com/x"_s, u"http://example.com/x"_s,
              u"https://example.com/x"_s);
    plainHttp("http with the port of http loses both", u"http://example.com:80/x"_s,
              u"http://example.com:80/x"_s, u"https://example.com/x"_s);
    plainHttp("http to a private address becomes https", u"http://10.0.0.5:8080/x"_s,
              u"http://10.0.0.5:8080/x"_s, u"https://10.0.0.5:8080/x"_s);
    plainHttp("http with a comma behind it becomes https without", u"http://example.com/x,"_s,
              u"http://example.com/x,"_s, u"https://example.com/x"_s);
    plainHttp("http with brackets in its query keeps them", u"http://example.com/?a[]=1&b[]"_s,
              u"http://example.com/?a[]=1&b[]"_s, u"https://example.com/?a[]=1&b[]"_s);
    plainHttp("http with another address in its query keeps that",
              u"http://example.com/?next=https://other.example/"_s,
              u"http://example.com/?next=https://other.example/"_s,
              u"https://example.com/?next=https://other.example/"_s);
    accepted("http to this computer is for all", u"http://localhost:9000/x"_s,
             u"http://localhost:9000/x"_s);
}

static void addMissingSchemes()
{
    refused("a Zapier link without scheme", u"hooks.zapier.com/hooks/catch/123/abc"_s, UrlNoScheme,
            u"https://hooks.zapier.com/hooks/catch/123/abc"_s);
    refused("a Make link without scheme", u"hook.eu1.make.com/abcdef"_s, UrlNoScheme,
            u"https://hook.eu1.make.com/abcdef"_s);
    refused("an n8n link without scheme", u"acme.app.n8n.cloud/webhook/7f3a"_s, UrlNoScheme,
            u"https://acme.app.n8n.cloud/webhook/7f3a"_s);
    refused("a Pipedream link without scheme", u"eo1abc.m.pipedream.net"_s, UrlNoScheme,
            u"https://eo1abc.m.pipedream.net"_s);
    refused("a www name without scheme", u"www.example.com"_s, UrlNoScheme,
            u"https://www.example.com"_s);
    refused("a host with port and no scheme", u"example.com:8443/x"_s, UrlNoScheme,
            u"https://example.com:8443/x"_s);
    refused("an address without scheme that names another in its query",
            u"example.com/?next=https://other.example/"_s, UrlNoScheme,
            u"https://example.com/?next=https://other.example/"_s);
    refused("an address without scheme and with a comma behind it", u"example.com/x,"_s,
            UrlNoScheme, u"https://example.com/x"_s);
    refused("an address without scheme at the end of a sentence", u"example.com/x."_s, UrlNoScheme,
            u"https://example.com/x"_s);
    refused("an address without scheme that closes a bracket of its own", u"example.com/a(b)"_s,
            UrlNoScheme, u"https://example.com/a(b)"_s);
    refused("a bare IPv6 loopback", u"[::1]"_s, UrlNoScheme, u"http://[::1]"_s);
    refused("this computer without scheme", u"localhost:3000/hooks"_s, UrlNoScheme,
            u"http://localhost:3000/hooks"_s);
    refused("an address that begins with slashes", u"//example.com/x"_s, UrlRelative,
            u"https://example.com/x"_s);
    refused("a single word is no address", u"booking"_s, UrlNoScheme, none());
    refused("a path is no address", u"/hooks/catch/123"_s, UrlRelative, none());
    refused("a version number is no address", u"10.4"_s, UrlNoScheme, none());
}

static void addMisspeltSchemes()
{
    refused("one slash", u"https:/example.com"_s, UrlMalformed, u"https://example.com"_s);
    refused("three slashes", u"https:///example.com/x"_s, UrlHost, u"https://example.com/x"_s);
    refusedPlain("a semicolon for the colon", u"http;//example.com/x"_s, UrlNoScheme,
                 u"http://example.com/x"_s, u"https://example.com/x"_s);
    refused("a colon too many", u"https:://example.com/x"_s, UrlMalformed,
            u"https://example.com/x"_s);
    refused("a dot for the colon", u"https.//example.com/x"_s, UrlNoScheme,
            u"https://example.com/x"_s);
    refused("no colon", u"https//example.com/x"_s, UrlNoScheme, u"https://example.com/x"_s);
    refused("a letter missing in front", u"ttps://example.com/x"_s, UrlScheme,
            u"https://example.com/x"_s);
    refused("a letter twice", u"httpss://example.com/x"_s, UrlScheme, u"https://example.com/x"_s);
    refused("the scheme twice", u"https://https://example.com/x"_s, UrlPort,
            u"https://example.com/x"_s);
    refused("the scheme twice, once without slashes", u"https:https://example.com/x"_s,
            UrlMalformed, u"https://example.com/x"_s);
    refusedPlain("https in front of http: what was pasted counts",
                 u"https://http://example.com/x"_s, UrlPort, u"http://example.com/x"_s,
                 u"https://example.com/x"_s);
    refused("blanks inside the scheme", u"https : / / example.com/x"_s, UrlWhitespace,
            u"https://example.com/x"_s);
    refused("backslashes for slashes", u"https:\\\\example.com\\x"_s, UrlBackslash,
            u"https://example.com/x"_s);
    refused("full-width colon and slashes", u"https：／／example.com／x"_s, UrlNoScheme,
            u"https://example.com/x"_s);
    refused("all of it in full width", u"ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ｘ"_s, UrlNoScheme,
            u"https://example.com/x"_s);
    refused("another kind of address is not turned into a web address", u"ftp://example.com/x"_s,
            UrlScheme, none());
    refused("a web socket is not either", u"wss://example.com/x"_s, UrlScheme, none());
}

static void addWrappings()
{
    refused("quotes around it", u"\""_s + hook + u"\""_s, UrlInQuotes, hook);
    refused("smart quotes around it", u"“"_s + hook + u"”"_s, UrlInQuotes, hook);
    refused("low quotes around it", u"„"_s + hook + u"“"_s, UrlInQuotes, hook);
    refused("backticks around it", u"`"_s + hook + u"`"_s, UrlInQuotes, hook);
    refused("angle brackets around it", u"<"_s + hook + u">"_s, UrlNoScheme, hook);
    refused("stars around it", u"**"_s + hook + u"**"_s, UrlNoScheme, hook);
    refused("a zero-width space inside the host", u"https://exam\u200bple.com/hooks/1"_s,
            UrlWhitespace, u"https://example.com/hooks/1"_s);
    refused("a comma right behind the host", u"https://example.com,"_s, UrlHost,
            u"https://example.com"_s);
    refused("a dot right behind the host", u"https://example.com."_s, UrlHost,
            u"https://example.com"_s);
    refused("a bracket right behind the host", u"https://example.com)"_s, UrlHost,
            u"https://example.com"_s);
    refused("a Markdown link", u"[our hook]("_s + hook + u")"_s, UrlWhitespace, hook);
    refused("a Markdown link with a title", u"[our hook]("_s + hook + u" \"Booking\")"_s,
            UrlWhitespace, hook);
    refused("a Markdown link whose text is the same address",
            u"["_s + hook + u"]("_s + hook + u")"_s, UrlNoScheme, hook);
    refused("a Markdown link whose text is another address",
            u"[https://example.com/x](https://other.example/x)"_s, UrlNoScheme, none());
    refused("a Slack link with its label", u"<"_s + hook + u"|our hook>"_s, UrlWhitespace, hook);
    refused("an HTML link", u"<a href=\""_s + hook + u"?a=1&amp;b=2\">hook</a>"_s, UrlWhitespace,
            hook + u"?a=1&b=2"_s);
    refused("an HTML link in apostrophes", u"<a href='"_s + hook + u"'>hook</a>"_s, UrlWhitespace,
            hook);
    refused("an HTML link whose text is another address",
            u"<a href=\"https://other.example/x\">https://example.com/x</a>"_s, UrlWhitespace,
            none());
    refused("a line of JSON", u"\"url\": \""_s + hook + u"\","_s, UrlWhitespace, hook);
    refused("JSON with escaped slashes", uR"({"url":"https:\/\/example.com\/hooks\/1"})"_s,
            UrlNoScheme, hook);
    refused("a line of a settings file", u"WEBHOOK_URL="_s + hook, UrlNoScheme, hook);
}

static void addLabelsAndCommands()
{
    refused("a label in front", u"URL: "_s + hook, UrlWhitespace, hook);
    refused("a label without a blank", u"URL:"_s + hook, UrlScheme, hook);
    refused("a label of two words and no scheme",
            u"Webhook URL: hooks.zapier.com/hooks/catch/1/a"_s, UrlWhitespace,
            u"https://hooks.zapier.com/hooks/catch/1/a"_s);
    refused("a method in front", u"POST "_s + hook, UrlWhitespace, hook);
    refused("a whole request line with its headers",
            u"POST "_s + hook + u" HTTP/1.1\r\nContent-Type: application/json"_s, UrlWhitespace,
            hook);
    refused("a request line without its host", u"POST /hooks/1 HTTP/1.1"_s, UrlWhitespace, none());
    refused("a curl command", u"curl -X POST "_s + hook, UrlWhitespace, hook);
    refused("a curl command with headers and data that name another address",
            u"curl -sS -X POST '"_s + hook
                    + u"' \\\n  -H 'Origin: https://other.example' \\\n"
                      "  -d '{\"next\": \"https://third.example/\"}'"_s,
            UrlWhitespace, hook);
    refused("a curl command whose address has no scheme", u"$ curl -XPOST example.com/x -d a=1"_s,
            UrlWhitespace, u"https://example.com/x"_s);
    refused("a curl command through a proxy",
            u"curl -x http://proxy.example:3128 --url \""_s + hook + u"\""_s, UrlWhitespace, hook);
    refused("a curl command with two addresses", u"curl https://a.example/ https://b.example/"_s,
            UrlWhitespace, none());
    refused("a curl command that was cut off", u"curl -X POST 'https://example.com/ho"_s,
            UrlWhitespace, none());
    refused("another command with an address", u"wget "_s + hook, UrlWhitespace, hook);
    refused("a sentence around it", u"Please use "_s + hook + u", thanks."_s, UrlWhitespace, hook);
    refused("a message with the address on a line of its own",
            u"Here it is:\n"_s + hook + u"\nRegards, Ann"_s, UrlWhitespace, hook);
    refused("a remark behind it", hook + u" (booking)"_s, UrlWhitespace, hook);
    refused("a comment behind it", hook + u" # booking"_s, UrlWhitespace, hook);
    refused("a host and the rest of a sentence", u"https://example.com is ours"_s, UrlWhitespace,
            none());
    refused("a sentence with a host alone", u"see example.com"_s, UrlWhitespace, none());
}

static void addEncodedAndBroken()
{
    refused("percent-encoded as a whole", u"https%3A%2F%2Fexample.com%2Fhooks%2F1%3Fa%3D1"_s,
            UrlNoScheme, hook + u"?a=1"_s);
    refused("percent-encoded twice", u"https%253A%252F%252Fexample.com%252Fhooks%252F1"_s,
            UrlNoScheme, hook);
    refused("percent-encoded at its beginning alone", u"https%3A%2F%2Fexample.com/a%20b"_s,
            UrlNoScheme, u"https://example.com/a%20b"_s);
    refused("percent-encoded with a line break in it", u"https%3A%2F%2Fexample.com%2F%0D%0AX"_s,
            UrlNoScheme, none());
    refused("broken over two lines", u"https://example.com/hoo\r\nks/1"_s, UrlWhitespace, hook);
    refused("broken right behind the host", u"https://example.com\n/hooks/1"_s, UrlWhitespace,
            hook);
    refused("a host and another word on the next line", u"https://example.com\nbooking"_s,
            UrlWhitespace, none());
    refused("a no-break space inside the path", u"https://example.com/a\u00a0b"_s, UrlWhitespace,
            u"https://example.com/a%20b"_s);
    refused("a header smuggled in", u"https://example.com/\r\nX: y"_s, UrlWhitespace, none());
}

static void addWhatIsNotGuessed()
{
    refused("two addresses on two lines", u"https://a.example/x\nhttps://b.example/y"_s,
            UrlWhitespace, none());
    refused("two addresses with a comma", u"https://a.example/x, https://b.example/y"_s,
            UrlWhitespace, none());
    refused("two addresses run together", u"https://a.examplehttps://b.example"_s, UrlPort, none());
    refused("two addresses without scheme",
            u"hooks.zapier.com/hooks/catch/1/a hooks.zapier.com/hooks/catch/2/b"_s, UrlWhitespace,
            none());
    refused("a second address without scheme", u"https://a.example/x b.example/y"_s, UrlWhitespace,
            none());
    refused("the same address twice", hook + u"\n"_s + hook, UrlWhitespace, hook);
    refused("an e-mail address", u"hooks@example.com"_s, UrlNoScheme, none());
    refused("an e-mail address with its label", u"E-mail: hooks@example.com"_s, UrlWhitespace,
            none());
    refused("an e-mail link", u"mailto:hooks@example.com"_s, UrlScheme, none());
    refused("user and password go, the host stays", u"https://user:pw@example.com/x"_s,
            UrlCredentials, u"https://example.com/x"_s);
    refused("a host in front of another", u"https://example.com@evil.example/x"_s, UrlCredentials,
            none());
    refused("a host in front of another behind a wide slash",
            u"https://example.com／@evil.example"_s, UrlCredentials, none());
    refused("a backslash in front of @", u"https://example.com\\@evil.example"_s, UrlBackslash,
            none());
    refused("a comma for a dot might be any name", u"https://example,com/x"_s, UrlHost, none());
    refused("a script with an address in it", u"javascript:open('https://evil.example')"_s,
            UrlScheme, none());
    refused("another kind of address that names a web address",
            u"ftp://example.com/?u=https://other.example/"_s, UrlScheme, none());
}

void TestPastedUrls::whatIsPastedIsAcceptedOrRepairedOrLeft_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("verdictInTest");
    QTest::addColumn<QString>("repairInTest");
    QTest::addColumn<QString>("verdictInProduction");
    QTest::addColumn<QString>("repairInProduction");
    addWholeAddresses();
    addMissingSchemes();
    addMisspeltSchemes();
    addWrappings();
    addLabelsAndCommands();
    addEncodedAndBroken();
    addWhatIsNotGuessed();
}

static void judge(const QString &pasted, Environment environment, const Outcome &expected)
{
    const auto url = WebhookUrl::parse(pasted, environment, u"Booking URL"_s);
    QCOMPARE(url ? url->ascii() : nameOf(url.error().code), expected.verdict);
    const QString repair = WebhookUrl::repaired(pasted, environment);
    QCOMPARE(repair, expected.repair);
    if (!repair.isEmpty())
        QVERIFY(WebhookUrl::parse(repair, environment, u"Booking URL"_s).ok());
}

void TestPastedUrls::whatIsPastedIsAcceptedOrRepairedOrLeft()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, verdictInTest);
    QFETCH(const QString, repairInTest);
    QFETCH(const QString, verdictInProduction);
    QFETCH(const QString, repairInProduction);
    judge(pasted, Environment::Test, {verdictInTest, repairInTest});
    judge(pasted, Environment::Production, {verdictInProduction, repairInProduction});
}

QTEST_GUILESS_MAIN(TestPastedUrls)
#include "tst_pastedurls.moc"
