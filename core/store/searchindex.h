#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <limits>
#include <optional>

namespace hk {

class Database;

/// The index of the texts of events, by delivery. It follows behind: what is newer than
/// searchedUpTo() is not in it yet and has to be looked through. What it finds may be more than was
/// asked for, so each is compared with its row; and a row that is gone is never found, since ids
/// are not given twice. Made inside a closure, see Database. Errors Store….
class SearchIndex final
{
public:
    explicit SearchIndex(Database &database) : m_db(database) { }

    /// Of Store::write(): what became of addNext().
    struct Progress
    {
        qint64 added = 0;
        qint64 left = 0; ///< ids of deliveries that it does not have yet
    };
    /// Adds the next deliveries, at most so many. Programs may take turns at it: where to go on is
    /// read in the same transaction.
    Result<Progress> addNext(int limit);
    /// How far it is behind, in ids of deliveries.
    Result<qint64> left();
    Result<DeliveryId> searchedUpTo();

    /// An interval of ids, without its ends.
    struct Between
    {
        DeliveryId after{0};
        DeliveryId before{std::numeric_limits<qint64>::max()};
    };
    /// The first `limit` deliveries that have these words (see searchMatchOf()), by falling ids, or
    /// rising ones.
    Result<QList<DeliveryId>> find(const QByteArray &match, Between between, bool oldestFirst,
                                   int limit);

    /// Takes the words of these events out of the index, of all their deliveries or of some. To be
    /// called in the closure that changes their texts or deletes them, *before* it does, because
    /// only the texts tell what to take out. After texts were changed, as by erasing, add() puts in
    /// what they are now; a delivery that stays must have been added again, even without texts.
    Result<void> remove(const QList<EventId> &events);
    Result<void> remove(const QList<DeliveryId> &deliveries);
    /// Again after remove(); what the index has not come to yet is left to addNext().
    Result<void> add(const QList<EventId> &events);

    /// What remove() takes out stays in the file, beside a note that it is gone, until what holds
    /// it is written anew. This does it with the whole index, in pieces: the first sets it up, and
    /// false says that it is done. Each in a transaction of its own, after those that removed.
    enum class Piece { First, Next };
    Result<bool> rewrite(Piece piece);

private:
    Result<void> changeAll(const char *select, const char *change, const QList<qint64> &ids);

    Database &m_db;
};

} // namespace hk
