#include "core/vault/vault.h"

#include "tests/support/memorykeyring.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <thread>

using namespace hk;

namespace {

const QByteArrayView context("company_key:42");

Secret secretOf(const char *text) { return Secret(QByteArrayView(text)); }

QByteArray bytesOf(const Secret &secret) { return secret.view().toByteArray(); }

} // namespace

class TestVault final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString storePath(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("a key of a few letters") << QByteArray("k1");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(32, '\0');
        QTest::newRow("the longest key that is allowed") << QByteArray(1024, 'x');
        QTest::newRow("text beyond ASCII") << QByteArray("sch\xc3\xbcssel");
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, secret);
        const auto opening = Vault::create(storePath("round.db"), nullptr);
        QVERIFY(opening);
        const Vault &vault = *opening->vault;
        const auto sealed = vault.seal(Secret(secret), context);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), secret.size() + 29);
        QVERIFY(secret.isEmpty() || !sealed->contains(secret));
        const auto opened = vault.open(*sealed, context);
        QVERIFY(opened);
        QCOMPARE(bytesOf(*opened), secret);
    }

    void everySealIsAnother()
    {
        const auto opening = Vault::create(storePath("nonce.db"), nullptr);
        QVERIFY(opening);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(opening->vault->seal(secretOf("same"), context)->mid(1, 12));
        QCOMPARE(nonces.size(), 1000);
    }

    void refusesABlobOfAnotherContext()
    {
        const auto opening = Vault::create(storePath("swap.db"), nullptr);
        QVERIFY(opening);
        const auto sealed = opening->vault->seal(secretOf("k1"), context);
        const auto opened = opening->vault->open(*sealed, "company_key:43");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(opened.error().subject, storePath("swap.db"));
    }

    void refusesEveryChangedBit()
    {
        const auto opening = Vault::create(storePath("bits.db"), nullptr);
        QVERIFY(opening);
        const QByteArray sealed = *opening->vault->seal(secretOf("k1"), context);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray changed = sealed;
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!opening->vault->open(changed, context), qPrintable(QString::number(bit)));
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!opening->vault->open(sealed.left(size), context));
        QVERIFY(!opening->vault->open(QByteArray(sealed + 'x'), context));
    }

    void anotherStoreCannotOpenIt()
    {
        const auto one = Vault::create(storePath("one.db"), nullptr);
        const auto two = Vault::create(storePath("two.db"), nullptr);
        QVERIFY(one && two);
        QVERIFY(one->record.check != two->record.check);
        QVERIFY(!two->vault->open(*one->vault->seal(secretOf("k1"), context), context));
    }

    void keepsItsKeyInTheKeyringWhenThereIsOne()
    {
        test::MemoryKeyring keyring;
        const auto opening = Vault::create(storePath("ring.db"), &keyring);
        QVERIFY(opening);
        QCOMPARE(opening->vault->location(), KeyLocation::Keyring);
        QCOMPARE(opening->record.location, KeyLocation::Keyring);
        QCOMPARE(keyring.entries.size(), 1);
        QVERIFY(!QFile::exists(keyFilePath(storePath("ring.db"))));

        const QByteArray sealed = *opening->vault->seal(secretOf("k1"), context);
        // The store may have been moved meanwhile.
        const auto again = Vault::open(storePath("moved.db"), opening->record, &keyring);
        QVERIFY(again);
        QCOMPARE(again.value()->location(), KeyLocation::Keyring);
        QCOMPARE(bytesOf(*again.value()->open(sealed, context)), QByteArray("k1"));
    }

    void fallsBackToAFile_data()
    {
        QTest::addColumn<bool>("broken");
        QTest::newRow("when the keyring takes nothing") << true;
        QTest::newRow("when the keyring does not give back what it took") << false;
    }
    void fallsBackToAFile()
    {
        QFETCH(bool, broken);
        test::MemoryKeyring keyring;
        keyring.broken = broken;
        keyring.forgetful = !broken;
        const QString path = storePath(broken ? "broken.db" : "forgetful.db");
        const auto opening = Vault::create(path, &keyring);
        QVERIFY(opening);
        QCOMPARE(opening->record.location, KeyLocation::File);
        const QByteArray sealed = *opening->vault->seal(secretOf("k1"), context);

        const int calls = keyring.calls;
        const auto again = Vault::open(path, opening->record, &keyring);
        QVERIFY(again);
        QCOMPARE(keyring.calls, calls);
        QCOMPARE(bytesOf(*again.value()->open(sealed, context)), QByteArray("k1"));
    }

    void saysWhatIsWrongWithTheKey()
    {
        const QString path = storePath("lost.db");
        const auto opening = Vault::create(path, nullptr);
        QVERIFY(opening);
        QFile file(keyFilePath(path));

        QVERIFY(file.rename(path + QStringLiteral(".away")));
        const auto missing = Vault::open(path, opening->record, nullptr);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::DataKeyMissing);
        QCOMPARE(missing.error().subject, keyFilePath(path));

        QVERIFY(Vault::create(path, nullptr)); // another key at the same place
        const auto wrong = Vault::open(path, opening->record, nullptr);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::DataKeyWrong);

        test::MemoryKeyring keyring;
        const DataKeyRecord inKeyring{KeyLocation::Keyring, opening->record.check};
        QCOMPARE(Vault::open(path, inKeyring, &keyring).error().code, ErrorCode::DataKeyMissing);
        QCOMPARE(Vault::open(path, inKeyring, nullptr).error().code, ErrorCode::DataKeyMissing);
        const auto ringed = Vault::create(path, &keyring);
        keyring.entries.begin().value() = Secret(QByteArray(32, 'x'));
        QCOMPARE(Vault::open(path, ringed->record, &keyring).error().code, ErrorCode::DataKeyWrong);
        const DataKeyRecord noCheck{KeyLocation::File, {}};
        QCOMPARE(Vault::open(path, noCheck, nullptr).error().code, ErrorCode::DataKeyWrong);
    }

    void takesTheKeyThatAnEarlierStartLeft()
    {
        const QString path = storePath("again.db");
        const auto first = Vault::create(path, nullptr);
        const auto second = Vault::create(path, nullptr);
        QVERIFY(first && second);
        QCOMPARE(first->record, second->record);
    }

    void manyThreadsSealAtOnce()
    {
        const auto opening = Vault::create(storePath("threads.db"), nullptr);
        QVERIFY(opening);
        const Vault &vault = *opening->vault;
        std::array<int, 4> good{};
        std::vector<std::thread> threads;
        threads.reserve(good.size());
        for (int &count : good) {
            threads.emplace_back([&vault, &count] {
                for (int i = 0; i < 500; ++i) {
                    const auto sealed = vault.seal(secretOf("k1"), context);
                    if (sealed && vault.open(*sealed, context).value() == secretOf("k1"))
                        ++count;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : good)
            QCOMPARE(count, 500);
    }
};

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
