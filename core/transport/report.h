#pragma once

#include "core/base/outcome.h"
#include "core/transport/tlspeer.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <optional>

class QNetworkReply;

namespace hk {

/// What one POST came to, as the transport saw it. A value.
struct TransportReport
{
    OutcomeKind outcome = OutcomeKind::Failed;
    std::optional<int> statusCode; ///< also of an answer that was cut short after its status line
    QString errorDetail;           ///< English; empty when the outcome says it all
    qint64 durationUs = 0;
    PhaseTimes phases;
    QString remoteAddress; ///< "127.0.0.1:8080"; empty when nothing was dialled
    HeaderList responseHeaders;
    QByteArray responseBody; ///< capped, as it came (never decompressed)
    bool bodyCapped = false;
    /// Of a TLS handshake that failed: what the receiver presented, DER, its own certificate first.
    QList<QByteArray> peerCertificates;
    TlsFault tlsFault = TlsFault::None; ///< of OutcomeKind::TlsFailed
    std::shared_ptr<const TlsPeer>
            tls; ///< of a handshake made for this attempt, whatever it came to
};

/// The report of a finished reply: complete from CurlAccessManager, and as good as can be told from
/// any other QNetworkAccessManager (no phases). Call in the reply's thread, after finished().
TransportReport reportOf(QNetworkReply &reply);

} // namespace hk
