#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/receiver/answercourse.h"

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What the receiver makes of the signatures of a request.
enum class ReceivedSignature { NotChecked, Valid, Invalid, Missing };

/// One request that the local receiver got. A value, any thread.
struct ReceivedRequestData
{
    qint64 number = 0; ///< counts up from 1 since the receiver was made
    Micros at = 0;     ///< when its last byte was there
    QByteArray method; ///< empty: it was not understood
    QByteArray target; ///< path and query as they came
    HeaderList headers;
    QByteArray body;     ///< its first 1 MB
    qint64 bodySize = 0; ///< of all of it
    ReceivedSignature signature = ReceivedSignature::NotChecked;
    QString signatureExplanation; ///< Words; empty when it was not checked
    /// None: dropped without an answer, or the one that is passed on is not there yet.
    std::optional<int> answeredStatus;
    bool breaksAnswer = false;  ///< what goes out with that status is no whole answer
    AnswerCourse course;        ///< as it is meant to be
    QString problem;            ///< Words; why it was refused, mostly empty
    bool isCutOff = false;      ///< its end never came; `problem` says why
    bool isSecure = false;      ///< it came over TLS
    bool isForwarded = false;   ///< what comes of that is told later
    bool waitsForOther = false; ///< the other's answer becomes the receiver's

    /// Whether it is what the receiver is for; anything else is listed, and no more.
    bool isWebhook() const { return method == "POST" && !isCutOff; }
    /// The status that its sender can have understood.
    std::optional<int> understoodStatus() const
    {
        return breaksAnswer ? std::nullopt : answeredStatus;
    }
    /// The target without its query.
    QByteArray path() const { return target.split('?').constFirst(); }
};

} // namespace hk

Q_DECLARE_METATYPE(hk::ReceivedRequestData)
