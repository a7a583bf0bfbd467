#pragma once

#include "core/workspace/receiverfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <QtCore/QHash>

namespace hk::test {

/// A receiver without a socket: receive() says what arrived.
class FakeReceiver final : public ReceiverFront
{
public:
    QFuture<Result<quint16>> start(quint16 port) override;
    void stop() override;
    bool isListening() const override { return m_listening; }
    quint16 port() const override { return m_port; }
    Result<void> respondWith(const QString &spec) override;
    QString respondSpec() const override { return m_spec; }
    Result<void> setRules(const QList<ResponseRule> &rules) override;
    QList<ResponseRule> rules() const override { return m_rules; }
    void setTls(ReceiverTls tls) override;
    ReceiverTls tls() const override { return m_tls; }
    QByteArray caCertificate() const override;
    QString caFile() const override { return {}; }
    Result<void> setAddress(const QString &address) override;
    QString address() const override { return m_address; }
    bool isOpenToOthers() const override { return m_address != QLatin1String("127.0.0.1"); }
    Result<void> forwardTo(const Forwarding &forwarding) override;
    Forwarding forwarding() const override { return m_forwarding; }

    QFuture<Result<ReceivedContent>> content(qint64 number) override;
    QFuture<Result<QList<PayloadProblem>>> problems(qint64 number) override;
    QFuture<Result<QList<qint64>>> find(const QString &text, qint64 after) override;
    QFuture<Result<qint64>> exportHar(const QList<qint64> &numbers, const QString &file) override;
    void clear() override;

    /// One request with its body, and headers.
    void receive(const ReceivedRequest &request, const QByteArray &body = "{}",
                 const HeaderList &headers = {{"Host", "127.0.0.1:8765"}});
    /// More became known of it.
    void change(const ReceivedRequest &request);

    FakeAnswers answers;
    QHash<qint64, ReceivedContent> contents;
    QHash<qint64, QList<PayloadProblem>> found;
    QList<qint64> exported;
    qint64 oldest = 1;

private:
    bool m_listening = false;
    quint16 m_port = 8765;
    QString m_spec = QStringLiteral("200");
    QList<ResponseRule> m_rules;
    ReceiverTls m_tls = ReceiverTls::Off;
    QString m_address = QStringLiteral("127.0.0.1");
    Forwarding m_forwarding;
};

} // namespace hk::test
