#pragma once

#include "core/model/proxysetting.h"
#include "core/received/receiverthread.h"
#include "core/receiver/responsescript.h"
#include "core/transport/egresspolicy.h"
#include "core/workspace/receiverfront.h"

#include <QtCore/QPointer>

#include <memory>

namespace hk {

class SettingsWatch;
class Store;
class TransportForwarder;

/// The local receiver in a thread of its own, checking signatures with the keys of the store's
/// companies: of those whose endpoint leads here, or of all when none does. What it forwards keeps
/// to the store's policy and proxy.
class LocalReceiverFront final : public ReceiverFront
{
    Q_OBJECT

public:
    LocalReceiverFront(Store &store, const SettingsWatch &watch, QObject *parent = nullptr);
    ~LocalReceiverFront() override;

    QFuture<Result<quint16>> start(quint16 port) override;
    void stop() override;
    bool isListening() const override { return m_isListening; }
    quint16 port() const override { return m_port; }
    Result<void> respondWith(const QString &spec) override;
    QString respondSpec() const override { return m_script.spec(); }
    Result<void> setRules(const QList<ResponseRule> &rules) override;
    QList<ResponseRule> rules() const override { return m_rules; }
    void setTls(ReceiverTls tls) override;
    ReceiverTls tls() const override { return m_tls; }
    QByteArray caCertificate() const override { return m_authority; }
    QString caFile() const override { return m_caFile; }
    Result<void> setAddress(const QString &address) override;
    QString address() const override { return m_address; }
    Place place() const override { return m_isListening ? m_place : Place{m_address, m_tls}; }
    bool isOpenToOthers() const override;
    Result<void> forwardTo(const Forwarding &forwarding) override;
    Forwarding forwarding() const override { return m_forwarding; }
    QFuture<Result<ReceivedContent>> content(qint64 number) override;
    QFuture<Result<QList<PayloadProblem>>> problems(qint64 number) override;
    QFuture<Result<QList<qint64>>> find(const QString &text, qint64 after) override;
    QFuture<Result<qint64>> exportHar(const QList<qint64> &numbers, const QString &file) override;
    void clear() override;
    void tellAgain() override;

private:
    void loadKeys();
    void loadPolicy();
    void setRoute();
    void offerAuthority();
    void takeAuthorityAway();
    void tellSenders();

    Store &m_store;
    ReceiverThread m_receiver;
    ResponseScript m_script;
    QList<ResponseRule> m_rules;
    bool m_isListening = false;
    quint16 m_port; ///< the last one it listened on
    QString m_address;
    ReceiverTls m_tls = ReceiverTls::Off;
    Place m_place;          ///< of the last start
    QByteArray m_authority; ///< of it, too
    QString m_caFile;       ///< beside the store; empty: there is none
    Forwarding m_forwarding;
    EgressPolicy m_policy;
    ProxySetting m_proxy;
    /// The receiver's, of whose thread it is.
    std::shared_ptr<QPointer<TransportForwarder>> m_forwarder;
};

} // namespace hk
