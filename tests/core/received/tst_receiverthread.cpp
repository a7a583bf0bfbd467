#include "core/received/receiverthread.h"

#include "core/contract/sampleevents.h"
#include "tests/core/receiver/rawclient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>

using namespace hk;

namespace {

template<typename T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// With quotes that are easy to write.
QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

QByteArray sample(Trigger trigger, Micros moment)
{
    Company company;
    company.externalId = QStringLiteral("co_1");
    return printableSample(trigger, company, 1, 0, moment);
}

} // namespace

/// A receiver in its thread, what is told of it, and what can be asked.
class TestReceiverThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows.clear();
        m_oldest = 1;
        m_updates = 0;
        m_receiver = std::make_unique<ReceiverThread>(m_clock, m_folder.path());
        connect(m_receiver.get(), &ReceiverThread::updated, this, &TestReceiverThread::take);
        const auto port = answerOf(m_receiver->ask(
                [](ReceiverEngine &engine) { return engine.receiver().listen(0); }));
        QVERIFY(port.ok());
        m_client = std::make_unique<RawClient>(*port);
    }
    void cleanup()
    {
        m_client.reset();
        m_receiver.reset();
    }

    void aRequestIsToldOfAtOnceAndItsSchemaLater()
    {
        const QByteArray body = sample(Trigger::CustomerCreated, m_clock.now());
        m_client->send(post("/customer?a=b", body, "X-Message-Signature: abc\r\n"));
        QTRY_VERIFY(m_rows.contains(1));
        QCOMPARE(m_rows[1].path, QStringLiteral("/customer?a=b"));
        QCOMPARE(m_rows[1].eventTrigger, QStringLiteral("CustomerCreated"));
        QCOMPARE(m_rows[1].webhookSignature, QByteArray("abc"));
        QCOMPARE(m_rows[1].answeredStatus, std::optional(200));
        QTRY_COMPARE(m_rows[1].schema, SchemaVerdict::Valid);

        const ReceivedContent content = *answerOf(m_receiver->content(1));
        QCOMPARE(content.body, body);
        QCOMPARE(content.target, QByteArray("/customer?a=b"));
        QCOMPARE(content.headers.constFirst().second, QByteArray("localhost"));
        QVERIFY(answerOf(m_receiver->problems(1))->isEmpty());
    }

    void whatDiffersFromTheSchemaIsListed()
    {
        const QByteArray body = sample(Trigger::CustomerCreated, m_clock.now())
                                        .replace("\"email\":\"", "\"mail\":\"");
        m_client->send(post("/", body));
        QTRY_VERIFY(m_rows.contains(1) && m_rows[1].schema == SchemaVerdict::Problems);
        const auto problems = *answerOf(m_receiver->problems(1));
        QCOMPARE(m_rows[1].schemaProblems, problems.size());
        QVERIFY(m_rows[1].schemaProblem.startsWith(QLatin1String("customer")));
        QVERIFY(problems.size() >= 2);
    }

    void theLinesOfProblemsAreThoseOfTheIndentedPayload()
    {
        m_client->send(post("/", quoted("{'eventTrigger':'SmsReminder','b':1,'eventId':5}")));
        QTRY_VERIFY(m_rows.contains(1));
        const auto problems = *answerOf(m_receiver->problems(1));
        QVERIFY(std::any_of(problems.begin(), problems.end(),
                            [](const PayloadProblem &problem) { return problem.place.line == 4; }));
    }

    void theVerdictOnBodiesOfAllKinds_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("schema");
        QTest::newRow("no JSON") << QByteArray("hello") << int(SchemaVerdict::NotJson);
        QTest::newRow("empty") << QByteArray() << int(SchemaVerdict::NotJson);
        QTest::newRow("a trigger that nobody documents")
                << quoted("{'eventTrigger':'Strange'}") << int(SchemaVerdict::UnknownTrigger);
        QTest::newRow("a trigger and nothing else")
                << quoted("{'eventTrigger':'SmsReminder'}") << int(SchemaVerdict::Problems);
        QTest::newRow("longer than what is kept")
                << quoted("{'eventTrigger':'SmsReminder','x':'" + QByteArray(1'100'000, 'x') + "'}")
                << int(SchemaVerdict::TooLong);
    }

    void theVerdictOnBodiesOfAllKinds()
    {
        QFETCH(QByteArray, body);
        m_client->send(post("/", body));
        QTRY_VERIFY(m_rows.contains(1) && m_rows[1].schema != SchemaVerdict::Waiting);
        QTEST(int(m_rows[1].schema), "schema");
    }

    void whatIsNoWebhookIsListedAndNotJudged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::newRow("GET") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
                             << QByteArray("GET") << 200;
        QTest::newRow("DELETE") << QByteArray("DELETE /a HTTP/1.1\r\nHost: x\r\n\r\n")
                                << QByteArray("DELETE") << 405;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray() << 400;
    }
    void whatIsNoWebhookIsListedAndNotJudged()
    {
        QFETCH(QByteArray, bytes);
        m_client->send(bytes);
        QTRY_VERIFY(m_rows.contains(1) && m_rows[1].course.end == AnswerCourse::End::Done);
        QTEST(m_rows[1].method, "method");
        QFETCH(int, status);
        QCOMPARE(m_rows[1].answeredStatus, status);
        QCOMPARE(m_rows[1].schema, SchemaVerdict::NoWebhook);
        QVERIFY(!m_rows[1].problem.isEmpty());
        QVERIFY(m_rows[1].hasProblem());
    }

    void whatIsCutOffIsListedWithHowFarItGot()
    {
        QTRY_VERIFY(m_client->isConnected());
        const quint16 port = m_client->socket().peerPort();
        m_client->send("POST /a HTTP/1.1\r\nContent-Length: 50\r\n\r\n"
                       "{\"eventTrigger\":\"SmsReminder\",");
        m_client->close();
        QTRY_VERIFY(m_rows.contains(1));
        QTRY_COMPARE(m_rows[1].course.end, AnswerCourse::End::ClientLeft);
        QCOMPARE(m_rows[1].schema, SchemaVerdict::CutOff);
        QVERIFY(!m_rows[1].isWebhook());
        QVERIFY(m_rows[1].hasProblem());
        QVERIFY2(m_rows[1].problem.startsWith(QLatin1String("Cut off after 30 of 50 bytes")),
                 qPrintable(m_rows[1].problem));
        QCOMPARE(answerOf(m_receiver->content(1))->body.size(), 30);
        // The whole one after it is no repetition of it.
        RawClient again(port);
        again.send(post("/a", quoted("{'eventTrigger':'SmsReminder','eventId':'e'}")));
        QTRY_VERIFY(m_rows.contains(2));
        QVERIFY(!m_rows[2].arrival.repeats);
    }

    void howAnAnswerWentIsTold_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("words");
        QTest::newRow("whole") << QStringLiteral("201") << QStringLiteral("201 Created");
        QTest::newRow("later") << QStringLiteral("delay=20ms:201")
                               << QStringLiteral("201 Created after 20 ms");
        QTest::newRow("half") << QStringLiteral("half")
                              << QStringLiteral("200 OK, closed half way");
        QTest::newRow("garbage") << QStringLiteral("garbage") << QStringLiteral("Garbage");
        QTest::newRow("nothing") << QStringLiteral("drop") << QStringLiteral("Dropped");
        QTest::newRow("a reset") << QStringLiteral("reset") << QStringLiteral("Reset");
        QTest::newRow("hung up") << QStringLiteral("hangup") << QStringLiteral("Hung up");
        QTest::newRow("a long body")
                << QStringLiteral("200:size=2MB") << QStringLiteral("200 OK, a body of 2 MB");
        QTest::newRow("a bomb") << QStringLiteral("gzip-bomb:size=1MB")
                                << QStringLiteral("200 OK, gzip bomb");
    }
    void howAnAnswerWentIsTold()
    {
        QFETCH(QString, spec);
        m_receiver->tell([script = *ResponseScript::parse(spec)](ReceiverEngine &engine) {
            engine.receiver().setScript(script);
        });
        m_client->send(post("/", "{}"));
        QTRY_VERIFY(m_rows.contains(1) && m_rows[1].course.end == AnswerCourse::End::Done);
        QTEST(answerWords(m_rows[1].course, m_rows[1].answeredStatus), "words");
        const auto answer = answerOf(m_receiver->content(1))->answer;
        QVERIFY(answer.has_value());
        QCOMPARE(*answer, m_client->got().left(SentAnswer::mostBytes).left(answer->size()));
        QVERIFY(answer->size() <= SentAnswer::mostBytes);
    }

    void aClientThatLeftIsTold_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("archived");
        QTest::newRow("before the answer") << QStringLiteral("delay=10m")
                                           << QStringLiteral("No answer: client left after ") << 0;
        QTest::newRow("within it")
                << QStringLiteral("endless-headers")
                << QStringLiteral("200 OK, headers without end; client left after ") << 200;
    }
    void aClientThatLeftIsTold()
    {
        QFETCH(QString, spec);
        QFETCH(QString, words);
        m_receiver->tell([script = *ResponseScript::parse(spec)](ReceiverEngine &engine) {
            engine.receiver().setScript(script);
        });
        m_client->send(post("/", quoted("{'eventTrigger':'SmsReminder','eventId':'e'}")));
        QTRY_VERIFY(m_rows.contains(1));
        if (!spec.startsWith(QLatin1String("delay")))
            QTRY_VERIFY(!m_client->got().isEmpty());
        m_client->socket().abort();
        QTRY_COMPARE(m_rows[1].course.end, AnswerCourse::End::ClientLeft);
        const QString told = answerWords(m_rows[1].course, m_rows[1].answeredStatus);
        QVERIFY2(told.startsWith(words), qPrintable(told));
        // An archive does not say of it that it got an answer, either.
        QFETCH(int, archived);
        const QString file = m_folder.filePath(QStringLiteral("left.har"));
        QCOMPARE(*answerOf(m_receiver->exportHar({1}, file)), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonValue response =
                QJsonDocument::fromJson(written.readAll())[u"log"][u"entries"][0][u"response"];
        QCOMPARE(response[u"status"].toInt(-1), archived);
        QCOMPARE(response[u"_error"].toString(), QStringLiteral("the client left"));
    }

    void aCompanysOwnNameOfATriggerIsKnown()
    {
        m_receiver->tell([](ReceiverEngine &engine) {
            engine.setOwnNames({{QStringLiteral("NewClient"), Trigger::CustomerCreated}});
        });
        m_client->send(post("/",
                            sample(Trigger::CustomerCreated, m_clock.now())
                                    .replace("CustomerCreated", "NewClient")));
        QTRY_VERIFY(m_rows.contains(1) && m_rows[1].schema == SchemaVerdict::Valid);
    }

    void whatComesTwiceIsToldOf()
    {
        const QByteArray body = sample(Trigger::SmsReminder, m_clock.now());
        m_client->send(post("/", body));
        m_client->send(post("/", body));
        QTRY_VERIFY(m_rows.contains(2));
        QCOMPARE(m_rows[2].arrival.repeats, 1);
        QVERIFY(m_rows[2].arrival.isDuplicate());
        QVERIFY(!m_rows[1].arrival.isDuplicate());
    }

    void aFloodIsFewUpdates()
    {
        constexpr int count = 3000;
        for (int i = 0; i < count; ++i)
            m_client->send(post("/", quoted("{'eventTrigger':'SmsReminder'}")));
        QTRY_COMPARE_WITH_TIMEOUT(m_client->answers(), count, 30'000);
        QTRY_COMPARE(m_rows.size(), count);
        QVERIFY2(m_updates < count / 20, QByteArray::number(m_updates).constData());
    }

    void aTextIsFoundInTheBodies()
    {
        for (const char *body :
             {"{\"name\":\"Maria\"}", "{\"name\":\"Paul\"}", "{\"n\":\"MARIA\"}"})
            m_client->send(post("/", body));
        QTRY_COMPARE(m_rows.size(), 3);
        QCOMPARE(*answerOf(m_receiver->find(QStringLiteral("maria"), 0)), (QList<qint64>{1, 3}));
        QCOMPARE(*answerOf(m_receiver->find(QStringLiteral("maria"), 1)), QList<qint64>{3});
        QCOMPARE(*answerOf(m_receiver->find(QStringLiteral("Eve"), 0)), QList<qint64>());
    }

    void aNewerSearchEndsTheOlder()
    {
        m_client->send(post("/", "{\"name\":\"Maria\"}"));
        QTRY_COMPARE(m_rows.size(), 1);
        auto first = m_receiver->find(QStringLiteral("m"), 0);
        auto second = m_receiver->find(QStringLiteral("maria"), 0);
        QCOMPARE(*answerOf(second), QList<qint64>{1});
        const auto answer = answerOf(first);
        QVERIFY(answer.ok() || answer.error().code == ErrorCode::Cancelled);
    }

    void whatIsKeptIsExported()
    {
        m_client->send(post("/booking?a=1", "{\"n\":1}"));
        m_client->send(post("/customer", "{\"n\":2}"));
        QTRY_COMPARE(m_rows.value(2).course.end, AnswerCourse::End::Done);
        const QString file = m_folder.filePath(QStringLiteral("requests.har"));
        QCOMPARE(*answerOf(m_receiver->exportHar({1, 2, 99}, file)), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonValue entries =
                QJsonDocument::fromJson(written.readAll()).object()[u"log"][u"entries"];
        QCOMPARE(entries.toArray().size(), 2);
        const QJsonValue request = entries[0][u"request"];
        QCOMPARE(request[u"url"].toString(), QStringLiteral("http://localhost/booking?a=1"));
        QCOMPARE(request[u"postData"][u"text"].toString(), QStringLiteral("{\"n\":1}"));
        const QJsonValue response = entries[1][u"response"];
        QCOMPARE(response[u"status"].toInt(), 200);
        QCOMPARE(response[u"content"][u"text"].toString(), QStringLiteral("OK\n"));
        QVERIFY(response[u"headers"].toArray().size() >= 3);
        QVERIFY(entries[1][u"comment"].toString().contains(QLatin1String("200 OK")));

        const auto refused =
                answerOf(m_receiver->exportHar({1}, m_folder.filePath(QStringLiteral("no/where"))));
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    }

    void clearedAllAreGoneAndCountingGoesOn()
    {
        m_client->send(post("/", "{}"));
        QTRY_COMPARE(m_rows.size(), 1);
        m_receiver->tell([](ReceiverEngine &engine) { engine.clear(); });
        QTRY_COMPARE(m_rows.size(), 0);
        QVERIFY(answerOf(m_receiver->content(1))->isLost);
        m_client->send(post("/", "{}"));
        QTRY_COMPARE(m_rows.size(), 1);
        QVERIFY(m_rows.contains(2));
    }

    void itEndsWhileRequestsComeIn()
    {
        for (int i = 0; i < 200; ++i)
            m_client->send(post("/", sample(Trigger::SmsReminder, m_clock.now())));
        const auto problems = m_receiver->problems(1);
        QTRY_VERIFY(!m_rows.isEmpty());
        m_receiver.reset();
        QVERIFY(problems.isFinished());
    }

private:
    void take(const ReceivedUpdate &update)
    {
        ++m_updates;
        m_oldest = update.oldest;
        m_rows.removeIf([&update](QMap<qint64, ReceivedRequest>::iterator row) {
            return row.key() < update.oldest;
        });
        for (const ReceivedRequest &row : update.added) {
            QVERIFY(!m_rows.contains(row.number));
            m_rows.insert(row.number, row);
        }
        for (const ReceivedRequest &row : update.changed) {
            QVERIFY(m_rows.contains(row.number));
            m_rows.insert(row.number, row);
        }
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<ReceiverThread> m_receiver;
    std::unique_ptr<RawClient> m_client;
    QMap<qint64, ReceivedRequest> m_rows;
    qint64 m_oldest = 1;
    int m_updates = 0;
};

QTEST_GUILESS_MAIN(TestReceiverThread)
#include "tst_receiverthread.moc"
