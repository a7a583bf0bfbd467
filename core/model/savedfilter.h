#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// How many of the filters used last are kept of a company.
constexpr int mostRecentFilters = 20;

/// A filter of deliveries that somebody kept under a name. Plain value.
struct SavedFilter
{
    QString name;   ///< unique in its company
    QString filter; ///< as it was typed; it parses
    Micros savedAt = 0;
    bool operator==(const SavedFilter &) const = default;
};

/// What stands in a company's ledger and can be written into a filter. Plain value.
struct FilterWords
{
    QStringList endpoints; ///< as `endpoint:` names them
    QStringList hosts;
    QList<int> codes; ///< that came back lately, ascending
    bool operator==(const FilterWords &) const = default;
};

/// What a person gave as a name, without blanks around it: 1 to 100 characters, no control
/// characters. SavedFilterNameInvalid.
Result<QString> checkedFilterName(const QString &text);

} // namespace hk
