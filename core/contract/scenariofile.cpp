#include "core/contract/scenario.h"

#include "core/base/duration.h"
#include "core/base/words.h"
#include "core/contract/jsonreader.h"
#include "core/contract/textplace.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr auto longestLabel = 40;
constexpr qint64 mostDays = 365;

using Token = JsonReader::Token;

/// Reads a scenario token by token and goes on behind what is wrong, so that all of it is named;
/// only where it is no JSON any more it ends.
class Reader
{
public:
    explicit Reader(const QByteArray &json) : m_text(json), m_json(m_text) { }

    void read(Scenario &scenario)
    {
        if (!takes(Token::BeginObject, Words::tr("a scenario is an object")))
            return;
        members([&](const QByteArray &key) { return top(key, scenario); });
        m_field.clear();
        if (m_isBroken)
            return;
        if (!m_hasMarker)
            note(0, Words::tr("it has no \"hookkeeperScenario\": 1"));
        if (scenario.steps.isEmpty() && m_problems.isEmpty())
            note(0, Words::tr("it has no steps"));
        if (next() != Token::End && !m_isBroken)
            noteHere(Words::tr("something stands behind the scenario"));
    }

    /// In the order of the text.
    QList<ScenarioProblem> problems() const
    {
        QList<ScenarioProblem> sorted = m_problems;
        std::ranges::stable_sort(sorted, {},
                                 [](const ScenarioProblem &one) { return one.place.offset; });
        return sorted;
    }

private:
    Token next()
    {
        const Token token = m_json.next();
        if (token == Token::Fault && !m_isBroken) {
            m_isBroken = true;
            m_field.clear();
            m_problems.append({placeOf(m_text, m_json.fault().offset), {}, m_json.fault().reason});
        }
        return token;
    }

    /// Whether what comes next is that; else the whole of it is skipped.
    bool takes(Token wanted, const QString &otherwise)
    {
        const Token token = next();
        if (token == wanted)
            return true;
        if (!m_isBroken)
            noteHere(otherwise);
        skipRestOf(token);
        return false;
    }

    void skipValue() { skipRestOf(next()); }
    void skipRestOf(Token begun)
    {
        if (begun != Token::BeginObject && begun != Token::BeginArray)
            return;
        for (const int outside = m_json.depth() - 1; !m_isBroken && m_json.depth() > outside;)
            next();
    }

    // Each member of the object that has begun; `take(key)` reads its value.
    template<typename Take>
    void members(Take take)
    {
        QSet<QByteArray> seen;
        for (Token token = next(); token == Token::Key; token = next()) {
            m_field = m_json.text();
            if (seen.contains(m_field)) {
                noteHere(Words::tr("it is there twice"));
                skipValue();
            } else {
                seen.insert(m_field);
                take(m_field);
            }
        }
    }

    void noSuchField(const QString &words)
    {
        noteHere(words);
        skipValue();
    }

    void top(const QByteArray &key, Scenario &scenario)
    {
        if (key == "hookkeeperScenario") {
            m_hasMarker = true;
            int version = 0;
            number(version, 1, formatVersion);
        } else if (key == "name") {
            text(scenario.name, 100);
        } else if (key == "description") {
            text(scenario.description, 1000);
        } else if (key == "seed") {
            number(scenario.seed, 0, std::numeric_limits<int>::max());
        } else if (key == "steps") {
            steps(scenario);
        } else {
            noSuchField(Words::tr(
                    "there is no such field; a scenario has name, description, seed, steps"));
        }
    }

    void steps(Scenario &scenario)
    {
        if (!takes(Token::BeginArray, Words::tr("it must be a list")))
            return;
        for (Token token = next(); token != Token::EndArray && !m_isBroken; token = next()) {
            if (token == Token::BeginObject) {
                step(scenario);
                continue;
            }
            noteHere(Words::tr("a step is an object"));
            skipRestOf(token);
        }
    }

    void step(Scenario &scenario)
    {
        const qsizetype offset = m_json.offset();
        const qsizetype before = m_problems.size();
        ScenarioStep step;
        m_hasTrigger = m_hasTime = false;
        members([&](const QByteArray &key) { member(key, step); });
        m_field.clear();
        if (m_isBroken)
            return;
        // What is wrong by itself says nothing about how it fits to the rest.
        if (m_problems.size() == before)
            fits(step, offset);
        if (!step.appointment.isEmpty())
            m_appointments.insert(step.appointment);
        const bool wereTooMany = m_events > mostScenarioEvents;
        m_events += step.repeat;
        if (m_events > mostScenarioEvents && !wereTooMany)
            note(offset, Words::tr("more than 100,000 events make no scenario"));
        if (m_problems.isEmpty())
            scenario.steps.append(step);
    }

    void member(const QByteArray &key, ScenarioStep &step)
    {
        if (key == "trigger")
            trigger(step.trigger);
        else if (key == "after")
            duration(step.afterMs);
        else if (key == "every")
            duration(step.everyMs);
        else if (key == "repeat")
            number(step.repeat, 1, mostScenarioEvents);
        else if (key == "appointment")
            label(step.appointment);
        else if (key == "customer")
            label(step.customer);
        else if (key == "resource")
            label(step.resource);
        else if (key == "inDays")
            number(step.inDays.emplace(), 0, mostDays);
        else if (key == "at")
            time(step.startsAt);
        else
            noSuchField(Words::tr(
                    "there is no such field; a step has trigger, after, appointment, customer, "
                    "resource, inDays, at, repeat, every"));
    }

