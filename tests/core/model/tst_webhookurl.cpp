#include "core/base/errortext.h"
#include "core/model/webhookurl.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestWebhookUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddressesAreStoredInTheirAsciiForm_data();
    void goodAddressesAreStoredInTheirAsciiForm();
    void badAddressesAreRefusedWithTheFaultNamed_data();
    void badAddressesAreRefusedWithTheFaultNamed();
    void productionWantsHttpsExceptToThisComputer_data();
    void productionWantsHttpsExceptToThisComputer();
    void whatIsWrongIsRepairedWhenTheGuessIsGood_data();
    void whatIsWrongIsRepairedWhenTheGuessIsGood();
    void loopbackIsRecognisedAsWritten_data();
    void loopbackIsRecognisedAsWritten();
    void anIdnIsShownInItsOwnScriptAndSentInAscii();
    void theErrorNamesTheFieldAndNeverThePassword();
    void whatWasStoredIsJudgedTheSameAgain();
    void lengthsAreJudgedToTheCharacter();
};

namespace {

Result<WebhookUrl> parse(const QString &text, Environment environment = Environment::Test)
{
    return WebhookUrl::parse(text, environment, u"Booking URL"_s);
}

QString hostOfLabels(qsizetype label, qsizetype total)
{
    QString host;
    while (host.size() < total)
        host += QString(std::min(label, total - host.size()), u'a') + u'.';
    host.truncate(total);
    return host;
}

} // namespace

void TestWebhookUrl::goodAddressesAreStoredInTheirAsciiForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    same("a Zapier hook", u"https://hooks.zapier.com/hooks/catch/123/abc/"_s);
    same("a host alone", u"https://example.com"_s);
    same("localhost with a port", u"http://localhost:9/x"_s);
    same("an IPv4 address", u"http://192.0.2.7:8080/hook"_s);
    same("an IPv6 address", u"http://[2001:db8::1]/"_s);
    same("IPv6 loopback with a port", u"http://[::1]:9/"_s);
    same("the unspecified address", u"http://0.0.0.0/"_s);
    same("an encoded blank", u"https://example.com:8443/a%20b"_s);
    same("a query with brackets", u"https://example.com/?a[]=1&b=2"_s);
    same("a query without a path", u"https://example.com?x=1"_s);
    same("an @ in the path", u"https://example.com/@user/a:b"_s);
    same("the lowest port", u"https://example.com:1/"_s);
    same("the highest port", u"https://example.com:65535/"_s);
    same("a single label", u"http://receiver/hook"_s);
    same("labels of digits before a name", u"https://123.456.example/"_s);
    same("a label of 63 characters", u"https://"_s + QString(63, u'a') + u".example/"_s);
    same("a name of 253 characters", u"https://"_s + hostOfLabels(63, 253) + u"/"_s);
    same("hyphens inside a label", u"https://a--b-c.example/"_s);
    same("an IDN in its ASCII form", u"https://xn--mnchen-3ya.example/haken"_s);
    same("dots in the path", u"https://example.com/a/../b"_s);
    same("every character a path may hold", u"https://example.com/a;b,c:d@e!$&'()*+=~-._"_s);
    QTest::newRow("blanks around it")
            << u"  https://example.com/trim \n"_s << u"https://example.com/trim"_s;
    QTest::newRow("a no-break space and a byte order mark around it")
            << u"\ufeff\u00a0https://example.com/\u200b"_s << u"https://example.com/"_s;
    QTest::newRow("an IDN") << u"https://münchen.example/haken?x=1"_s
                            << u"https://xn--mnchen-3ya.example/haken?x=1"_s;
    QTest::newRow("an IDN in Arabic script")
            << u"https://مثال.example/"_s << u"https://xn--mgbh0fb.example/"_s;
    QTest::newRow("an IDN with a sharp s")
            << u"https://straße.example/"_s << u"https://xn--strae-oqa.example/"_s;
    QTest::newRow("capital letters in scheme and host")
            << u"HTTPS://Hooks.Example.COM/CaSe"_s << u"https://hooks.example.com/CaSe"_s;
    QTest::newRow("a path in another script")
            << u"https://example.com/größe"_s << u"https://example.com/gr%C3%B6%C3%9Fe"_s;
    QTest::newRow("a lone percent sign")
            << u"https://example.com/100%"_s << u"https://example.com/100%25"_s;
    QTest::newRow("characters that must be encoded")
            << u"https://example.com/a{b}|\"c\""_s << u"https://example.com/a%7Bb%7D%7C%22c%22"_s;
    QTest::newRow("a long IPv6 address")
            << u"http://[0:0:0:0:0:0:0:1]:80/"_s << u"http://[::1]:80/"_s;
    QTest::newRow("digits and dots of another width")
            << u"http://１２７。0.0.1/"_s << u"http://127.0.0.1/"_s;
    QTest::newRow("a port with a leading zero")
            << u"https://example.com:080/"_s << u"https://example.com:80/"_s;
}

