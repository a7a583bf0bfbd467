#include "core/base/duration.h"

#include <QtTest/QtTest>

using namespace hk;

class TestDuration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("milliseconds") << "250ms" << qint64(250);
        QTest::newRow("seconds") << "5s" << qint64(5000);
        QTest::newRow("minutes, short") << "5m" << qint64(300'000);
        QTest::newRow("minutes, long") << "5min" << qint64(300'000);
        QTest::newRow("half an hour in hours") << "0.5h" << qint64(1'800'000);
        QTest::newRow("days with blanks around") << " 90 d " << qint64(7'776'000'000);
        QTest::newRow("nothing at all") << "0s" << qint64(0);
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, ms);
        const Result<qint64> duration = parseDuration(text, QStringLiteral("timeout"));
        QVERIFY(duration.ok());
        QCOMPARE(*duration, ms);
        QCOMPARE(*parseDuration(formatDuration(ms), {}), ms);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "s", "5", "5 weeks", "-5s", "1e99d", "5s5m", "five s", "1.2.3s"})
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QString::fromLatin1(text))))
                    << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(const QString, text);
        const Result<qint64> duration = parseDuration(text, QStringLiteral("timeout"));
        QVERIFY(!duration.ok());
        QCOMPARE(duration.error().code, ErrorCode::DurationInvalid);
        QCOMPARE(duration.error().subject, QStringLiteral("timeout"));
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
