#include "app/hookkeeperctl/shown/console.h"
#include "app/hookkeeperctl/shown/json.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

struct Buffers
{
    Buffers()
    {
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }
    Streams streams(bool colour = false)
    {
        return {.in = in, .out = out, .err = err, .colour = colour, .liveErr = false};
    }
    QBuffer in;
    QBuffer out;
    QBuffer err;
};

} // namespace

class TestShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextCannotDriveATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain text stays") << u"Zoë & Søn 😀"_s << u"Zoë & Søn 😀"_s;
        QTest::newRow("an escape sequence") << u"\x1b[2Jboo"_s << u"\\x1b[2Jboo"_s;
        QTest::newRow("a C1 control") << u"a\u009bb"_s << u"a\\x9bb"_s;
        QTest::newRow("a turned reading direction") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
        QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
        QTest::newRow("delete and null") << QString(u"a\x7f\0b"_s) << u"a\\x7f\\x00b"_s;
        QTest::newRow("half a character") << QString(QChar(0xd800)) << u"\\u{d800}"_s;
    }
    void foreignTextCannotDriveATerminal()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(plainLine(text), line);
    }

    void severalLinesKeepTheirLineFeeds()
    {
        QCOMPARE(plainText(u"a\r\nb\tc\x1b\n"_s), u"a\nb\tc\\x1b\n"_s);
    }

    void bytesThatAreNoTextAreShownAsSuch()
    {
        QCOMPARE(textOfBytes("caf\xc3\xa9"), u"café"_s);
        QCOMPARE(textOfBytes(QByteArrayView("no \xff", 4)), u"no \\xff"_s);
    }

    void jsonIsReadBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes and backslashes") << uR"(say "hi" \ /)"_s;
        QTest::newRow("controls") << u"\x1b\x01\n\r\t\x7f\u009b"_s;
        QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
        QTest::newRow("characters beyond the first plane") << u"a😀b"_s;
        QTest::newRow("nothing") << QString(u""_s);
    }
    void jsonIsReadBackAsItWas()
    {
        QFETCH(QString, text);
        const QByteArray json = JsonObject().add("t", text).add("n", nullptr).text();
        QCOMPARE(QJsonDocument::fromJson(json).object().value("t"_L1).toString(), text);
        for (const char byte : json)
            QVERIFY(static_cast<uchar>(byte) >= 0x20 && byte != 0x7f);
    }

    void jsonMembersKeepTheirOrder()
    {
        const JsonObject inner = JsonObject().add("z", 1).add("a", true);
        QCOMPARE(JsonObject()
                         .add("list", JsonArray().add(inner).add(2.5))
                         .add("none", std::optional<int>())
                         .text(),
                 QByteArray(R"({"list":[{"z":1,"a":true},2.5],"none":null})"));
    }

    void columnsAreAligned()
    {
        Buffers buffers;
        Console console(buffers.streams(), false, false);
        Table table(console, {u"NAME"_s, u"N"_s, u"URL"_s});
        table.alignRight(1);
        table.add({{u"漢字"_s}, {u"1"_s}, {u"x"_s}});
        table.add({{u"a\nb"_s}, {u"1000"_s}, {u"y"_s}});
        table.flush();
        QCOMPARE(buffers.out.data(),
                 QByteArray("NAME     N  URL\n漢字     1  x\na\\nb  1000  y\n"));
    }

    void colourIsOnlyForTerminals()
    {
        Buffers buffers;
        QCOMPARE(Console(buffers.streams(), false, false).tinted(u"x"_s, Tint::Bad), u"x"_s);
        QVERIFY(Console(buffers.streams(true), false, false)
                        .tinted(u"x"_s, Tint::Bad)
                        .startsWith(u"\x1b["_s));
    }

    void errorsHaveASentenceAndAHint()
    {
        const Error error{ErrorCode::CompanyUnknown, {}, u"no\x1b[1mbody"_s, {}};
        Buffers human;
        Console(human.streams(), false, true).error(error);
        QCOMPARE(human.err.data(),
                 QByteArray("hookkeeperctl: There is no company \"no\\x1b[1mbody\".\n"
                            "\"company list\" shows the companies of this store.\n"));
        Buffers json;
        Console(json.streams(), true, false).error(error, u"x.json"_s);
        const QJsonObject object =
                QJsonDocument::fromJson(json.err.data()).object().value("error"_L1).toObject();
        QCOMPARE(object.value("code"_L1).toString(), u"companyUnknown"_s);
        QVERIFY(object.value("message"_L1).toString().startsWith(u"x.json: There is no"_s));
        QVERIFY(json.out.data().isEmpty());
    }

    void confirmationsAreForPeople()
    {
        Buffers buffers;
        Console(buffers.streams(), true, false).say(u"done"_s);
        Console(buffers.streams(), false, true).say(u"done"_s);
        QVERIFY(buffers.err.data().isEmpty());
        Console(buffers.streams(), false, false).say(u"done"_s);
        QCOMPARE(buffers.err.data(), QByteArray("done\n"));
    }

    void timesAreInTheCompanysZone()
    {
        const Micros moment = toMicros(QDateTime(QDate(2026, 5, 14), QTime(15, 42, 10), Qt::UTC));
        QCOMPARE(timeText(moment, "America/Toronto"), u"2026-05-14 11:42:10 EDT"_s);
    }

    void whatIsAbsentIsNull()
    {
        Delivery delivery;
        delivery.publicId = u"dlv_1"_s;
        delivery.createdAt = toMicros(QDateTime(QDate(2026, 5, 14), QTime(15, 42), Qt::UTC));
        QCOMPARE(jsonOf(delivery, u"c"_s, u"booking"_s).text(),
                 QByteArray(R"({"id":"dlv_1","eventId":"","company":"c",)"
                            R"("trigger":"BookingConfirmation","endpoint":"booking","url":"",)"
                            R"("status":"queued","attempts":0,"lastStatusCode":null,)"
                            R"("lastError":null,"createdAt":"2026-05-14T15:42:00.000Z",)"
                            R"("nextAttemptAt":null,"finishedAt":null,"resendOf":null})"));
    }

    void aBodyThatIsNoTextIsGivenAsBase64()
    {
        Attempt attempt;
        attempt.outcome = OutcomeKind::Answered;
        attempt.statusCode = 500;
        attempt.durationUs = 1500;
        attempt.responseBody = QByteArray("\x00\xff", 2);
        const QJsonObject shown = QJsonDocument::fromJson(jsonOf(attempt).text()).object();
        QCOMPARE(shown.value("durationMs"_L1).toDouble(), 1.5);
        QCOMPARE(shown.value("error"_L1).toString(), u"500"_s);
        const QJsonObject response = shown.value("response"_L1).toObject();
        QVERIFY(response.value("body"_L1).isNull());
        QCOMPARE(response.value("bodyBase64"_L1).toString(), u"AP8="_s);
    }
};

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
