#include "core/model/company.h"
#include "core/model/trigger.h"

#include <QtTest/QtTest>

using namespace hk;

class TestCompany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysThatCanSign_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("one byte") << QByteArray("k");
        QTest::newRow("not ASCII") << QByteArray("Ключ-🔑");
        QTest::newRow("with blanks inside") << QByteArray("three words here");
        QTest::newRow("1,024 bytes") << QByteArray(1024, 'k');
    }
    void keysThatCanSign()
    {
        QFETCH(const QByteArray, key);
        QVERIFY(checkHashKey(key).ok());
    }

    void shortKeysCanBeGuessed()
    {
        QVERIFY(isGuessableHashKey(1));
        QVERIFY(isGuessableHashKey(15));
        QVERIFY(!isGuessableHashKey(16));
    }

    void keysThatCannot_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::HashKeyEmpty;
        QTest::newRow("4 KB") << QByteArray(4096, 'k') << ErrorCode::HashKeyTooLong;
        QTest::newRow("pasted with a line break")
                << QByteArray("key\n") << ErrorCode::HashKeyLineBreak;
        QTest::newRow("a zero byte") << QByteArray("k\0y", 3) << ErrorCode::HashKeyLineBreak;
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << ErrorCode::HashKeyUnreadable;
    }
    void keysThatCannot()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const ErrorCode, code);
        const Result<void> checked = checkHashKey(key);
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().code, code);
        QVERIFY(checked.error().value.size() < 10); // never the key itself
    }

    void companiesThatCannotBe_data()
    {
        QTest::addColumn<QString>("externalId");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray utc("UTC");
        QTest::newRow("no external id")
                << QString() << QStringLiteral("x") << utc << ErrorCode::ExternalIdInvalid;
        QTest::newRow("a blank in the external id") << QStringLiteral("a b") << QStringLiteral("x")
                                                    << utc << ErrorCode::ExternalIdInvalid;
        QTest::newRow("no name") << QStringLiteral("a") << QStringLiteral("  ") << utc
                                 << ErrorCode::NameEmpty;
        QTest::newRow("no such time zone")
                << QStringLiteral("a") << QStringLiteral("x") << QByteArray("Mars/Olympus")
                << ErrorCode::TimeZoneUnknown;
    }
    void companiesThatCannotBe()
    {
        QFETCH(const QString, externalId);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, zone);
        QFETCH(const ErrorCode, code);
        const Result<Company> company = makeCompany(externalId, name, zone, Environment::Test);
        QVERIFY(!company.ok());
        QCOMPARE(company.error().code, code);
    }

    void namesReadBack()
    {
        for (const Trigger trigger : allTriggers)
            QCOMPARE(triggerFromWireName(wireNameOf(trigger)), trigger);
        for (const Category category : allCategories)
            QCOMPARE(categoryFromName(nameOf(category)), category);
        QVERIFY(!triggerFromWireName(u"bookingconfirmation"));
        QCOMPARE(*environmentFromName(QStringLiteral("production")), Environment::Production);
        QCOMPARE(environmentFromName(QStringLiteral("prod")).error().code,
                 ErrorCode::EnvironmentUnknown);
    }
};

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
