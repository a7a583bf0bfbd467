#pragma once

#include "core/dispatch/dispatchthread.h"
#include "core/workspace/statusfront.h"

namespace hk {

class Store;

/// The dispatcher's state and what waits in the store, told whenever one of them changes.
class SendingStatus final : public StatusFront
{
    Q_OBJECT

public:
    SendingStatus(Store &store, DispatchThread &dispatcher, QObject *parent = nullptr);

    QFuture<Result<void>> startSending() override;
    QFuture<void> stopSending() override;
    SenderStatus senderStatus() const override { return m_status; }
    QFuture<Result<SenderStatus>> refresh() override;
    QString storePath() const override;

private:
    void setState(SenderStatus::State state, const QString &program = {});
    void tellHeld(const QList<EndpointId> &endpoints);
    void tellIfChanged(const SenderStatus &status);

    Store &m_store;
    DispatchThread &m_dispatcher;
    SenderStatus m_status;
};

} // namespace hk
