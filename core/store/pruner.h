#pragma once

#include "core/base/result.h"
#include "core/model/retention.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;

/// Removes deliveries that are older than wished, with their attempts, and events of which none
/// stays with their payloads; a slice at a time. Counters count what is there afterwards, and what
/// went beside it (CounterSheet::removed()); plans go on saying what became of theirs. Made inside
/// a closure, see Database. Errors Store….
class Pruner final
{
public:
    Pruner(Database &database, const PruneWish &wish) : m_db(database), m_wish(wish) { }

    /// Ids between which all lie that may go: after `after`, up to `upTo`. From the counters.
    struct Range
    {
        DeliveryId after;
        DeliveryId upTo;
    };
    /// None: nothing is old enough.
    Result<std::optional<Range>> range();

    /// What would go of the next `rows` deliveries of the company.
    struct Slice
    {
        PruneTally tally;
        QList<DeliveryId> deliveries;   ///< those that would
        std::optional<DeliveryId> next; ///< where to go on behind; none: this was the last
    };
    Result<Slice> look(Range range, int rows);

    /// Removes those of these that may go at this moment; what look() said of them is not trusted.
    Result<PruneTally> remove(const QList<DeliveryId> &deliveries);

private:
    struct Row;
    Result<QList<Row>> read(const char *sql, const QString &ids, Range range);
    Result<void> removeRow(const Row &row);
    Result<void> removeEvents(const QList<Row> &rows, PruneTally &tally);
    void count(const Row &row, PruneTally &tally) const;

    Database &m_db;
    const PruneWish m_wish;
};

} // namespace hk
