#pragma once

#include "core/base/result.h"
#include "core/model/erasure.h"
#include "core/model/event.h"
#include "core/store/slicewalk.h"

#include <QtCore/QList>

namespace hk {

class Database;

/// Finds and erases what the store holds of one customer: the texts that events are found by, their
/// payloads, what went out and came back in their attempts, their words in the search index, and
/// own samples and filters that mention the customer. Deliveries, attempts, statuses, times and
/// counters stay. Made inside a closure, see Database. Errors Store….
class Eraser final
{
public:
    Eraser(Database &database, const Person &person) : m_db(database), m_person(person) { }

    /// What is found of one slice of the store's events.
    struct Found
    {
        PersonData data;
        QList<EventId> events;
    };
    /// Events behind the id `from`; reads `rows` of them, of whatever company.
    Result<WalkSlice<Found>> find(qint64 from, int rows);
    /// Events of these customer ids that find() does not find.
    Result<WalkSlice<qint64>> others(const QStringList &customerIds, qint64 from, int rows);
    /// What beside events mentions the person: samples and filters.
    Result<PersonData> mentionsOf();

    /// Erases those of these events that are still the person's; all or nothing. With `cancels`
    /// unfinished deliveries are cancelled first. EventsUnfinished, EventsOnTheWire.
    Result<PersonData> erase(const QList<EventId> &events, Micros now, bool cancels);
    /// Removes the samples and filters that mention the person.
    Result<PersonData> removeMentions();

private:
    struct Mention;
    Result<QList<Mention>> mentioning(const char *sql);
    Result<QList<Mention>> mentioningSamples();
    Result<void> count(PersonData &data, const QList<EventId> &events);
    Result<void> endUnfinished(const QList<EventId> &events, Micros now);
    Result<void> overwrite(const QList<EventId> &events, Micros now);
    Result<QList<EventId>> stillTheirs(const QList<EventId> &events);

    Database &m_db;
    const Person m_person;
};

} // namespace hk
