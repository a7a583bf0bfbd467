#include "core/transport/transferengine.h"

#include "core/base/clock.h"
#include "core/transport/curlreply.h"
#include "core/transport/outcomejudge.h"
#include "core/transport/steadyclock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <algorithm>

namespace hk {
namespace {

bool leavesNameToProxy(const Transfer &transfer)
{
    return !transfer.request.proxy.isEmpty() && transfer.options->proxyResolvesNames
            && !transfer.request.target.address;
}

} // namespace

TransferEngine::TransferEngine(const TransportOptions &options, EgressPolicy policy,
                               std::unique_ptr<Resolver> resolver)
    : m_options(options), m_policy(std::move(policy)), m_resolver(std::move(resolver)),
      m_loop(2 * options.maxInFlight, [this](const auto &ended) { handleEnded(ended); }),
      m_queue(options.maxInFlightPerHost, options.maxInFlight,
              [this](Transfer &transfer) { run(transfer); })
{
}

TransferEngine::~TransferEngine()
{
    for (Transfer *const transfer : m_alive) {
        if (transfer->easy != nullptr)
            m_loop.remove(transfer->easy->get());
        transfer->stage = Transfer::Stage::Ended;
    }
    for (auto &[transfer, report] : m_toTell) {
        if (transfer != nullptr)
            transfer->stage = Transfer::Stage::Ended;
    }
}

void TransferEngine::enlist(Transfer &transfer)
{
    transfer.policy = &m_policy;
    transfer.options = &m_options;
    transfer.sockets = &m_loop.sockets();
    transfer.place = m_alive.size();
    m_alive.push_back(&transfer);
    transfer.stage = Transfer::Stage::Preparing;
    transfer.at.started = steadyMicros();
    transfer.at.resolved = transfer.at.started;
}

void TransferEngine::refuse(Transfer &transfer, const QString &detail)
{
    enlist(transfer);
    endLater(transfer, OutcomeKind::Failed, detail);
}

void TransferEngine::start(Transfer &transfer)
{
    enlist(transfer);
    const Target &target = transfer.request.target;
    if (target.address)
        takeAddresses(transfer, {Resolution::Status::Found, {*target.address}, {}});
    else if (leavesNameToProxy(transfer))
        takeAddresses(transfer, {Resolution::Status::Found, {}, {}});
    else
        resolve(transfer, target.host, &TransferEngine::takeAddresses);
}

void TransferEngine::resolve(Transfer &transfer, const QByteArray &host, Found found)
{
    if (const auto known = m_resolver->known(host)) {
        (this->*found)(transfer, *known);
        return;
    }
    transfer.stage = Transfer::Stage::Resolving;
    ++m_resolving;
    // An answer or a deadline of an earlier look-up finds another number, or its reply gone.
    const int lookUp = ++transfer.lookUps;
    const auto isCurrent = [&transfer, lookUp] {
        return transfer.stage == Transfer::Stage::Resolving && transfer.lookUps == lookUp;
    };
    const qint64 usedMs = (steadyMicros() - transfer.at.started) / microsPerMs;
    const qint64 leftMs = std::max<qint64>(transfer.request.timeoutMs - usedMs, 0);
    QTimer::singleShot(static_cast<int>(std::min<qint64>(leftMs, m_options.resolveTimeoutMs)),
                       transfer.reply, [this, &transfer, isCurrent] {
                           if (isCurrent())
                               endLater(transfer, OutcomeKind::NameTimeout);
                       });
    m_resolver->lookUp(host, transfer.reply,
                       [this, &transfer, isCurrent, found](const Resolution &resolution) {
                           if (!isCurrent() || transfer.endsSoon)
                               return;
                           --m_resolving;
                           transfer.stage = Transfer::Stage::Preparing;
                           transfer.at.resolved = steadyMicros();
                           (this->*found)(transfer, resolution);
                       });
}

void TransferEngine::takeAddresses(Transfer &transfer, const Resolution &resolution)
{
    if (resolution.status != Resolution::Status::Found) {
        const bool isLate = resolution.status == Resolution::Status::TimedOut;
        endLater(transfer, isLate ? OutcomeKind::NameTimeout : OutcomeKind::NameNotFound,
                 resolution.detail);
        return;
    }
    transfer.addresses = resolution.addresses;
    if (!leavesNameToProxy(transfer) && allowedAddresses(transfer).isEmpty()) {
        endLater(transfer, OutcomeKind::Blocked, transfer.blockedBecause);
        return;
    }
    const QByteArray proxy = transfer.request.proxy.host(QUrl::FullyEncoded).toLatin1();
    if (proxy.isEmpty() || IpAddress::fromHost(proxy))
        m_queue.enter(transfer);
    else
        resolve(transfer, proxy, &TransferEngine::takeProxyAddresses);
}

void TransferEngine::takeProxyAddresses(Transfer &transfer, const Resolution &resolution)
{
    if (resolution.addresses.isEmpty()) {
        endLater(transfer, OutcomeKind::NameNotFound, QStringLiteral("the proxy's name"));
        return;
    }
    transfer.proxyAddresses = resolution.addresses;
    m_queue.enter(transfer);
}

void TransferEngine::run(Transfer &transfer)
{
    if (transfer.endsSoon)
        return;
    transfer.at.resumed = steadyMicros();
    const QList<IpAddress> addresses = allowedAddresses(transfer);
    if (addresses.isEmpty() && !leavesNameToProxy(transfer)) {
        endLater(transfer, OutcomeKind::Blocked, transfer.blockedBecause);
        return;
    }
    const qint64 usedMs = (transfer.at.resolved - transfer.at.started) / microsPerMs;
    const qint64 leftMs = std::max<qint64>(transfer.request.timeoutMs - usedMs, 1);
    transfer.easy = m_handles.take();
    transfer.easy->prepare(transfer, addresses, static_cast<int>(leftMs), &CurlLoop::closeSocket,
                           &m_loop);
    m_loop.add(transfer.easy->get());
}

bool TransferEngine::runAgain(Transfer &transfer, CURLcode code)
{
    // A kept connection could not be used: the policy no longer allows where it leads, though
    // perhaps another address of the host, or it is spoilt. Nothing was sent on it.
    const bool isKeptOnesFault = code == CURLE_ABORTED_BY_CALLBACK && transfer.postsBegun == 0
            && transfer.at.dialled == 0;
    if (!isKeptOnesFault || transfer.wantsFreshConnection || transfer.endsSoon)
        return false;
    if (transfer.isBlocked && allowedAddresses(transfer).isEmpty())
        return false;
    m_loop.remove(transfer.easy->get());
    m_handles.giveBack(std::exchange(transfer.easy, nullptr));
    transfer.wantsFreshConnection = true;
    transfer.clearRun();
    run(transfer);
    return true;
}

void TransferEngine::handleEnded(const std::vector<CurlLoop::Ended> &ended)
{
    const qint64 now = steadyMicros();
    for (const auto &[transfer, code] : ended) {
        if (runAgain(*transfer, code))
            continue;
        transfer->at.ended = now;
        m_toTell.emplace_back(transfer, judged(*transfer, code));
        release(*transfer);
    }
    tellAll();
}

void TransferEngine::endLater(Transfer &transfer, OutcomeKind outcome, const QString &detail)
{
    if (transfer.endsSoon)
        return;
    transfer.endsSoon = true;
    m_pending.push_back({&transfer, outcome, detail});
    if (m_endRequested)
        return;
    m_endRequested = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool TransferEngine::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_endRequested = false;
    endPending();
    return true;
}

void TransferEngine::endPending()
{
    const std::vector<Pending> pending = std::exchange(m_pending, {});
    const qint64 now = steadyMicros();
    for (const auto &[transfer, outcome, detail] : pending) {
        transfer->at.ended = now;
        m_toTell.emplace_back(transfer, endedWith(*transfer, outcome, detail));
        release(*transfer);
    }
    tellAll();
}

void TransferEngine::abort(Transfer &transfer)
{
    if (transfer.stage < Transfer::Stage::Ending)
        endLater(transfer, OutcomeKind::Cancelled);
}

void TransferEngine::forget(Transfer &transfer)
{
    if (transfer.stage == Transfer::Stage::Ending) {
        const auto isIt = [&](const auto &waiting) { return waiting.first == &transfer; };
        const auto it = std::find_if(m_toTell.begin(), m_toTell.end(), isIt);
        if (it != m_toTell.end())
            it->first = nullptr; // not erased: tellAll() may be on its way through
    } else if (transfer.stage != Transfer::Stage::Ended) {
        release(transfer);
    }
    transfer.stage = Transfer::Stage::Ended;
}

void TransferEngine::release(Transfer &transfer)
{
    if (transfer.endsSoon)
        std::erase_if(m_pending, [&](const Pending &entry) { return entry.transfer == &transfer; });
    if (transfer.stage == Transfer::Stage::Resolving)
        --m_resolving;
    if (transfer.easy != nullptr) {
        m_loop.remove(transfer.easy->get());
        m_handles.giveBack(std::exchange(transfer.easy, nullptr));
    }
    if (transfer.lane != nullptr)
        m_queue.leave(transfer);
    m_alive[transfer.place] = m_alive.back();
    m_alive[transfer.place]->place = transfer.place;
    m_alive.pop_back();
    transfer.stage = Transfer::Stage::Ending;
}

void TransferEngine::tellAll()
{
    // A slot of finished() may start, abort or delete any transfer: forget() then empties its
    // entry.
    for (auto &entry : m_toTell) {
        Transfer *const transfer = std::exchange(entry.first, nullptr);
        if (transfer == nullptr)
            continue;
        transfer->stage = Transfer::Stage::Ended;
        transfer->reply->finish(std::move(entry.second));
    }
    m_toTell.clear();
}

} // namespace hk
