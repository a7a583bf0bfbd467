#include "core/contract/edgecase.h"

#include <iterator>

namespace hk {
namespace {

/// How an edge case is called and explained.
struct EdgeWords
{
    EdgeCase edge;
    const char *name;
    const char *description;
};

constexpr EdgeWords words[] = {
        {EdgeCase::Unicode, "unicode",
         "names with combining marks, emoji and CJK; line separators and quotes in a text"},
        {EdgeCase::RightToLeft, "right-to-left",
         "Arabic and Hebrew names, with marks that turn the direction"},
        {EdgeCase::LongestTexts, "longest-texts",
         "texts as long as databases and standards take them; the schemas set no limit"},
        {EdgeCase::Nulls, "nulls", "null wherever the schema allows it"},
        {EdgeCase::EmptyLists, "empty-lists", "lists and maps without anything in them"},
        {EdgeCase::MissingHour, "missing-hour", "the night in which clocks go forward"},
        {EdgeCase::DoubledHour, "doubled-hour",
         "the night in which clocks go back: it begins and ends at the same time of day"},
        {EdgeCase::LeapDay, "leap-day", "29 February"},
        {EdgeCase::EasternmostZone, "zone-plus-14", "14 hours ahead of UTC, as in Kiritimati"},
        {EdgeCase::WesternmostZone, "zone-minus-14",
         "14 hours behind UTC, an offset that no zone has: timezoneIana is null"},
        {EdgeCase::HugeNumbers, "huge-numbers", "the largest numbers that the schema allows"},
        {EdgeCase::NegativeNumbers, "negative-numbers",
         "negative numbers, an end before its start among them"},
        {EdgeCase::UnknownFields, "unknown-fields",
         "a field in each object that its schema forbids: not valid, on purpose"},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < std::size(words); ++i) {
        if (static_cast<size_t>(words[i].edge) != i || allEdgeCases[i] != words[i].edge)
            return false;
    }
    return std::size(words) == allEdgeCases.size();
}
static_assert(inOrderOfTheEnum(), "words for each EdgeCase, in its order");

} // namespace

QString nameOf(EdgeCase edge) { return QString::fromLatin1(words[static_cast<size_t>(edge)].name); }

std::optional<EdgeCase> edgeCaseFromName(QStringView name)
{
    for (const EdgeWords &one : words) {
        if (name == QLatin1String(one.name))
            return one.edge;
    }
    return std::nullopt;
}

QString descriptionOf(EdgeCase edge)
{
    return QString::fromLatin1(words[static_cast<size_t>(edge)].description);
}

} // namespace hk