void TestWebhookUrl::goodAddressesAreStoredInTheirAsciiForm()
{
    QFETCH(const QString, text);
    QFETCH(const QString, ascii);
    const auto url = parse(text);
    QVERIFY2(url.ok(), qPrintable(url.ok() ? QString() : textOf(url.error()).message));
    QCOMPARE(url->ascii(), ascii);
    QVERIFY(WebhookUrl::repaired(text, Environment::Test).isEmpty());
}

/// A row of badAddressesAreRefusedWithTheFaultNamed().
static void row(const char *name, const QString &text, ErrorCode code)
{
    QTest::newRow(name) << text << code;
}

static void addRowsOfHostsAndPorts()
{
    using enum ErrorCode;
    row("a scheme alone", u"https://"_s, UrlHost);
    row("three slashes", u"http:///x"_s, UrlHost);
    row("a port without a host", u"https://:8080/"_s, UrlHost);
    row("an open bracket", u"https://[::1"_s, UrlHost);
    row("brackets around nothing", u"https://[]/"_s, UrlHost);
    row("a name in brackets", u"https://[example.com]/"_s, UrlHost);
    row("an IPv6 address without brackets", u"https://fe80::1/"_s, UrlHost);
    row("an IPv6 address that is too long", u"https://[1:2:3:4:5:6:7:8:9]/"_s, UrlHost);
    row("an IPv6 address with a zone", u"http://[fe80::1%25eth0]/"_s, UrlHost);
    row("text after the bracket", u"http://[::1]x:9/"_s, UrlHost);
    row("an address of a future version", u"http://[v1.fe]/"_s, UrlHost);
    row("a label that begins and ends with a hyphen", u"https://-bad-.example/"_s, UrlHost);
    row("an empty label", u"https://example..com/"_s, UrlHost);
    row("a dot in front", u"https://.example.com/"_s, UrlHost);
    row("a dot behind", u"https://example.com./"_s, UrlHost);
    row("an underscore", u"https://my_host.example/"_s, UrlHost);
    row("an encoded host", u"http://%31%32%37.0.0.1/"_s, UrlHost);
    row("a label of 64 characters", u"https://"_s + QString(64, u'a') + u".example/"_s, UrlHost);
    row("a name of 254 characters", u"https://"_s + hostOfLabels(60, 254) + u"/"_s, UrlHost);
    row("an IDN whose ASCII label is too long", u"https://"_s + QString(63, u'ü') + u"/"_s,
        UrlHost);
    row("a broken xn-- label", u"https://xn--zzzzzz-/"_s, UrlHost);
    row("an address of one number", u"http://2130706433/"_s, UrlHost);
    row("an octal address", u"http://0177.0.0.1/"_s, UrlHost);
    row("a hexadecimal address", u"http://0x7f.1/"_s, UrlHost);
    row("an address of two numbers", u"http://127.1/"_s, UrlHost);
    row("an address with a part above 255", u"http://256.1.1.1/"_s, UrlHost);
    row("an address of five parts", u"http://1.2.3.4.5/"_s, UrlHost);
    row("a name that ends in a number", u"http://example.1/"_s, UrlHost);
    row("a comma for a dot", u"https://example,com/"_s, UrlHost);
    row("port 99999", u"https://example.com:99999/"_s, UrlPort);
    row("port 0", u"https://example.com:0/"_s, UrlPort);
    row("port 65536", u"https://example.com:65536/"_s, UrlPort);
    row("a negative port", u"https://example.com:-1/"_s, UrlPort);
    row("a port of letters", u"https://example.com:http/"_s, UrlPort);
    row("a colon without a port", u"https://example.com:/"_s, UrlPort);
    row("two ports", u"https://example.com:80:90/"_s, UrlPort);
    row("6,000 characters", u"https://example.com/"_s + QString(6000, u'a'), UrlTooLong);
    row("5,000 blanks inside", u"https://example.com/"_s + QString(5000, u' ') + u"x"_s,
        UrlTooLong);
    row("short, but too long once encoded", u"https://example.com/"_s + QString(2000, u'ü'),
        UrlTooLong);
    row("half of a surrogate pair", u"https://example.com/"_s + QChar(0xd800), UrlMalformed);
}

