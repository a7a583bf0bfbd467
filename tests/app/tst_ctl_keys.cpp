#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMessageAuthenticationCode>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

using Answer = std::pair<int, QString>;

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray standard(const QByteArray &key, const Arrived &request)
{
    return "v1,"
            + hmac(key,
                   request.headers.value("webhook-id") + '.'
                           + request.headers.value("webhook-timestamp") + '.' + request.body)
                      .toBase64();
}

} // namespace

// `key …`: rotation as receivers see it, and what is told of a key.
class TestCtlKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, m_receiver.url());
    }

    void bothKeysSignWhileRotatingAndThenTheNewOne()
    {
        setKey("old-Ω");
        QCOMPARE(hashKey(), u"set"_s);
        const Ran rotated = rotate("new-Ж\n", {u"--overlap"_s, u"1h"_s});
        QCOMPARE(rotated.exitCode, 0);
        QCOMPARE(rotated.row().value("hashKey"_L1).toString(), u"rotating"_s);
        QVERIFY(!rotated.row().value("rotationEnds"_L1).toString().isEmpty());

        const Arrived during = send();
        QCOMPARE(during.headers.value("x-message-signature"), hmac("old-Ω", during.body).toHex());
        QCOMPARE(during.headers.value("x-message-signature-next"),
                 hmac("new-Ж", during.body).toHex());
        QCOMPARE(during.headers.value("webhook-signature"),
                 standard("old-Ω", during) + ' ' + standard("new-Ж", during));

        QCOMPARE(m_ctl->run({u"key"_s, u"finish"_s, u"c"_s}).exitCode, 0);
        const Arrived after = send();
        QCOMPARE(after.headers.value("x-message-signature"), hmac("new-Ж", after.body).toHex());
        QVERIFY(!after.headers.contains("x-message-signature-next"));
        QCOMPARE(after.headers.value("webhook-signature"), standard("new-Ж", after));
    }

    void cancelKeepsTheOldKey()
    {
        setKey("old");
        rotate("new", {});
        QCOMPARE(reveal({u"--next"_s}), QByteArray("new\n"));
        QCOMPARE(m_ctl->run({u"key"_s, u"cancel"_s, u"c"_s}).exitCode, 0);
        QCOMPARE(reveal({}), QByteArray("old\n"));
        QCOMPARE(hashKey(), u"set"_s);
    }

    void theOldKeyRetiresByItself()
    {
        setKey("old");
        rotate("new", {u"--overlap"_s, u"1s"_s});
        QTRY_COMPARE(hashKey(), u"set"_s);
        QCOMPARE(reveal({}), QByteArray("new\n"));
    }

    void aKeyIsRevealedInBothForms()
    {
        setKey("foobar");
        QCOMPARE(reveal({}), QByteArray("foobar\n"));
        QCOMPARE(reveal({u"--standard"_s}), QByteArray("whsec_Zm9vYmFy\n"));
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--default-hash-key"_s});
        QCOMPARE(reveal({}), QByteArray("c\n"));
    }

    void aGeneratedKeyCanBeUsed()
    {
        const Ran first = m_ctl->runPlain({u"key"_s, u"generate"_s});
        const Ran second = m_ctl->runPlain({u"key"_s, u"generate"_s});
        QCOMPARE(first.out.trimmed().size(), 64);
        QVERIFY(first.out != second.out);
        QCOMPARE(rotate(first.out, {}).exitCode, 0);
        m_ctl->run({u"key"_s, u"finish"_s, u"c"_s});
        QCOMPARE(reveal({}), first.out);
    }

    void whatCannotBeIsToldAndChangesNothing()
    {
        const auto code = [this](const QStringList &arguments, const QByteArray &in = {}) {
            const Ran ran = m_ctl->run(arguments, in);
            return qMakePair(ran.exitCode, ran.exitCode == 0 ? QString() : ran.code());
        };
        QCOMPARE(code({u"key"_s, u"finish"_s, u"c"_s}), Answer(5, u"hashKeyNotRotating"_s));
        QCOMPARE(code({u"key"_s, u"reveal"_s, u"c"_s, u"--next"_s}),
                 Answer(5, u"hashKeyNotRotating"_s));
        QCOMPARE(code({u"key"_s, u"cancel"_s, u"c"_s}), Answer(5, u"hashKeyNotRotating"_s));
        QCOMPARE(code({u"key"_s, u"rotate"_s, u"c"_s}).first, 2);
        const QStringList rotation{u"key"_s, u"rotate"_s, u"c"_s, u"--hash-key-stdin"_s};
        QCOMPARE(code(rotation, "\n"), Answer(3, u"hashKeyEmpty"_s));
        QCOMPARE(code(rotation, "c"), Answer(3, u"hashKeyUnchanged"_s));
        QCOMPARE(code(rotation + QStringList{u"--overlap"_s, u"1y"_s}, "new"),
                 Answer(3, u"durationInvalid"_s));
        QCOMPARE(code(rotation + QStringList{u"--overlap"_s, u"100d"_s}, "new"),
                 Answer(3, u"overlapOutOfRange"_s));
        QCOMPARE(hashKey(), u"default"_s);
        QCOMPARE(code(rotation, "new").first, 0);
        QCOMPARE(code(rotation, "newer"), Answer(5, u"hashKeyRotating"_s));
        QCOMPARE(code({u"key"_s, u"reveal"_s, u"nobody"_s}), Answer(3, u"companyUnknown"_s));
    }

    void whichKeyAReceiverVerifiesWithIsTold()
    {
        const QByteArray body("{\"a\":1}");
        const QString file = m_ctl->write(u"body.json"_s, body);
        const auto origin = [&](const QByteArray &signature) {
            const Ran ran = m_ctl->run({u"key"_s, u"verify"_s, u"c"_s, u"--signature"_s,
                                        QString::fromLatin1(signature), file});
            return Answer(ran.exitCode, ran.row().value("key"_L1).toString());
        };
        QCOMPARE(origin(hmac("c", body).toHex()), Answer(0, u"default"_s));
        setKey("old-Ω");
        QCOMPARE(origin(hmac("old-Ω", body).toHex()), Answer(0, u"set"_s));
        QCOMPARE(origin(hmac("old-Ω", body).toBase64()), Answer(0, u"set"_s));
        rotate("new-Ж\n", {u"--overlap"_s, u"1h"_s});
        QCOMPARE(origin(hmac("old-Ω", body).toHex()), Answer(0, u"old"_s));
        QCOMPARE(origin(hmac("new-Ж", body).toHex()), Answer(0, u"new"_s));
        QCOMPARE(origin(hmac("c", body).toHex()), Answer(1, u"none"_s));
        const Ran standard = m_ctl->run(
                {u"key"_s, u"verify"_s, u"c"_s, u"--scheme"_s, u"standard"_s, u"--id"_s, u"evt_1"_s,
                 u"--timestamp"_s, u"1780000000"_s, u"--signature"_s,
                 QString::fromLatin1("v1," + hmac("new-Ж", "evt_1.1780000000." + body).toBase64()),
                 file});
        QCOMPARE(standard.row().value("key"_L1).toString(), u"new"_s);
        const Ran why = m_ctl->run({u"key"_s, u"verify"_s, u"c"_s, u"--signature"_s,
                                    QString::fromLatin1(hmac("c", body).toHex()), file});
        QVERIFY(why.row().value("explanation"_L1).toString().contains(u"default key"_s));
        QVERIFY(!why.out.contains("new-Ж"));
        QCOMPARE(m_ctl->run({u"key"_s, u"verify"_s, u"c"_s, file}).exitCode, 2);
    }

    void aKeyOfAnotherCompanyIsNamed()
    {
        QCOMPARE(
                m_ctl->run({u"company"_s, u"add"_s, u"other"_s, u"--name"_s, u"Adatum"_s}).exitCode,
                0);
        QCOMPARE(m_ctl->run({u"settings"_s, u"set"_s, u"other"_s, u"--hash-key-stdin"_s},
                            "their-secret")
                         .exitCode,
                 0);
        const QByteArray body = "{}";
        const Ran why = m_ctl->run({u"key"_s, u"verify"_s, u"c"_s, u"--explain"_s, u"--signature"_s,
                                    QString::fromLatin1(hmac("their-secret", body).toHex()),
                                    m_ctl->write(u"body.json"_s, body)});
        QCOMPARE(why.exitCode, 1);
        QVERIFY(why.row()
                        .value("explanation"_L1)
                        .toString()
                        .contains(u"the hash key of the company Adatum (other)"_s));
        QVERIFY(!why.out.contains("their-secret"));
        const QJsonObject proof = why.row().value("tried"_L1).toArray().last().toObject();
        QVERIFY(proof.value("signature"_L1).isNull()); // how another's key signs is not told
    }

private:
    void setKey(const QByteArray &key)
    {
        QCOMPARE(m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--hash-key-stdin"_s}, key).exitCode,
                 0);
    }
    Ran rotate(const QByteArray &key, const QStringList &more)
    {
        return m_ctl->run(QStringList{u"key"_s, u"rotate"_s, u"c"_s, u"--hash-key-stdin"_s} + more,
                          key);
    }
    QString hashKey()
    {
        return m_ctl->run({u"settings"_s, u"get"_s, u"c"_s}).row().value("hashKey"_L1).toString();
    }
    QByteArray reveal(const QStringList &more)
    {
        return m_ctl
                ->runPlain(
                        QStringList{u"--store"_s, m_ctl->storePath(), u"key"_s, u"reveal"_s, u"c"_s}
                        + more)
                .out;
    }
    Arrived send()
    {
        m_ctl->run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s});
        m_ctl->run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        return m_receiver.arrived().isEmpty() ? Arrived() : m_receiver.arrived().constLast();
    }

    const ThreadedReceiver m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlKeys)
#include "tst_ctl_keys.moc"
