#include "core/receiver/responsescript.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace std::chrono_literals;

namespace {

QString shown(const Behaviour &behaviour)
{
    const char *const manners[] = {"answer", "drop", "drip"};
    QString text = QString::fromLatin1(manners[int(behaviour.manner)]);
    if (behaviour.manner != Behaviour::Manner::Drop)
        text += QLatin1Char(' ') + QString::number(behaviour.status);
    if (behaviour.delay.count())
        text += QStringLiteral(" after %1").arg(behaviour.delay.count());
    if (behaviour.retryAfter)
        text += QStringLiteral(" retry %1").arg(behaviour.retryAfter->count());
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
                                 "1e2"})
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

    void namesThePartThatIsWrong()
    {
        const auto script = ResponseScript::parse(QStringLiteral("503*2, sideways,200"));
        QVERIFY(!script);
        QCOMPARE(script.error().value, QStringLiteral("sideways"));
    }
};

QTEST_GUILESS_MAIN(TestResponseScript)
#include "tst_responsescript.moc"
