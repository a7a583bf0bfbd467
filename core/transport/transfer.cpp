#include "core/transport/transfer.h"

namespace hk {

void Transfer::clearRun()
{
    const TransferMoments before = at;
    at = {};
    at.started = before.started;
    at.resolved = before.resolved;
    at.resumed = before.resumed;
    answer = {};
    tls.reset();
    postsBegun = 0;
    isSending = false;
    dialled.clear();
    isSpoilt = false;
    isBlocked = false;
    blockedBecause.clear();
    remote.reset();
    remotePort = 0;
    toldProxy.reset();
}

bool mayGoTo(Transfer &transfer, const IpAddress &address)
{
    const EgressPolicy::Verdict verdict = transfer.policy->verdict(address);
    if (!verdict.allowed) {
        transfer.isBlocked = true;
        transfer.blockedBecause =
                address.text() + QStringLiteral(" (") + QLatin1String(verdict.kind) + u')';
    }
    return verdict.allowed;
}

QList<IpAddress> allowedAddresses(Transfer &transfer)
{
    QList<IpAddress> allowed;
    for (const IpAddress &address : transfer.addresses) {
        if (mayGoTo(transfer, address))
            allowed.append(address);
    }
    if (!allowed.isEmpty()) {
        transfer.isBlocked = false;
        transfer.blockedBecause.clear();
    }
    return allowed;
}

} // namespace hk
