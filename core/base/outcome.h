#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace hk {

/// How one HTTP request ended. Stored by value: append only.
enum class OutcomeKind : int {
    Answered = 0,    ///< a whole answer was read; its status code decides
    Interrupted = 1, ///< the program ended with the request on the wire: outcome unknown
    Blocked = 2,     ///< the address is not allowed by policy; nothing was sent
    NameNotFound = 3,
    NameTimeout = 4, ///< resolving took too long
    Refused = 5,
    Unreachable = 6,
    ConnectTimeout = 7,
    TlsTimeout = 8,
    TlsFailed = 9, ///< `errorDetail` says why: expired, self-signed, wrong host…
    SendTimeout = 10,
    AnswerTimeout = 11,      ///< no status line in time
    BodyTimeout = 12,        ///< the answer began and did not end in time
    ClosedBeforeAnswer = 13, ///< may have been received
    ClosedWithinAnswer = 14,
    HeaderTooLarge = 15,
    Protocol = 16,  ///< what came back is not HTTP
    Cancelled = 17, ///< by hand
    Failed = 18,    ///< anything else; `errorDetail` has the library's words
};

/// Where the time of an attempt went; µs each, -1 for a phase that was not reached or not needed
/// (a kept connection has no resolve, connect and tls).
struct PhaseTimes
{
    qint64 resolveUs = -1;
    qint64 connectUs = -1;
    qint64 tlsUs = -1;
    qint64 sendUs = -1;
    qint64 waitUs = -1; ///< from the last byte sent to the first received
    qint64 receiveUs = -1;
    bool operator==(const PhaseTimes &) const = default;
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Whether the receiver has it: an answer with a 2xx status.
constexpr bool isSuccess(OutcomeKind kind, std::optional<int> statusCode)
{
    return kind == OutcomeKind::Answered && statusCode && *statusCode >= 200 && *statusCode < 300;
}

/// A stable lower-camel name: "answered", "nameNotFound"…
QString nameOf(OutcomeKind kind);
std::optional<OutcomeKind> outcomeFromName(QStringView name);

/// What ended the attempt in a few plain English words, for logs and the console:
/// "502", "connection refused", "no answer within the time-out".
QString shortTextOf(OutcomeKind kind, std::optional<int> statusCode, const QString &errorDetail);

} // namespace hk
