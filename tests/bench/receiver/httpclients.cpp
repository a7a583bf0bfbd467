#include "tests/bench/receiver/httpclients.h"

#include <array>
#include <atomic>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace hk::bench {
namespace {

constexpr size_t statusSize = 12; // "HTTP/1.1 200"

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
               && std::memcmp(answer.data(), "HTTP/1.1 200", statusSize) == 0)
            ++answered;
    }
    ::close(fd);
    return answered;
}

} // namespace

int sendOverConnections(quint16 port, const QByteArray &request, int count, int clients)
{
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    threads.reserve(static_cast<size_t>(clients));
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&answered, &request, port, each = count / clients] {
            answered += sendRepeatedly(port, request, each);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return answered;
}

} // namespace hk::bench
