#include "ui/simulator/edgetext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct EdgeText
{
    Q_DECLARE_TR_FUNCTIONS(EdgeText)
};

} // namespace

QString edgeTitle(EdgeCase edge)
{
    switch (edge) {
    case EdgeCase::Unicode:
        return EdgeText::tr("Names in all scripts");
    case EdgeCase::RightToLeft:
        return EdgeText::tr("Right-to-left names");
    case EdgeCase::LongestTexts:
        return EdgeText::tr("Longest texts");
    case EdgeCase::Nulls:
        return EdgeText::tr("Null wherever allowed");
    case EdgeCase::EmptyLists:
        return EdgeText::tr("Empty lists");
    case EdgeCase::MissingHour:
        return EdgeText::tr("Night without an hour");
    case EdgeCase::DoubledHour:
        return EdgeText::tr("Night with an hour twice");
    case EdgeCase::LeapDay:
        return EdgeText::tr("Leap day");
    case EdgeCase::EasternmostZone:
        return EdgeText::tr("14 hours ahead of UTC");
    case EdgeCase::WesternmostZone:
        return EdgeText::tr("14 hours behind UTC");
    case EdgeCase::HugeNumbers:
        return EdgeText::tr("Huge numbers");
    case EdgeCase::NegativeNumbers:
        return EdgeText::tr("Negative numbers");
    case EdgeCase::UnknownFields:
        return EdgeText::tr("Unknown fields");
    }
    Q_UNREACHABLE();
}

QString edgeSentence(EdgeCase edge)
{
    switch (edge) {
    case EdgeCase::Unicode:
        return EdgeText::tr("Combining marks, emoji, CJK and line separators in names.");
    case EdgeCase::RightToLeft:
        return EdgeText::tr("Arabic and Hebrew names, with marks that turn the direction.");
    case EdgeCase::LongestTexts:
        return EdgeText::tr("Each text is as long as databases and standards allow.");
    case EdgeCase::Nulls:
        return EdgeText::tr("Each field that may be null is null.");
    case EdgeCase::EmptyLists:
        return EdgeText::tr("Lists and maps have nothing in them.");
    case EdgeCase::MissingHour:
        return EdgeText::tr("The appointment is in the night in which clocks go forward.");
    case EdgeCase::DoubledHour:
        return EdgeText::tr("The appointment is in the night in which clocks go back.");
    case EdgeCase::LeapDay:
        return EdgeText::tr("It happens on 29 February.");
    case EdgeCase::EasternmostZone:
        return EdgeText::tr("All times are in the zone that is furthest ahead.");
    case EdgeCase::WesternmostZone:
        return EdgeText::tr("All times are at an offset that no place has, but that is legal.");
    case EdgeCase::HugeNumbers:
        return EdgeText::tr("Numbers are as large as the schema allows.");
    case EdgeCase::NegativeNumbers:
        return EdgeText::tr("Numbers are below zero where the schema allows it.");
    case EdgeCase::UnknownFields:
        return EdgeText::tr("Each object has a field that the schema does not know, so it is not "
                            "valid.");
    }
    Q_UNREACHABLE();
}

} // namespace hk
