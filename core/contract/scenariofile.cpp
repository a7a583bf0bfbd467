#include "core/contract/scenario.h"

#include "core/base/duration.h"
#include "core/contract/jsonreader.h"
#include "core/contract/textplace.h"

#include <QtCore/QSet>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr auto longestLabel = 40;
constexpr qint64 mostDays = 365;

using Token = JsonReader::Token;

/// Reads a scenario token by token and remembers the first thing that is wrong, and where.
class Reader
{
public:
    explicit Reader(const QByteArray &json) : m_text(json), m_json(m_text) { }

    bool read(Scenario &scenario)
    {
        if (!begin(m_json.next(), Token::BeginObject, u"a scenario is an object"_s))
            return false;
        const bool good = members([&](const QByteArray &key) { return top(key, scenario); });
        if (!good)
            return false;
        if (!m_hasMarker)
            return fail(0, u"it has no \"hookkeeperScenario\": 1"_s);
        if (scenario.steps.isEmpty())
            return fail(0, u"it has no steps"_s);
        if (m_json.next() != Token::End)
            return failHere(u"something stands behind the scenario"_s);
        return true;
    }
    const QString &problem() const { return m_problem; }

private:
    // Each member of the object that has begun; `take(key)` reads its value.
    template<typename Take>
    bool members(Take take)
    {
        QSet<QByteArray> seen;
        for (Token token = m_json.next(); token != Token::EndObject; token = m_json.next()) {
            if (token != Token::Key)
                return failHere({});
            m_field = m_json.text();
            if (seen.contains(m_field))
                return failHere(u"it is there twice"_s);
            seen.insert(m_field);
            if (!take(m_field))
                return false;
        }
        return true;
    }

    bool top(const QByteArray &key, Scenario &scenario)
    {
        if (key == "hookkeeperScenario") {
            m_hasMarker = true;
            int version = 0;
            return number(version, 1, formatVersion);
        }
        if (key == "name")
            return text(scenario.name, 100);
        if (key == "description")
            return text(scenario.description, 1000);
        if (key == "seed")
            return number(scenario.seed, 0, std::numeric_limits<int>::max());
        if (key == "steps")
            return steps(scenario);
        return failHere(u"there is no such field; a scenario has name, description, seed, steps"_s);
    }

    bool steps(Scenario &scenario)
    {
        if (!begin(m_json.next(), Token::BeginArray, u"it must be a list"_s))
            return false;
        for (Token token = m_json.next(); token != Token::EndArray; token = m_json.next()) {
            if (!begin(token, Token::BeginObject, u"a step is an object"_s))
                return false;
            const qsizetype offset = m_json.offset();
            ScenarioStep step;
            m_hasTrigger = m_hasTime = false;
            if (!members([&](const QByteArray &key) { return member(key, step); }))
                return false;
            if (!fits(step, offset))
                return false;
            m_events += step.repeat;
            if (m_events > mostScenarioEvents)
                return fail(offset, u"more than 100,000 events make no scenario"_s);
            scenario.steps.append(step);
        }
        return true;
    }

    bool member(const QByteArray &key, ScenarioStep &step)
    {
        if (key == "trigger")
            return trigger(step.trigger);
        if (key == "after")
            return duration(step.afterMs);
        if (key == "every")
            return duration(step.everyMs);
        if (key == "repeat")
            return number(step.repeat, 1, mostScenarioEvents);
        if (key == "appointment")
            return label(step.appointment);
        if (key == "customer")
            return label(step.customer);
        if (key == "resource")
            return label(step.resource);
        if (key == "inDays")
            return number(step.inDays.emplace(), 0, mostDays);
        if (key == "at")
            return time(step.startsAt);
        return failHere(
                u"there is no such field; a step has trigger, after, appointment, customer, "
                "resource, inDays, at, repeat, every"_s);
    }

