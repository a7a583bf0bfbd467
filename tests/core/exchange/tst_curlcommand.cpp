#include "core/exchange/curlcommand.h"

#include <QtTest/QtTest>

using namespace hk;

/// Runs the command in a real shell, with a "curl" that writes down what it was given.
class TestCurlCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile curl(m_folder.filePath(QStringLiteral("curl")));
        QVERIFY(curl.open(QIODevice::WriteOnly));
        curl.write("#!/bin/sh\nprintf '%s\\0' \"$@\"\n"
                   "for last; do :; done\n[ \"$last\" = @- ] && cat\nexit 0\n");
        QVERIFY(curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void sendsExactlyTheseBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("quotes, backslashes and percent signs")
                << QByteArray("{\"a\":\"it's \\n 100% \"}");
        QTest::newRow("line breaks at the end") << QByteArray("{}\r\n\n");
        QTest::newRow("not ASCII") << QByteArray("{\"a\":\"Ключ 🔑\"}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
        QTest::newRow("an @ in front, which curl takes for a file") << QByteArray("@/etc/passwd");
        QTest::newRow("what a shell would run") << QByteArray("$(touch x) `id` $HOME");
        QTest::newRow("what reverses a terminal's text") << QByteArray("{\"a\":\"\u202etxt\"}");
        QTest::newRow("a control of Latin-1") << QByteArray("{\"a\":\"\u009b2J\"}");
        QTest::newRow("nothing") << QByteArray();
    }
    void sendsExactlyTheseBytes()
    {
        QFETCH(const QByteArray, body);
        const QList<QByteArray> given =
                run(curlCommand(QStringLiteral("http://127.0.0.1/a?b='c'"), {}, body));
        QVERIFY(given.contains(QByteArray("http://127.0.0.1/a?b='c'")));
        const qsizetype data = given.indexOf(QByteArray("--data-binary"));
        QVERIFY(data > 0);
        QCOMPARE(given.at(data + 1) == "@-" ? m_piped : given.at(data + 1), body);
    }

    void sendsAnotherBodyInItsPlace_data() { sendsExactlyTheseBytes_data(); }
    void sendsAnotherBodyInItsPlace()
    {
        QFETCH(const QByteArray, body);
        const QString url = QStringLiteral("http://127.0.0.1/a?b='c'");
        const QString command = curlCommand(url, {{"X-A", "1"}}, body);
        for (const QByteArray &other : {QByteArray("{\"b\":'2'}"), QByteArray("\xff")})
            QCOMPARE(withOtherBody(command, body, other), curlCommand(url, {{"X-A", "1"}}, other));
        QCOMPARE(withOtherBody(command, body + "x", "{}"), std::nullopt);
    }

    void aTerminalIsNotDeceived()
    {
        const QString command =
                curlCommand(QStringLiteral("http://127.0.0.1/"), {}, "{\"\u202e\u009b\u2028\"}");
        QVERIFY(std::ranges::all_of(command, [](QChar c) { return c.unicode() < 0x7f; }));
    }

    void keepsHeadersButTheLength()
    {
        const HeaderList headers{{"Host", "example.com"},
                                 {"Content-Length", "2"},
                                 {"X-Message-Signature", "it's"},
                                 {"Content-Type", "application/json"}};
        const QList<QByteArray> given =
                run(curlCommand(QStringLiteral("https://example.com/"), headers, "{}"));
        QVERIFY(given.contains(QByteArray("Host: example.com")));
        QVERIFY(given.contains(QByteArray("X-Message-Signature: it's")));
        QVERIFY(given.contains(QByteArray("Content-Type: application/json")));
        QVERIFY(!given.contains(QByteArray("Content-Length: 2")));
    }

private:
    /// The arguments that curl got; what it got through the pipe is in m_piped.
    QList<QByteArray> run(const QString &command)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_folder.path());
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        if (!shell.waitForFinished(10'000) || shell.exitCode() != 0)
            return {};
        const QByteArray output = shell.readAllStandardOutput();
        QList<QByteArray> given = output.split('\0');
        const qsizetype end = given.indexOf(QByteArray("--data-binary")) + 2;
        m_piped = given.mid(end).join('\0');
        return given.mid(0, end);
    }

    QTemporaryDir m_folder;
    QByteArray m_piped;
};

QTEST_GUILESS_MAIN(TestCurlCommand)
#include "tst_curlcommand.moc"
