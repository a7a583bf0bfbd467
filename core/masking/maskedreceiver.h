#pragma once

#include "core/workspace/receiverfront.h"

namespace hk {

class ScreenMask;

/// The local receiver, but while the mask is on without the personal data of what came: in bodies,
/// queries and answers, by the rule of PersonalData. A body that is no JSON is masked as a whole.
/// Lives in the thread of the front it stands before; both outlive it.
class MaskedReceiver final : public ReceiverFront
{
    Q_OBJECT

public:
    MaskedReceiver(ReceiverFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<quint16>> start(quint16 port) override { return m_front.start(port); }
    void stop() override { m_front.stop(); }
    bool isListening() const override { return m_front.isListening(); }
    quint16 port() const override { return m_front.port(); }
    Result<void> respondWith(const QString &spec) override { return m_front.respondWith(spec); }
    QString respondSpec() const override { return m_front.respondSpec(); }
    Result<void> setRules(const QList<ResponseRule> &rules) override;
    QList<ResponseRule> rules() const override { return m_front.rules(); }
    void setTls(ReceiverTls tls) override { m_front.setTls(tls); }
    ReceiverTls tls() const override { return m_front.tls(); }
    QByteArray caCertificate() const override { return m_front.caCertificate(); }
    QString caFile() const override { return m_front.caFile(); }
    Result<void> setAddress(const QString &address) override;
    QString address() const override { return m_front.address(); }
    Place place() const override { return m_front.place(); }
    bool isOpenToOthers() const override { return m_front.isOpenToOthers(); }
    Result<void> forwardTo(const Forwarding &to) override { return m_front.forwardTo(to); }
    Forwarding forwarding() const override { return m_front.forwarding(); }
    QFuture<Result<ReceivedContent>> content(qint64 number) override;
    QFuture<Result<QList<PayloadProblem>>> problems(qint64 number) override;
    QFuture<Result<QList<qint64>>> find(const QString &text, qint64 after) override;
    QFuture<Result<qint64>> exportHar(const QList<qint64> &numbers, const QString &file) override;
    void clear() override { m_front.clear(); }
    void tellAgain() override { m_front.tellAgain(); }
    bool masksScreen() const override;

private:
    void passOn(const ReceivedUpdate &update);

    ReceiverFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
