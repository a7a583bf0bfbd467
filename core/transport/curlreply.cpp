#include "core/transport/curlreply.h"

#include "core/transport/replyerror.h"
#include "core/transport/transferengine.h"

#include <algorithm>
#include <cstring>

namespace hk {

CurlReply::CurlReply(TransferEngine &engine, QNetworkAccessManager::Operation operation,
                     const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent), m_engine(engine)
{
    m_transfer.reply = this;
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

CurlReply::~CurlReply()
{
    if (isWithEngine())
        m_engine.forget(m_transfer);
}

bool CurlReply::isWithEngine() const
{
    // After New the engine knows the transfer; after Ended the engine may be gone.
    return m_transfer.stage != Transfer::Stage::New && m_transfer.stage != Transfer::Stage::Ended;
}

void CurlReply::abort()
{
    if (isWithEngine())
        m_engine.abort(m_transfer);
}

qint64 CurlReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_report.responseBody.size() - m_read;
}

qint64 CurlReply::readData(char *data, qint64 maxSize)
{
    const qsizetype left = m_report.responseBody.size() - m_read;
    if (left == 0)
        return isFinished() ? -1 : 0;
    const qsizetype size = std::min<qsizetype>(left, maxSize);
    std::memcpy(data, m_report.responseBody.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

void CurlReply::setAnswer()
{
    if (!m_report.statusCode)
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, *m_report.statusCode);
    for (const auto &[name, value] : m_report.responseHeaders)
        setRawHeader(name, hasRawHeader(name) ? rawHeader(name) + ", " + value : value);
    Q_EMIT metaDataChanged();
    if (!m_report.responseBody.isEmpty())
        Q_EMIT readyRead();
}

void CurlReply::finish(TransportReport report)
{
    m_report = std::move(report);
    m_transfer.request.body.clear();
    setAnswer();
    const QNetworkReply::NetworkError error = replyErrorOf(m_report);
    if (error != NoError) {
        setError(error, shortTextOf(m_report.outcome, m_report.statusCode, m_report.errorDetail));
        Q_EMIT errorOccurred(error);
    }
    setFinished(true);
    Q_EMIT finished();
}

} // namespace hk
