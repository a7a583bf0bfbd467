#include "core/records/recordfile.h"
#include "core/records/recordwriter.h"
#include "tests/core/records/recordsample.h"
#include "tests/support/files.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray written(RecordFormat format, const QList<DeliveryRecord> &records,
                   const RecordMasks &masks = {false, false})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = RecordWriter::make(format, masks, {}, buffer);
    for (const DeliveryRecord &record : records)
        writer->add(record);
    return writer->finish() ? buffer.data() : QByteArray();
}

RecordFile read(const QByteArray &bytes)
{
    const Result<RecordFile> file = RecordFile::read(bytes, QStringLiteral("file"));
    if (!file)
        qFatal("%s: %s", qPrintable(file.error().value), bytes.constData());
    return *file;
}

QString factOf(const RecordContent &content, const QString &name)
{
    for (const auto &[key, value] : content.facts) {
        if (key == name)
            return value;
    }
    return {};
}

QString reasonFor(const QByteArray &bytes)
{
    const Result<RecordFile> file = RecordFile::read(bytes, QStringLiteral("file"));
    return file ? QStringLiteral("it was read") : file.error().value;
}

QByteArray entry(const QByteArray &more = {})
{
    return "{\"request\":{\"method\":\"GET\",\"url\":\"https://example.com/\"},"
           "\"response\":{\"status\":200}"
            + more + "}";
}

} // namespace

