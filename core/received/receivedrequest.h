#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/received/arrivalverdict.h"
#include "core/receiver/answercourse.h"
#include "core/receiver/forwarding.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What the local receiver makes of a signature.
enum class SignatureVerdict { NotChecked, Valid, Invalid, Missing };

/// What it makes of a payload, held against the schema of its trigger.
enum class SchemaVerdict {
    Waiting, ///< is being checked, when there is time
    Valid,
    Problems,
    UnknownTrigger, ///< it names none that has a schema
    NotJson,
    TooLong,   ///< only its first part was kept
    TooLate,   ///< its body was let go before there was time
    CutOff,    ///< its end never came: `problem` says how far it got
    NoWebhook, ///< it is no POST, no HTTP or was refused: `problem` says why
};

/// One request that the local receiver got, as a row of its list: no headers, no body, and no text
/// longer than `longestText`, so that ten thousand of them are small. A value, any thread.
struct ReceivedRequest
{
    static constexpr qsizetype longestText = 400;

    qint64 number = 0; ///< counts up from 1 since the receiver was made
    Micros at = 0;
    QByteArray method; ///< empty: it was not understood
    QString path;      ///< with its query
    qint64 bodySize = 0;
    /// None: dropped without an answer, or the other's is given back and not there yet.
    std::optional<int> answeredStatus;
    AnswerCourse course;  ///< how that went
    QString problem;      ///< Words; why it was refused, mostly empty
    QString eventTrigger; ///< of the payload, when it is readable
    QString eventId;
    QByteArray webhookSignature; ///< X-Message-Signature, to know a request again by

    SignatureVerdict signature = SignatureVerdict::NotChecked;
    QString signatureExplanation; ///< Words; why it does not match
    SchemaVerdict schema = SchemaVerdict::Waiting;
    int schemaProblems = 0;
    QString schemaProblem; ///< Words; the first one
    ArrivalVerdict arrival;

    bool isSecure = false;              ///< it came over TLS
    bool isForwarded = false;           ///< to another receiver
    bool waitsForOther = false;         ///< until that has answered
    bool hasForwarded = false;          ///< what came of it is known
    std::optional<int> forwardedStatus; ///< none: it did not answer

    /// Whether there is a payload to judge.
    bool isWebhook() const
    {
        return schema != SchemaVerdict::NoWebhook && schema != SchemaVerdict::CutOff;
    }
    bool hasSchemaProblem() const
    {
        return schema == SchemaVerdict::Problems || schema == SchemaVerdict::NotJson;
    }
    /// Anything that its sender should look at; that it was sent again after a failure is not.
    bool hasProblem() const
    {
        return signature == SignatureVerdict::Invalid || signature == SignatureVerdict::Missing
                || hasSchemaProblem() || arrival.isDuplicate() || arrival.isOutOfOrder()
                || arrival.hasWrongTime() || !problem.isEmpty();
    }
};

/// The rest of a request, for the one that is looked at.
struct ReceivedContent
{
    QByteArray target; ///< whole
    HeaderList headers;
    QByteArray body;     ///< its first 1 MB
    bool isLost = false; ///< headers and body were let go to keep within the bounds
    bool lostBody = false;
    /// While personal data is masked, how many bytes of the body there are; none: it is as it came.
    std::optional<qint64> unmaskedSize = std::nullopt;
    std::optional<ForwardedAnswer> forwarded = std::nullopt; ///< by the other receiver
    /// What went out to answer it, its first 64 KB; none: nothing yet, or it was let go.
    std::optional<QByteArray> answer = std::nullopt;

    bool isMasked() const { return unmaskedSize.has_value(); }
    /// Whether all of a body of so many bytes is there.
    bool hasAllOf(qint64 bodySize) const
    {
        return !lostBody && unmaskedSize.value_or(body.size()) == bodySize;
    }
};

} // namespace hk

Q_DECLARE_METATYPE(hk::ReceivedRequest)
