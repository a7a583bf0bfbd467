#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/receiver/answerstream.h"

#include <QtCore/QByteArray>

#include <optional>

namespace hk {

struct Behaviour;

/// The head of one HTTP/1.1 answer.
struct AnswerHead
{
    int status = 200;
    bool keepsAlive = true;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8"); ///< empty: none
    std::optional<qint64> length; ///< Content-Length; none: no such line
    HeaderList more = {};         ///< each takes the place of another of its name

    /// Its bytes, dated `now`, with the empty line at the end. Any thread.
    QByteArray bytes(Micros now) const;
};

/// A plain answer of the receiver's own; without a text the status in words. `headOnly` to a HEAD
/// request.
QByteArray bytesOf(const AnswerHead &head, const QByteArray &text, bool headOnly, Micros now);

/// Whoever opens the address in a browser is told what it is; another method than GET and HEAD is
/// not allowed.
int greetingStatus(const QByteArray &method);
QByteArray greetingFor(const QByteArray &method, bool keepsAlive, Micros now);

/// What goes out as `behaviour` says it; `keepsAlive` when the connection may stay.
AnswerStream streamOf(const Behaviour &behaviour, bool keepsAlive, Micros now);

/// "Not Found"; "Unknown" for a status that has no name.
QByteArray reasonOf(int status);

} // namespace hk
