#include "tests/app/consoledriver.h"

#include <QtCore/QJsonValue>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

const auto good = u"https://hooks.example.com/booking"_s;

QJsonObject settingsOf(const ConsoleDriver &ctl, const QString &company)
{
    return ctl.run({u"settings"_s, u"get"_s, company}).row();
}

} // namespace

// Webhook settings from the console: what is kept, what is refused, all or nothing.
class TestCtlSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->run({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"Test"_s});
        m_ctl->run({u"company"_s, u"add"_s, u"p"_s, u"--name"_s, u"Production"_s,
                    u"--environment"_s, u"production"_s});
    }

    void aNewCompanyHasDefaults()
    {
        const QJsonObject settings = settingsOf(*m_ctl, u"c"_s);
        QCOMPARE(settings.keys(),
                 QStringList({u"bookingWebhookUrl"_s, u"company"_s, u"customerWebhookUrl"_s,
                              u"hashKey"_s, u"reminderWebhookUrl"_s, u"resourceWebhookUrl"_s,
                              u"retrySchedule"_s, u"rotationEnds"_s, u"signatureEncoding"_s,
                              u"standardHeaders"_s, u"timeout"_s, u"wireNames"_s}));
        QVERIFY(settings.value("rotationEnds"_L1).isNull());
        QCOMPARE(settings.value("standardHeaders"_L1).toBool(), true);
        QCOMPARE(settings.value("wireNames"_L1).toObject().size(), 9);
        QVERIFY(settings.value("bookingWebhookUrl"_L1).isNull());
        QCOMPARE(settings.value("hashKey"_L1).toString(), u"default"_s);
        QCOMPARE(settings.value("signatureEncoding"_L1).toString(), u"hex"_s);
        QCOMPARE(settings.value("retrySchedule"_L1).toString(), u"5s,5m,30m,2h,5h,10h,10h"_s);
        QCOMPARE(settings.value("timeout"_L1).toString(), u"15s"_s);
    }

    void whatIsNamedIsSetAndNothingElse()
    {
        const Ran set =
                m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s,
                            u"  "_s + good + u" "_s, u"--signature-encoding"_s, u"base64"_s,
                            u"--retry-schedule"_s, u"7s,9m"_s, u"--timeout"_s, u"2500ms"_s});
        QCOMPARE(set.exitCode, 0);
        const QJsonObject settings = settingsOf(*m_ctl, u"c"_s);
        QCOMPARE(settings, set.row());
        QCOMPARE(settings.value("bookingWebhookUrl"_L1).toString(), good);
        QVERIFY(settings.value("customerWebhookUrl"_L1).isNull());
        QCOMPARE(settings.value("signatureEncoding"_L1).toString(), u"base64"_s);
        QCOMPARE(settings.value("retrySchedule"_L1).toString(), u"7s,9m"_s);
        QCOMPARE(settings.value("timeout"_L1).toString(), u"2500ms"_s);
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u""_s});
        QVERIFY(settingsOf(*m_ctl, u"c"_s).value("bookingWebhookUrl"_L1).isNull());
    }

    void anInternationalHostIsAcceptedAndShownBothWays()
    {
        const Ran set = m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s,
                                    u"https://münchen.example/haken"_s});
        QCOMPARE(set.exitCode, 0);
        const Ran shown = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"settings"_s, u"get"_s, u"c"_s});
        QVERIFY(shown.out.contains("https://xn--mnchen-3ya.example/haken"));
        QVERIFY(shown.out.contains("https://münchen.example/haken"));
    }

    void badValuesAreRefusedAndNothingIsSaved_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &url, const QString &code) {
            QTest::newRow(name) << QStringList{u"--booking-url"_s, url} << code << u"Booking URL"_s;
        };
        row("a path", u"/relative"_s, u"urlRelative"_s);
        row("another scheme", u"ftp://example.com/"_s, u"urlScheme"_s);
        row("a script", u"javascript:alert(1)"_s, u"urlScheme"_s);
        row("user and password", u"https://u:p@example.com/"_s, u"urlCredentials"_s);
        row("a fragment", u"https://example.com/#x"_s, u"urlFragment"_s);
        row("a blank inside", u"https://exam ple.com/"_s, u"urlWhitespace"_s);
        row("a line break inside", u"https://example.com/\r\nX: y"_s, u"urlWhitespace"_s);
        row("a bare host", u"example.com"_s, u"urlNoScheme"_s);
        row("5,000 characters", u"https://example.com/"_s + QString(5000, u'a'), u"urlTooLong"_s);
        row("a port that does not exist", u"https://example.com:99999/"_s, u"urlPort"_s);
        row("no host", u"https://"_s, u"urlHost"_s);
        row("a backslash", u"http://127.0.0.1:1\\@example.com/"_s, u"urlBackslash"_s);
        QTest::newRow("an encoding that is none")
                << QStringList{u"--signature-encoding"_s, u"rot13"_s} << u"encodingUnknown"_s
                << u"rot13"_s;
        QTest::newRow("a schedule that is none") << QStringList{u"--retry-schedule"_s, u"soon"_s}
                                                 << u"retryScheduleInvalid"_s << u"soon"_s;
    }
    void badValuesAreRefusedAndNothingIsSaved()
    {
        QFETCH(QStringList, option);
        QFETCH(QString, code);
        QFETCH(QString, names);
        const QJsonObject before = settingsOf(*m_ctl, u"c"_s);
        const QStringList goodOne{u"--customer-url"_s, good};
        for (const QStringList &order : {option + goodOne, goodOne + option}) {
            const Ran ran = m_ctl->run(QStringList{u"settings"_s, u"set"_s, u"c"_s} + order);
            QCOMPARE(ran.exitCode, 3);
            QCOMPARE(ran.code(), code);
            QVERIFY2(ran.message().contains(names), ran.err.constData());
            QVERIFY(!ran.error().value("hint"_L1).toString().isEmpty());
            QVERIFY(ran.out.isEmpty());
        }
        QCOMPARE(settingsOf(*m_ctl, u"c"_s), before);
    }

    void badTimeoutsAreRefused_data()
    {
        QTest::addColumn<QString>("timeout");
        QTest::newRow("too short") << u"10ms"_s;
        QTest::newRow("too long") << u"3m"_s;
        QTest::newRow("no unit") << u"15"_s;
    }
    void badTimeoutsAreRefused()
    {
        QFETCH(QString, timeout);
        const Ran ran = m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--timeout"_s, timeout});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!ran.message().isEmpty());
        QCOMPARE(settingsOf(*m_ctl, u"c"_s).value("timeout"_L1).toString(), u"15s"_s);
    }

    void aProductionCompanyWantsHttpsExceptToThisComputer()
    {
        const auto set = [this](const QString &url) {
            return m_ctl->run({u"settings"_s, u"set"_s, u"p"_s, u"--booking-url"_s, url});
        };
        const Ran refused = set(u"http://example.com/"_s);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.code(), u"urlNotHttps"_s);
        QCOMPARE(set(u"http://127.0.0.1:9/"_s).exitCode, 0);
        QCOMPARE(set(u"http://[::1]:9/"_s).exitCode, 0);
        QCOMPARE(set(u"http://localhost:9/"_s).exitCode, 0);
        QCOMPARE(set(u"https://example.com/"_s).exitCode, 0);
    }

    void badHashKeysAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"hashKeyEmpty"_s;
        QTest::newRow("only a line end") << QByteArray("\n") << u"hashKeyEmpty"_s;
        QTest::newRow("4 KB") << QByteArray(4096, 'k') << u"hashKeyTooLong"_s;
        QTest::newRow("pasted with two line ends")
                << QByteArray("key\n\n") << u"hashKeyLineBreak"_s;
        QTest::newRow("a line break inside") << QByteArray("ke\ny") << u"hashKeyLineBreak"_s;
        QTest::newRow("not UTF-8") << QByteArray("k\xff") << u"hashKeyUnreadable"_s;
    }
    void badHashKeysAreRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        const Ran ran = m_ctl->run(
                {u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s, u"--booking-url"_s, good},
                key);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
        QVERIFY2(ran.message().contains(u"hash key"_s), ran.err.constData());
        const QJsonObject settings = settingsOf(*m_ctl, u"c"_s);
        QCOMPARE(settings.value("hashKey"_L1).toString(), u"default"_s);
        QVERIFY(settings.value("bookingWebhookUrl"_L1).isNull());
    }

    void goodHashKeysAreTaken_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("one byte") << QByteArray("k");
        QTest::newRow("not ASCII") << QByteArray("s3cret-Ključ");
        QTest::newRow("the longest") << QByteArray(1024, 'k');
        QTest::newRow("with a line end after it") << QByteArray("key\r\n");
    }
    void goodHashKeysAreTaken()
    {
        QFETCH(QByteArray, key);
        const QString file = m_ctl->write(u"key"_s, key);
        QCOMPARE(m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-file"_s, file}).exitCode,
                 0);
        QCOMPARE(settingsOf(*m_ctl, u"c"_s).value("hashKey"_L1).toString(), u"set"_s);
        QCOMPARE(m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--default-hash-key"_s}).exitCode,
                 0);
        QCOMPARE(settingsOf(*m_ctl, u"c"_s).value("hashKey"_L1).toString(), u"default"_s);
    }

    void aGuessableKeyIsTakenWithAWord()
    {
        const QString file = m_ctl->write(u"key"_s, "k");
        const Ran ran = m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"settings"_s, u"set"_s,
                                         u"c"_s, u"--hash-key-file"_s, file});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(ran.err.contains("can be found by trying"), ran.err.constData());
    }

    void aKeyFileThatIsNotThereIsNamed()
    {
        const Ran ran = m_ctl->run(
                {u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-file"_s, m_ctl->path(u"nowhere"_s)});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"fileUnreadable"_s);
        QVERIFY(ran.message().contains(u"nowhere"_s));
    }

    void theAnswerSaysWhereKeysAreSealed()
    {
        const Ran shown = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"settings"_s, u"get"_s, u"c"_s});
        QVERIFY(shown.out.contains("a key file beside the store"));
    }

private:
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlSettings)
#include "tst_ctl_settings.moc"
