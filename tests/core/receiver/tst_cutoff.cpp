#include "core/receiver/localreceiver.h"

#include "tests/core/receiver/rawclient.h"

#include <QtTest/QtTest>

using namespace hk;

/// Requests of which the end never comes.
class TestCutOff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_got.clear();
        m_answered.clear();
        m_receiver = std::make_unique<LocalReceiver>(m_clock, ReceiverLimits());
        connect(m_receiver.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_got.append(request); });
        connect(m_receiver.get(), &LocalReceiver::requestAnswered, this,
                [this](qint64 number) { m_answered.append(number); });
        QVERIFY(m_receiver->listen(0));
    }
    void cleanup() { m_receiver.reset(); }

    void whatIsCutOffIsToldOf_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("problem");
        const QByteArray head = "POST /booking HTTP/1.1\r\nHost: x\r\n";
        const auto row = [](const char *name, const QByteArray &sent, const char *method,
                            const char *kept, const char *problem) {
            QTest::newRow(name) << sent << QByteArray(method) << QByteArray(kept)
                                << QString::fromLatin1(problem);
        };
        row("within the body", head + "Content-Length: 2000\r\n\r\n{\"a\":1,", "POST", "{\"a\":1,",
            "Cut off after 7 of 2,000 bytes: the client closed the connection");
        row("before the body", head + "Content-Length: 20\r\n\r\n", "POST", "",
            "Cut off after 0 of 20 bytes: the client closed the connection");
        row("waiting to go on", head + "Content-Length: 20\r\nExpect: 100-continue\r\n\r\n", "POST",
            "", "Cut off after 0 of 20 bytes");
        row("between two chunks", head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "POST",
            "abc", "Cut off after 3 bytes: the client closed the connection before the last chunk");
        row("within a chunk", head + "Transfer-Encoding: chunked\r\n\r\n9\r\nabc", "POST", "abc",
            "Cut off after 3 bytes");
        row("within the headers", head, "POST", "",
            "Cut off: the client closed the connection before its headers were whole");
        row("within the first line", "POST /boo", "POST", "", "before its headers were whole");
        row("within the method", "PO", "", "", "before its headers were whole");
        row("another method", "PUT /a HTTP/1.1\r\nContent-Length: 5\r\n\r\n12", "PUT", "12",
            "Cut off after 2 of 5 bytes");
    }
    void whatIsCutOffIsToldOf()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, problem);
        RawClient client(port());
        client.send(post("/before", QByteArrayLiteral("{}")));
        QTRY_COMPARE(client.status(), 200);
        client.send(sent);
        client.close();
        QTRY_COMPARE(m_got.size(), 2);
        const ReceivedRequestData &cut = m_got.constLast();
        QVERIFY(cut.isCutOff);
        QVERIFY(!cut.isWebhook());
        QTEST(cut.method, "method");
        QTEST(cut.body, "kept");
        QCOMPARE(cut.bodySize, cut.body.size());
        QVERIFY2(cut.problem.startsWith(problem) || cut.problem.contains(problem),
                 qPrintable(cut.problem));
        QVERIFY(!cut.answeredStatus);
        QCOMPARE(cut.course.end, AnswerCourse::End::ClientLeft);
        QTRY_COMPARE(m_answered, (QList<qint64>{1, 2}));
        QCOMPARE(m_receiver->connectionCount(), 0);
    }

    void whatTheReceiverCutsOffSaysSo()
    {
        RawClient client(port());
        client.send("POST /a HTTP/1.1\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n123");
        QTRY_VERIFY(client.got().contains("100 Continue"));
        m_receiver->close();
        QCOMPARE(m_got.size(), 1);
        QVERIFY2(m_got[0].problem.contains(
                         QLatin1String("the receiver closed the connection within the body")),
                 qPrintable(m_got[0].problem));
        QCOMPARE(m_answered, QList<qint64>{1});
    }

    void whoeverSaysNothingIsNotListed()
    {
        RawClient client(port());
        QTRY_COMPARE(m_receiver->connectionCount(), 1);
        client.close();
        QTRY_COMPARE(m_receiver->connectionCount(), 0);
        RawClient kept(port());
        kept.send(post("/", QByteArrayLiteral("{}")));
        QTRY_COMPARE(kept.status(), 200);
        kept.close();
        QTRY_COMPARE(m_receiver->connectionCount(), 0);
        QCOMPARE(m_got.size(), 1);
    }

private:
    quint16 port() const { return m_receiver->port(); }

    SystemClock m_clock;
    std::unique_ptr<LocalReceiver> m_receiver;
    QList<ReceivedRequestData> m_got;
    QList<qint64> m_answered;
};

QTEST_GUILESS_MAIN(TestCutOff)
#include "tst_cutoff.moc"
