#include "core/exchange/curlparser.h"

#include "core/exchange/curlcommand.h"

#include <QtTest/QtTest>

using namespace hk;

class TestCurlParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBodyOut_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *command, const char *body) {
            QTest::newRow(name) << QString::fromUtf8(command) << QByteArray(body);
        };
        row("the shortest", "curl -d '{\"a\": 1}' https://h.example/", "{\"a\": 1}");
        row("as Chrome copies it",
            "curl 'https://h.example/hooks' \\\n"
            "  -H 'accept: application/json, text/plain, */*' \\\n"
            "  -H 'content-type: application/json' \\\n"
            "  -b 'session=1; x=2' \\\n"
            "  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \\\n"
            "  --data-raw '{\"name\":\"Zoë\",\"n\":1.50}' \\\n"
            "  --compressed",
            "{\"name\":\"Zoë\",\"n\":1.50}");
        row("as Chrome quotes what has quotes",
            "curl 'https://h.example/' --data-raw $'{\"a\":\"it\\'s \\\\\"so\\\\\"\\u0021 "
            "\\ud83d\\ude42\\x41\\101\"}'",
            "{\"a\":\"it's \\\"so\\\"! 🙂AA\"}");
        row("as Postman copies it",
            "curl --location --request POST 'https://h.example/hooks' \\\n"
            "--header 'Content-Type: application/json' \\\n"
            "--data '{\n"
            "    \"eventTrigger\": \"BookingConfirmation\"\n"
            "}'",
            "{\n    \"eventTrigger\": \"BookingConfirmation\"\n}");
        row("in double quotes", "curl --data \"{\\\"a\\\": \\\"\\$5 \\n\\\"}\" https://h.example/",
            "{\"a\": \"$5 \\n\"}");
        row("with the value attached", "curl -sSXPOST --data='{}' --url=https://h.example/", "{}");
        row("with letters together", "curl -ksd{} h.example", "{}");
        row("as JSON", "curl --json '{\"a\":1}' h.example", "{\"a\":1}");
        row("in two parts", "curl -d a -d b h.example", "a&b");
        row("an @ that is no file", "curl --data-raw '@x' h.example", "@x");
        row("behind a prompt, before another command", "$ curl -d '{}' h.example | jq .", "{}");
        row("with Windows' line ends", "curl h.example \\\r\n  -d '{}'\r\n", "{}");
        row("an empty body", "curl -d '' h.example", "");
    }
    void takesTheBodyOut()
    {
        QFETCH(const QString, command);
        QVERIFY(looksLikeCurl(command));
        const auto request = readCurlCommand(command);
        QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().value));
        QTEST(request->body, "body");
        QVERIFY(request->url.contains(QLatin1String("h.example")));
    }

    void keepsSeveralHeaders()
    {
        const auto request = readCurlCommand(
                QStringLiteral("curl -H 'A: 1' -HB:2 --header \"C:  it's: 3\" -d {} h.example"));
        QCOMPARE(request->headers, (HeaderList{{"A", "1"}, {"B", "2"}, {"C", "it's: 3"}}));
    }

    void readsWhatThisProgramCopies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("quotes, backslashes and percent signs")
                << QByteArray("{\"a\":\"it's \\n 100% \"}");
        QTest::newRow("line breaks at the end") << QByteArray("{}\r\n\n");
        QTest::newRow("not ASCII") << QByteArray("{\"a\":\"Ключ 🔑\"}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("an @ in front") << QByteArray("@/etc/passwd");
        QTest::newRow("what a shell would run") << QByteArray("$(touch x) `id` $HOME");
        QTest::newRow("what reverses a terminal's text") << QByteArray("{\"a\":\"\u202etxt\"}");
    }
    void readsWhatThisProgramCopies()
    {
        QFETCH(const QByteArray, body);
        const HeaderList headers{{"Host", "h.example"}, {"X-Message-Signature", "it's"}};
        const QString command =
                curlCommand(QStringLiteral("https://h.example/?a='b'"), headers, body);
        QVERIFY(looksLikeCurl(command));
        const auto request = readCurlCommand(command);
        QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().value));
        QCOMPARE(request->body, body);
        QCOMPARE(request->url, QStringLiteral("https://h.example/?a='b'"));
        QCOMPARE(request->headers.first(2), headers);
    }

    void saysInOneSentenceWhatItCannotTake_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *command, const char *reason) {
            QTest::newRow(name) << QString::fromUtf8(command) << QString::fromUtf8(reason);
        };
        row("a body from a file", "curl --data-binary @order.json h.example",
            "it reads its body from the file \"order.json\"; open that file instead");
        row("a body from a pipe", "curl -d @- h.example", "it reads its body from another command");
        row("a form", "curl -F a=b h.example", "-F sends something other than JSON");
        row("no body", "curl -H 'A: 1' https://h.example/", "it sends no body");
        row("a quote that does not end", "curl -d '{} h.example", "a single quote does not end");
        row("a double quote that does not end", "curl -d \"{} h.example",
            "a double quote does not end");
        row("what only a shell knows", "curl -d \"$BODY\" h.example",
            "it contains $BODY\" h.exa, which only a shell can fill in");
        row("an option without its value", "curl h.example -d", "-d has no value");
        row("another command", "printf x", "it begins with \"printf\" instead of curl");
        row("for the Windows command line", "curl ^\"https://h.example/^\" -d ^\"{}^\"",
            "it is written for the Windows command line; copy it \"as cURL (bash)\"");
    }
    void saysInOneSentenceWhatItCannotTake()
    {
        QFETCH(const QString, command);
        const auto request = readCurlCommand(command);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::ImportInvalid);
        QTEST(request.error().value, "reason");
    }

    void anyTextEndsWithoutHarm()
    {
        const QString command =
                QStringLiteral("curl $'\\u12\\x\\777' \\\n -d \"\\\"`\" '' -H x --data= \\");
        for (qsizetype size = 0; size <= command.size(); ++size)
            readCurlCommand(command.left(size)).ok();
    }

    void jsonIsNoCommand()
    {
        QVERIFY(!looksLikeCurl(QStringLiteral("{\"curl \": 1}")));
        QVERIFY(!looksLikeCurl(QStringLiteral("curly")));
        QVERIFY(!looksLikeCurl(QString()));
    }
};

QTEST_GUILESS_MAIN(TestCurlParser)
#include "tst_curlparser.moc"