    // What only the step as a whole tells.
    bool fits(const ScenarioStep &step, qsizetype offset)
    {
        m_field.clear();
        if (!m_hasTrigger)
            return fail(offset, u"the step has no trigger"_s);
        if (step.inDays.has_value() != m_hasTime)
            return fail(offset, u"inDays and at go together"_s);
        const Category category = categoryOf(step.trigger);
        const bool isAppointments = category == Category::Booking || category == Category::Reminder;
        if (!isAppointments && (!step.appointment.isEmpty() || step.inDays))
            return fail(offset, u"only events of an appointment have appointment, inDays and at"_s);
        const bool starts = step.trigger == Trigger::AppointmentConfirmed;
        const QString &label = step.appointment;
        if (starts && m_appointments.contains(label))
            return fail(offset, u"appointment \"%1\" was confirmed before"_s.arg(label));
        if (isAppointments && !starts && !label.isEmpty() && !m_appointments.contains(label))
            return fail(offset, u"appointment \"%1\" was not confirmed before"_s.arg(label));
        if (isAppointments && !starts && !label.isEmpty()
            && (!step.customer.isEmpty() || !step.resource.isEmpty()))
            return fail(
                    offset,
                    u"customer and resource are those of appointment \"%1\" already"_s.arg(label));
        if (starts && !label.isEmpty()) {
            if (step.repeat > 1)
                return fail(offset, u"one appointment is not confirmed several times"_s);
            m_appointments.insert(label);
        }
        return true;
    }

    bool trigger(Trigger &trigger)
    {
        QString name;
        if (!text(name, 80))
            return false;
        const auto found = triggerFromWireName(name);
        if (!found)
            return failHere(u"there is no trigger \"%1\""_s.arg(name));
        trigger = *found;
        m_hasTrigger = true;
        return true;
    }

    bool duration(qint64 &ms)
    {
        QString word;
        if (!text(word, 40))
            return false;
        if (word == u"0" || word == u"0s") {
            ms = 0;
            return true;
        }
        const Result<qint64> parsed = parseDuration(word, {});
        if (!parsed)
            return failHere(u"\"%1\" is no length of time such as 90s, 5m or 2h"_s.arg(word));
        ms = *parsed;
        return true;
    }

    bool time(QTime &time)
    {
        QString word;
        if (!text(word, 8))
            return false;
        time = QTime::fromString(word, u"HH:mm"_s);
        m_hasTime = true;
        // Qt takes 9:30 too.
        return (time.isValid() && word.size() == 5)
                || failHere(u"\"%1\" is no time such as 09:30"_s.arg(word));
    }

    bool label(QString &label)
    {
        return text(label, longestLabel) && (!label.isEmpty() || failHere(u"it is empty"_s));
    }

    bool text(QString &text, qsizetype longest)
    {
        if (m_json.next() != Token::String)
            return failHere(u"it must be a text"_s);
        text = QString::fromUtf8(m_json.text());
        return text.toUcs4().size() <= longest
                || failHere(u"it has more than %1 characters"_s.arg(longest));
    }

    template<typename Number>
    bool number(Number &number, qint64 least, qint64 most)
    {
        if (m_json.next() != Token::Number)
            return failHere(u"it must be a number"_s);
        bool isWhole = false;
        const qint64 value = m_json.raw().toByteArray().toLongLong(&isWhole);
        if (!isWhole || value < least || value > most)
            return failHere(u"it must be a whole number from %1 to %2"_s.arg(least).arg(most));
        number = static_cast<Number>(value);
        return true;
    }

    bool begin(Token token, Token wanted, const QString &otherwise)
    {
        return token == wanted || failHere(otherwise);
    }

    bool failHere(const QString &problem) { return fail(m_json.offset(), problem); }
    bool fail(qsizetype offset, const QString &problem)
    {
        const JsonScanFault &fault = m_json.fault();
        const bool isFault = !fault.reason.isEmpty();
        QString field =
                isFault || m_field.isEmpty() ? QString() : QString::fromUtf8(m_field) + u": ";
        m_problem = textOf(placeOf(m_text, isFault ? fault.offset : offset)) + u": " + field
                + (isFault ? fault.reason : problem);
        return false;
    }

    QByteArrayView m_text;
    JsonReader m_json;
    QByteArray m_field;
    QString m_problem;
    QSet<QString> m_appointments;
    qint64 m_events = 0;
    bool m_hasMarker = false;
    bool m_hasTrigger = false;
    bool m_hasTime = false;
};

} // namespace

Result<Scenario> readScenario(const QByteArray &json, const QString &name)
{
    Scenario scenario;
    Reader reader(json);
    if (!reader.read(scenario))
        return Error{ErrorCode::ScenarioInvalid, name, reader.problem(), {}};
    return scenario;
}

} // namespace hk
