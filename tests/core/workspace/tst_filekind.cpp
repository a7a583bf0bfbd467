#include "core/workspace/filekind.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace hk;
using namespace Qt::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKnownByHowItBegins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind"); // -1: nothing of ours
        const auto row = [](const char *name, const QByteArray &text, int kind) {
            QTest::newRow(name) << text << kind;
        };
        const int payload = static_cast<int>(FileKind::Payload);
        const int records = static_cast<int>(FileKind::Records);
        const int settings = static_cast<int>(FileKind::Settings);
        const int scenario = static_cast<int>(FileKind::Scenario);
        row("a payload", R"({"eventId":"e","eventTrigger":"SmsReminder","data":{}})", payload);
        row("any other object", R"({"hello":1})", payload);
        row("with a byte order mark", "\xef\xbb\xbf{\"hello\":1}\n", payload);
        row("a cURL command", "curl -X POST https://a.example -d '{}'", payload);
        row("a payload that happens to have a log",
            R"({"eventTrigger":"SmsReminder","log":{},"attempts":3})", payload);
        row("an HTTP archive", R"({"log":{"version":"1.2","entries":[]}})", records);
        row("one delivery", R"({"id":"dlv_1","attemptLog":[]})", records);
        row("JSON Lines", "{\"id\":\"dlv_1\"}\n{\"id\":\"dlv_2\"}\n", records);
        row("settings", R"({"hookkeeperSettings":1,"company":"c"})", settings);
        row("of the Setup API", R"({"id":"c","bookingWebhookUrl":null})", settings);
        row("a scenario", R"({"hookkeeperScenario":1,"steps":[]})", scenario);
        row("a name deeper down does not count", R"({"a":{"hookkeeperScenario":1}})", payload);
        row("a list", "[1,2,3]", -1);
        row("a text", "Dear Sir or Madam", -1);
        row("a picture", "\x89PNG\r\n\x1a\n", -1);
        row("nothing", "", -1);
        row("half an object", R"({"hookkeeperScenario":1,)", -1);
    }

    void itIsKnownByHowItBegins()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const std::optional<FileKind> found = fileKindOf(text, true);
        QCOMPARE(found ? static_cast<int>(*found) : -1, kind);
    }

    /// Nobody writes into it: opened, it would keep a thread for ever.
    void aPipeIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto found = fileKindOf(pipe);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::FileUnreadable);
    }

    void ofALongFileTheBeginningIsEnough()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"long.har"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"log":{"entries":[)");
        const QByteArray entry = '{' + QByteArray(1000, ' ') + "\"a\":1},";
        for (int i = 0; i < 3000; ++i)
            file.write(entry);
        file.write("{}]}}");
        file.close();
        const auto kind = fileKindOf(file.fileName());
        QVERIFY(kind);
        QCOMPARE(*kind, FileKind::Records);
    }

    void whatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        QCOMPARE(fileKindOf(folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(fileKindOf(folder.filePath(u"gone"_s)).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
