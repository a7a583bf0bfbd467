#pragma once

#include "core/transport/curlloop.h"
#include "core/transport/easyhandle.h"
#include "core/transport/egresspolicy.h"
#include "core/transport/hostqueue.h"
#include "core/transport/report.h"
#include "core/transport/resolver.h"
#include "core/transport/transfer.h"
#include "core/transport/transportoptions.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace hk {

/// Takes a transfer through its stages: look the name up, ask the policy, wait for a turn, run over
/// curl, tell the reply. Owns all that is shared between transfers. Lives in the access manager's
/// thread; a reply is told in a turn of the event loop, never inside start() or abort().
class TransferEngine final : public QObject
{
    Q_OBJECT

public:
    TransferEngine(const TransportOptions &options, EgressPolicy policy,
                   std::unique_ptr<Resolver> resolver);
    ~TransferEngine() override;

    void start(Transfer &transfer);
    /// Ends a transfer before anything is looked up: `detail` says what is wrong with the request.
    void refuse(Transfer &transfer, const QString &detail);
    /// Ends it as cancelled, in the next turn of the event loop.
    void abort(Transfer &transfer);
    /// The transfer goes away now; nobody is told.
    void forget(Transfer &transfer);

    void setPolicy(EgressPolicy policy) { m_policy = std::move(policy); }
    const EgressPolicy &policy() const { return m_policy; }
    const TransportOptions &options() const { return m_options; }
    int inFlight() const { return m_queue.running(); }
    int waiting() const { return m_queue.waiting() + m_resolving; }

protected:
    bool event(QEvent *event) override;

private:
    struct Pending
    {
        Transfer *transfer = nullptr;
        OutcomeKind outcome = OutcomeKind::Failed;
        QString detail;
    };

    using Found = void (TransferEngine::*)(Transfer &, const Resolution &);
    void resolve(Transfer &transfer, const QByteArray &host, Found found);
    void takeAddresses(Transfer &transfer, const Resolution &resolution);
    void takeProxyAddresses(Transfer &transfer, const Resolution &resolution);
    void run(Transfer &transfer);
    void handleEnded(const std::vector<CurlLoop::Ended> &ended);
    bool runAgain(Transfer &transfer, CURLcode code);
    /// Ends `transfer` in the next turn, without a word of curl's.
    void endLater(Transfer &transfer, OutcomeKind outcome, const QString &detail = {});
    void endPending();
    void enlist(Transfer &transfer);
    /// Gives back what the transfer holds of the engine's. Nobody knows it afterwards.
    void release(Transfer &transfer);
    void tellAll();

    TransportOptions m_options;
    EgressPolicy m_policy;
    std::unique_ptr<Resolver> m_resolver;
    EasyPool m_handles; // curl's easy handles go after the multi handle that knows them
    CurlLoop m_loop;
    HostQueue m_queue;
    int m_resolving = 0;
    std::vector<Pending> m_pending;
    bool m_endRequested = false;
    std::vector<Transfer *> m_alive; ///< started and not ended
    std::vector<std::pair<Transfer *, TransportReport>> m_toTell;
};

} // namespace hk
