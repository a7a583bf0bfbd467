#pragma once

#include "core/transport/curlaccessmanager.h"
#include "core/transport/report.h"
#include "core/transport/requestattributes.h"

#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

namespace hk::test {

/// Names that a test makes up; what it does not know is not found.
class FakeResolver final : public Resolver
{
public:
    std::optional<Resolution> known(const QByteArray &host) override
    {
        ++lookUps;
        if (hanging.contains(host))
            return std::nullopt;
        const QList<IpAddress> found = names.value(host);
        const auto status =
                found.isEmpty() ? Resolution::Status::NotFound : Resolution::Status::Found;
        return Resolution{status, found, {}};
    }
    void lookUp(const QByteArray &, QObject *context, Answer answer) override
    {
        waiting.append([asker = QPointer<QObject>(context), answer](const Resolution &resolution) {
            if (asker)
                answer(resolution);
        });
    }

    QHash<QByteArray, QList<IpAddress>> names;
    QByteArrayList hanging;
    QList<Answer> waiting;
    int lookUps = 0;
};

/// An access manager with a fake resolver, and ways to post over it.
struct Sender
{
    explicit Sender(const TransportOptions &options = {},
                    const EgressPolicy &policy = EgressPolicy::withLoopback())
        : Sender(options, policy, std::make_unique<FakeResolver>())
    {
    }

    std::unique_ptr<QNetworkReply> start(QNetworkRequest request, const QByteArray &body = "{}",
                                         int timeoutMs = 5'000)
    {
        request.setTransferTimeout(timeoutMs);
        return std::unique_ptr<QNetworkReply>(manager.post(request, body));
    }
    std::unique_ptr<QNetworkReply> start(const QUrl &url, const QByteArray &body = "{}",
                                         int timeoutMs = 5'000)
    {
        return start(QNetworkRequest(url), body, timeoutMs);
    }
    /// Posts and waits for the end.
    TransportReport post(const QNetworkRequest &request, const QByteArray &body = "{}",
                         int timeoutMs = 5'000)
    {
        return wait(*start(request, body, timeoutMs));
    }
    TransportReport post(const QUrl &url, const QByteArray &body = "{}", int timeoutMs = 5'000)
    {
        return post(QNetworkRequest(url), body, timeoutMs);
    }
    static TransportReport wait(QNetworkReply &reply)
    {
        constexpr int longestMs = 20'000;
        QSignalSpy finished(&reply, &QNetworkReply::finished);
        return reply.isFinished() || finished.wait(longestMs) ? reportOf(reply) : TransportReport{};
    }

    FakeResolver *resolver;
    CurlAccessManager manager;

private:
    Sender(const TransportOptions &options, const EgressPolicy &policy,
           std::unique_ptr<FakeResolver> names)
        : resolver(names.get()), manager(options, policy, std::move(names))
    {
    }
};

inline const IpAddress loopbackV4 = IpAddress::v4(127, 0, 0, 1);
inline const IpAddress loopbackV6 = *IpAddress::fromText("::1");

} // namespace hk::test

namespace hk {

/// How QCOMPARE names an outcome.
inline char *toString(OutcomeKind kind) { return QTest::toString(nameOf(kind)); }

} // namespace hk
