#pragma once

#include "core/base/clock.h"
#include "core/receiver/behaviour.h"

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace hk {

/// How a receiver answers one request: in which manner, and how that went. A value, any thread.
struct AnswerCourse
{
    enum class End {
        Pending,    ///< it has none yet
        Done,       ///< it went as it was meant to
        ClientLeft, ///< before that
        Stalled,    ///< the client read no more
        Stopped,    ///< the receiver closed the connection
    };
    Behaviour::Manner manner = Behaviour::Manner::Answer;
    bool drips = false;
    std::chrono::milliseconds delay{0};
    std::optional<qint64> size; ///< of a body that was asked to be so long
    End end = End::Pending;
    Micros took = 0; ///< from the request's last byte to the end
    qint64 sent = 0; ///< bytes

    static AnswerCourse of(const Behaviour &behaviour);
    bool isBrokenOff() const { return end != End::Pending && end != End::Done; }
    bool operator==(const AnswerCourse &) const = default;
};

/// What went out to answer a request.
struct SentAnswer
{
    static constexpr qsizetype mostBytes = 64 * 1024;

    AnswerCourse course;
    QByteArray bytes; ///< the first of them, with the head
};

/// "200 OK", "200 OK, closed half way", "Client left after 2.0 s": what was done, with the status
/// that went out, when one did (Words).
QString answerWords(const AnswerCourse &course, std::optional<int> status);

} // namespace hk

Q_DECLARE_METATYPE(hk::SentAnswer)
