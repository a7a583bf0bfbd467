#include "core/model/ratelimit.h"

#include "core/base/clock.h"

#include <QtTest/QtTest>

using namespace hk;

class TestRateLimit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("a second") << QStringLiteral("10/s") << QStringLiteral("10/s");
        QTest::newRow("a minute") << QStringLiteral(" 100 / m ") << QStringLiteral("100/m");
        QTest::newRow("the most") << QStringLiteral("100000/s") << QStringLiteral("100000/s");
        QTest::newRow("none") << QStringLiteral("None") << QStringLiteral("none");
    }
    void readsWhatItWrites()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        const Result<RateLimit> limit = parseRateLimit(text);
        QVERIFY(limit.ok());
        QCOMPARE(textOf(*limit), written);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "10", "/s", "10/", "0/s", "-1/s", "100001/s", "1.5/s", "10/h",
                                 "10/s/s", "ten/s", "10 s"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesTheRest()
    {
        QFETCH(const QString, text);
        const Result<RateLimit> limit = parseRateLimit(text);
        QVERIFY(!limit.ok());
        QCOMPARE(limit.error().code, ErrorCode::RateLimitInvalid);
    }

    /// Whoever counts from any moment on never counts more than the limit and its burst.
    void keepsItsPaceFromAnyMoment_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<qint64>("perMs");
        QTest::newRow("1/s") << 1 << qint64(1000);
        QTest::newRow("7/s") << 7 << qint64(1000);
        QTest::newRow("500/s") << 500 << qint64(1000);
        QTest::newRow("90/m") << 90 << qint64(60'000);
    }
    void keepsItsPaceFromAnyMoment()
    {
        QFETCH(const int, requests);
        QFETCH(const qint64, perMs);
        const RateLimit limit{requests, perMs};
        TokenBucket bucket(limit);
        QList<qint64> sentAt;
        qint64 now = 0;
        for (int i = 0; i < 3 * requests + 3; ++i) {
            now = bucket.nextAt(now);
            QVERIFY(bucket.mayTake(now));
            bucket.take(now);
            sentAt.append(now);
        }
        const auto burst = static_cast<qsizetype>(std::max(1.0, limit.perSecond() / 10));
        for (qsizetype from = 0; from < sentAt.size(); ++from) {
            const auto end =
                    std::ranges::lower_bound(sentAt, sentAt.at(from) + perMs * microsPerMs);
            QVERIFY(end - sentAt.begin() - from <= requests + burst);
        }
        // And it is used: no slower than agreed.
        QVERIFY(sentAt.last() <= (sentAt.size() + 1) * perMs * microsPerMs / requests);
    }

    void pausesAndClocksSetBackGiveNothing()
    {
        TokenBucket bucket({1, 1000});
        bucket.take(0);
        QVERIFY(!bucket.mayTake(999'000));
        QVERIFY(bucket.mayTake(3'600'000'000));
        bucket.take(3'600'000'000);
        QVERIFY(!bucket.mayTake(3'600'000'001));
        QVERIFY(!bucket.mayTake(0));
        QCOMPARE(bucket.nextAt(0), 999'999);
    }

    void withoutALimitEverythingMayGo()
    {
        TokenBucket bucket;
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(bucket.mayTake(0));
            bucket.take(0);
        }
        bucket.setLimit({2, 1000});
        QVERIFY(bucket.mayTake(0));
        bucket.take(0);
        QVERIFY(!bucket.mayTake(0));
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
