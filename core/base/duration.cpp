#include "core/base/duration.h"

#include "core/base/words.h"

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

QString spokenDuration(qint64 ms, const QLocale &locale)
{
    static constexpr std::array<qint64, 5> sizes{1, 1000, 60'000, 3'600'000, 86'400'000};
    const auto rounded = [ms](qint64 unit) { return (ms + unit / 2) / unit * unit; };
    const auto words = [&locale](size_t unit, qint64 count) {
        const QString number = locale.toString(count);
        switch (unit) {
        case 0:
            return Words::tr("%1 ms").arg(number);
        case 1:
            return Words::tr("%1 s").arg(number);
        case 2:
            return Words::tr("%1 min").arg(number);
        case 3:
            return Words::tr("%1 h").arg(number);
        default:
            return Words::tr("%1 d").arg(number);
        }
    };
    if (ms < sizes[1])
        return words(0, ms);
    size_t large = sizes.size() - 1;
    // The smaller of the two may round up to one more of the larger.
    while (large > 1 && rounded(sizes[large - 1]) < sizes[large])
        --large;
    const size_t small = large == 1 ? 1 : large - 1; // seconds are whole
    const qint64 exact = rounded(sizes[small]);
    const QString most = words(large, exact / sizes[large]);
    const qint64 rest = exact % sizes[large];
    //: Two parts of one length of time, such as "3 d" and "18 h".
    return rest == 0 ? most : Words::tr("%1 %2").arg(most, words(small, rest / sizes[small]));
}

} // namespace hk
