#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/receiver/behaviour.h"

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// Where a receiver hands on what it gets.
struct Forwarding
{
    QString url; ///< empty: nowhere
    /// The sender gets the other's answer; otherwise the receiver's own, as it is told to give.
    bool passesAnswer = false;
    bool operator==(const Forwarding &) const = default;
};

/// What came of a request that was handed on.
struct ForwardedAnswer
{
    std::optional<int> status; ///< none: there was no whole answer
    HeaderList headers;
    QByteArray body; ///< its first 1 MB
    Micros took = 0; ///< from handing it on to the answer's last byte
    QString problem; ///< English, as it may be sent; why there is no whole answer, mostly empty
};

/// How the receiver gives the other's answer back: its status, body and headers, without those that
/// belong to the other's connection (RFC 9110, section 7.6.1). Without a whole one 502 and why.
Behaviour passedOn(const ForwardedAnswer &answer);

} // namespace hk

Q_DECLARE_METATYPE(hk::ForwardedAnswer)
