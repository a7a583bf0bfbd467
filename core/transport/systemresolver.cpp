#include "core/transport/systemresolver.h"

#include "core/base/clock.h"
#include "core/transport/steadyclock.h"

#include <QtCore/QTimer>

#include <memory>
#include <netdb.h>

namespace hk {
namespace {

Resolution notFound(int error)
{
    const bool mayComeBack = error == EAI_AGAIN;
    return {Resolution::Status::NotFound,
            {},
            mayComeBack ? QStringLiteral("the name service did not answer; this may pass")
                        : QString()};
}

/// Blocks; runs in a thread of LookUpThreads.
Resolution systemLookUp(const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG; // no IPv6 address where there is no IPv6
    addrinfo *list = nullptr;
    const int error = getaddrinfo(host.constData(), nullptr, &hints, &list);
    if (error != 0)
        return notFound(error);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(list, freeaddrinfo);
    Resolution found{Resolution::Status::Found, {}, {}};
    constexpr qsizetype most = 16; // more are never tried within a time-out
    for (const addrinfo *entry = list; entry && found.addresses.size() < most;
         entry = entry->ai_next) {
        const auto address = IpAddress::fromSockaddr(entry->ai_addr);
        if (address && !found.addresses.contains(*address))
            found.addresses.append(*address);
    }
    return found.addresses.isEmpty() ? notFound(EAI_NONAME) : found;
}

bool isLocalhost(const QByteArray &host)
{
    const QByteArray name = host.toLower();
    return name == "localhost" || name == "localhost." || name.endsWith(".localhost")
            || name.endsWith(".localhost.");
}

Resolution localhost()
{
    const auto v6 = IpAddress::fromText("::1");
    return {Resolution::Status::Found, {IpAddress::v4(127, 0, 0, 1), *v6}, {}};
}

} // namespace

SystemResolver::SystemResolver(const Options &options) : SystemResolver(options, systemLookUp) { }

SystemResolver::SystemResolver(const Options &options, LookUpThreads::LookUp lookUp)
    : m_options(options),
      m_threads(options.threads, std::move(lookUp), this,
                [this](const QByteArray &host, const Resolution &found) { take(host, found); })
{
}

std::optional<Resolution> SystemResolver::known(const QByteArray &host)
{
    if (isLocalhost(host))
        return localhost();
    const auto it = m_kept.constFind(host);
    if (it == m_kept.constEnd() || it->until < steadyMicros())
        return std::nullopt;
    return it->resolution;
}

void SystemResolver::lookUp(const QByteArray &host, QObject *context, Answer answer)
{
    Asked &asked = m_asked[host];
    asked.waiters.push_back({context, std::move(answer)});
    if (asked.waiters.size() > 1)
        return; // answered, or given up, with the first
    asked.number = ++m_number;
    QTimer::singleShot(m_options.deadlineMs, this,
                       [this, host, number = asked.number] { giveUp(host, number); });
    if (m_inThreads.contains(host))
        return; // an earlier asker gave up, but its look-up still runs
    m_inThreads.insert(host);
    m_threads.ask(host, m_slow.contains(host));
}

void SystemResolver::take(const QByteArray &host, const Resolution &resolution)
{
    m_inThreads.remove(host);
    keep(host, resolution);
    const Asked asked = m_asked.take(host);
    if (!asked.waiters.empty())
        m_slow.remove(host); // it came in time
    answerAll(asked.waiters, resolution);
}

void SystemResolver::giveUp(const QByteArray &host, int number)
{
    const auto it = m_asked.constFind(host);
    if (it == m_asked.constEnd() || it->number != number)
        return;
    const Asked asked = m_asked.take(host);
    if (m_slow.size() >= m_options.mostKept)
        m_slow.clear();
    m_slow.insert(host);
    answerAll(asked.waiters, {Resolution::Status::TimedOut, {}, {}});
}

void SystemResolver::answerAll(const std::vector<Waiter> &waiters, const Resolution &resolution)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(resolution);
    }
}

void SystemResolver::keep(const QByteArray &host, const Resolution &resolution)
{
    if (m_kept.size() >= m_options.mostKept)
        m_kept.clear(); // rare, and costs a look-up each
    const bool isFound = resolution.status == Resolution::Status::Found;
    const int keepMs = isFound ? m_options.keepFoundMs : m_options.keepNotFoundMs;
    m_kept.insert(host, {resolution, steadyMicros() + keepMs * microsPerMs});
}

} // namespace hk