void TestWebhookUrl::badAddressesAreRefusedWithTheFaultNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    using enum ErrorCode;
    row("nothing", u""_s, UrlEmpty);
    row("blanks only", u" \t\n"_s, UrlEmpty);
    row("a word", u"example"_s, UrlNoScheme);
    row("a host without a scheme", u"example.com/hooks"_s, UrlNoScheme);
    row("a host and port without a scheme", u"localhost:8080/x"_s, UrlNoScheme);
    row("an IPv6 address without a scheme", u"[::1]:80/"_s, UrlNoScheme);
    row("an IDN without a scheme", u"münchen.example"_s, UrlNoScheme);
    row("a path", u"/relative"_s, UrlRelative);
    row("a relative path", u"../hooks"_s, UrlRelative);
    row("a query alone", u"?x=1"_s, UrlRelative);
    row("a scheme-relative address", u"//example.com/"_s, UrlRelative);
    row("ftp", u"ftp://example.com/"_s, UrlScheme);
    row("a script", u"javascript:alert(1)"_s, UrlScheme);
    row("a file", u"file:///etc/passwd"_s, UrlScheme);
    row("mail", u"mailto:hooks@example.com"_s, UrlScheme);
    row("a web socket", u"wss://example.com/"_s, UrlScheme);
    row("data", u"data:text/plain,x"_s, UrlScheme);
    row("a scheme of one's own", u"httpss://example.com/"_s, UrlScheme);
    row("a Windows path", u"C:\\hooks\\in"_s, UrlScheme);
    row("one slash", u"https:/example.com/"_s, UrlMalformed);
    row("no slashes", u"https:example.com"_s, UrlMalformed);
    row("user and password", u"https://user:pw@example.com/"_s, UrlCredentials);
    row("a user", u"https://user@example.com/"_s, UrlCredentials);
    row("an empty user", u"https://@example.com/"_s, UrlCredentials);
    row("two @", u"https://a@b@example.com/"_s, UrlCredentials);
    row("a fragment", u"https://example.com/#frag"_s, UrlFragment);
    row("an empty fragment", u"https://example.com/x#"_s, UrlFragment);
    row("a fragment right after the host", u"https://example.com#x"_s, UrlFragment);
    row("a blank in the host", u"https://exa mple.com/"_s, UrlWhitespace);
    row("a blank in the path", u"https://example.com/a b"_s, UrlWhitespace);
    row("a header smuggled in", u"https://example.com/\r\nX: y"_s, UrlWhitespace);
    row("a tab", u"https://example.com/\tx"_s, UrlWhitespace);
    row("a null character", u"https://example.com/"_s + QChar(u'\0') + u"x"_s, UrlWhitespace);
    row("a no-break space", u"https://example.com/a\u00a0b"_s, UrlWhitespace);
    row("a zero-width space", u"https://exam\u200bple.com/"_s, UrlWhitespace);
    row("a mark that turns the direction", u"https://example.com/\u202egpj"_s, UrlWhitespace);
    row("a soft hyphen", u"https://exam\u00adple.com/"_s, UrlWhitespace);
    row("a backslash before @", u"http://127.0.0.1:1\\@example.com/"_s, UrlBackslash);
    row("backslashes for slashes", u"https:\\\\example.com\\hooks"_s, UrlBackslash);
    row("a backslash in the path", u"https://example.com/a\\b"_s, UrlBackslash);
    addRowsOfHostsAndPorts();
}

void TestWebhookUrl::badAddressesAreRefusedWithTheFaultNamed()
{
    QFETCH(const QString, text);
    QFETCH(const ErrorCode, code);
    for (const Environment environment : {Environment::Test, Environment::Production}) {
        const auto url = parse(text, environment);
        QVERIFY2(!url.ok(), qPrintable(url.ok() ? url->ascii() : QString()));
        QCOMPARE(nameOf(url.error().code), nameOf(code));
        QCOMPARE(url.error().subject, u"Booking URL"_s);
        QVERIFY(url.error().value.size() <= 70);
    }
}

void TestWebhookUrl::productionWantsHttpsExceptToThisComputer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("https") << u"https://example.com/"_s << true;
    QTest::newRow("http") << u"http://example.com/"_s << false;
    QTest::newRow("http in capitals") << u"HTTP://example.com/"_s << false;
    QTest::newRow("http to a private address") << u"http://10.0.0.1/"_s << false;
    QTest::newRow("http to the unspecified address") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:9/"_s << true;
    QTest::newRow("http to localhost") << u"http://LocalHost:9/"_s << true;
    QTest::newRow("http to [::1]") << u"http://[::1]/"_s << true;
    QTest::newRow("http to a name that only looks local")
            << u"http://localhost.example.com/"_s << false;
    QTest::newRow("http to a name that begins like one") << u"http://127.0.0.1.example/"_s << false;
}

