#include "core/vault/keyfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace hk;

namespace {

constexpr qsizetype keySize = 32;

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

} // namespace

class TestKeyFile final : public QObject
{
    Q_OBJECT

    const Secret m_key{QByteArray(keySize, 'k')};

private Q_SLOTS:
    void onlyItsOwnerReadsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db.key"));
        const mode_t mask = ::umask(0);
        const auto created = createKeyFile(path, m_key);
        ::umask(mask);
        QVERIFY(created && created.value());
        QCOMPARE(modeOf(path), 0600);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        const auto read = readKeyFile(path, keySize);
        QVERIFY(read && read->has_value());
        QVERIFY(**read == m_key);
    }

    void neverReplacesOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db.key"));
        QVERIFY(createKeyFile(path, m_key).value());
        const auto second = createKeyFile(path, Secret(QByteArray(keySize, 'z')));
        QVERIFY(second && !second.value());
        QVERIFY(**readKeyFile(path, keySize) == m_key);
    }

    void oneOfManyProgramsMakesIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db.key"));
        std::array<bool, 8> made{};
        std::vector<std::thread> threads;
        for (size_t i = 0; i < made.size(); ++i) {
            threads.emplace_back([&path, &made, i] {
                const Secret key{QByteArray(keySize, char('a' + i))};
                made[i] = createKeyFile(path, key).value();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(std::count(made.begin(), made.end(), true), 1);
        const auto winner = size_t(std::find(made.begin(), made.end(), true) - made.begin());
        QVERIFY(**readKeyFile(path, keySize) == Secret(QByteArray(keySize, char('a' + winner))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void closesAFileThatOthersCouldRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db.key"));
        QVERIFY(createKeyFile(path, m_key).value());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(readKeyFile(path, keySize)->has_value());
        QCOMPARE(modeOf(path), 0600);
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a key cut short") << QByteArray(31, 'k');
        QTest::newRow("a key and a newline") << QByteArray(32, 'k') + '\n';
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'k');
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("store.db.key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = readKeyFile(file.fileName(), keySize);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::DataKeyWrong);
    }

    void aPipeInItsPlaceIsNoKey()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db.key"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(readKeyFile(path, keySize).error().code, ErrorCode::DataKeyWrong);
    }

    void saysWhyItCannotBeWritten()
    {
        const auto created = createKeyFile(QStringLiteral("/proc/store.db.key"), m_key);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(created.error().subject, QStringLiteral("/proc/store.db.key"));
        QVERIFY(!created.error().value.isEmpty());
    }

    void noFileIsNoError()
    {
        const QTemporaryDir folder;
        const auto read = readKeyFile(folder.filePath(QStringLiteral("none")), keySize);
        QVERIFY(read && !read->has_value());
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
