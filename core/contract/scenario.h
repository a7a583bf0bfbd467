#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/contract/samplechoice.h"
#include "core/contract/textplace.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QTime>

#include <optional>

namespace hk {

/// One line of a story. A label names the same person, resource or appointment wherever it stands;
/// without one, each event is about others.
struct ScenarioStep
{
    Trigger trigger = Trigger::AppointmentConfirmed;
    qint64 afterMs = 0; ///< since the step before, its repetitions included
    QString appointment;
    QString customer;
    QString resource;
    std::optional<int> inDays; ///< when the appointment starts, counted from the day of the event
    QTime startsAt;            ///< with inDays; in the company's zone
    int repeat = 1;
    qint64 everyMs = 0; ///< between repetitions
};

/// A story of events in order: docs/manual/scenario-reference.md. A value.
struct Scenario
{
    QString name;
    QString description;
    quint64 seed = 1; ///< of the world that its people come from
    QList<ScenarioStep> steps;
};

/// One event of a story.
struct PlannedEvent
{
    qint64 afterMs = 0; ///< since the story began
    Trigger trigger = Trigger::AppointmentConfirmed;
    SampleChoice choice; ///< bookedAt counts from 0, the beginning of the story
};

/// One thing that is wrong with the file of a story.
struct ScenarioProblem
{
    TextPlace place;
    QString field; ///< empty: the step or the story as a whole
    QString message;
    bool operator==(const ScenarioProblem &) const = default;
};

/// So many events make a story at most.
constexpr int mostScenarioEvents = 100'000;
/// So many problems are named: nobody mends more before looking again.
constexpr int mostScenarioProblems = 50;

// Any thread.

/// `name`: the file's, for the error. ScenarioInvalid, whose value names line, field and what is
/// wrong first, and how much more is.
Result<Scenario> readScenario(const QByteArray &json, const QString &name);
/// All that is wrong, in the order of the text; nothing behind what is no JSON.
QList<ScenarioProblem> checkScenario(const QByteArray &json);
/// "line 3, column 12: trigger: there is no trigger…".
QString textOf(const ScenarioProblem &problem);
/// Every event, in order.
QList<PlannedEvent> planOf(const Scenario &scenario);

/// The stories that come with the program: "clinic-day"…, in the order of their names.
QStringList shippedScenarios();
/// The file of one; empty: there is none of that name.
QByteArray shippedScenario(const QString &name);
/// The JSON Schema of such files, for editors and other programs; readScenario() knows more.
QByteArray scenarioSchema();

} // namespace hk
