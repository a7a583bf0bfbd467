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

    void isSpokenInTwoUnits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << "0 ms";
        QTest::newRow("milliseconds") << qint64(250) << "250 ms";
        QTest::newRow("nearly half a minute") << qint64(29'970) << "30 s";
        QTest::newRow("nearly a minute") << qint64(59'700) << "1 min";
        QTest::newRow("a minute and a half") << qint64(90'000) << "1 min 30 s";
        QTest::newRow("nearly an hour") << qint64(3'599'900) << "1 h";
        QTest::newRow("two hours") << qint64(7'200'000) << "2 h";
        QTest::newRow("a day and a bit") << qint64(86'400'000 + 120'000) << "1 d";
        QTest::newRow("5401 minutes") << qint64(324'060'000) << "3 d 18 h";
    }
    void isSpokenInTwoUnits()
    {
        QFETCH(const qint64, ms);
        QTEST(spokenDuration(ms), "text");
    }

    void isSpokenInTheLanguageOfTheProgram()
    {
        class Loud final : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *,
                              int) const override
            {
                return QByteArrayView(context) == "hk::Words" ? QString::fromLatin1(text).toUpper()
                                                              : QString();
            }
        } loud;
        QCoreApplication::installTranslator(&loud);
        QCOMPARE(spokenDuration(83'100'000), QStringLiteral("23 H 5 MIN"));
        QCOMPARE(formatDuration(300'000), QStringLiteral("5m")); // which is read back
        QCoreApplication::removeTranslator(&loud);
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
