#include "tests/app/consoledriver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// `settings history|restore` and `company set|duplicate|archive|unarchive|import`.
class TestCtlHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, u"https://hooks.example"_s);
    }

    void aMistakeIsFoundAndTakenBack()
    {
        done({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u"https://right.example/"_s});
        done({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u"https://wrong.example/"_s,
              u"--timeout"_s, u"9s"_s});
        const auto history = done({u"settings"_s, u"history"_s, u"c"_s}).rows();
        QVERIFY(history.size() >= 3);
        const QJsonObject &newest = history.constFirst();
        const QString actor = newest.value("actor"_L1).toString();
        QVERIFY2(actor.startsWith(u"console:"_s) && actor.size() > 8, qPrintable(actor));
        const QJsonArray changes = newest.value("changes"_L1).toArray();
        QCOMPARE(changes.size(), 2);
        QVERIFY(changes.contains(QJsonObject{{u"what"_s, u"settings.bookingUrl"_s},
                                             {u"before"_s, u"https://right.example/"_s},
                                             {u"after"_s, u"https://wrong.example/"_s}}));
        const QString before = QString::number(history.at(1).value("version"_L1).toInteger());

        const QJsonObject tried =
                done({u"settings"_s, u"restore"_s, u"c"_s, before, u"--dry-run"_s}).row();
        QVERIFY(tried.value("dryRun"_L1).toBool());
        QCOMPARE(tried.value("changes"_L1).toArray().size(), 2);
        QCOMPARE(bookingUrl(u"c"_s), u"https://wrong.example/"_s);
        done({u"settings"_s, u"restore"_s, u"c"_s, before});
        QCOMPARE(bookingUrl(u"c"_s), u"https://right.example/"_s);

        const Ran table = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"settings"_s, u"history"_s, u"c"_s});
        QVERIFY(table.out.contains("VERSION"));
        QVERIFY(table.out.contains("https://wrong.example/"));
    }

    void aVersionThatIsNoneIsNamed()
    {
        const Ran unknown = m_ctl->run({u"settings"_s, u"restore"_s, u"c"_s, u"77"_s});
        QCOMPARE(unknown.exitCode, 3);
        QCOMPARE(unknown.code(), u"settingsVersionUnknown"_s);
        const Ran word = m_ctl->run({u"settings"_s, u"restore"_s, u"c"_s, u"last"_s});
        QCOMPARE(word.exitCode, 3);
        QCOMPARE(word.code(), u"numberInvalid"_s);
    }

    void aCompanyIsRenamedAndBecomesAProductionCompanyOnlyWithHttps()
    {
        QCOMPARE(done({u"company"_s, u"set"_s, u"c"_s, u"--name"_s, u"New Name"_s})
                         .row()
                         .value("name"_L1)
                         .toString(),
                 u"New Name"_s);
        done({u"settings"_s, u"set"_s, u"c"_s, u"--customer-url"_s, u"http://plain.example/"_s});
        const Ran refused =
                m_ctl->run({u"company"_s, u"set"_s, u"c"_s, u"--environment"_s, u"production"_s});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"urlsNotHttps"_s);
        QVERIFY(refused.message().contains(u"Customer URL"_s));
        QVERIFY(refused.message().contains(u"http://plain.example/"_s));
        done({u"settings"_s, u"set"_s, u"c"_s, u"--customer-url"_s, u""_s});
        done({u"company"_s, u"set"_s, u"c"_s, u"--environment"_s, u"production"_s});
        QCOMPARE(m_ctl->run({u"company"_s, u"set"_s, u"c"_s}).exitCode, 2);
    }

    void anArchivedCompanyTakesNothing()
    {
        QVERIFY(done({u"company"_s, u"archive"_s, u"c"_s}).row().value("archived"_L1).toBool());
        const Ran refused = m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s});
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.code(), u"companyArchived"_s);
        done({u"company"_s, u"unarchive"_s, u"c"_s});
        done({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s});
    }

    void aCopyHasTheSameUrls()
    {
        done({u"company"_s, u"duplicate"_s, u"c"_s, u"d"_s, u"--name"_s, u"Second"_s});
        QCOMPARE(bookingUrl(u"d"_s), bookingUrl(u"c"_s));
        const Ran again = m_ctl->run({u"company"_s, u"duplicate"_s, u"c"_s, u"d"_s});
        QCOMPARE(again.code(), u"externalIdTaken"_s);
    }

    void manyCompaniesComeFromATable()
    {
        const QString file = m_ctl->write(u"many.csv"_s,
                                          "externalId,name,environment,bookingWebhookUrl\n"
                                          "c,Renamed,,https://c.example/\n"
                                          "new,New,production,https://new.example/\n"
                                          "bad,Bad,production,http://bad.example/\n");
        const Ran stopped = m_ctl->run({u"company"_s, u"import"_s, file});
        QCOMPARE(stopped.exitCode, 3);
        QCOMPARE(stopped.rows().size(), 3);
        QCOMPARE(stopped.rows().at(2).value("verdict"_L1).toString(), u"refused"_s);
        QVERIFY(stopped.rows().at(2).value("problem"_L1).toString().contains(u"Booking URL"_s));
        QCOMPARE(done({u"company"_s, u"list"_s}).rows().size(), 1);

        done({u"company"_s, u"import"_s, file, u"--skip-refused"_s, u"--dry-run"_s});
        QCOMPARE(done({u"company"_s, u"list"_s}).rows().size(), 1);
        done({u"company"_s, u"import"_s, file, u"--skip-refused"_s});
        QCOMPARE(bookingUrl(u"c"_s), u"https://c.example/"_s);
        QCOMPARE(bookingUrl(u"new"_s), u"https://new.example/"_s);
        const Ran noTable = m_ctl->run({u"company"_s, u"import"_s, u"-"_s}, "name\nx\n");
        QCOMPARE(noTable.code(), u"companyTableInvalid"_s);
    }

private:
    Ran done(const QStringList &arguments)
    {
        Ran ran = m_ctl->run(arguments);
        if (ran.exitCode != 0)
            qWarning("%s", ran.err.constData());
        return ran;
    }
    QString bookingUrl(const QString &company)
    {
        return done({u"settings"_s, u"get"_s, company})
                .row()
                .value("bookingWebhookUrl"_L1)
                .toString();
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlHistory)
#include "tst_ctl_history.moc"
