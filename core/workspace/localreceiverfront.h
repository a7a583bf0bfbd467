#pragma once

#include "core/dispatch/senderconfig.h"
#include "core/receiver/localreceiver.h"
#include "core/workspace/receiverfront.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace hk {

class SettingsWatch;
class Store;

/// The local receiver, checking signatures with the keys of the store's companies: of those whose
/// endpoint leads here, or of all when none does.
class LocalReceiverFront final : public ReceiverFront
{
    Q_OBJECT

public:
    LocalReceiverFront(Store &store, const SettingsWatch &watch, QObject *parent = nullptr);

    QFuture<Result<quint16>> start(quint16 port) override;
    void stop() override;
    bool isListening() const override;
    quint16 port() const override;
    Result<void> respondWith(const QString &spec) override;
    QString respondSpec() const override;

private:
    void loadKeys();
    VerifyKeys keysFor(const QByteArray &target) const;

    Store &m_store;
    LocalReceiver m_receiver;
    QList<LaneConfig> m_lanes;                         ///< of the whole store, for their keys
    QMultiHash<QByteArray, LaneConfig> m_lanesByPlace; ///< by port and target of their URL
    quint16 m_port;                                    ///< the last one it listened on
};

} // namespace hk
