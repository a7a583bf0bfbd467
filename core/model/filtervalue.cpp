#include "core/model/filtervalue.h"

#include "core/base/clock.h"
#include "core/base/duration.h"
#include "core/base/words.h"
#include "core/model/filterwords.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace hk {
namespace {

constexpr QLatin1String between("..");
constexpr qsizetype dayLength = 10; // 2026-05-14

struct SizeUnit
{
    QLatin1String name;
    qint64 bytes = 0;
};
constexpr std::array<SizeUnit, 8> sizeUnits{{{QLatin1String(""), 1},
                                             {QLatin1String("b"), 1},
                                             {QLatin1String("kb"), 1000},
                                             {QLatin1String("kib"), 1024},
                                             {QLatin1String("mb"), 1'000'000},
                                             {QLatin1String("mib"), 1'048'576},
                                             {QLatin1String("gb"), 1'000'000'000},
                                             {QLatin1String("gib"), 1'073'741'824}}};
constexpr double largestSize = 1e15;

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whole numbers only; those beyond any real value count as the largest.
std::optional<qint64> readNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), isAsciiDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (fits)
        return number;
    return text.startsWith(u'-') ? std::numeric_limits<qint64>::min()
                                 : std::numeric_limits<qint64>::max();
}

std::optional<qint64> readDuration(QStringView text)
{
    const Result<qint64> ms = parseDuration(text, {});
    return ms ? std::optional(*ms) : std::nullopt;
}

std::optional<qint64> readValue(FilterValueKind kind, QStringView text)
{
    switch (kind) {
    case FilterValueKind::Number:
        return readNumber(text);
    case FilterValueKind::Age:
    case FilterValueKind::Duration:
        return readDuration(text);
    case FilterValueKind::Size:
        return readSize(text);
    case FilterValueKind::Text:
    case FilterValueKind::Part:
        break;
    }
    return std::nullopt;
}

QString shownName(const FilterNode &term)
{
    return term.field == FilterField::Payload ? term.path : nameOf(term.field);
}

FilterValueFault notComparable(const FilterNode &term, qsizetype at, QStringView value)
{
    const auto sentence = [&](const QString &text) -> FilterValueFault {
        return {at, text.arg(shownName(term), value.left(longestShownValue))};
    };
    switch (valueKindOf(term.field)) {
    case FilterValueKind::Age:
        return sentence(Words::tr("%1 compares ages such as 15m, 2h or 7d, or times such as "
                                  "2026-05-14T09:30:00Z, not \"%2\""));
    case FilterValueKind::Duration:
        return sentence(Words::tr("%1 compares durations such as 500ms, 5s or 1m, not \"%2\""));
    case FilterValueKind::Size:
        return sentence(Words::tr("%1 compares sizes such as 500, 10kb or 1mb, not \"%2\""));
    default:
        return sentence(Words::tr("%1 compares numbers, not \"%2\""));
    }
}

/// A day alone, compared with <= or >, ends with the day, which not everywhere has 24 hours.
qint64 endOfDay(qint64 moment, const QTimeZone &zone)
{
    const QDate day = toDateTime(moment).toTimeZone(zone).date();
    return toMicros(day.addDays(1).startOfDay(zone)) - 1;
}

/// Of a term of times: none where there is no time in it.
std::optional<qint64> momentOf(const FilterNode &term, const QTimeZone &zone)
{
    const std::optional<qint64> moment = readMoment(term.value, zone);
    const bool isToItsEnd =
            term.op == FilterOperator::LessOrEqual || term.op == FilterOperator::Greater;
    return moment && isToItsEnd && term.value.size() == dayLength ? endOfDay(*moment, zone)
                                                                  : moment;
}

/// Reads the value into the term's number, where it is one.
void takeNumber(FilterNode &term)
{
    const FilterValueKind kind = valueKindOf(term.field);
    std::optional<qint64> number;
    term.isMoment = false;
    if (kind == FilterValueKind::Age) {
        number = momentOf(term, QTimeZone::utc());
        term.isMoment = number.has_value();
    }
    if (!number)
        number = readValue(kind, term.value);
    term.hasNumber = number.has_value();
    term.number = number.value_or(0);
}

bool isNone(const FilterNode &term)
{
    return !term.quoted && term.op == FilterOperator::Equal
            && term.value.compare(u"none", Qt::CaseInsensitive) == 0;
}

/// Part of a whole number, with stars for the rest: "5*".
bool isPartOfNumber(const FilterNode &term)
{
    return !term.quoted && term.value.contains(u'*')
            && std::all_of(term.value.cbegin(), term.value.cend(),
                           [](QChar c) { return c == u'*' || isAsciiDigit(c); });
}

/// Whether an exact value means something although it is no number.
bool isMeantWithoutNumber(const FilterNode &term)
{
    switch (term.field) {
    case FilterField::Payload:
        return true; // compared as a text
    case FilterField::Code:
        return isNone(term) || isPartOfNumber(term);
    case FilterField::Duration:
        return isNone(term);
    default:
        return valueKindOf(term.field) == FilterValueKind::Number && isPartOfNumber(term);
    }
}

/// What an exact value of a field means that is never exact.
FilterOperator meantBy(const FilterNode &term)
{
    switch (valueKindOf(term.field)) {
    case FilterValueKind::Age: // nothing is exactly one hour old: "at most", and of a time "since"
        return term.isMoment ? FilterOperator::GreaterOrEqual : FilterOperator::LessOrEqual;
    case FilterValueKind::Duration: // nothing takes exactly five seconds: "that or longer"
        return FilterOperator::GreaterOrEqual;
    default:
        return FilterOperator::Equal;
    }
}

FilterNode endOfRange(const FilterNode &term, FilterOperator op, QStringView value)
{
    FilterNode end = term;
    end.op = op;
    end.value = value.toString();
    takeNumber(end);
    return end;
}

/// The term's value is a range, with `..` at `dots`.
std::optional<FilterValueFault> completeRange(FilterNode &term, qsizetype dots)
{
    const QStringView text = term.value;
    const QStringView first = text.first(dots);
    const QStringView last = text.sliced(dots + between.size());
    if (term.op != FilterOperator::Equal)
        return FilterValueFault{0, Words::tr("a range such as %1 takes no < or >").arg(text)};
    if (first.isEmpty() && last.isEmpty())
        return FilterValueFault{0, Words::tr("a range needs an end, such as 500..599")};
    FilterNode from = endOfRange(term, FilterOperator::GreaterOrEqual, first);
    FilterNode to = endOfRange(term, FilterOperator::LessOrEqual, last);
    if (!first.isEmpty() && !from.hasNumber)
        return notComparable(term, 0, first);
    if (!last.isEmpty() && !to.hasNumber)
        return notComparable(term, dots + between.size(), last);
    if (first.isEmpty() || last.isEmpty()) {
        FilterNode end = last.isEmpty() ? std::move(from) : std::move(to);
        term = std::move(end);
        return std::nullopt;
    }
    if (from.isMoment != to.isMoment)
        return FilterValueFault{dots + between.size(),
                                Words::tr("a range has two ages or two times, not one of each")};
    if (from.number > to.number) {
        // Of two ages either may come first: "2d..1h" reads from long ago until lately.
        if (valueKindOf(term.field) != FilterValueKind::Age || from.isMoment)
            return FilterValueFault{0, Words::tr("this range ends before it begins")};
        from = endOfRange(term, FilterOperator::GreaterOrEqual, last);
        to = endOfRange(term, FilterOperator::LessOrEqual, first);
    }
    FilterNode range;
    range.children = {std::move(from), std::move(to)};
    term = std::move(range);
    return std::nullopt;
}

} // namespace

FilterValueKind valueKindOf(FilterField field)
{
    switch (field) {
    case FilterField::Code:
    case FilterField::Attempts:
    case FilterField::Plan:
    case FilterField::Payload:
        return FilterValueKind::Number;
    case FilterField::Created:
    case FilterField::Due:
        return FilterValueKind::Age;
    case FilterField::Duration:
        return FilterValueKind::Duration;
    case FilterField::Size:
        return FilterValueKind::Size;
    case FilterField::Body:
    case FilterField::Text:
        return FilterValueKind::Part;
    default:
        return FilterValueKind::Text;
    }
}

std::optional<FilterValueFault> completeTerm(FilterNode &term)
{
    const FilterValueKind kind = valueKindOf(term.field);
    if (term.value.isEmpty() && (!term.quoted || kind == FilterValueKind::Part))
        return FilterValueFault{0,
                                kind == FilterValueKind::Part
                                        ? Words::tr("a text to look for is missing")
                                        : Words::tr("%1 has no value").arg(shownName(term))};
    if (term.field == FilterField::Status)
        term.value = term.value.toLower();
    if (const std::optional<QString> fault = faultOfWord(term))
        return FilterValueFault{0, *fault};
    if (!isCompared(kind))
        return std::nullopt;
    const qsizetype dots = term.value.indexOf(between);
    if (dots >= 0 && !term.quoted && term.field != FilterField::Payload)
        return completeRange(term, dots);
    takeNumber(term);
    const bool isMeant = term.op == FilterOperator::Equal && isMeantWithoutNumber(term);
    if (!term.hasNumber && !isMeant)
        return notComparable(term, 0, term.value);
    if (term.hasNumber && term.op == FilterOperator::Equal)
        term.op = meantBy(term);
    return std::nullopt;
}

std::optional<QString> rangeOf(const FilterNode &from, const FilterNode &to)
{
    const bool isPair = from.kind == FilterNode::Kind::Term && to.kind == FilterNode::Kind::Term
            && from.field == to.field && from.field != FilterField::Payload
            && from.op == FilterOperator::GreaterOrEqual && to.op == FilterOperator::LessOrEqual
            && !from.quoted && !to.quoted && from.isMoment == to.isMoment
            && from.number <= to.number;
    if (!isPair)
        return std::nullopt;
    const QString range = from.value + between + to.value;
    return range.indexOf(between) == from.value.size() ? std::optional(range) : std::nullopt;
}

std::optional<qint64> readSize(QStringView text)
{
    const auto isPart = [](QChar c) { return isAsciiDigit(c) || c == u'.'; };
    const auto unitAt = std::find_if_not(text.cbegin(), text.cend(), isPart);
    const QStringView digits = text.first(unitAt - text.cbegin());
    const QStringView name = text.sliced(digits.size());
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    const auto unit = std::find_if(sizeUnits.cbegin(), sizeUnits.cend(), [name](const auto &one) {
        return name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (!isNumber || unit == sizeUnits.cend())
        return std::nullopt;
    const double bytes = std::round(number * static_cast<double>(unit->bytes));
    return bytes <= largestSize ? std::optional(static_cast<qint64>(bytes)) : std::nullopt;
}

bool isLocalTime(const FilterNode &term)
{
    if (!term.isMoment)
        return false;
    const QDateTime written = QDateTime::fromString(term.value, Qt::ISODateWithMs);
    return written.timeSpec() == Qt::LocalTime;
}

void readInZone(FilterNode &term, const QTimeZone &zone)
{
    if (isLocalTime(term))
        term.number = momentOf(term, zone).value_or(term.number);
}

std::optional<qint64> readMoment(QStringView text, const QTimeZone &zone)
{
    if (text.size() < dayLength || text[4] != u'-')
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime) {
        // In the night in which clocks go forward a day may begin later than at midnight.
        moment = text.size() == dayLength ? moment.date().startOfDay(zone)
                                          : QDateTime(moment.date(), moment.time(), zone);
    }
    return moment.isValid() ? std::optional(toMicros(moment)) : std::nullopt;
}

} // namespace hk