    // What only the step as a whole tells.
    void fits(const ScenarioStep &step, qsizetype offset)
    {
        if (!m_hasTrigger)
            return note(offset, Words::tr("the step has no trigger"));
        if (step.inDays.has_value() != m_hasTime)
            return note(offset, Words::tr("inDays and at go together"));
        const Category category = categoryOf(step.trigger);
        const bool isAppointments = category == Category::Booking || category == Category::Reminder;
        if (!isAppointments && (!step.appointment.isEmpty() || step.inDays))
            return note(offset,
                        Words::tr("only events of an appointment have appointment, inDays and at"));
        if (isAppointments && !step.appointment.isEmpty())
            fitsAppointment(step, offset);
    }

    void fitsAppointment(const ScenarioStep &step, qsizetype offset)
    {
        const QString &label = step.appointment;
        const bool starts = step.trigger == Trigger::AppointmentConfirmed;
        const bool isKnown = m_appointments.contains(label);
        if (starts && isKnown)
            note(offset, Words::tr("appointment \"%1\" was confirmed before").arg(label));
        else if (!starts && !isKnown)
            note(offset, Words::tr("appointment \"%1\" was not confirmed before").arg(label));
        else if (!starts && (!step.customer.isEmpty() || !step.resource.isEmpty()))
            note(offset,
                 Words::tr("customer and resource are those of appointment \"%1\" already")
                         .arg(label));
        else if (starts && step.repeat > 1)
            note(offset, Words::tr("one appointment is not confirmed several times"));
    }

    void trigger(Trigger &trigger)
    {
        QString name;
        if (!text(name, 80))
            return;
        const auto found = triggerFromWireName(name);
        if (!found)
            return noteHere(Words::tr("there is no trigger \"%1\"").arg(name));
        trigger = *found;
        m_hasTrigger = true;
    }

    void duration(qint64 &ms)
    {
        QString word;
        if (!text(word, 40))
            return;
        if (word == u"0" || word == u"0s") {
            ms = 0;
            return;
        }
        const Result<qint64> parsed = parseDuration(word, {});
        if (!parsed)
            return noteHere(
                    Words::tr("\"%1\" is no length of time such as 90s, 5m or 2h").arg(word));
        ms = *parsed;
    }

    void time(QTime &time)
    {
        QString word;
        m_hasTime = true;
        if (!text(word, 8))
            return;
        time = QTime::fromString(word, u"HH:mm"_s);
        // Qt takes 9:30 too.
        if (!time.isValid() || word.size() != 5)
            noteHere(Words::tr("\"%1\" is no time such as 09:30").arg(word));
    }

    void label(QString &label)
    {
        if (text(label, longestLabel) && label.isEmpty())
            noteHere(Words::tr("it is empty"));
    }

    bool text(QString &text, qsizetype longest)
    {
        if (!takes(Token::String, Words::tr("it must be a text")))
            return false;
        text = QString::fromUtf8(m_json.text());
        if (text.toUcs4().size() <= longest)
            return true;
        noteHere(Words::tr("it has more than %1 characters").arg(longest));
        return false;
    }

    template<typename Number>
    void number(Number &number, qint64 least, qint64 most)
    {
        if (!takes(Token::Number, Words::tr("it must be a number")))
            return;
        bool isWhole = false;
        const qint64 value = m_json.raw().toByteArray().toLongLong(&isWhole);
        if (!isWhole || value < least || value > most)
            return noteHere(
                    Words::tr("it must be a whole number from %1 to %2").arg(least).arg(most));
        number = static_cast<Number>(value);
    }

    void noteHere(const QString &problem) { note(m_json.offset(), problem); }
    void note(qsizetype offset, const QString &problem)
    {
        if (m_problems.size() >= mostScenarioProblems)
            return;
        // Problems come nearly in the order of the text, so each place is counted from the last.
        const TextPlace known = m_problems.isEmpty() || m_problems.constLast().place.offset > offset
                ? TextPlace()
                : m_problems.constLast().place;
        m_problems.append({placeOf(m_text, offset, known), QString::fromUtf8(m_field), problem});
    }

    QByteArrayView m_text;
    JsonReader m_json;
    QByteArray m_field;
    QList<ScenarioProblem> m_problems;
    QSet<QString> m_appointments;
    qint64 m_events = 0;
    bool m_isBroken = false; ///< it is no JSON from here on
    bool m_hasMarker = false;
    bool m_hasTrigger = false;
    bool m_hasTime = false;
};

} // namespace

QString textOf(const ScenarioProblem &problem)
{
    const QString field = problem.field.isEmpty() ? QString() : problem.field + u": ";
    return textOf(problem.place) + u": " + field + problem.message;
}

QList<ScenarioProblem> checkScenario(const QByteArray &json)
{
    Scenario scenario;
    Reader reader(json);
    reader.read(scenario);
    return reader.problems();
}

Result<Scenario> readScenario(const QByteArray &json, const QString &name)
{
    Scenario scenario;
    Reader reader(json);
    reader.read(scenario);
    const QList<ScenarioProblem> problems = reader.problems();
    if (problems.isEmpty())
        return scenario;
    const QString first = textOf(problems.constFirst());
    //: %1: what is wrong, %2: how many problems more there are
    const QString all = problems.size() == 1
            ? first
            : Words::tr("%1 (and %2 more)").arg(first).arg(problems.size() - 1);
    return Error{ErrorCode::ScenarioInvalid, name, all, {}};
}

} // namespace hk
