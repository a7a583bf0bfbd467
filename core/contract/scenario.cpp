#include "core/contract/scenario.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>

inline void initScenarioResources()
{
    Q_INIT_RESOURCE(hk_scenarios);
    Q_INIT_RESOURCE(hk_scenario_schema);
}

namespace hk {
namespace {

/// What a story knows of an appointment.
struct Booked
{
    SampleChoice choice;
    qint64 atMs = 0;
};

/// Gives out people and things: a label keeps its number, everything else gets the next one.
class Cast
{
public:
    SampleChoice choiceFor(const ScenarioStep &step, qint64 atMs)
    {
        switch (categoryOf(step.trigger)) {
        case Category::Booking:
        case Category::Reminder:
            return appointment(step, atMs);
        case Category::Customer: {
            SampleChoice choice = fresh(step);
            if (step.trigger == Trigger::CustomerUpdated)
                choice.customerChanges = ++m_customerChanges[choice.customer];
            return choice;
        }
        case Category::Resource: {
            SampleChoice choice = fresh(step);
            if (step.trigger == Trigger::ResourceUpdated)
                choice.resourceChanges = ++m_resourceChanges[choice.resource];
            return choice;
        }
        }
        Q_UNREACHABLE();
    }

private:
    SampleChoice appointment(const ScenarioStep &step, qint64 atMs)
    {
        const bool isKnown = !step.appointment.isEmpty() && m_booked.contains(step.appointment);
        Booked booked = isKnown ? m_booked.value(step.appointment) : Booked{fresh(step), atMs};
        if (!isKnown || step.trigger == Trigger::AppointmentRescheduled) {
            booked.atMs = atMs;
            booked.choice.bookedAt = atMs * microsPerMs;
            booked.choice.startsInDays = step.inDays;
            booked.choice.startsAt = step.startsAt;
        }
        if (isKnown && step.trigger == Trigger::AppointmentRescheduled)
            ++booked.choice.moves;
        if (!step.appointment.isEmpty())
            m_booked.insert(step.appointment, booked);
        SampleChoice choice = booked.choice;
        choice.customerChanges = m_customerChanges.value(choice.customer);
        choice.resourceChanges = m_resourceChanges.value(choice.resource);
        return choice;
    }

    SampleChoice fresh(const ScenarioStep &step)
    {
        SampleChoice choice;
        choice.customer = numberOf(m_customers, step.customer);
        choice.resource = numberOf(m_resources, step.resource);
        choice.booking = m_next++;
        return choice;
    }

    int numberOf(QHash<QString, int> &known, const QString &label)
    {
        if (label.isEmpty())
            return m_next++;
        const auto found = known.constFind(label);
        return found == known.constEnd() ? *known.insert(label, m_next++) : *found;
    }

    int m_next = 0;
    QHash<QString, int> m_customers;
    QHash<QString, int> m_resources;
    QHash<QString, Booked> m_booked;
    QHash<int, int> m_customerChanges;
    QHash<int, int> m_resourceChanges;
};

QByteArray contentOf(const QString &resource)
{
    initScenarioResources();
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pathOf(const QString &name) { return QStringLiteral(":/scenarios/%1.json").arg(name); }

} // namespace

QList<PlannedEvent> planOf(const Scenario &scenario)
{
    QList<PlannedEvent> plan;
    Cast cast;
    qint64 atMs = 0;
    for (const ScenarioStep &step : scenario.steps) {
        atMs += step.afterMs;
        for (int i = 0; i < step.repeat; ++i) {
            if (i > 0)
                atMs += step.everyMs;
            plan.append({atMs, step.trigger, cast.choiceFor(step, atMs)});
        }
    }
    return plan;
}

QStringList shippedScenarios()
{
    initScenarioResources();
    QStringList names = QDir(QStringLiteral(":/scenarios")).entryList({QStringLiteral("*.json")});
    for (QString &name : names)
        name.chop(5);
    return names;
}

QByteArray shippedScenario(const QString &name) { return contentOf(pathOf(name)); }

QByteArray scenarioSchema() { return contentOf(QStringLiteral(":/schemas/scenario.schema.json")); }

} // namespace hk
