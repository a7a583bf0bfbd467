#include "core/store/headerblock.h"
#include "core/store/packer.h"
#include "core/store/sqliteerror.h"
#include "core/store/sqlitefunctions.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <sqlite3.h>

#include <cerrno>

using namespace hk;

namespace {

constexpr QByteArrayView eventId("evt_0123456789abc");

} // namespace

/// How bytes, headers and patterns are written into the store and read back.
class TestStoreFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("shrinks");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("one byte") << QByteArray("x") << false;
        QTest::newRow("a short text") << QByteArray("{\"ok\":true}") << false;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << true;
        QTest::newRow("a repeated text")
                << QByteArray("{\"name\":\"Maria\"},").repeated(100) << true;
        QTest::newRow("16 MB") << QByteArray("0123456789abcdef").repeated(1024 * 1024) << true;
        QByteArray noise(4000, Qt::Uninitialized);
        QRandomGenerator random(3);
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        QTest::newRow("noise") << noise << false;
    }

    void unpacksWhatItPacked()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, shrinks);
        Packer packer;
        const QByteArray packed = packer.pack(bytes);
        QCOMPARE(packed.size() < bytes.size(), shrinks);
        QVERIFY(packed.size() <= bytes.size() + 1);
        QCOMPARE(packer.unpack(packed), bytes);
    }

    void refusesToUnpackWhatIsDamagedOrTooLarge()
    {
        Packer packer;
        const QByteArray packed = packer.pack(QByteArray("abc").repeated(1000));
        QVERIFY(!packer.unpack({}));
        QVERIFY(!packer.unpack(packed.chopped(3)));
        QVERIFY(!packer.unpack("\x07unknown marker"));
        QVERIFY(!packer.unpack(packed, 2999));
        QVERIFY(packer.unpack(packed, 3000));
    }

    void keepsHeadersExactly_data()
    {
        const QByteArray hex(64, 'a');
        const QByteArray base64 = QByteArray(32, 'x').toBase64();
        QTest::addColumn<HeaderList>("headers");
        QTest::newRow("none") << HeaderList();
        QTest::newRow("those that sign") << HeaderList{{"X-Message-Signature", hex},
                                                       {"webhook-id", eventId.toByteArray()},
                                                       {"webhook-timestamp", "1780000000"},
                                                       {"webhook-signature", "v1," + base64}};
        QTest::newRow("two signatures in one")
                << HeaderList{{"webhook-signature", "v1," + base64 + " v1," + base64}};
        QTest::newRow("capital hexadecimal") << HeaderList{{"X-Message-Signature", hex.toUpper()}};
        QTest::newRow("base64 without its padding")
                << HeaderList{{"webhook-signature", "v1," + base64.chopped(1)}};
        QTest::newRow("unknown names in any case")
                << HeaderList{{"x-Odd", "1"}, {"X-ODD", "2"}, {"CONTENT-TYPE", "text/plain"}};
        QTest::newRow("one name twice") << HeaderList{{"Set-Cookie", "a"}, {"Set-Cookie", "b"}};
        QTest::newRow("empty values and names") << HeaderList{{"Server", ""}, {"", "x"}};
        QTest::newRow("bytes that are no text") << HeaderList{{"X", QByteArray("\xff\x00\x01", 3)}};
        QTest::newRow("a long value") << HeaderList{{"X-Long", QByteArray(70'000, 'v')}};
    }

    void keepsHeadersExactly()
    {
        QFETCH(const HeaderList, headers);
        QCOMPARE(decodedHeaders(encodedHeaders(headers, eventId), eventId), headers);
    }

    void keepsWhatSignsShort()
    {
        const HeaderList headers{{"X-Message-Signature", QByteArray(64, 'a')},
                                 {"webhook-id", eventId.toByteArray()},
                                 {"webhook-timestamp", "1780000000"},
                                 {"webhook-signature", "v1," + QByteArray(32, 'x').toBase64()}};
        QVERIFY(encodedHeaders(headers, eventId).size() <= 84);
    }

    void refusesHeadersThatAreCutOff()
    {
        const QByteArray block = encodedHeaders({{"Server", "nginx"}, {"X", "y"}}, eventId);
        for (qsizetype size = 1; size < block.size(); ++size) {
            const auto decoded = decodedHeaders(QByteArrayView(block).first(size), eventId);
            QVERIFY(!decoded || decoded->size() < 2);
        }
        QVERIFY(!decodedHeaders("\x7f\x01", eventId));
        QVERIFY(!decodedHeaders(QByteArray(20, '\xff'), eventId));
    }

    void matchesLikePatterns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char16_t *text, const char16_t *pattern,
                            bool expected) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(pattern)
                                << expected;
        };
        row("the same text", u"maria", u"maria", true);
        row("a longer text", u"maria b", u"maria", false);
        row("a shorter text", u"mari", u"maria", false);
        row("nothing and nothing", u"", u"", true);
        row("nothing and anything", u"", u"%", true);
        row("nothing and one character", u"", u"_", false);
        row("a beginning", u"maria b", u"maria%", true);
        row("an end", u"maria b", u"% b", true);
        row("a middle", u"maria b", u"%ria%", true);
        row("parts in order", u"maria b", u"m%i%b", true);
        row("parts out of order", u"maria b", u"b%m", false);
        row("a part that would overlap", u"aba", u"ab%ba", false);
        row("many that almost match", u"aaaaaaaaaaaaaaaaaaaaab", u"%a%a%a%a%a%c", false);
        row("one character", u"maria", u"m_ria", true);
        row("an escaped percent sign", u"100% x", u"100\\% x", true);
        row("an escaped percent sign is no wildcard", u"100 x x", u"100\\% x", false);
        row("an escaped underscore", u"a_b", u"a\\_b", true);
        row("an escaped underscore is no wildcard", u"axb", u"a\\_b", false);
        row("an escaped backslash", u"a\\b", u"a\\\\b", true);
    }

    void matchesLikePatterns()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pattern);
        QFETCH(const bool, expected);
        QCOMPARE(matchesLike(text, pattern, u'\\'), expected);
    }

    void namesWhatSqliteSays_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("full") << SQLITE_FULL << 0 << ErrorCode::StoreDiskFull;
        QTest::newRow("busy") << SQLITE_BUSY << 0 << ErrorCode::StoreLocked;
        QTest::newRow("busy with a snapshot")
                << SQLITE_BUSY_SNAPSHOT << 0 << ErrorCode::StoreLocked;
        QTest::newRow("read-only") << SQLITE_READONLY_DIRECTORY << 0 << ErrorCode::StoreReadOnly;
        QTest::newRow("malformed") << SQLITE_CORRUPT << 0 << ErrorCode::StoreDamaged;
        QTest::newRow("not a database") << SQLITE_NOTADB << 0 << ErrorCode::StoreForeign;
        QTest::newRow("cannot open") << SQLITE_CANTOPEN << 0 << ErrorCode::StoreUnreadable;
        QTest::newRow("interrupted") << SQLITE_INTERRUPT << 0 << ErrorCode::Cancelled;
        QTest::newRow("a write that found no room")
                << SQLITE_IOERR_WRITE << ENOSPC << ErrorCode::StoreDiskFull;
        QTest::newRow("a write beyond the allowed size")
                << SQLITE_IOERR_WRITE << EFBIG << ErrorCode::StoreDiskFull;
        QTest::newRow("a write to a disk that became read-only")
                << SQLITE_IOERR_WRITE << EROFS << ErrorCode::StoreReadOnly;
        QTest::newRow("a disk that fails") << SQLITE_IOERR_READ << EIO << ErrorCode::StoreFailed;
        QTest::newRow("a constraint") << SQLITE_CONSTRAINT_UNIQUE << 0 << ErrorCode::StoreFailed;
    }

    void namesWhatSqliteSays()
    {
        QFETCH(const int, code);
        QFETCH(const int, systemError);
        QFETCH(const ErrorCode, expected);
        const Error error =
                storeError(code, QStringLiteral("s.db"), QStringLiteral("words"), systemError);
        QCOMPARE(error.code, expected);
        QCOMPARE(error.subject, QStringLiteral("s.db"));
        QCOMPARE(error.value, QStringLiteral("words"));
    }
};

QTEST_GUILESS_MAIN(TestStoreFormats)
#include "tst_storeformats.moc"