/// What is exported can be looked at again, and so can other programs' archives.
class TestRecordFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("JSON and HTML") << test::recordOf().payload << QByteArray("<h1>x</h1>");
        QTest::newRow("nothing came back") << QByteArray("{}") << QByteArray();
        QTest::newRow("bytes that are no text")
                << QByteArray("{\"a\":1}") << QByteArray("\xff\x00\xfe", 3);
        QTest::newRow("hostile") << QByteArray("{\"a\":\"\xe2\x80\xae\"}") << test::hostileBytes();
        QTest::newRow("10 MB on one line")
                << "{\"a\":\"" + QByteArray(10'000'000, 'x') + "\"}" << QByteArray(60'000, '[');
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, answer);
        const DeliveryRecord record = test::recordOf(payload, answer);
        const QList<HarExchange> exchanges = exchangesOf(maskedRecord(record, {false, false}));

        const RecordFile har = read(written(RecordFormat::Har, {record, record}));
        QVERIFY(har.isHar());
        QCOMPARE(har.lines().size(), 4);
        QVERIFY(har.content(har.lines()[0]).exchanges == QList{exchanges[0]});
        QVERIFY(har.content(har.lines()[3]).exchanges == QList{exchanges[1]});
        QCOMPARE(har.lines()[1].id, record.delivery.publicId);
        QCOMPARE(har.lines()[1].title, QStringLiteral("CustomerUpdated"));
        QCOMPARE(har.lines()[1].outcome, QStringLiteral("502"));
        QCOMPARE(har.lines()[0].outcome, QStringLiteral("connection refused"));

        const RecordFile lines = read(written(RecordFormat::JsonLines, {record, record}));
        QVERIFY(!lines.isHar());
        QCOMPARE(lines.lines().size(), 2);
        QCOMPARE(lines.lines()[1].line, 2);
        const RecordContent content = lines.content(lines.lines()[1]);
        QCOMPARE(content.payload, payload);
        QCOMPARE(content.exchanges.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            HarExchange expected = exchanges[i];
            expected.comment.clear(); // of archives alone
            expected.facts.clear();
            QVERIFY(content.exchanges[i] == expected);
        }
        const QStringList columns = recordColumns();
        const QStringList cells = recordCells(record);
        for (qsizetype i = 0; i < columns.size(); ++i)
            QCOMPARE(factOf(content, columns[i]), cells[i]);
    }

    void whatIsWrittenIsHarmlessInATerminal()
    {
        const DeliveryRecord record = test::recordOf("{\"a\":\"\xe2\x80\xae\xc2\x9b"
                                                     "31m\x7f\"}",
                                                     test::hostileBytes());
        for (const RecordFormat format : allRecordFormats) {
            if (format == RecordFormat::EvidencePdf)
                continue; // no text
            const QString text = QString::fromUtf8(written(format, {record}));
            QVERIFY(!text.isEmpty());
            for (const QChar c : text) {
                const bool isLineEnd = c == u'\n' || c == u'\r';
                QVERIFY2(isLineEnd
                                 || (c.category() != QChar::Other_Control
                                     && c.category() != QChar::Other_Format),
                         qPrintable(nameOf(format)));
            }
        }
    }

    void whatIsLookedAtIsMasked_data()
    {
        QTest::addColumn<RecordFormat>("format");
        QTest::newRow("JSON Lines") << RecordFormat::JsonLines;
        QTest::newRow("an archive") << RecordFormat::Har;
    }

    /// A file that was exported with everything is shown without personal data.
    void whatIsLookedAtIsMasked()
    {
        QFETCH(RecordFormat, format);
        DeliveryRecord record = test::recordOf(test::recordOf().payload,
                                               "<h1>MARIA EXAMPLE, or maria@example.com?</h1>");
        record.attempts[0].outcome = OutcomeKind::Protocol;
        record.attempts[0].errorDetail = QStringLiteral("Maria Example");
        record.attempts[1].responseHeaders.emplaceBack("X-For", "maria@example.com");
        RecordFile file = read(written(format, {record}));
        const auto textsOf = [&file] {
            QStringList texts;
            for (const RecordLine &line : file.lines()) {
                const RecordContent content = file.content(line);
                texts.append(QString::fromUtf8(content.payload));
                for (const auto &[name, value] : content.facts)
                    texts.append(value);
                for (const HarExchange &one : content.exchanges) {
                    texts.append({QString::fromUtf8(one.requestBody),
                                  QString::fromUtf8(one.responseBody), one.error, one.comment});
                    for (const auto &[name, value] : one.requestHeaders + one.responseHeaders)
                        texts.append(QString::fromUtf8(value));
                    for (const auto &[name, value] : one.facts)
                        texts.append(value);
                }
            }
            return texts;
        };
        const auto naming = [](const QStringList &texts) {
            return texts.filter(QStringLiteral("maria"), Qt::CaseInsensitive);
        };
        QVERIFY(naming(textsOf()).size() >= 6); // all of that would be seen
        const QStringList before = textsOf();
        file.maskPersonal();
        QCOMPARE(naming(textsOf()), QStringList());
        QCOMPARE(textsOf().size(), before.size());
        QVERIFY(textsOf().join(u' ').contains(QLatin1String("c-1")));
    }

    /// What a sender put into the URL, as the local receiver's own archive has it.
    void theQueriesOfArchivesAreMasked()
    {
        RecordFile file = read("{\"log\":{\"entries\":[{\"request\":{\"method\":\"POST\",\"url\":"
                               "\"http://127.0.0.1:8765/booking?email=maria@example.com\"},"
                               "\"response\":{\"status\":200}}]}}");
        file.maskPersonal();
        const QString url = QStringLiteral("http://127.0.0.1:8765/booking?[masked]");
        QCOMPARE(file.lines().constFirst().url, url);
        QCOMPARE(file.content(file.lines().constFirst()).exchanges.constFirst().url, url);
    }

    void everyFormatIsWrittenMasked()
    {
        const DeliveryRecord record = test::recordOf();
        for (const RecordFormat format : allRecordFormats) {
            if (format == RecordFormat::EvidencePdf)
                continue; // packed: tst_evidence
            const QByteArray name = nameOf(format).toUtf8();
            QVERIFY2(written(format, {record}).toLower().contains("maria"), name.constData());
            const QByteArray masked = written(format, {record}, {true, false});
            QVERIFY2(!masked.toLower().contains("maria"), name.constData());
            QVERIFY2(masked.contains("[masked]"), name.constData());
        }
    }

    void archivesOfOtherProgramsAreRead()
    {
        const RecordFile file =
                read("\xef\xbb\xbf{ \"log\": {\"version\": \"1.2\", \"creator\": "
                     "{\"name\":\"WebInspector\"},\n"
                     "\"pages\": [{\"id\":\"entries\"}],\n \"entries\": [\n"
                     + entry(",\"time\":12.5,\"startedDateTime\":\"2026-05-14T15:42:10.123+02:00\"")
                     + ",\n" + entry() + "\n] } }\n");
        QCOMPARE(file.lines().size(), 2);
        QCOMPARE(file.lines()[0].line, 4);
        QCOMPARE(file.lines()[1].line, 5);
        QCOMPARE(file.lines()[0].title, QStringLiteral("GET"));
        QCOMPARE(toRfc3339(file.lines()[0].at), QStringLiteral("2026-05-14T13:42:10.123Z"));
        QCOMPARE(file.content(file.lines()[0]).exchanges.constFirst().took, 12'500);
    }

    void otherObjectsShowTheirFields()
    {
        const RecordFile file = read("{\"a\":1,\"b\":{\"c\":[true]},\"d\":null}\r\n\r\n{}\r\n");
        QCOMPARE(file.lines().size(), 2);
        QCOMPARE(file.lines()[1].line, 3);
        const RecordContent content = file.content(file.lines()[0]);
        QCOMPARE(factOf(content, QStringLiteral("a")), QStringLiteral("1"));
        QCOMPARE(factOf(content, QStringLiteral("b")), QStringLiteral("{\"c\":[true]}"));
        QCOMPARE(content.facts.size(), 2);
    }

    void deliveryShowIsRead()
    {
        const RecordFile file = read(
                "{\"delivery\":{\"id\":\"dlv_1\",\"trigger\":\"SmsReminder\",\"status\":\"held\","
                "\"url\":\"http://x/\",\"createdAt\":\"2026-05-14T15:42:10.123Z\",\"attempts\":1},"
                "\"payload\":\"{}\",\"attempts\":[{\"number\":1,\"startedAt\":"
                "\"2026-05-14T15:42:11.000Z\",\"outcome\":\"answered\",\"statusCode\":503,"
                "\"durationMs\":2.5,\"phases\":{},\"request\":{\"method\":\"POST\","
                "\"url\":\"http://x/\",\"headers\":[]},\"response\":{\"headers\":[],"
                "\"bodyBase64\":\"/wA=\"}}]}\n");
        QCOMPARE(file.lines()[0].id, QStringLiteral("dlv_1"));
        QCOMPARE(file.lines()[0].outcome, QStringLiteral("held"));
        const RecordContent content = file.content(file.lines()[0]);
        QCOMPARE(content.exchanges.constFirst().status, 503);
        QCOMPARE(content.exchanges.constFirst().responseBody, QByteArray("\xff\x00", 2));
    }

    void badFilesGetOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
            QTest::newRow(name) << bytes << QString::fromUtf8(reason);
        };
        row("empty", " \n\n", "it is empty");
        row("text", "{\"a\":1}\nhello\n", "line 2: this is not JSON (");
        row("cut short", "{\"a\":1}\n{\"b\":", "line 2: this is not JSON (");
        row("a list", "[1,2]\n", "line 1: this is no JSON object");
        row("two on a line", "{} {}\n", "line 1: this is not JSON (");
        row("no UTF-8", "{}\n{\"a\":\"\xff\"}\n", "line 2: this is not UTF-8");
        row("deep", QByteArray("{\"a\":") + QByteArray(300, '['),
            "line 1: this is nested too deep");
        row("no entries", "{\"log\":{\"version\":\"1.2\"}}",
            "it is no HTTP archive: it has no list of entries");
        row("entries of another kind", "{\"log\":{\"entries\":{}}}",
            "it is no HTTP archive: it has no list of entries");
        row("an entry that is none", "{\"log\":{\"entries\":[\n" + entry() + ",\n7]}}",
            "line 3: an entry is no object");
        row("no request", "{\"log\":{\"entries\":[\n\n{\"response\":{}}]}}",
            "line 3: it has no request with method and URL");
        row("no response",
            "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"x\"}}]}}",
            "line 1: it has no response");
        row("an archive cut short", "{\"log\":{\"entries\":[\n" + entry() + ",\n" + entry(),
            "line 3: this is not JSON (");
        row("cut behind its entries", "{\"log\":{\"entries\":[" + entry() + "]",
            "line 1: this is not JSON (");
    }

    void badFilesGetOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const QString told = reasonFor(bytes);
        QVERIFY2(told.startsWith(reason), qPrintable(told));
        QVERIFY2(!told.contains(u'\n'), qPrintable(told));
    }

    void filesThatCannotBeRead()
    {
        const QTemporaryDir folder;
        QCOMPARE(RecordFile::open(folder.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::FileUnreadable);
        QCOMPARE(RecordFile::open(folder.path()).error().code, ErrorCode::FileUnreadable);
        const QString file = folder.filePath(QStringLiteral("a.jsonl"));
        writeFile(file, "{}\n");
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(RecordFile::open(file, cancel).error().code, ErrorCode::Cancelled);
        QCOMPARE(RecordFile::open(file)->name(), QStringLiteral("a.jsonl"));
    }

    void textIsFoundInAllOfIt()
    {
        const RecordFile file = read(
                written(RecordFormat::JsonLines, {test::recordOf(), test::recordOf("{}", "x")}));
        QCOMPARE(*file.find(QStringLiteral("BAD gateway"), {}), QList{0});
        QCOMPARE(*file.find(QStringLiteral("dlv_0123"), {}), (QList{0, 1}));
        QCOMPARE(*file.find(QStringLiteral("nowhere"), {}), QList<int>());
    }
};

QTEST_GUILESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
