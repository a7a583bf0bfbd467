#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// One rule of a receiver: requests that fit all that is named here are answered by a script of
/// their own. In `path`, `event` and `header`, "*" stands for anything; an empty one fits all.
///
/// As text, in any order and with blanks between: "/booking => 503*2,200",
/// "event=Booking* => 410", "/customer header=X-Test:* => drop".
struct ResponseRule
{
    QString path;   ///< of the request, without its query
    QString event;  ///< `eventTrigger` of the payload
    QString header; ///< "Name:value", the name in any case
    QString spec;   ///< of a ResponseScript
    bool operator==(const ResponseRule &) const = default;

    /// ResponseRuleInvalid or RespondSpecInvalid, with the part that is wrong.
    static Result<ResponseRule> parse(const QString &text);
    /// What parse() reads back.
    QString text() const;
};

} // namespace hk