void TestWebhookUrl::productionWantsHttpsExceptToThisComputer()
{
    QFETCH(const QString, text);
    QFETCH(const bool, accepted);
    QVERIFY(parse(text).ok());
    const auto url = parse(text, Environment::Production);
    QCOMPARE(url.ok(), accepted);
    if (!accepted)
        QCOMPARE(nameOf(url.error().code), nameOf(ErrorCode::UrlNotHttps));
}

void TestWebhookUrl::whatIsWrongIsRepairedWhenTheGuessIsGood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    const auto row = [](const char *name, const QString &text, const QString &repaired) {
        QTest::newRow(name) << text << repaired;
    };
    row("plain http", u"http://example.com/x"_s, u"https://example.com/x"_s);
    row("plain http with its port", u"http://example.com:80/x"_s, u"https://example.com/x"_s);
    row("plain http with a port of its own", u"http://example.com:8080/x"_s,
        u"https://example.com:8080/x"_s);
    row("a missing scheme", u"example.com/x"_s, u"https://example.com/x"_s);
    row("a missing scheme and a port", u"hooks.example.com:8443/x"_s,
        u"https://hooks.example.com:8443/x"_s);
    row("localhost without a scheme", u"localhost:8080/x"_s, u"http://localhost:8080/x"_s);
    row("an IPv6 address without a scheme", u"[::1]:80/"_s, u"http://[::1]:80/"_s);
    row("a scheme-relative address", u"//example.com/x"_s, u"https://example.com/x"_s);
    row("quotes", u"\"https://example.com/x\""_s, u"https://example.com/x"_s);
    row("typographic quotes", u"“https://example.com/x”,"_s, u"https://example.com/x"_s);
    row("angle brackets", u" <https://example.com/x> "_s, u"https://example.com/x"_s);
    row("brackets around a name without a scheme", u"(example.com)"_s, u"https://example.com"_s);
    row("a blank in the host", u"https://exa mple.com/"_s, u"https://example.com/"_s);
    row("a blank in the path", u"https://example.com/a b"_s, u"https://example.com/a%20b"_s);
    row("a line break from an e-mail", u"https://example.com/hoo\r\nks/1"_s,
        u"https://example.com/hooks/1"_s);
    row("a zero-width space", u"https://exam\u200bple.com/"_s, u"https://example.com/"_s);
    row("backslashes", u"https:\\\\example.com\\x"_s, u"https://example.com/x"_s);
    row("one slash", u"https:/example.com/x"_s, u"https://example.com/x"_s);
    row("no colon", u"https//example.com/x"_s, u"https://example.com/x"_s);
    row("a scheme misspelt", u"htps://example.com/x"_s, u"https://example.com/x"_s);
    row("a scheme with a letter too many", u"hhttps://example.com/x"_s, u"https://example.com/x"_s);
    row("user and password", u"https://user:pw@example.com/x"_s, u"https://example.com/x"_s);
    row("a fragment", u"https://example.com/x#y"_s, u"https://example.com/x"_s);
    row("a dot behind the host", u"https://example.com./x"_s, u"https://example.com/x"_s);
    row("two dots", u"https://example..com/x"_s, u"https://example.com/x"_s);
    row("a colon without a port", u"https://example.com:/x"_s, u"https://example.com/x"_s);
    row("an IDN without a scheme", u"münchen.example/x"_s, u"https://münchen.example/x"_s);
    row("many faults at once", u" <http:\\\\example.com./a b#c> "_s,
        u"https://example.com/a%20b"_s);
    row("nothing to repair", u"https://example.com/"_s, {});
    row("nothing at all", u""_s, {});
    row("a word", u"example"_s, {});
    row("a path", u"/relative"_s, {});
    row("another kind of address", u"ftp://example.com/"_s, {});
    row("a script", u"javascript:alert(1)"_s, {});
    row("a port that does not exist", u"https://example.com:99999/"_s, {});
    row("a backslash that hides the host", u"http://127.0.0.1:1\\@example.com/"_s, {});
    row("a header smuggled in", u"https://example.com/\r\nX: y"_s, {});
    row("a host that is none", u"https://-bad-.example/"_s, {});
    row("far too long", u"example.com/"_s + QString(6000, u'a'), {});
}

