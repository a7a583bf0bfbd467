#include "app/hookkeeper/singleinstance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <optional>
#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace hk;
using namespace Qt::StringLiterals;
using Standing = SingleInstance::Standing;

// A second start asks in a thread of its own: in a program of its own it waits for the answer.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOverToTheFirst()
    {
        SingleInstance first(store(), m_folder->path());
        QCOMPARE(first.handOver({}), Standing::First);
        QSignalSpy spy(&first, &SingleInstance::startedAgain);
        QCOMPARE(startAnother(store(), {u"dlv_1"_s, "token"}), true);
        QTRY_COMPARE(spy.size(), 1);
        const auto start = spy.at(0).at(0).value<SecondStart>();
        QCOMPARE(start.deliveryId, u"dlv_1"_s);
        QCOMPARE(start.activationToken, QByteArray("token"));
    }

    void oneStoreIsOneHoweverItsPathIsWritten()
    {
        QDir(m_folder->path()).mkdir(u"sub"_s);
        SingleInstance first(store(), m_folder->path());
        QCOMPARE(first.handOver({}), Standing::First);
        QVERIFY(startAnother(m_folder->filePath(u"sub/../a.db"_s), {}));
        const QString link = m_folder->filePath(u"link.db"_s);
        QFile file(store());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(store(), link));
        QVERIFY(startAnother(link, {}));
    }

    void anotherStoreIsAnotherInstance()
    {
        SingleInstance first(store(), m_folder->path());
        QCOMPARE(first.handOver({}), Standing::First);
        SingleInstance other(m_folder->filePath(u"b.db"_s), m_folder->path());
        QCOMPARE(other.handOver({}), Standing::First);
    }

    void onceTheFirstHasEndedTheNextIsTheFirst()
    {
        {
            SingleInstance first(store(), m_folder->path());
            QCOMPARE(first.handOver({}), Standing::First);
        }
        SingleInstance next(store(), m_folder->path());
        QCOMPARE(next.handOver({}), Standing::First);
        QVERIFY(startAnother(store(), {}));
    }

    void whatAKilledOneLeftBehindDoesNotBlock()
    {
        QString path;
        {
            SingleInstance first(store(), m_folder->path());
            QCOMPARE(first.handOver({}), Standing::First);
            const QStringList sockets =
                    QDir(m_folder->path()).entryList({u"hookkeeper-*"_s}, QDir::System);
            QCOMPARE(sockets.size(), 1);
            path = m_folder->filePath(sockets.constFirst());
        }
        // A socket that nobody listens at any more.
        QVERIFY(!QFile::exists(path));
        leaveSocket(path);
        QVERIFY(QFileInfo::exists(path));
        SingleInstance next(store(), m_folder->path());
        QCOMPARE(next.handOver({}), Standing::First);
        QVERIFY(startAnother(store(), {}));
    }

    void ofTwoThatStartAtOnceOneIsTheFirst()
    {
        QAtomicInt firsts = 0;
        SingleInstance one(store(), m_folder->path());
        QCOMPARE(one.handOver({}), Standing::First);
        const auto startOne = [&] {
            firsts += startHere(store(), {}) == Standing::HandedOver ? 0 : 1;
        };
        std::thread a(startOne);
        std::thread b(startOne);
        QSignalSpy spy(&one, &SingleInstance::startedAgain);
        QTRY_COMPARE(spy.size(), 2);
        a.join();
        b.join();
        QCOMPARE(int(firsts), 0);
    }

    /// As one does that waits for its disk, or was stopped: it keeps its socket, and takes over
    /// what it was told once it can.
    void oneThatLivesButDoesNotAnswerKeepsItsSocket()
    {
        SingleInstance first(store(), m_folder->path());
        QCOMPARE(first.handOver({}), Standing::First);
        QSignalSpy spy(&first, &SingleInstance::startedAgain);
        std::optional<Standing> answer;
        QString holder;
        std::thread second([&] { // nobody reads meanwhile
            SingleInstance another(store(), m_folder->path(), 100);
            answer = another.handOver({u"dlv_7"_s, {}});
            holder = another.holder();
        });
        second.join();
        QCOMPARE(answer, std::optional(Standing::Busy));
        QVERIFY(holder.contains(QString::number(QCoreApplication::applicationPid())));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<SecondStart>().deliveryId, u"dlv_7"_s);
        QVERIFY(startAnother(store(), {})); // by the same socket
        QTRY_COMPARE(spy.size(), 2);
    }

    void nonsenseIsNoStart()
    {
        SingleInstance first(store(), m_folder->path());
        QCOMPARE(first.handOver({}), Standing::First);
        QSignalSpy spy(&first, &SingleInstance::startedAgain);
        const QStringList sockets =
                QDir(m_folder->path()).entryList({u"hookkeeper-*"_s}, QDir::System);
        for (const QByteArray &text :
             {QByteArray("GET / HTTP/1.1\r\n"), QByteArray(100'000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(m_folder->filePath(sockets.constFirst()));
            QVERIFY(socket.waitForConnected());
            socket.write(text);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(spy.size(), 0);
        QVERIFY(startAnother(store(), {}));
    }

    void withoutAFolderForSocketsTheProgramStartsAllTheSame()
    {
        SingleInstance one(store(), m_folder->filePath(u"not/there"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"^Other starts cannot be noticed: "_s));
        QCOMPARE(one.handOver({}), Standing::First);
    }

private:
    QString store() const { return m_folder->filePath(u"a.db"_s); }
    Standing startHere(const QString &path, const SecondStart &start) const
    {
        SingleInstance another(path, m_folder->path());
        return another.handOver(start);
    }
    /// Whether another start was taken over.
    bool startAnother(const QString &path, const SecondStart &start) const
    {
        QAtomicInt answer = -1;
        std::thread second(
                [&] { answer = startHere(path, start) == Standing::HandedOver ? 1 : 0; });
        const bool isAnswered = QTest::qWaitFor([&] { return int(answer) >= 0; }, 30'000);
        second.join();
        return isAnswered && int(answer) == 1;
    }
    static void leaveSocket(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.cbegin(), name.cend(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address));
        ::close(socket);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
