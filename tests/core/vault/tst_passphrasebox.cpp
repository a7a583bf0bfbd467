#include "core/vault/passphrasebox.h"

#include <QtTest/QtTest>

using namespace hk;

/// Secrets that leave the store with a file.
class TestPassphraseBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsPassphraseAlone()
    {
        const Result<QByteArray> box = sealUnderPassphrase(secret, passphrase);
        QVERIFY(box.ok());
        QVERIFY(!box->contains("the secret"));
        QVERIFY(*openWithPassphrase(*box, passphrase, file) == secret);
        const auto wrong =
                openWithPassphrase(*box, Secret(QByteArrayView("correct horse battery")), file);
        QVERIFY(!wrong.ok());
        QCOMPARE(wrong.error().code, ErrorCode::PassphraseWrong);
        QCOMPARE(wrong.error().subject, file);
    }

    void noTwoBoxesAreAlike()
    {
        QVERIFY(*sealUnderPassphrase(secret, passphrase)
                != *sealUnderPassphrase(secret, passphrase));
    }

    void aChangedBoxDoesNotOpen()
    {
        const QByteArray box = *sealUnderPassphrase(secret, passphrase);
        for (const qsizetype place : {qsizetype(0), qsizetype(1), qsizetype(17), box.size() - 1}) {
            QByteArray changed = box;
            changed[place] = static_cast<char>(changed[place] ^ 1);
            QVERIFY(!openWithPassphrase(changed, passphrase, file).ok());
        }
        QVERIFY(!openWithPassphrase(box.chopped(1), passphrase, file).ok());
        QVERIFY(!openWithPassphrase({}, passphrase, file).ok());
    }

    void aShortPassphraseIsRefused()
    {
        const auto refused = sealUnderPassphrase(secret, Secret(QByteArrayView("elf Zeichen")));
        QCOMPARE(refused.error().code, ErrorCode::PassphraseShort);
        // Characters count, not bytes.
        QVERIFY(!sealUnderPassphrase(secret, Secret(QByteArrayView("ööööööööööö"))).ok());
        QVERIFY(sealUnderPassphrase(secret, Secret(QByteArrayView("öööööööööööö"))).ok());
    }

private:
    const Secret secret{QByteArrayView("the secret, of any length")};
    const Secret passphrase{QByteArrayView("correct horse battery staple")};
    const QString file = QStringLiteral("acme.json");
};

QTEST_GUILESS_MAIN(TestPassphraseBox)
#include "tst_passphrasebox.moc"
