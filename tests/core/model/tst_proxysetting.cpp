#include "core/model/proxysetting.h"

#include <QtTest/QtTest>

using namespace hk;

/// Which proxy is kept, and which one a request goes through.
class TestProxySetting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char16_t *text, const char16_t *kept) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(kept);
        };
        row("none", u"none", u"none");
        row("the environment's", u" Environment ", u"environment");
        row("HTTP", u"http://proxy.example:3128", u"http://proxy.example:3128");
        row("HTTP with a slash", u"http://proxy.example:3128/", u"http://proxy.example:3128");
        row("SOCKS 4", u"socks4://10.0.0.1:1080", u"socks4://10.0.0.1:1080");
        row("SOCKS 5 at an IPv6 address", u"socks5://[::1]:1080", u"socks5://[::1]:1080");
    }
    void readsWhatAPersonWrites()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        const Result<ProxySetting> setting = ProxySetting::parse(text);
        QVERIFY(setting.ok());
        QCOMPARE(setting->text(), kept);
        QCOMPARE(*ProxySetting::parse(setting->text()), *setting);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const char16_t *text, ErrorCode code) {
            QTest::newRow(name) << QString::fromUtf16(text) << code;
        };
        row("nothing", u"", ErrorCode::ProxyInvalid);
        row("a bare host", u"proxy.example:3128", ErrorCode::ProxyInvalid);
        row("no port", u"http://proxy.example", ErrorCode::ProxyInvalid);
        row("another scheme", u"ftp://proxy.example:21", ErrorCode::ProxyInvalid);
        row("a path", u"http://proxy.example:3128/x", ErrorCode::ProxyInvalid);
        row("no host", u"http://:3128", ErrorCode::ProxyInvalid);
        row("a user", u"http://ada@proxy.example:3128", ErrorCode::ProxyPassword);
        row("a password", u"socks5://ada:secret@proxy.example:1080", ErrorCode::ProxyPassword);
        row("a password with a mistake", u"http://ada:se cret@proxy", ErrorCode::ProxyPassword);
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const ErrorCode, code);
        const Result<ProxySetting> setting = ProxySetting::parse(text);
        QVERIFY(!setting.ok());
        QCOMPARE(setting.error().code, code);
        // What may hold a secret is not repeated.
        QVERIFY(code != ErrorCode::ProxyPassword || setting.error().value.isEmpty());
    }

    void onlyWhenChosenTheEnvironmentCounts()
    {
        const QProcessEnvironment environment = of({{"https_proxy", "http://p.example:1"}});
        const QUrl target(QStringLiteral("https://hooks.example/"));
        QCOMPARE(ProxySetting().proxyFor(target, environment), QUrl());
        const auto named = *ProxySetting::parse(QStringLiteral("http://q.example:2"));
        QCOMPARE(named.proxyFor(target, environment), QUrl(QStringLiteral("http://q.example:2")));
        QCOMPARE(fromEnvironment().proxyFor(target, environment),
                 QUrl(QStringLiteral("http://p.example:1")));
    }

    void theEnvironmentChooses_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char *variable, const char *target, bool used) {
            QTest::newRow(name) << QString::fromLatin1(variable) << QString::fromLatin1(target)
                                << used;
        };
        row("https_proxy for https", "https_proxy", "https://a.example/", true);
        row("https_proxy not for http", "https_proxy", "http://a.example/", false);
        row("http_proxy for http", "http_proxy", "http://a.example/", true);
        row("http_proxy not for https", "http_proxy", "https://a.example/", false);
        row("all_proxy for either", "all_proxy", "https://a.example/", true);
        row("capitals", "HTTPS_PROXY", "https://a.example/", true);
        row("HTTP_PROXY, which strangers can set, not", "HTTP_PROXY", "http://a.example/", false);
    }
    void theEnvironmentChooses()
    {
        QFETCH(const QString, variable);
        QFETCH(const QString, target);
        QFETCH(const bool, expected);
        QProcessEnvironment environment;
        environment.insert(variable, QStringLiteral("http://ada:secret@p.example:1"));
        const QUrl proxy = fromEnvironment().proxyFor(QUrl(target), environment);
        QCOMPARE(proxy, expected ? QUrl(QStringLiteral("http://ada:secret@p.example:1")) : QUrl());
    }

    void noProxyExempts_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("exempt");
        const auto row = [](const char *name, const char *list, bool exempt) {
            QTest::newRow(name) << QString::fromLatin1(list) << exempt;
        };
        row("everything", "*", true);
        row("the host", "x.example, HOOKS.partner.example", true);
        row("a domain above it", "partner.example", true);
        row("with a dot", ".partner.example", true);
        row("with a star", "*.partner.example", true);
        row("the end of a name is no domain", "artner.example", false);
        row("another", "other.example", false);
        row("nothing between commas", ",,", false);
    }
    void noProxyExempts()
    {
        QFETCH(const QString, list);
        QFETCH(const bool, exempt);
        QProcessEnvironment environment = of({{"all_proxy", "socks5://p.example:1"}});
        environment.insert(QStringLiteral("no_proxy"), list);
        const QUrl target(QStringLiteral("https://hooks.partner.example/"));
        QCOMPARE(fromEnvironment().proxyFor(target, environment).isEmpty(), exempt);
    }

    void whatIsNoUrlIsNotPassedBeside_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("a blank inside") << QStringLiteral("http://exa mple:1");
        QTest::newRow("only a scheme") << QStringLiteral("http://");
        QTest::newRow("a bracket") << QStringLiteral("http://[::1");
    }
    void whatIsNoUrlIsNotPassedBeside()
    {
        QFETCH(const QString, value);
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("all_proxy"), value);
        const QUrl proxy =
                fromEnvironment().proxyFor(QUrl(QStringLiteral("https://a.example/")), environment);
        QVERIFY(!proxy.isEmpty());
        QVERIFY(proxy.host().endsWith(QLatin1String(".invalid")));
    }

private:
    static ProxySetting fromEnvironment()
    {
        return *ProxySetting::parse(QStringLiteral("environment"));
    }
    static QProcessEnvironment of(std::initializer_list<std::pair<const char *, const char *>> set)
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : set)
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        return environment;
    }
};

QTEST_GUILESS_MAIN(TestProxySetting)
#include "tst_proxysetting.moc"
