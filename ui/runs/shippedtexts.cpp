#include "ui/runs/shippedtexts.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

// As in resources/scenarios; tests/ui/runs compares them.
constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("Scenarios", "A burst of 1,000 bookings"),
        QT_TRANSLATE_NOOP("Scenarios",
                          "What a receiver gets when a popular course opens: 1,000 confirmations "
                          "within half a minute."),
        QT_TRANSLATE_NOOP("Scenarios", "A customer who changes her address"),
        QT_TRANSLATE_NOOP(
                "Scenarios",
                "A new customer books, moves house, and what comes later has the new address."),
        QT_TRANSLATE_NOOP("Scenarios", "A day at a clinic"),
        QT_TRANSLATE_NOOP("Scenarios",
                          "Bookings from morning to evening, a reschedule, a cancellation, and "
                          "reminders for tomorrow."),
        QT_TRANSLATE_NOOP("Scenarios", "Reminders the evening before"),
        QT_TRANSLATE_NOOP("Scenarios",
                          "Three appointments of tomorrow are confirmed in the morning and "
                          "reminded of in the evening."),
        QT_TRANSLATE_NOOP("Scenarios", "A new resource"),
        QT_TRANSLATE_NOOP("Scenarios",
                          "A new colleague is set up, changed, and gets her first bookings."),
        QT_TRANSLATE_NOOP("Scenarios", "A no-show series"),
        QT_TRANSLATE_NOOP("Scenarios",
                          "A customer who does not come: confirmed, reminded, booked anew, "
                          "reminded again, and in the end cancelled."),
        QT_TRANSLATE_NOOP("Scenarios", "A reschedule and a cancellation"),
        QT_TRANSLATE_NOOP("Scenarios", "One appointment is confirmed, moved twice and cancelled."),
};

} // namespace

std::span<const char *const> shippedTexts() { return texts; }

QString shippedText(const QString &english)
{
    return english.isEmpty()
            ? english
            : QCoreApplication::translate("Scenarios", english.toUtf8().constData());
}

} // namespace hk
