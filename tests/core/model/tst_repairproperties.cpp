// What must hold for every repair of a pasted URL, however its faults are combined.
#include "core/model/webhookurl.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestRepairProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRepairLeadsToAnotherHost();
    void aLongPasteIsJudgedAtOnce();
};

void TestRepairProperties::noRepairLeadsToAnotherHost()
{
    const QStringList before{u""_s,      u"\""_s,   u"<"_s,     u"[x]("_s, u"URL: "_s,
                             u"POST "_s, u"see "_s, u"curl "_s, u"("_s,    u"https://"_s,
                             u"a@"_s,    u"\n"_s,   u"„"_s,     u"\\"_s};
    const QStringList schemes{u"https://"_s,       u"http://"_s,     u"https:/"_s, u"http;//"_s,
                              u"https%3A%2F%2F"_s, u"https：／／"_s, u"//"_s,      u""_s};
    const QStringList after{u""_s,
                            u"\""_s,
                            u">"_s,
                            u")"_s,
                            u","_s,
                            u"."_s,
                            u" is"_s,
                            u"\nand"_s,
                            u" (x)"_s,
                            u"/x"_s,
                            u"/x y"_s,
                            u"/x\ny"_s,
                            u"@b"_s,
                            u":"_s,
                            u"\\"_s,
                            u"\u200b/"_s,
                            u"https://b.example"_s,
                            u", b.example/"_s};
    int repairs = 0;
    for (const QString &lead : before) {
        for (const QString &scheme : schemes) {
            for (const QString &tail : after) {
                const QString pasted = lead + scheme + u"hooks.example.com"_s + tail;
                const QString repair = WebhookUrl::repaired(pasted, Environment::Production);
                if (repair.isEmpty())
                    continue;
                ++repairs;
                const auto url = WebhookUrl::parse(repair, Environment::Production, {});
                QVERIFY2(url.ok(), qPrintable(pasted));
                QVERIFY2(url->host() == u"hooks.example.com"_s,
                         qPrintable(pasted + u" -> "_s + repair));
                QVERIFY2(WebhookUrl::repaired(repair, Environment::Production).isEmpty(),
                         qPrintable(repair));
            }
        }
    }
    // Most of them can be repaired; otherwise this would have judged nothing.
    QVERIFY2(repairs > 900, qPrintable(QString::number(repairs)));
}

void TestRepairProperties::aLongPasteIsJudgedAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &part : {u")"_s, u"a."_s, u" a.b"_s, u"https://"_s, u" https://a.b/"_s,
                                u"'"_s, u"a@"_s, u"/"_s, u"%25"_s, u"[("_s, u"a-"_s}) {
        for (const QString &start : {u""_s, u"https://a.b/c "_s, u"curl "_s, u"URL: "_s}) {
            for (const qsizetype length : {30'000, 1'000'000}) {
                const QString pasted = start + part.repeated(length / part.size());
                const QString repair = WebhookUrl::repaired(pasted, Environment::Test);
                QVERIFY2(repair.isEmpty() || repair.startsWith(u"https://a.b/"),
                         qPrintable(repair));
            }
        }
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRepairProperties)
#include "tst_repairproperties.moc"
