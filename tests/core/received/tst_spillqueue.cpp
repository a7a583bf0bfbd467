#include "core/received/spillqueue.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hk;

class TestSpillQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStaysInMemory()
    {
        SpillQueue queue({100, 100}, m_folder.path());
        queue.add("one");
        queue.add("two");
        QCOMPARE(queue.inMemory(), 6);
        QCOMPARE(queue.inFile(), 0);
        QCOMPARE(queue.at(0).value(), QByteArray("one"));
        QCOMPARE(queue.at(1).value(), QByteArray("two"));
    }

    void theOldestGoToTheFileAndThenAway()
    {
        SpillQueue queue({64, 128}, m_folder.path());
        for (char c = 'a'; c <= 'z'; ++c)
            queue.add(QByteArray(16, c));
        QVERIFY(queue.inMemory() <= 64);
        QVERIFY(queue.inFile() <= 128);
        QVERIFY(queue.isGone(0));
        QVERIFY(!queue.at(0));
        // Memory and file together hold the newest.
        for (qsizetype i = 26 - 10; i < 26; ++i)
            QCOMPARE(queue.at(i).value(), QByteArray(16, static_cast<char>('a' + i)));
    }

    void nothingOfTheFileHasAName()
    {
        SpillQueue queue({8, 1000}, m_folder.path());
        for (int i = 0; i < 20; ++i)
            queue.add("0123456789");
        QVERIFY(queue.inFile() > 0);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList());
    }

    void whatIsLongerThanTheFileIsGone()
    {
        SpillQueue queue({10, 20}, m_folder.path());
        queue.add(QByteArray(50, 'x'));
        QVERIFY(queue.isGone(0));
        queue.add("short");
        QCOMPARE(queue.at(1).value(), QByteArray("short"));
        QCOMPARE(queue.inMemory(), 5);
    }

    void aFileThatCannotBeMadeCostsTheOldestOnly()
    {
        SpillQueue queue({32, 1000}, m_folder.path() + QStringLiteral("/is/not/there"));
        for (int i = 0; i < 10; ++i)
            queue.add(QByteArray(10, 'x'));
        QVERIFY(queue.isGone(0));
        QVERIFY(queue.inMemory() <= 32);
        QCOMPARE(queue.inFile(), 0);
        QCOMPARE(queue.at(9).value(), QByteArray(10, 'x'));
    }

    void clearedItIsEmptyAndGoesOn()
    {
        SpillQueue queue({8, 100}, m_folder.path());
        for (int i = 0; i < 10; ++i)
            queue.add("0123456789");
        queue.clear();
        QCOMPARE(queue.size(), 0);
        QCOMPARE(queue.inMemory(), 0);
        QCOMPARE(queue.inFile(), 0);
        for (int i = 0; i < 4; ++i)
            queue.add("abcdefghij");
        QCOMPARE(queue.at(0).value(), QByteArray("abcdefghij"));
    }

    /// Against a plain list, with lengths of all kinds and the ring going around many times.
    void whatComesBackIsWhatWentIn()
    {
        QRandomGenerator random(42);
        SpillQueue queue({300, 1000}, m_folder.path());
        QList<QByteArray> expected;
        for (int step = 0; step < 20'000; ++step) {
            const int length = random.bounded(10) == 0 ? random.bounded(400) : random.bounded(40);
            const QByteArray bytes(length, static_cast<char>('a' + random.bounded(26)));
            queue.add(bytes);
            expected.append(bytes);
            while (expected.size() > 60) {
                queue.dropOldest();
                expected.removeFirst();
            }
            QCOMPARE(queue.size(), expected.size());
            QVERIFY(queue.inMemory() <= 300);
            QVERIFY(queue.inFile() <= 1000);
            const qsizetype index = random.bounded(static_cast<int>(expected.size()));
            if (const auto found = queue.at(index))
                QCOMPARE(*found, expected.at(index));
            else
                QVERIFY(index < expected.size() - 1);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSpillQueue)
#include "tst_spillqueue.moc"
