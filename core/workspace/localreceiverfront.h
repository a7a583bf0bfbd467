#pragma once

#include "core/dispatch/senderconfig.h"
#include "core/model/proxysetting.h"
#include "core/receiver/localreceiver.h"
#include "core/transport/egresspolicy.h"
#include "core/workspace/receiverfront.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QPointer>

namespace hk {

class SettingsWatch;
class Store;
class TransportForwarder;

/// The local receiver, checking signatures with the keys of the store's companies: of those whose
/// endpoint leads here, or of all when none does. What it forwards keeps to the store's policy and
/// proxy.
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
    Result<void> setRules(const QList<ResponseRule> &rules) override;
    QList<ResponseRule> rules() const override;
    void setTls(ReceiverTls tls) override;
    ReceiverTls tls() const override { return m_tls; }
    QByteArray caCertificate() const override;
    Result<void> setAddress(const QString &address) override;
    QString address() const override { return m_address; }
    bool isOpenToOthers() const override;
    Result<void> forwardTo(const Forwarding &forwarding) override;
    Forwarding forwarding() const override { return m_forwarding; }

private:
    void loadKeys();
    void loadPolicy();
    void setRoute();
    VerifyKeys keysFor(const QByteArray &target) const;

    Store &m_store;
    LocalReceiver m_receiver;
    QList<LaneConfig> m_lanes;                         ///< of the whole store, for their keys
    QMultiHash<QByteArray, LaneConfig> m_lanesByPlace; ///< by port and target of their URL
    quint16 m_port;                                    ///< the last one it listened on
    QString m_address;
    ReceiverTls m_tls = ReceiverTls::Off;
    Forwarding m_forwarding;
    QPointer<TransportForwarder> m_forwarder; ///< the receiver's
    EgressPolicy m_policy;
    ProxySetting m_proxy;
};

} // namespace hk
