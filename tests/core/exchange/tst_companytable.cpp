#include "core/exchange/companytable.h"

#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto booking = static_cast<size_t>(Category::Booking);
constexpr auto reminder = static_cast<size_t>(Category::Reminder);

} // namespace

/// Tables of companies as spreadsheets write them.
class TestCompanyTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn()
    {
        const auto rows = read("externalId,name,timeZone,environment,bookingWebhookUrl,"
                               "customerWebhookUrl,resourceWebhookUrl,reminderWebhookUrl\r\n"
                               "acme,\"Acme, Inc.\",America/Toronto,Production,https://a.example/b,"
                               "https://a.example/c,https://a.example/r,\r\n");
        QCOMPARE(rows.size(), 1);
        const CompanyRow &row = rows.constFirst();
        QCOMPARE(row.line, 2);
        QCOMPARE(row.externalId, u"acme"_s);
        QCOMPARE(row.name, u"Acme, Inc."_s);
        QCOMPARE(row.timeZone, u"America/Toronto"_s);
        QCOMPARE(row.environment, u"production"_s);
        QCOMPARE(row.urls[booking], u"https://a.example/b"_s);
        QCOMPARE(row.urls[reminder], QString(u""_s));
        QVERIFY(row.problem.isEmpty());
    }

    void whatTheTableDoesNotNameIsAbsent()
    {
        const auto rows = read("External ID;Booking URL\nacme;https://a.example/b");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().urls[booking], u"https://a.example/b"_s);
        QVERIFY(!rows.constFirst().name);
        QVERIFY(!rows.constFirst().urls[reminder]);
    }

    void forms_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("commas") << QByteArray("externalId,name\na,N Ö\n");
        QTest::newRow("semicolons") << QByteArray("externalId;name\na;N Ö\n");
        QTest::newRow("tabs") << QByteArray("externalId\tname\na\tN Ö\n");
        QTest::newRow("Windows lines") << QByteArray("externalId,name\r\na,N Ö\r\n");
        QTest::newRow("no last line end") << QByteArray("externalId,name\na,N Ö");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                         "externalId,name\na,N Ö\n");
        QTest::newRow("blanks around") << QByteArray(" externalId , name \n a , N Ö \n");
        QTest::newRow("quotes") << QByteArray("\"externalId\",\"name\"\n\"a\",\"N Ö\"\n");
        QTest::newRow("empty lines after it") << QByteArray("externalId,name\na,N Ö\n,\n\n\n");
        QTest::newRow("other spelling") << QByteArray("EXTERNAL_ID,Name\na,N Ö\n");
        QTest::newRow("columns the other way round") << QByteArray("name,externalId\nN Ö,a\n");
    }
    void forms()
    {
        QFETCH(const QByteArray, csv);
        const auto rows = read(csv);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().externalId, u"a"_s);
        QCOMPARE(rows.constFirst().name, u"N Ö"_s);
        QCOMPARE(rows.constFirst().line, 2);
    }

    void aRowKnowsItsLineAlsoBehindLineBreaksInQuotes()
    {
        const auto rows = read("externalId,name\n\na,\"two\nlines \"\"here\"\"\"\n\nb,B\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].name, u"two\nlines \"here\""_s);
        QCOMPARE(rows[0].line, 3);
        QCOMPARE(rows[1].line, 6);
    }

    void aRowOfAnotherLengthOrTwiceThereIsABadRowAlone()
    {
        const auto rows = read("externalId,name\na,A,more\nb\nc,C\nc,C again\n");
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].problem, u"It has 3 fields, not 2 as the first line has."_s);
        QCOMPARE(rows[1].problem, u"It has 1 fields, not 2 as the first line has."_s);
        QCOMPARE(rows[1].externalId, u"b"_s);
        QVERIFY(rows[2].problem.isEmpty());
        QCOMPARE(rows[3].problem, u"Line 4 has the same external id."_s);
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"no line beside the titles"_s;
        QTest::newRow("titles alone")
                << QByteArray("externalId,name\n") << u"no line beside the titles"_s;
        QTest::newRow("no external id") << QByteArray("name\nA\n") << u"no column externalId"_s;
        QTest::newRow("an unknown column")
                << QByteArray("externalId,colour\na,red\n") << u"no column \"colour\""_s;
        QTest::newRow("a column twice")
                << QByteArray("externalId,name,Name\na,b,c\n") << u"twice"_s;
        QTest::newRow("a quote in the middle")
                << QByteArray("externalId,name\na,A\nb,\"B\"x\n") << u"line 3 has a quote"_s;
        QTest::newRow("a quote that never ends")
                << QByteArray("externalId,name\na,\"A\nb,B\n") << u"line 2 has a quote"_s;
        QTest::newRow("Latin-1") << QByteArray("externalId,name\na,\xD6\n") << u"not UTF-8"_s;
        QByteArray many("externalId\n");
        for (int i = 0; i < 10'002; ++i)
            many += QByteArray::number(i) + '\n';
        QTest::newRow("too many") << many << u"more than 10,000"_s;
        QTest::newRow("an image") << QByteArray::fromHex("89504e470d0a1a0a") << u"not UTF-8"_s;
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, says);
        const auto rows = readCompanyTable(csv, u"c.csv"_s);
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code, ErrorCode::CompanyTableInvalid);
        QCOMPARE(rows.error().subject, u"c.csv"_s);
        QVERIFY2(rows.error().value.contains(says), qPrintable(rows.error().value));
    }

private:
    static QList<CompanyRow> read(const QByteArray &csv)
    {
        const auto rows = readCompanyTable(csv, u"c.csv"_s);
        return rows ? *rows : QList<CompanyRow>();
    }
};

QTEST_GUILESS_MAIN(TestCompanyTable)
#include "tst_companytable.moc"
