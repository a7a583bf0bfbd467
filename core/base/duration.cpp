#include "core/base/duration.h"

#include <array>
#include <cmath>

namespace hk {
namespace {

struct Unit
{
    const char16_t *name;
    qint64 ms;
};

// Longest unit first: formatDuration() takes the first that divides.
constexpr std::array<Unit, 6> units{{{u"d", 86'400'000},
                                     {u"h", 3'600'000},
                                     {u"m", 60'000},
                                     {u"s", 1000},
                                     {u"ms", 1},
                                     {u"min", 60'000}}};
constexpr double longestMs = 10.0 * 366 * 86'400'000;

} // namespace

Result<qint64> parseDuration(QStringView text, const QString &subject)
{
    const QStringView trimmed = text.trimmed();
    qsizetype digits = 0;
    while (digits < trimmed.size() && (trimmed[digits].isDigit() || trimmed[digits] == u'.'))
        ++digits;
    bool isNumber = false;
    const double number = trimmed.first(digits).toDouble(&isNumber);
    const QStringView name = trimmed.sliced(digits).trimmed();
    for (const Unit &unit : units) {
        if (!isNumber || name != QStringView(unit.name))
            continue;
        const double ms = std::round(number * static_cast<double>(unit.ms));
        if (ms <= longestMs)
            return static_cast<qint64>(ms);
    }
    return Error{ErrorCode::DurationInvalid, subject, text.left(40).toString(), {}};
}

QString formatDuration(qint64 ms)
{
    for (const Unit &unit : units) {
        if (ms % unit.ms == 0 && (ms != 0 || unit.ms == 1000))
            return QString::number(ms / unit.ms) + QStringView(unit.name);
    }
    Q_UNREACHABLE();
}

} // namespace hk