void TestWebhookUrl::whatIsWrongIsRepairedWhenTheGuessIsGood()
{
    QFETCH(const QString, text);
    QFETCH(const QString, repaired);
    QCOMPARE(WebhookUrl::repaired(text, Environment::Production), repaired);
    if (!repaired.isEmpty())
        QVERIFY(parse(repaired, Environment::Production).ok());
}

void TestWebhookUrl::loopbackIsRecognisedAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("localhost") << u"http://LOCALHOST/"_s << true;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1/"_s << true;
    QTest::newRow("127.255.0.9") << u"http://127.255.0.9/"_s << true;
    QTest::newRow("::1") << u"http://[0:0::1]/"_s << true;
    QTest::newRow("mapped into IPv6") << u"http://[::ffff:7f00:1]/"_s << true;
    QTest::newRow("the unspecified address") << u"http://0.0.0.0/"_s << false;
    QTest::newRow("a public name") << u"https://example.com/"_s << false;
    QTest::newRow("a name like localhost") << u"https://localhost.example/"_s << false;
    QTest::newRow("a name like 127.") << u"https://127.example/"_s << false;
    QTest::newRow("a private address mapped into IPv6") << u"http://[::ffff:10.0.0.1]/"_s << false;
    QTest::newRow("a path that says localhost") << u"https://example.com/localhost"_s << false;
}

void TestWebhookUrl::loopbackIsRecognisedAsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, loopback);
    QCOMPARE(parse(text)->isLoopback(), loopback);
}

void TestWebhookUrl::anIdnIsShownInItsOwnScriptAndSentInAscii()
{
    const auto url = parse(u"https://MÜNCHEN.example:8443/xn--mnchen-3ya.example?x=1"_s);
    QVERIFY(url->isIdn());
    QCOMPARE(url->ascii(), u"https://xn--mnchen-3ya.example:8443/xn--mnchen-3ya.example?x=1"_s);
    QCOMPARE(url->display(), u"https://münchen.example:8443/xn--mnchen-3ya.example?x=1"_s);
    QCOMPARE(url->host(), u"xn--mnchen-3ya.example"_s);
    QCOMPARE(url->displayHost(), u"münchen.example"_s);
    QVERIFY(!parse(u"https://example.com/"_s)->isIdn());
}

void TestWebhookUrl::theErrorNamesTheFieldAndNeverThePassword()
{
    for (const QString &text :
         {u"https://user:s3cret@example.com/"_s, u"ftp://user:s3cret@example.com/"_s,
          u"user:s3cret@example.com"_s, u"https://user:s3cret@exa mple.com/"_s,
          u"https://user:s3cret@example.com\\x"_s, u"//user:s3cret@example.com/"_s,
          u"https:/user:s3cret@example.com/"_s, u"https://user:s3cret/x@example.com/"_s,
          u"https://u@x:s3cret@example.com/ "_s}) {
        const auto url = parse(text);
        QVERIFY(!url.ok());
        const ErrorText said = textOf(url.error());
        QVERIFY2(said.message.startsWith(u"Booking URL "), qPrintable(said.message));
        QVERIFY2(!said.message.contains(u"s3cret"), qPrintable(said.message));
    }
    const auto blank = parse(u"https://example.com/"_s + QString(500, u'a') + u"\nmark"_s);
    QVERIFY2(blank.error().value.contains(u"↵mark"), qPrintable(blank.error().value));
}

void TestWebhookUrl::whatWasStoredIsJudgedTheSameAgain()
{
    for (const QString &text : {u"https://münchen.example/a{b} "_s.trimmed(),
                                u"HTTP://[0:0::1]:080/%7Ex%2f?q=100%"_s, u"https://a.example"_s}) {
        const auto first = parse(text);
        QVERIFY(first.ok());
        QCOMPARE(*parse(first->ascii()), *first);
        QCOMPARE(*parse(first->display()), *first);
    }
}

void TestWebhookUrl::lengthsAreJudgedToTheCharacter()
{
    const QString start = u"https://example.com/"_s;
    QVERIFY(parse(u" "_s + start + QString(4096 - start.size(), u'a') + u"\n"_s).ok());
    const auto tooLong = parse(start + QString(4097 - start.size(), u'a'));
    QCOMPARE(nameOf(tooLong.error().code), nameOf(ErrorCode::UrlTooLong));
    QCOMPARE(tooLong.error().value, u"4097"_s);
}

QTEST_GUILESS_MAIN(TestWebhookUrl)
#include "tst_webhookurl.moc"
