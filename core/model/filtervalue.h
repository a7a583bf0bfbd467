#pragma once

#include "core/model/deliveryfilter.h"

#include <QtCore/QStringView>
#include <QtCore/QTimeZone>

#include <optional>

namespace hk {

/// How the values of a field are read, and what may stand before them.
enum class FilterValueKind {
    Text,     ///< compared as a text; no < or >
    Number,   ///< whole numbers
    Age,      ///< durations from now, or times
    Duration, ///< how long something took
    Size,     ///< bytes, kb, kib, mb, mib
    Part,     ///< a text that is looked for anywhere
};
FilterValueKind valueKindOf(FilterField field);

/// Whether < and > may stand before a value, and ranges be made of two.
constexpr bool isCompared(FilterValueKind kind)
{
    return kind != FilterValueKind::Text && kind != FilterValueKind::Part;
}

/// What is wrong with a value, `at` characters from its beginning.
struct FilterValueFault
{
    qsizetype at = 0;
    QString sentence;
};

/// Judges the value of a term that has been read up to there and gives it its number. A range
/// (`500..599`) makes the term an And of its two ends, or one comparison where an end is open. No
/// fault: the term is complete.
std::optional<FilterValueFault> completeTerm(FilterNode &term);

/// "500..599" where two terms side by side are what completeTerm() makes of that value; else
/// nothing.
std::optional<QString> rangeOf(const FilterNode &from, const FilterNode &to);

/// Whether a term compares with a time that names no zone.
bool isLocalTime(const FilterNode &term);
/// Makes the number of such a term that moment in a zone.
void readInZone(FilterNode &term, const QTimeZone &zone);

/// "500", "10kb", "1.5mib": bytes, at most a petabyte; case does not count.
std::optional<qint64> readSize(QStringView text);
/// "2026-05-14T09:30:00.250Z", with any offset or none (then of `zone`), or a day alone, which is
/// its beginning: microseconds.
std::optional<qint64> readMoment(QStringView text, const QTimeZone &zone = QTimeZone::utc());

} // namespace hk
