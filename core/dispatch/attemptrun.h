#pragma once

#include "core/base/clock.h"
#include "core/dispatch/senderconfig.h"
#include "core/store/dispatchrepository.h"
#include "core/transport/report.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QNetworkAccessManager;
class QNetworkReply;

namespace hk {

/// One POST of one delivery, from signing to its report; aborts the request when it goes.
/// Dispatcher's thread.
class AttemptRun final : public QObject
{
    Q_OBJECT

public:
    AttemptRun(ClaimedDelivery delivery, LaneConfig lane, const Clock &clock, QObject *parent);
    ~AttemptRun() override;

    /// Signs with the keys of this moment and sends.
    void start(QNetworkAccessManager &manager);

    const ClaimedDelivery &delivery() const { return m_delivery; }
    const LaneConfig &lane() const { return m_lane; }
    /// The line for the ledger, once finished() was emitted.
    Attempt attempt() const;
    /// The line for the ledger when the program ends with the request on the wire.
    Attempt interruptedAttempt() const;
    std::optional<qint64> retryAfterMs() const;

Q_SIGNALS:
    void finished();

private:
    Attempt begun() const;

    ClaimedDelivery m_delivery;
    LaneConfig m_lane;
    const Clock &m_clock;
    Micros m_startedAt = 0;
    HeaderList m_headers;
    TransportReport m_report;
    QNetworkReply *m_reply = nullptr;
};

} // namespace hk
