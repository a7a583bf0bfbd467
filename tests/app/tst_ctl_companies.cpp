#include "tests/app/consoledriver.h"

#include <QtCore/QJsonValue>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// The console from outside: how it is called, and companies.
class TestCtlCompanies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwoAndDoesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("a command of a later day") << QStringList{u"key"_s, u"rotate"_s, u"x"_s};
        QTest::newRow("half a command") << QStringList{u"company"_s};
        QTest::newRow("an unknown option")
                << QStringList{u"settings"_s, u"set"_s, u"x"_s, u"--frobnicate"_s, u"1"_s};
        QTest::newRow("a company without a name") << QStringList{u"company"_s, u"add"_s, u"x"_s};
        QTest::newRow("nothing to set") << QStringList{u"settings"_s, u"set"_s, u"x"_s};
        QTest::newRow("a removal without --yes") << QStringList{u"company"_s, u"remove"_s, u"x"_s};
        QTest::newRow("two sources of a key") << QStringList{
                u"settings"_s, u"set"_s, u"x"_s, u"--hash-key-stdin"_s, u"--default-hash-key"_s};
        QTest::newRow("a key as an argument")
                << QStringList{u"settings"_s, u"set"_s, u"x"_s, u"--hash-key"_s, u"secret"_s};
        QTest::newRow("a seed and own bytes")
                << QStringList{u"trigger"_s,   u"x"_s, u"SmsReminder"_s, u"--seed"_s, u"1"_s,
                               u"--payload"_s, u"-"_s};
    }
    void wrongUsageEndsWithTwoAndDoesNothing()
    {
        QFETCH(QStringList, arguments);
        const ConsoleDriver ctl;
        ctl.makeCompany(u"other"_s, u"http://127.0.0.1:9"_s);
        const Ran ran = ctl.run(arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.code(), u"usage"_s);
        QVERIFY(ran.out.isEmpty());
    }

    void helpAndVersionAreEverywhere()
    {
        const ConsoleDriver ctl;
        const Ran all = ctl.runPlain({u"--help"_s});
        QCOMPARE(all.exitCode, 0);
        for (const auto *command :
             {"company add", "settings set", "trigger", "dispatch", "deliveries", "delivery curl",
              "resend", "verify", "receive", "policy allow", "store check", "store backup",
              "store restore", "demo"})
            QVERIFY2(all.out.contains(command), command);
        const Ran one = ctl.runPlain({u"settings"_s, u"set"_s, u"--help"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.contains("--hash-key-stdin"));
        const Ran version = ctl.runPlain({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("hookkeeperctl "));
        QVERIFY(ctl.run({u"--version"_s}).row().contains("version"_L1));
    }

    void aCompanyIsAddedShownAndRemoved()
    {
        const ConsoleDriver ctl;
        const Ran added = ctl.run({u"company"_s, u"add"_s, u"kljuc"_s, u"--name"_s, u"Ključ ☂"_s,
                                   u"--time-zone"_s, u"Europe/Zagreb"_s, u"--environment"_s,
                                   u"production"_s});
        QCOMPARE(added.exitCode, 0);
        const QJsonObject company = added.row();
        QCOMPARE(company.value("externalId"_L1).toString(), u"kljuc"_s);
        QCOMPARE(company.value("name"_L1).toString(), u"Ključ ☂"_s);
        QCOMPARE(company.value("timeZone"_L1).toString(), u"Europe/Zagreb"_s);
        QCOMPARE(company.value("environment"_L1).toString(), u"production"_s);
        QCOMPARE(ctl.run({u"company"_s, u"show"_s, u"kljuc"_s}).row(), company);
        QCOMPARE(ctl.run({u"company"_s, u"list"_s}).rows(), QList<QJsonObject>{company});
        QCOMPARE(ctl.run({u"company"_s, u"remove"_s, u"kljuc"_s, u"--yes"_s}).exitCode, 0);
        QVERIFY(ctl.run({u"company"_s, u"list"_s}).rows().isEmpty());
    }

    void peopleGetATable()
    {
        const ConsoleDriver ctl;
        ctl.run({u"company"_s, u"add"_s, u"a"_s, u"--name"_s, u"First"_s});
        ctl.run({u"company"_s, u"add"_s, u"longer"_s, u"--name"_s, u"Second"_s});
        const Ran ran = ctl.runPlain({u"--store"_s, ctl.storePath(), u"company"_s, u"list"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.out,
                 QByteArray("EXTERNAL ID  NAME    TIME ZONE  ENVIRONMENT  ARCHIVED\n"
                            "a            First   UTC        test         -\n"
                            "longer       Second  UTC        test         -\n"));
    }

    void badCompaniesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("an external id twice")
                << QStringList{u"there"_s, u"--name"_s, u"Twice"_s} << u"externalIdTaken"_s;
        QTest::newRow("an external id with a blank")
                << QStringList{u"a b"_s, u"--name"_s, u"X"_s} << u"externalIdInvalid"_s;
        QTest::newRow("an empty external id")
                << QStringList{QString(), u"--name"_s, u"X"_s} << u"externalIdInvalid"_s;
        QTest::newRow("an empty name")
                << QStringList{u"x"_s, u"--name"_s, u" "_s} << u"nameEmpty"_s;
        QTest::newRow("a time zone that is none")
                << QStringList{u"x"_s, u"--name"_s, u"X"_s, u"--time-zone"_s, u"Mars/Base"_s}
                << u"timeZoneUnknown"_s;
        QTest::newRow("an environment that is none")
                << QStringList{u"x"_s, u"--name"_s, u"X"_s, u"--environment"_s, u"moon"_s}
                << u"environmentUnknown"_s;
    }
    void badCompaniesAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const ConsoleDriver ctl;
        ctl.run({u"company"_s, u"add"_s, u"there"_s, u"--name"_s, u"There"_s});
        const QByteArray before = ctl.run({u"company"_s, u"list"_s}).out;
        const Ran ran = ctl.run(QStringList{u"company"_s, u"add"_s} + arguments);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
        QCOMPARE(ctl.run({u"company"_s, u"list"_s}).out, before);
    }

    void anUnknownCompanyIsBadInputEverywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("show") << QStringList{u"company"_s, u"show"_s, u"nobody"_s};
        QTest::newRow("remove") << QStringList{u"company"_s, u"remove"_s, u"nobody"_s, u"--yes"_s};
        QTest::newRow("settings get") << QStringList{u"settings"_s, u"get"_s, u"nobody"_s};
        QTest::newRow("settings set")
                << QStringList{u"settings"_s, u"set"_s, u"nobody"_s, u"--timeout"_s, u"5s"_s};
        QTest::newRow("trigger") << QStringList{u"trigger"_s, u"nobody"_s,
                                                u"BookingConfirmation"_s};
        QTest::newRow("deliveries") << QStringList{u"deliveries"_s, u"nobody"_s};
    }
    void anUnknownCompanyIsBadInputEverywhere()
    {
        QFETCH(QStringList, arguments);
        const ConsoleDriver ctl;
        ctl.run({u"company"_s, u"add"_s, u"somebody"_s, u"--name"_s, u"Somebody"_s});
        const Ran ran = ctl.run(arguments);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"companyUnknown"_s);
        QVERIFY2(ran.message().contains(u"nobody"_s), ran.err.constData());
    }

    void itStartsWithoutAnyLanguageChosen()
    {
        const ConsoleDriver ctl;
        QProcess process;
        QProcessEnvironment bare;
        bare.insert(u"HOME"_s, ctl.path(u"."_s));
        // A sanitizer without its suppressions judges what libraries do.
        for (const char *name : {"TSAN_OPTIONS", "LSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(name))
                bare.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
        process.setProcessEnvironment(bare);
        process.start(ConsoleDriver::program(),
                      {u"company"_s, u"add"_s, u"é"_s, u"--name"_s, u"Zoë"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(process.readAllStandardOutput().contains("\"name\":\"Zoë\""));
        QVERIFY(QFile::exists(ctl.path(u".local/share/hookkeeper/store.db"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCtlCompanies)
#include "tst_ctl_companies.moc"
