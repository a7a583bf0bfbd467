#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/deliveryfilter.h"
#include "core/store/publicid.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <variant>

namespace hk {

/// A condition put together of constants, with the values for its question marks.
struct FilterSql
{
    QString condition;
    QList<std::variant<qint64, QString>> values;
    bool needsEvent = false; ///< it looks at columns of the event
};

/// The filter as SQL over d (delivery), p (its endpoint), u (the last attempt's URL) and e (event).
/// It is never NULL, so it can be negated. Texts are compared without regard to case; ages of
/// `created` count back from `now`, those of `due` forward; `resend` and `simulated` take yes or
/// no, `resend` also the id of the original; free text is looked for anywhere in names, e-mails,
/// ids and confirmation numbers, and in public ids where it begins like one. FilterInvalid when it
/// is nested too deeply.
Result<FilterSql> filterSql(const DeliveryFilter &filter, Micros now, const PublicIds &publicIds);

} // namespace hk
