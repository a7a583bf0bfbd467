#include "core/receiver/localreceiver.h"

#include "core/signing/signer.h"
#include "tests/core/receiver/rawclient.h"

#include <QtTest/QtTest>

#include <array>
#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace hk;

namespace {

/// Sends the request again and again over one connection, each time waiting for its answer;
/// answers how many came.
int sendRepeatedly(quint16 port, const QByteArray &request, int count)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int answered = 0;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        std::array<char, 4096> answer{};
        while (answered < count
               && ::send(fd, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
                       == request.size()
               && ::recv(fd, answer.data(), answer.size(), 0) > 0
               && std::memcmp(answer.data(), "HTTP/1.1 200", 12) == 0)
            ++answered;
    }
    ::close(fd);
    return answered;
}

} // namespace

class TestReceiverLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesRequestsOfManyClients()
    {
        constexpr int clientCount = 8;
        constexpr int each = 500;
        const SystemClock clock;
        LocalReceiver receiver(clock);
        receiver.setKeyProvider([](const QByteArray &, const HeaderList &) {
            VerifyKeys keys;
            keys.keys.emplace_back(QByteArrayView("k1"));
            return keys;
        });
        qint64 valid = 0;
        connect(&receiver, &LocalReceiver::requestReceived, this,
                [&valid](const ReceivedRequestData &request) {
                    valid += request.signature == ReceivedSignature::Valid;
                });
        QVERIFY(receiver.listen(0));

        const QByteArray body(2000, 'x');
        SigningKeys keys;
        keys.keys.emplace_back(QByteArrayView("k1"));
        QByteArray lines;
        for (const auto &[name, value] : signatureHeaders(keys, "evt_1", 17, body))
            lines += name + ": " + value + "\r\n";
        const QByteArray request = post("/booking", body, lines);

        qint64 rounds = 0;
        QBENCHMARK
        { // 4,000 requests
            ++rounds;
            std::atomic<int> answered = 0;
            std::atomic<int> done = 0;
            QEventLoop loop;
            std::vector<std::thread> clients;
            clients.reserve(clientCount);
            for (int i = 0; i < clientCount; ++i) {
                clients.emplace_back([&, port = receiver.port()] {
                    answered += sendRepeatedly(port, request, each);
                    if (++done == clientCount)
                        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
                });
            }
            QTimer::singleShot(60000, &loop, &QEventLoop::quit);
            loop.exec(); // QTRY_* would sleep between two looks
            for (std::thread &client : clients)
                client.join();
            QCOMPARE(answered, clientCount * each);
        }
        QCOMPARE(valid, rounds * clientCount * each);
    }
};

QTEST_GUILESS_MAIN(TestReceiverLoad)
#include "tst_receiverload.moc"
