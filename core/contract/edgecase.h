#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

/// A kind of sample that receivers stumble over. All are valid against the schema of their trigger,
/// with objects that agree, but UnknownFields, which no schema allows.
enum class EdgeCase : int {
    Unicode,         ///< names with combining marks, emoji, CJK and line separators
    RightToLeft,     ///< Arabic and Hebrew names, with marks that turn the direction
    LongestTexts,    ///< the schemas limit no text, so as long as databases and standards do
    Nulls,           ///< wherever null is allowed
    EmptyLists,      ///< lists and maps without anything in them
    MissingHour,     ///< the night in which clocks go forward
    DoubledHour,     ///< the night in which clocks go back
    LeapDay,         ///< 29 February
    EasternmostZone, ///< 14 hours ahead of UTC
    WesternmostZone, ///< 14 hours behind UTC, which is an offset but no zone of any place
    HugeNumbers,
    NegativeNumbers,
    UnknownFields, ///< in each object one that its schema forbids
};

inline constexpr std::array allEdgeCases{
        EdgeCase::Unicode,         EdgeCase::RightToLeft, EdgeCase::LongestTexts,
        EdgeCase::Nulls,           EdgeCase::EmptyLists,  EdgeCase::MissingHour,
        EdgeCase::DoubledHour,     EdgeCase::LeapDay,     EdgeCase::EasternmostZone,
        EdgeCase::WesternmostZone, EdgeCase::HugeNumbers, EdgeCase::NegativeNumbers,
        EdgeCase::UnknownFields};

/// "unicode", "missing-hour"…, as the console spells it.
QString nameOf(EdgeCase edge);
std::optional<EdgeCase> edgeCaseFromName(QStringView name);
/// What it has in it, one line of English.
QString descriptionOf(EdgeCase edge);
constexpr bool isSchemaValid(EdgeCase edge) { return edge != EdgeCase::UnknownFields; }

} // namespace hk
