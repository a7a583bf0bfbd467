#include "core/store/searchindex.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"
#include "core/store/searchwords.h"

#include <algorithm>
#include <vector>

namespace hk {
namespace {

#define HK_SUBJECTS                                                                                \
    "SELECT d.id, d.company, e.appointment_id, e.customer_id, e.resource_id, e.confirmation, "     \
    "e.name, e.email FROM "
constexpr char selectNext[] = HK_SUBJECTS "delivery d CROSS JOIN event e ON e.id = d.event "
                                          "WHERE d.id > ? ORDER BY d.id LIMIT ?";
constexpr char selectOfEvents[] =
        HK_SUBJECTS "json_each(?) j CROSS JOIN event e ON e.id = j.value "
                    "CROSS JOIN delivery d ON d.event = e.id WHERE d.id <= ? ORDER BY d.id";
constexpr char selectOfDeliveries[] =
        HK_SUBJECTS "json_each(?) j CROSS JOIN delivery d ON d.id = j.value "
                    "CROSS JOIN event e ON e.id = d.event WHERE d.id <= ? ORDER BY d.id";
#undef HK_SUBJECTS
constexpr char insertWords[] = "INSERT INTO search(rowid, words) VALUES(?, ?)";
constexpr char deleteWords[] = "INSERT INTO search(search, rowid, words) VALUES('delete', ?, ?)";
// So many pages; the minus makes it begin with all segments.
constexpr char rewriteFirst[] = "INSERT INTO search(search, rank) VALUES('merge', -500)";
constexpr char rewriteNext[] = "INSERT INTO search(search, rank) VALUES('merge', 500)";
constexpr char selectUpTo[] = "SELECT value FROM meta WHERE key = 'searched_up_to'";
constexpr char updateUpTo[] = "UPDATE meta SET value = ? WHERE key = 'searched_up_to'";
constexpr char selectNewest[] = "SELECT max(id) FROM delivery";
constexpr char findNewest[] = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? "
                              "AND rowid < ? ORDER BY rowid DESC LIMIT ?";
constexpr char findOldest[] = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? "
                              "AND rowid < ? ORDER BY rowid LIMIT ?";

struct Entry
{
    qint64 delivery = 0;
    QByteArray words;
};

Entry entryOf(const HotStatement &row)
{
    return {row.integer(0),
            searchWordsOf(CompanyId(row.integer(1)),
                          {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                           row.text(7)})};
}

template<typename Id>
QList<qint64> numbersOf(const QList<Id> &ids)
{
    QList<qint64> numbers;
    numbers.reserve(ids.size());
    for (const Id id : ids)
        numbers.append(id.value());
    return numbers;
}

QString jsonOf(const QList<qint64> &numbers)
{
    QStringList texts;
    texts.reserve(numbers.size());
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return u'[' + texts.join(u',') + u']';
}

} // namespace

Result<SearchIndex::Progress> SearchIndex::addNext(int limit)
{
    const Result<DeliveryId> from = searchedUpTo();
    if (!from)
        return from.error();
    std::vector<Entry> entries;
    entries.reserve(static_cast<size_t>(limit));
    const Result<void> read =
            HotStatement(m_db, selectNext)
                    .forEach([&](const HotStatement &row) { entries.push_back(entryOf(row)); },
                             *from, limit);
    if (!read)
        return read.error();
    for (const Entry &entry : entries) {
        const Result<qint64> added =
                HotStatement(m_db, insertWords).run(entry.delivery, entry.words);
        if (!added)
            return added.error();
    }
    if (!entries.empty()) {
        const Result<qint64> noted = Query(m_db, updateUpTo).run(entries.back().delivery);
        if (!noted)
            return noted.error();
    }
    const Result<qint64> remaining = left();
    if (!remaining)
        return remaining.error();
    return Progress{static_cast<qint64>(entries.size()), *remaining};
}

Result<qint64> SearchIndex::left()
{
    const Result<DeliveryId> upTo = searchedUpTo();
    if (!upTo)
        return upTo.error();
    const auto newest =
            Query(m_db, selectNewest).first([](const Query &row) { return row.integer(0); });
    if (!newest)
        return newest.error();
    return std::max<qint64>(0, newest->value_or(0) - upTo->value());
}

Result<DeliveryId> SearchIndex::searchedUpTo()
{
    const auto upTo = Query(m_db, selectUpTo).first([](const Query &row) {
        return DeliveryId(row.integer(0));
    });
    if (!upTo)
        return upTo.error();
    return upTo->value_or(DeliveryId());
}

Result<QList<DeliveryId>> SearchIndex::find(const QByteArray &match, Between between,
                                            bool oldestFirst, int limit)
{
    return Query(m_db, oldestFirst ? findOldest : findNewest)
            .list([](const Query &row) { return DeliveryId(row.integer(0)); },
                  QString::fromLatin1(match), between.after, between.before, limit);
}

Result<void> SearchIndex::remove(const QList<EventId> &events)
{
    return changeAll(selectOfEvents, deleteWords, numbersOf(events));
}

Result<void> SearchIndex::remove(const QList<DeliveryId> &deliveries)
{
    return changeAll(selectOfDeliveries, deleteWords, numbersOf(deliveries));
}

Result<void> SearchIndex::add(const QList<EventId> &events)
{
    return changeAll(selectOfEvents, insertWords, numbersOf(events));
}

Result<bool> SearchIndex::rewrite(Piece piece)
{
    // Less than two changed rows are how FTS5 says that there was nothing to do.
    const qint64 before = m_db.totalChanges();
    const Result<void> done = m_db.execute(piece == Piece::First ? rewriteFirst : rewriteNext);
    return done ? Result<bool>(m_db.totalChanges() - before >= 2) : done.error();
}

Result<void> SearchIndex::changeAll(const char *select, const char *change,
                                    const QList<qint64> &ids)
{
    const Result<DeliveryId> upTo = searchedUpTo();
    if (!upTo)
        return upTo.error();
    std::vector<Entry> entries;
    const Result<void> read =
            HotStatement(m_db, select)
                    .forEach([&](const HotStatement &row) { entries.push_back(entryOf(row)); },
                             jsonOf(ids), *upTo);
    if (!read)
        return read;
    for (const Entry &entry : entries) {
        const Result<qint64> changed = HotStatement(m_db, change).run(entry.delivery, entry.words);
        if (!changed)
            return changed.error();
    }
    return {};
}

} // namespace hk
