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

QString spokenDuration(qint64 ms)
{
    struct Spoken
    {
        const char16_t *name;
        qint64 ms;
    };
    static constexpr std::array<Spoken, 4> all{
            {{u"s", 1000}, {u"min", 60'000}, {u"h", 3'600'000}, {u"d", 86'400'000}}};
    if (ms < 1000)
        return QString::number(ms) + u" ms";
    const auto rounded = [ms](qint64 unit) { return (ms + unit / 2) / unit * unit; };
    size_t large = all.size() - 1;
    // The smaller of the two may round up to one more of the larger.
    while (large > 0 && rounded(all[large - 1].ms) < all[large].ms)
        --large;
    const qint64 exact = rounded(all[large == 0 ? 0 : large - 1].ms);
    const qint64 rest = exact % all[large].ms;
    const QString text =
            QString::number(exact / all[large].ms) + u' ' + QStringView(all[large].name);
    return rest == 0 ? text
                     : text + u' ' + QString::number(rest / all[large - 1].ms) + u' '
                    + QStringView(all[large - 1].name);
}

} // namespace hk
