#include "tests/ui/support/fakereceiver.h"

namespace hk::test {

QFuture<Result<quint16>> FakeReceiver::start(quint16 port)
{
    m_port = port ? port : 40123;
    auto answer = answers.give<quint16>(m_port);
    m_listening = answer.isFinished() && answer.resultAt(0).ok();
    if (m_listening)
        Q_EMIT listeningChanged(true);
    return answer;
}

void FakeReceiver::stop()
{
    m_listening = false;
    Q_EMIT listeningChanged(false);
}

Result<void> FakeReceiver::respondWith(const QString &spec)
{
    if (spec.trimmed().isEmpty() || spec.contains(QLatin1String("nonsense")))
        return Error{ErrorCode::RespondSpecInvalid, {}, spec, {}};
    m_spec = spec;
    Q_EMIT behaviourChanged();
    return {};
}

Result<void> FakeReceiver::setRules(const QList<ResponseRule> &rules)
{
    for (const ResponseRule &rule : rules) {
        if (rule.spec.trimmed().isEmpty() || rule.spec.contains(QLatin1String("nonsense")))
            return Error{ErrorCode::RespondSpecInvalid, {}, rule.spec, {}};
    }
    m_rules = rules;
    Q_EMIT behaviourChanged();
    return {};
}

void FakeReceiver::setTls(ReceiverTls tls)
{
    m_tls = tls;
    Q_EMIT behaviourChanged();
}

QByteArray FakeReceiver::caCertificate() const
{
    return m_listening && m_tls != ReceiverTls::Off
            ? QByteArrayLiteral("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
            : QByteArray();
}

Result<void> FakeReceiver::setAddress(const QString &address)
{
    if (!address.contains(u'.') && !address.contains(u':'))
        return Error{ErrorCode::ReceiverAddressInvalid, {}, address, {}};
    m_address = address;
    Q_EMIT behaviourChanged();
    return {};
}

Result<void> FakeReceiver::forwardTo(const Forwarding &forwarding)
{
    if (!forwarding.url.isEmpty() && !forwarding.url.startsWith(QLatin1String("http")))
        return Error{ErrorCode::UrlNoScheme, QStringLiteral("The URL"), forwarding.url, {}};
    m_forwarding = forwarding;
    Q_EMIT behaviourChanged();
    return {};
}

QFuture<Result<ReceivedContent>> FakeReceiver::content(qint64 number)
{
    ReceivedContent gone;
    gone.isLost = true;
    gone.lostBody = true;
    return answers.give<ReceivedContent>(contents.value(number, gone));
}

QFuture<Result<QList<PayloadProblem>>> FakeReceiver::problems(qint64 number)
{
    return answers.give<QList<PayloadProblem>>(found.value(number));
}

QFuture<Result<QList<qint64>>> FakeReceiver::find(const QString &text, qint64 after)
{
    QList<qint64> numbers;
    for (auto content = contents.cbegin(); content != contents.cend(); ++content) {
        if (content.key() > after
            && QString::fromUtf8(content->body).contains(text, Qt::CaseInsensitive))
            numbers.append(content.key());
    }
    return answers.give<QList<qint64>>(numbers);
}

QFuture<Result<qint64>> FakeReceiver::exportHar(const QList<qint64> &numbers, const QString &)
{
    exported = numbers;
    return answers.give<qint64>(numbers.size());
}

void FakeReceiver::clear()
{
    for (auto content = contents.cbegin(); content != contents.cend(); ++content)
        oldest = qMax(oldest, content.key() + 1);
    contents.clear();
    Q_EMIT requestsUpdated({oldest});
}

void FakeReceiver::receive(const ReceivedRequest &request, const QByteArray &body,
                           const HeaderList &headers)
{
    ReceivedRequest row = request;
    row.bodySize = body.size();
    contents.insert(row.number, {row.path.toUtf8(), headers, body});
    Q_EMIT requestsUpdated({oldest, {row}});
}

void FakeReceiver::change(const ReceivedRequest &request)
{
    Q_EMIT requestsUpdated({oldest, {}, {request}});
}

} // namespace hk::test
