#include "core/received/requestlog.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hk;

namespace {

ReceivedRequest rowOf(qint64 number)
{
    ReceivedRequest row;
    row.number = number;
    row.eventId = QStringLiteral("evt_%1").arg(number);
    return row;
}

/// Resident memory of this process, in bytes.
qint64 memoryUsed()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 page = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * page;
}

} // namespace

class TestRequestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesBackAsItWas()
    {
        RequestLog log({}, m_folder.path());
        const HeaderList headers{{"Host", "a"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
        log.add(rowOf(7), {"/booking?x=%20", headers, QByteArray("\0\xff{}", 4)});
        QCOMPARE(log.oldest(), 7);
        QCOMPARE(log.row(7)->eventId, QStringLiteral("evt_7"));
        const ReceivedContent content = log.content(7);
        QCOMPARE(content.target, QByteArray("/booking?x=%20"));
        QCOMPARE(content.headers, headers);
        QCOMPARE(content.body, QByteArray("\0\xff{}", 4));
        QVERIFY(!content.isLost);
        QVERIFY(!content.lostBody);
        QVERIFY(!log.row(6));
        QVERIFY(!log.row(8));
    }

    void onlySoManyAreKept()
    {
        RequestLog::Bounds bounds;
        bounds.requests = 3;
        RequestLog log(bounds, m_folder.path());
        for (qint64 number = 1; number <= 5; ++number)
            log.add(rowOf(number), {"/", {}, QByteArray::number(number)});
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.oldest(), 3);
        QCOMPARE(log.newest(), 5);
        QCOMPARE(log.body(3).value(), QByteArray("3"));
        QVERIFY(!log.body(2));
    }

    void anAnswerOfTheOtherReceiverIsKeptWithIt()
    {
        RequestLog log({}, m_folder.path());
        log.add(rowOf(1), {"/", {}, "1"});
        log.add(rowOf(2), {"/", {}, "2"});
        ForwardedAnswer answer;
        answer.status = 404;
        answer.headers = {{"Server", "x"}};
        answer.body = "no";
        answer.took = 1200;
        log.addAnswer(2, answer);
        log.addAnswer(7, answer); // of none that is here
        answer.status = std::nullopt;
        answer.problem = QStringLiteral("refused");
        log.addAnswer(1, answer);
        QCOMPARE(log.content(2).forwarded->status, std::optional(404));
        QCOMPARE(log.content(2).forwarded->body, QByteArray("no"));
        QCOMPARE(log.content(2).forwarded->headers.size(), 1);
        QCOMPARE(log.content(1).forwarded->status, std::optional<int>());
        QCOMPARE(log.content(1).forwarded->problem, QStringLiteral("refused"));
    }

    void clearedItGoesOnCounting()
    {
        RequestLog log({}, m_folder.path());
        log.add(rowOf(1), {"/", {}, "1"});
        log.clear();
        QCOMPARE(log.size(), 0);
        QVERIFY(!log.row(1));
        log.add(rowOf(2), {"/", {}, "2"});
        QCOMPARE(log.body(2).value(), QByteArray("2"));
    }

    void requestsOfAMegabyteStayWithinTheBounds()
    {
        const RequestLog::Bounds bounds;
        RequestLog log(bounds, m_folder.path());
        const qint64 before = memoryUsed();
        for (qint64 number = 1; number <= 2000; ++number) {
            QByteArray body(1'000'000, Qt::Uninitialized);
            memset(body.data(), static_cast<int>(number), static_cast<size_t>(body.size()));
            log.add(rowOf(number), {"/", {{"Host", "127.0.0.1"}}, body});
            QVERIFY(log.bodies().inMemory() <= bounds.bodies.memory);
            QVERIFY(log.bodies().inFile() <= bounds.bodies.file);
        }
        QVERIFY2(memoryUsed() - before < 2 * bounds.bodies.memory,
                 QByteArray::number(memoryUsed() - before).constData());

        // The newest have their bodies, the oldest at least their heads.
        for (const qint64 number : {log.newest(), log.newest() - 100, log.newest() - 500}) {
            const ReceivedContent content = log.content(number);
            QCOMPARE(content.body.size(), 1'000'000);
            QCOMPARE(content.body.at(999'999), static_cast<char>(number));
        }
        const ReceivedContent oldest = log.content(log.oldest());
        QVERIFY(oldest.lostBody);
        QVERIFY(!oldest.isLost);
        QCOMPARE(oldest.headers.size(), 1);
    }

    void longHeadsStayWithinTheBoundsToo()
    {
        const RequestLog::Bounds bounds;
        RequestLog log(bounds, m_folder.path());
        for (qint64 number = 1; number <= 4000; ++number) {
            log.add(rowOf(number), {"/", {{"X-Long", QByteArray(60'000, 'x')}}, "{}"});
            QVERIFY(log.heads().inMemory() <= bounds.heads.memory);
            QVERIFY(log.heads().inFile() <= bounds.heads.file);
        }
        QVERIFY(log.content(1).isLost);
        QCOMPARE(log.content(4000).headers.constFirst().second.size(), 60'000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
