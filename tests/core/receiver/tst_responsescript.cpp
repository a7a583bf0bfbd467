#include "core/receiver/responsescript.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace std::chrono_literals;

namespace {

QString shown(const Behaviour &behaviour)
{
    const char *const manners[] = {"answer",          "drop",         "hangup",
                                   "reset",           "half",         "garbage",
                                   "endless-headers", "lying-chunks", "gzip-bomb"};
    QString text = QString::fromLatin1(manners[int(behaviour.manner)]);
    if (behaviour.drips)
        text = QStringLiteral("drip");
    if (behaviour.answers() && behaviour.manner != Behaviour::Manner::Garbage)
        text += QLatin1Char(' ') + QString::number(behaviour.status);
    if (behaviour.delay.count())
        text += QStringLiteral(" after %1").arg(behaviour.delay.count());
    if (behaviour.retryAfter)
        text += QStringLiteral(" retry %1").arg(behaviour.retryAfter->count());
    if (behaviour.body)
        text += QStringLiteral(" body ") + QString::fromUtf8(*behaviour.body);
    if (behaviour.contentType)
        text += QStringLiteral(" type ") + QString::fromUtf8(*behaviour.contentType);
    if (!behaviour.location.isEmpty())
        text += QStringLiteral(" to ") + QString::fromUtf8(behaviour.location);
    for (const auto &[name, value] : behaviour.headers)
        text += QStringLiteral(" [%1=%2]").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    if (behaviour.size)
        text += QStringLiteral(" size %1").arg(*behaviour.size);
    if (behaviour.length)
        text += QStringLiteral(" length %1").arg(*behaviour.length);
    return text;
}

} // namespace

class TestResponseScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QStringList>("answers");
        const auto row = [](const char *spec, const char *answers) {
            QTest::newRow(spec) << QString::fromLatin1(spec)
                                << QString::fromLatin1(answers).split(QStringLiteral("; "));
        };
        row("200", "answer 200; answer 200");
        row("410", "answer 410; answer 410");
        row("503*2,200", "answer 503; answer 503; answer 200; answer 200");
        row("500*3", "answer 500; answer 500; answer 500; answer 500");
        row("delay=5s", "answer 200 after 5000");
        row("delay=1s:500", "answer 500 after 1000");
        row("drop", "drop; drop");
        row("drip", "drip 200");
        row("drip:503", "drip 503");
        row("503*2,delay=1s,200",
            "answer 503; answer 503; answer 200 after 1000; answer 200; answer 200");
        row("drop*2 , 429:retry-after=1500ms", "drop; drop; answer 429 retry 2");
        row("delay=10ms:503:retry-after=1m*2,200",
            "answer 503 after 10 retry 60; answer 503 after 10 retry 60; answer 200");
        row(" 200 ", "answer 200");
        row("DROP", "drop");
        row("half,hangup,reset,garbage", "half 200; hangup; reset; garbage; garbage");
        row("endless-headers", "endless-headers 200");
        row("lying-chunks:500", "lying-chunks 500");
        row("gzip-bomb:size=5MB", "gzip-bomb 200 size 5000000");
        row("half:503:delay=2s*2,200", "half 503 after 2000; half 503 after 2000; answer 200");
        row("500:delay=1s", "answer 500 after 1000");
        row("delay=1s:drop", "drop after 1000");
        row("301:location='https://example.com/a',200",
            "answer 301 to https://example.com/a; answer 200");
        row("200:body='{\"a\":[1,2],\"b\":\"c*d\"}':type=application/json",
            "answer 200 body {\"a\":[1,2],\"b\":\"c*d\"} type application/json");
        row("200:body='it''s'", "answer 200 body it's");
        row("200:body=", "answer 200 body ");
        row("200:header='X-One: a, b':header=\"X-Two:c\"", "answer 200 [X-One=a, b] [X-Two=c]");
        row("200:size=1GB,size=64kb,200:length=0",
            "answer 200 size 1000000000; answer 200 size 64000; answer 200 length 0");
    }
    void says()
    {
        QFETCH(QString, spec);
        QFETCH(QStringList, answers);
        auto script = ResponseScript::parse(spec);
        QVERIFY(script);
        QCOMPARE(script->spec(), spec.trimmed());
        for (const QString &answer : answers)
            QCOMPARE(shown(script->next()), answer);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("spec");
        for (const char *spec : {"",
                                 " ",
                                 ",",
                                 "200,",
                                 "sideways",
                                 "99",
                                 "199",
                                 "600",
                                 "2000",
                                 "+200",
                                 "-1",
                                 "200*",
                                 "200*0",
                                 "200*-1",
                                 "200*1000001",
                                 "200*2*2",
                                 "*2",
                                 "delay",
                                 "delay=",
                                 "delay=5",
                                 "delay=-1s",
                                 "delay=11m",
                                 "delay=1s:",
                                 "delay=1s:99",
                                 "delay=1s:200:200",
                                 "drop:200",
                                 "drip:drop",
                                 "200:500",
                                 "200:retry-after=",
                                 "200:retry-after=1s:retry-after=1s",
                                 "200 200",
                                 "0x200",
                                 "1e2",
                                 "half:drop",
                                 "reset:retry-after=1s",
                                 "garbage:500",
                                 "garbage:body=x",
                                 "hangup:delay=1s",
                                 "drip:drip",
                                 "200:body='x",
                                 "200:body=a:body=b",
                                 "200:header=x",
                                 "200:header='a b: c'",
                                 "200:header='a: b\nc: d'",
                                 "200:type='a\r\nb: c'",
                                 "200:size=1",
                                 "200:size=-1B",
                                 "200:size=101GB",
                                 "200:length=-1",
                                 "200:colour=red",
                                 "301:location=:200",
                                 "200:body=http://example.com"})
            QTest::newRow(spec) << QString::fromLatin1(spec);
        QTest::newRow("too many") << QStringLiteral("200,").repeated(100) + QStringLiteral("200");
    }
    void refuses()
    {
        QFETCH(QString, spec);
        const auto script = ResponseScript::parse(spec);
        QVERIFY(!script);
        QCOMPARE(script.error().code, ErrorCode::RespondSpecInvalid);
    }

    void aLocationNeedsNoQuotes_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("301:location=http://127.0.0.1:8766/a?b=c:d")
                << QByteArray("http://127.0.0.1:8766/a?b=c:d");
        QTest::newRow("301:retry-after=1s:location=https://example.com")
                << QByteArray("https://example.com");
        QTest::newRow("301 : location=https://example.com/ *2,200")
                << QByteArray("https://example.com/");
        QTest::newRow("301:location='https://a.example/x,y':retry-after=1s")
                << QByteArray("https://a.example/x,y");
        QTest::newRow("301:location=/moved:retry-after=1s") << QByteArray("/moved");
    }
    void aLocationNeedsNoQuotes()
    {
        const auto script = ResponseScript::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(script.ok(), qPrintable(script ? QString() : script.error().value));
        QTEST(script->current().location, "location");
        QCOMPARE(script->current().status, 301);
    }

    void namesThePartThatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *spec, const char *part, const char *reason) {
            QTest::newRow(spec) << QString::fromLatin1(part) << QString::fromLatin1(reason);
        };
        row("503*2, sideways,200", "sideways", "no way to misbehave");
        row("200,503:retry-after=soon", "retry-after=soon", "such as 10s");
        row("503:nonsense:delay=1s", "nonsense", "no way to misbehave");
        row("700", "700", "from 200 to 599");
        row("200,503*0", "503*0", "how often");
        row("200:colour=red", "colour=red", "no such option");
        row("200,", "200,", "at a comma");
        row("drop:200", "drop:200", "no answer that this could belong to");
        row("200:body='a", "200:body='a", "left open");
    }
    void namesThePartThatIsWrong()
    {
        QFETCH(QString, part);
        QFETCH(QString, reason);
        const auto script = ResponseScript::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!script);
        QCOMPARE(script.error().value, part);
        QVERIFY2(script.error().subject.contains(reason), qPrintable(script.error().subject));
    }
};

QTEST_GUILESS_MAIN(TestResponseScript)
#include "tst_responsescript.moc"
