#include "tests/app/consoledriver.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char passphrase[] = "correct horse battery staple\n";

} // namespace

// `settings export` and `settings import`: out, changed, in again, and what does not go in.
class TestCtlExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, u"https://hooks.example"_s);
        done({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s, u"--wire-name"_s,
              u"CustomerCreated=customer.created"_s, u"--retry-schedule"_s, u"7s,9m"_s},
             "the-old-key-0123");
        done({u"endpoint"_s, u"add"_s, u"c"_s, u"CRM"_s, u"--url"_s, u"https://crm.example/in"_s,
              u"--triggers"_s, u"customer"_s, u"--filter"_s, u"customer.id:7"_s,
              u"--secret-header-stdin"_s, u"--rate"_s, u"10/s"_s},
             "Authorization: Bearer s3cret-0123\n");
        m_file = m_ctl->path(u"c.json"_s);
    }

    void whatWasExportedComesBackExactly()
    {
        done({u"settings"_s, u"export"_s, u"c"_s, m_file});
        const QByteArray before = exported();
        done({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u""_s, u"--wire-name"_s,
              u"CustomerCreated="_s, u"--timeout"_s, u"3s"_s, u"--standard-headers"_s, u"off"_s});
        done({u"endpoint"_s, u"set"_s, u"c"_s, u"CRM"_s, u"--triggers"_s, u"all"_s, u"--filter"_s,
              u""_s, u"--rate"_s, u"none"_s, u"--header"_s, u"X-More: 1"_s});
        QVERIFY(exported() != before);
        const QByteArray changed = exported();

        const QJsonObject tried =
                done({u"settings"_s, u"import"_s, u"c"_s, m_file, u"--dry-run"_s}).row();
        QVERIFY(tried.value("dryRun"_L1).toBool());
        QVERIFY(tried.value("changes"_L1).toArray().size() >= 7);
        QCOMPARE(exported(), changed);

        const QJsonObject did = done({u"settings"_s, u"import"_s, u"c"_s, m_file}).row();
        QCOMPARE(did.value("changes"_L1), tried.value("changes"_L1));
        QCOMPARE(exported(), before);
        QCOMPARE(key(), QByteArray("the-old-key-0123\n"));
        // A second time there is nothing to do.
        QVERIFY(done({u"settings"_s, u"import"_s, u"c"_s, m_file})
                        .row()
                        .value("changes"_L1)
                        .toArray()
                        .isEmpty());
    }

    void noSecretLeavesUnlessItIsAskedFor()
    {
        done({u"settings"_s, u"export"_s, u"c"_s, m_file});
        for (const QByteArray &secret : secrets())
            QVERIFY(!content().contains(secret));
        QCOMPARE(QFileInfo(m_file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        done({u"settings"_s, u"export"_s, u"c"_s, m_file, u"--with-secrets"_s,
              u"--passphrase-stdin"_s},
             passphrase);
        for (const QByteArray &secret : secrets())
            QVERIFY(!content().contains(secret));
        QCOMPARE(QFileInfo(m_file).permissions()
                         & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void secretsComeIntoAnotherCompanyWithThePassphrase()
    {
        done({u"key"_s, u"rotate"_s, u"c"_s, u"--hash-key-stdin"_s, u"--overlap"_s, u"1h"_s},
             "the-new-key-0123");
        done({u"settings"_s, u"export"_s, u"c"_s, m_file, u"--with-secrets"_s,
              u"--passphrase-stdin"_s},
             passphrase);
        done({u"company"_s, u"add"_s, u"d"_s, u"--name"_s, u"D"_s});
        const Ran wrong = m_ctl->run(
                {u"settings"_s, u"import"_s, u"d"_s, m_file, u"--passphrase-stdin"_s}, "wrong");
        QCOMPARE(wrong.exitCode, 3);
        QCOMPARE(wrong.code(), u"passphraseWrong"_s);
        QVERIFY(settings(u"d"_s).value("bookingWebhookUrl"_L1).isNull());

        const QString passphraseFile = m_ctl->write(u"pass"_s, passphrase);
        const Ran in = done({u"settings"_s, u"import"_s, u"d"_s, m_file, u"--passphrase-file"_s,
                             passphraseFile});
        QCOMPARE(in.row().value("missingSecrets"_L1).toArray().size(), 0);
        QJsonObject c = settings(u"c"_s);
        QJsonObject d = settings(u"d"_s);
        QCOMPARE(d.take("company"_L1).toString(), u"d"_s);
        c.remove("company"_L1);
        c.remove("rotationEnds"_L1); // to the second
        d.remove("rotationEnds"_L1);
        QCOMPARE(d, c);
        QCOMPARE(key(u"d"_s), QByteArray("the-old-key-0123\n"));
        done({u"key"_s, u"finish"_s, u"d"_s});
        QCOMPARE(key(u"d"_s), QByteArray("the-new-key-0123\n"));
    }

    void aSecretHeaderWithoutItsValueIsNamed()
    {
        done({u"settings"_s, u"export"_s, u"c"_s, m_file});
        done({u"company"_s, u"add"_s, u"d"_s, u"--name"_s, u"D"_s});
        const QJsonObject in = done({u"settings"_s, u"import"_s, u"d"_s, m_file}).row();
        QCOMPARE(in.value("missingSecrets"_L1).toArray().first().toString(),
                 u"CRM: Authorization"_s);
        QCOMPARE(in.value("settings"_L1).toObject().value("hashKey"_L1).toString(), u"default"_s);
    }

    void theSetupApisFieldsGoBothWays()
    {
        const Ran out = m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"settings"_s,
                                         u"export"_s, u"c"_s, u"--format"_s, u"setup-api"_s});
        const QJsonObject fields = QJsonDocument::fromJson(out.out).object();
        QCOMPARE(fields.size(), 4);
        QCOMPARE(fields.value("bookingWebhookUrl"_L1).toString(),
                 u"https://hooks.example/booking"_s);
        done({u"company"_s, u"add"_s, u"d"_s, u"--name"_s, u"D"_s});
        done({u"settings"_s, u"import"_s, u"d"_s, u"-"_s},
             "{\"name\":\"x\",\"customerWebhookUrl\":\"https://example.com/c\","
             "\"webhookSignatureHash\":\"k3y\"}");
        QCOMPARE(settings(u"d"_s).value("customerWebhookUrl"_L1).toString(),
                 u"https://example.com/c"_s);
        QCOMPARE(key(u"d"_s), QByteArray("k3y\n"));
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("names");
        QTest::newRow("half a file")
                << QByteArray("{\"hookkeeperSettings\":1,\"timeout\":") << u"c.json"_s;
        QTest::newRow("a bad URL after good settings")
                << QByteArray("{\"hookkeeperSettings\":1,\"timeout\":\"4s\","
                              "\"reminderWebhookUrl\":\"ftp://x.example/\"}")
                << u"Reminder URL"_s;
        QTest::newRow("a bad endpoint after good settings")
                << QByteArray("{\"hookkeeperSettings\":1,\"timeout\":\"4s\",\"endpoints\":["
                              "{\"endpoint\":\"New\",\"url\":\"https://example.com/n\"},"
                              "{\"endpoint\":\"Bad\",\"url\":\"nonsense\"}]}")
                << u"URL of endpoint \"Bad\""_s;
        QTest::newRow("a header that is not one's own")
                << QByteArray("{\"hookkeeperSettings\":1,\"endpoints\":[{\"endpoint\":\"New\","
                              "\"headers\":[{\"name\":\"Host\",\"value\":\"evil\","
                              "\"secret\":false}]}]}")
                << u"Host"_s;
    }
    void whatIsWrongChangesNothing()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, names);
        m_ctl->write(u"c.json"_s, file);
        const QByteArray before = exported();
        const Ran refused = m_ctl->run({u"settings"_s, u"import"_s, u"c"_s, m_file});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.message().contains(names), qPrintable(refused.message()));
        QVERIFY(!refused.error().value("hint"_L1).toString().isEmpty());
        QCOMPARE(exported(), before);
    }

    void codeForReceiversFollowsTheSettings()
    {
        const auto code = [this] {
            return m_ctl
                    ->runPlain({u"--store"_s, m_ctl->storePath(), u"settings"_s, u"code"_s, u"c"_s,
                                u"Python"_s})
                    .out;
        };
        QVERIFY(code().contains("_hmac(body).hex()"));
        QVERIFY(code().contains("verify_standard_signature"));
        done({u"settings"_s, u"set"_s, u"c"_s, u"--signature-encoding"_s, u"base64"_s,
              u"--standard-headers"_s, u"off"_s});
        QVERIFY(code().contains("b64encode(_hmac(body))"));
        QVERIFY(!code().contains("verify_standard_signature"));
        QVERIFY(!code().contains("the-old-key"));
        QCOMPARE(m_ctl->run({u"settings"_s, u"code"_s, u"c"_s, u"cobol"_s}).exitCode, 2);
    }

    void optionsThatDoNotFitAreUsageErrors()
    {
        const auto code = [this](const QStringList &more) {
            return m_ctl->run(QStringList{u"settings"_s, u"export"_s, u"c"_s} + more).exitCode;
        };
        QCOMPARE(code({u"--with-secrets"_s}), 2);
        QCOMPARE(code({u"--format"_s, u"yaml"_s}), 2);
        QCOMPARE(code({u"--passphrase-stdin"_s}), 2);
        const Ran tooShort = m_ctl->run(
                {u"settings"_s, u"export"_s, u"c"_s, u"--with-secrets"_s, u"--passphrase-stdin"_s},
                "short");
        QCOMPARE(tooShort.exitCode, 3);
        QCOMPARE(tooShort.code(), u"passphraseShort"_s);
        const Ran unwritable =
                m_ctl->run({u"settings"_s, u"export"_s, u"c"_s, m_ctl->path(u"nowhere/c.json"_s)});
        QCOMPARE(unwritable.exitCode, 3);
        QCOMPARE(unwritable.code(), u"fileUnwritable"_s);
    }

private:
    static QByteArrayList secrets()
    {
        QByteArrayList all;
        for (const QByteArray &raw : {QByteArray("the-old-key-0123"), QByteArray("s3cret-0123")})
            all << raw << raw.toHex() << raw.toBase64(QByteArray::OmitTrailingEquals);
        return all;
    }
    Ran done(const QStringList &arguments, const QByteArray &in = {})
    {
        const Ran ran = m_ctl->run(arguments, in);
        if (ran.exitCode != 0)
            qFatal("%s: %s", qPrintable(arguments.join(u' ')), ran.err.constData());
        return ran;
    }
    QJsonObject settings(const QString &company)
    {
        return done({u"settings"_s, u"get"_s, company}).row();
    }
    QByteArray exported()
    {
        return m_ctl
                ->runPlain({u"--store"_s, m_ctl->storePath(), u"settings"_s, u"export"_s, u"c"_s})
                .out;
    }
    QByteArray key(const QString &company = u"c"_s)
    {
        return m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"key"_s, u"reveal"_s, company})
                .out;
    }
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCtlExchange)
#include "tst_ctl_exchange.moc"
