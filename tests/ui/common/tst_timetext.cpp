#include "tests/ui/support/fakedesktop.h"
#include "ui/common/timetext.h"

#include <QtTest/QTest>

using namespace hk;

namespace {

constexpr Micros now = 1'715'701'330LL * microsPerSecond; // 2024-05-14 15:42:10 UTC

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_languages.install(QLocale(QLocale::English));
    }

    void relative_data()
    {
        QTest::addColumn<qint64>("secondsAgo");
        QTest::addColumn<QString>("words");
        QTest::newRow("a moment ago") << qint64(20) << QStringLiteral("just now");
        QTest::newRow("one minute ago") << qint64(61) << QStringLiteral("1 minute ago");
        QTest::newRow("three minutes ago") << qint64(199) << QStringLiteral("3 minutes ago");
        QTest::newRow("hours ago") << qint64(7300) << QStringLiteral("2 hours ago");
        QTest::newRow("days ago") << qint64(5 * 86400 + 5) << QStringLiteral("5 days ago");
        QTest::newRow("seconds ahead") << qint64(-5) << QStringLiteral("in 5 seconds");
        QTest::newRow("minutes ahead") << qint64(-1800) << QStringLiteral("in 30 minutes");
        QTest::newRow("hours ahead") << qint64(-2 * 3600) << QStringLiteral("in 2 hours");
        QTest::newRow("days ahead") << qint64(-86400) << QStringLiteral("in 1 day");
    }

    void relative()
    {
        QFETCH(qint64, secondsAgo);
        QTEST(relativeTime(now - secondsAgo * microsPerSecond, now), "words");
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("words");
        QTest::newRow("milliseconds") << qint64(38'200) << QStringLiteral("38 ms");
        QTest::newRow("short seconds") << qint64(1'240'000) << QStringLiteral("1.2 s");
        QTest::newRow("long seconds") << qint64(15'000'000) << QStringLiteral("15 s");
        QTest::newRow("minutes") << qint64(300'000'000) << QStringLiteral("5 min");
        QTest::newRow("hours") << qint64(7'200'000'000) << QStringLiteral("2 h");
        QTest::newRow("nearly a second") << qint64(999'700) << QStringLiteral("1.0 s");
        QTest::newRow("nearly ten seconds") << qint64(9'960'000) << QStringLiteral("10 s");
        QTest::newRow("nearly fifteen") << qint64(14'950'000) << QStringLiteral("15 s");
        QTest::newRow("nearly a minute") << qint64(59'800'000) << QStringLiteral("1 min");
        QTest::newRow("days and hours") << qint64(324'060'000'000) << QStringLiteral("3 d 18 h");
        QTest::newRow("days") << qint64(259'200'000'000) << QStringLiteral("3 d");
    }

    void durations()
    {
        QFETCH(qint64, us);
        QTEST(durationText(us), "words");
    }

    void timesAreByTheClocksThatWereChosen()
    {
        setCompanyZone("America/Toronto");
        QCOMPARE(clockTime(now), QStringLiteral("15:42:10")); // this computer's, UTC in tests
        showTimesIn(TimesIn::CompanyZone);
        QCOMPARE(clockTime(now), QStringLiteral("11:42:10"));
        QCOMPARE(tableTime(now, now), QStringLiteral("14 May, 11:42:10"));
        QVERIFY(absoluteTime(now).contains(QLatin1String("11:42:10")));
        showTimesIn(TimesIn::Utc);
        QCOMPARE(clockTime(now), QStringLiteral("15:42:10"));
        setCompanyZone("Middle-earth/Bree"); // as if it were UTC
        showTimesIn(TimesIn::CompanyZone);
        QCOMPARE(clockTime(now), QStringLiteral("15:42:10"));
        showTimesIn(TimesIn::OwnZone);
    }

    void aToolTipTellsATimeByAllClocks()
    {
        setCompanyZone("America/Toronto");
        const QStringList lines = timeToolTip(now).split(u'\n');
        QCOMPARE(lines.size(), 2); // this computer's clock is UTC here
        QVERIFY2(lines[0].contains(QLatin1String("15:42:10")), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(QLatin1String("11:42:10")), qPrintable(lines[1]));
        QVERIFY2(lines[1].contains(QLatin1String("company")), qPrintable(lines[1]));
        showTimesIn(TimesIn::CompanyZone);
        QVERIFY(timeToolTip(now).startsWith(lines[1])); // the chosen one first
        showTimesIn(TimesIn::OwnZone);
        setCompanyZone("UTC");
        QCOMPARE(timeToolTip(now), absoluteTime(now)); // nothing to tell apart
    }

    void tableTimesCarryTheYearOnlyWhenItIsAnother()
    {
        QCOMPARE(tableTime(now - 45 * microsPerSecond, now), QStringLiteral("14 May, 15:41:25"));
        QCOMPARE(tableTime(now - 366LL * 86400 * microsPerSecond, now),
                 QStringLiteral("14 May 2023, 15:42:10"));
        QCOMPARE(clockTime(now), QStringLiteral("15:42:10"));
        QVERIFY(absoluteTime(now).contains(QLatin1String("2024")));
    }

private:
    Languages m_languages;
};

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
