#include "core/contract/sample/edgenights.h"

#include <optional>

namespace hk {
namespace {

/// When a zone's clocks are changed, and by how much.
struct ClockChange
{
    QDateTime at; ///< in that zone
    int seconds = 0;
};

constexpr int mostChanges = 12; // a zone has two a year, or four where Ramadan is left out

std::optional<ClockChange> findChange(const QTimeZone &zone, QDateTime from, Shift shift,
                                      bool isLater)
{
    for (int i = 0; i < mostChanges && zone.hasTransitions(); ++i) {
        const QTimeZone::OffsetData next =
                isLater ? zone.nextTransition(from) : zone.previousTransition(from);
        if (!next.atUtc.isValid())
            break;
        const int before = zone.offsetFromUtc(next.atUtc.addSecs(-1));
        const int seconds = next.offsetFromUtc - before;
        if (seconds != 0 && (seconds > 0) == (shift == Shift::Forward))
            return ClockChange{next.atUtc.toTimeZone(zone), seconds};
        from = next.atUtc;
    }
    return std::nullopt;
}

void setTimes(SampleScene &scene, Trigger trigger, const QDateTime &begin, int minutes)
{
    const QDateTime end = begin.addSecs(minutes * 60);
    if (hasAppointment(trigger)) {
        scene.start = begin;
        scene.end = end;
        scene.service.minutes = minutes;
    } else {
        scene.createdAt = begin;
        scene.now = end;
    }
}

} // namespace

void moveToZone(SampleScene &scene, const QTimeZone &zone)
{
    scene.zone = zone;
    scene.now = scene.now.toTimeZone(zone);
    scene.createdAt = scene.createdAt.toTimeZone(zone);
    scene.start = QDateTime(scene.start.date(), scene.start.time(), zone);
    scene.end = scene.start.addSecs(scene.service.minutes * 60);
}

void moveToShift(SampleScene &scene, Trigger trigger, Shift shift)
{
    const bool isLater = hasAppointment(trigger);
    auto change = findChange(scene.zone, scene.now, shift, isLater);
    if (!change) {
        moveToZone(scene, QTimeZone("America/Toronto"));
        change = findChange(scene.zone, scene.now, shift, isLater);
    }
    if (!change)
        return;
    const int minutes = qAbs(change->seconds) / 60;
    if (shift == Shift::Forward)
        setTimes(scene, trigger, change->at.addSecs(-30 * 60), 60);
    else
        setTimes(scene, trigger, change->at.addSecs(-minutes * 30), minutes);
}

void moveToLeapDay(SampleScene &scene, Trigger trigger)
{
    const bool isLater = hasAppointment(trigger);
    QDate date = scene.now.date().addDays(isLater ? 1 : -1);
    while (date.month() != 2 || date.day() != 29)
        date = date.addDays(isLater ? 1 : -1);
    const QDateTime begin(date, scene.start.time(), scene.zone);
    setTimes(scene, trigger, begin, scene.service.minutes);
    scene.birthdate = QStringLiteral("2000-02-29");
}

} // namespace hk
