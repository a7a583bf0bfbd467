#include "core/receiver/responserules.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

ResponseRule rule(const QString &text)
{
    const auto parsed = ResponseRule::parse(text);
    return parsed ? *parsed : ResponseRule();
}

HttpRequest request(const QByteArray &target, const QByteArray &body = QByteArray(),
                    const HeaderList &headers = {})
{
    HttpRequest made;
    made.method = "POST";
    made.target = target;
    made.headers = headers;
    made.body = body;
    return made;
}

} // namespace

class TestResponseRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<ResponseRule>("rule");
        const auto row = [](const char *text, const ResponseRule &expected) {
            QTest::newRow(text) << expected;
        };
        row("/booking => 503*2,200",
            {QStringLiteral("/booking"), {}, {}, QStringLiteral("503*2,200")});
        row("event=Booking* => 410", {{}, QStringLiteral("Booking*"), {}, QStringLiteral("410")});
        row("/c* header=X-Test:1 => drop",
            {QStringLiteral("/c*"), {}, QStringLiteral("X-Test:1"), QStringLiteral("drop")});
        row("header='X-Test:a b' => drop",
            {{}, {}, QStringLiteral("X-Test:a b"), QStringLiteral("drop")});
        row("* => 200:body='=>'", {QStringLiteral("*"), {}, {}, QStringLiteral("200:body='=>'")});
    }
    void readsWhatItWrites()
    {
        QFETCH(ResponseRule, rule);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto parsed = ResponseRule::parse(text);
        QVERIFY(parsed);
        QCOMPARE(*parsed, rule);
        QCOMPARE(parsed->text(), text);
    }

    void namesThePartThatIsWrong_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, ErrorCode code, const char *part) {
            QTest::newRow(text) << code << QString::fromLatin1(part);
        };
        row("/booking 410", ErrorCode::ResponseRuleInvalid, "/booking 410");
        row("booking => 410", ErrorCode::ResponseRuleInvalid, "booking");
        row("/a /b => 410", ErrorCode::ResponseRuleInvalid, "/b");
        row(" => 410", ErrorCode::ResponseRuleInvalid, "=> 410");
        row("event= => 410", ErrorCode::ResponseRuleInvalid, "event=");
        row("header=X => 410", ErrorCode::ResponseRuleInvalid, "header=X");
        row("/booking => sideways", ErrorCode::RespondSpecInvalid, "sideways");
        row("/booking => ", ErrorCode::RespondSpecInvalid, "");
    }
    void namesThePartThatIsWrong()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, part);
        const auto parsed = ResponseRule::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
        QCOMPARE(parsed.error().value, part);
        QVERIFY(!parsed.error().subject.isEmpty());
    }

    void theFirstThatFitsAnswers()
    {
        auto rules = ResponseRules::of({rule(QStringLiteral("/booking header=X-Test:* => 401")),
                                        rule(QStringLiteral("/booking => 402,403")),
                                        rule(QStringLiteral("event=Customer* => 404"))});
        QVERIFY(rules);
        const auto status = [&](const HttpRequest &got) {
            ResponseScript *const script = rules->scriptFor(got);
            return script ? script->next().status : 0;
        };
        QCOMPARE(status(request("/booking?x=1")), 402);
        QCOMPARE(status(request("/booking", {}, {{"x-test", "yes"}})), 401);
        QCOMPARE(status(request("/booking")), 403); // goes on by itself
        QCOMPARE(status(request("/", "{\"eventTrigger\":\"CustomerCreated\"}")), 404);
        QCOMPARE(status(request("/", "{\"eventTrigger\":\"BookingConfirmation\"}")), 0);
        QCOMPARE(status(request("/booking/1", "not JSON")), 0);
    }

    void whatDependsOnTheBodyIsNotKnownFromTheHead()
    {
        auto rules = ResponseRules::of({rule(QStringLiteral("/a => 401")),
                                        rule(QStringLiteral("event=Customer* => 404"))});
        QVERIFY(rules);
        const auto first = rules->scriptForHead(request("/a"));
        QVERIFY(first && *first);
        QCOMPARE((*first)->current().status, 401);
        QVERIFY(!rules->scriptForHead(request("/b")));
        auto none = ResponseRules::of({rule(QStringLiteral("/a => 401"))});
        const auto fits = none->scriptForHead(request("/b"));
        QVERIFY(fits && !*fits);
    }

    void aHundredAreEnough()
    {
        const QList<ResponseRule> many(101, rule(QStringLiteral("* => 200")));
        QVERIFY(ResponseRules::of(many.first(100)));
        QCOMPARE(ResponseRules::of(many).error().code, ErrorCode::ResponseRuleInvalid);
    }
};

QTEST_GUILESS_MAIN(TestResponseRules)
#include "tst_responserules.moc"
