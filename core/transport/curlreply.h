#pragma once

#include "core/transport/report.h"
#include "core/transport/transfer.h"

#include <QtNetwork/QNetworkReply>

namespace hk {

class TransferEngine;

/// The answer to one POST of CurlAccessManager: everything comes at once, with finished(). The body
/// can be read from it like from any reply; the whole story is in report().
///
/// Lives in the manager's thread. May be deleted at any moment except inside its own signals
/// (deleteLater there); deleting it before finished() ends the attempt.
class CurlReply final : public QNetworkReply
{
    Q_OBJECT

public:
    /// Nothing happens before the engine is told of transfer().
    CurlReply(TransferEngine &engine, QNetworkAccessManager::Operation operation,
              const QNetworkRequest &request, QObject *parent);
    ~CurlReply() override;

    Transfer &transfer() { return m_transfer; }
    /// Complete after finished().
    const TransportReport &report() const { return m_report; }
    /// Called by the engine, once.
    void finish(TransportReport report);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    bool isWithEngine() const;
    void setAnswer();

    TransferEngine &m_engine;
    Transfer m_transfer;
    TransportReport m_report;
    qsizetype m_read = 0;
};

} // namespace hk
