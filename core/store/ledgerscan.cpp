#include "core/store/ledgerscan.h"

#include "core/store/counterrepository.h"
#include "core/store/database.h"
#include "core/store/filterperiod.h"
#include "core/store/filterzone.h"
#include "core/store/query.h"
#include "core/store/store.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace hk {
namespace {

// Of one half; a step's answer stays a few megabytes.
constexpr int mostFound = 2000;

constexpr char selectFalling[] = "SELECT id FROM delivery INDEXED BY delivery_company "
                                 "WHERE company = ? AND id BETWEEN ? AND ? ORDER BY id DESC "
                                 "LIMIT 1 OFFSET ?";
constexpr char selectRising[] = "SELECT id FROM delivery INDEXED BY delivery_company "
                                "WHERE company = ? AND id BETWEEN ? AND ? ORDER BY id "
                                "LIMIT 1 OFFSET ?";
constexpr char selectCount[] = "SELECT count(*) FROM delivery INDEXED BY delivery_company "
                               "WHERE company = ? AND id BETWEEN ? AND ?";
constexpr char selectEnds[] =
        "SELECT (SELECT min(id) FROM delivery WHERE company = ? AND id BETWEEN ? AND ?), "
        "(SELECT max(id) FROM delivery WHERE company = ? AND id BETWEEN ? AND ?)";

/// Ids, both ends included; none when the first lies after the last.
struct Span
{
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    bool isEmpty() const { return first > last; }
};

/// Takes one step. Lives in the scan's thread, within one closure.
class Step
{
public:
    Step(Store &store, Database &database, const DeliverySelection &selection, CancelToken cancel)
        : m_store(store), m_db(database), m_selection(selection), m_cancel(std::move(cancel))
    {
    }

    Result<ScanStep> take(int rows);

private:
    Result<void> findWhole();
    Result<Span> there(const Span &within);
    Result<std::optional<qint64>> idAt(const Span &span, qint64 offset);
    Result<qint64> count(const Span &span);
    DeliverySelection within(const Span &span) const;
    Span upTo(const Span &span, qint64 id) const;
    Span from(const Span &span, qint64 id) const;
    double fractionAt(qint64 reached) const;
    Result<ScanStep> look(const Span &near, const Span &far, bool isEnd);
    Result<ScanStep> finished(QList<Delivery> rows, const Span &looked, bool isEnd);

    Store &m_store;
    Database &m_db;
    DeliverySelection m_selection;
    CancelToken m_cancel;
    Span m_whole; ///< of the list, from one end to the other
    Span m_left;  ///< of it, what no step has looked at
};

Result<void> Step::findWhole()
{
    Span span;
    if (m_selection.upTo)
        span.last = m_selection.upTo->value();
    std::optional<Micros> since = createdSinceOf(m_selection.filter, m_selection.now);
    if (m_selection.createdSince)
        since = std::max(since.value_or(*m_selection.createdSince), *m_selection.createdSince);
    if (since) {
        const Result<std::optional<DeliveryId>> first =
                firstCreatedSince(m_db, m_selection.company, *since);
        if (!first)
            return first.error();
        span.first = first->has_value() ? first->value().value() : span.last;
    }
    const Result<Span> whole = there(span);
    if (!whole)
        return whole.error();
    m_whole = *whole;
    m_left = m_whole;
    if (m_selection.before)
        m_left.last = std::min(m_left.last, m_selection.before->value() - 1);
    if (m_selection.after)
        m_left.first = std::max(m_left.first, m_selection.after->value() + 1);
    return {};
}

/// From the company's lowest id to its highest.
Result<Span> Step::there(const Span &within)
{
    const CompanyId company = m_selection.company;
    const auto ends =
            Query(m_db, selectEnds)
                    .first(
                            [](const Query &row) -> Span {
                                return {row.maybeInteger(0).value_or(1), row.integer(1)};
                            },
                            company, within.first, within.last, company, within.first, within.last);
    if (!ends)
        return ends.error();
    return ends->value_or(Span{1, 0});
}

Result<std::optional<qint64>> Step::idAt(const Span &span, qint64 offset)
{
    return Query(m_db, m_selection.oldestFirst ? selectRising : selectFalling)
            .first([](const Query &row) { return row.integer(0); }, m_selection.company, span.first,
                   span.last, offset);
}

Result<qint64> Step::count(const Span &span)
{
    const auto n = Query(m_db, selectCount)
                           .first([](const Query &row) { return row.integer(0); },
                                  m_selection.company, span.first, span.last);
    if (!n)
        return n.error();
    return n->value_or(0);
}

DeliverySelection Step::within(const Span &span) const
{
    DeliverySelection part = m_selection;
    part.after = DeliveryId(span.first - 1);
    part.before = DeliveryId(span.last + 1);
    part.limit = mostFound;
    part.skip = 0;
    return part;
}

/// Of the span what comes before `id` in the order of the list, and `id`.
Span Step::upTo(const Span &span, qint64 id) const
{
    return m_selection.oldestFirst ? Span{span.first, id} : Span{id, span.last};
}

/// What comes after it.
Span Step::from(const Span &span, qint64 id) const
{
    return m_selection.oldestFirst ? Span{id + 1, span.last} : Span{span.first, id - 1};
}

double Step::fractionAt(qint64 reached) const
{
    const auto all = static_cast<double>(m_whole.last - m_whole.first + 1);
    const qint64 done =
            m_selection.oldestFirst ? reached - m_whole.first + 1 : m_whole.last - reached + 1;
    return std::clamp(static_cast<double>(done) / all, 0.0, 1.0);
}

Result<ScanStep> Step::take(int rows)
{
    if (const Result<void> found = findWhole(); !found)
        return found.error();
    if (m_left.isEmpty())
        return ScanStep{{}, {}, 0, 1, true};
    const Result<std::optional<qint64>> middle = idAt(m_left, std::max(rows / 2, 1) - 1);
    if (!middle)
        return middle.error();
    if (!middle->has_value())
        return look(m_left, Span{1, 0}, true);
    const Span near = upTo(m_left, **middle);
    const Span rest = from(m_left, **middle);
    const Result<std::optional<qint64>> end = idAt(rest, std::max(rows / 2, 1) - 1);
    if (!end)
        return end.error();
    if (!end->has_value())
        return look(near, rest, true);
    return look(near, upTo(rest, **end), false);
}

Result<ScanStep> Step::look(const Span &near, const Span &far, bool isEnd)
{
    QFuture<Result<QList<Delivery>>> beyond;
    if (!far.isEmpty()) {
        beyond = m_store.read(
                [part = within(far)](Database &database) {
                    return DeliveryRepository(database).page(part);
                },
                m_cancel, ReadingThread::BesideScan);
    }
    Result<QList<Delivery>> found = DeliveryRepository(m_db).page(within(near));
    if (!found) {
        m_cancel.cancel(); // the other half is of no use any more
        return found.error();
    }
    if (found->size() >= mostFound) {
        const Span looked = upTo(near, found->constLast().id.value());
        return finished(*std::move(found), looked, false);
    }
    if (far.isEmpty())
        return finished(*std::move(found), near, isEnd);
    const Result<QList<Delivery>> more = beyond.result();
    if (!more)
        return more.error();
    const bool isWhole = more->size() < mostFound;
    const Span whole{std::min(near.first, far.first), std::max(near.last, far.last)};
    const Span looked = isWhole ? whole : upTo(whole, more->constLast().id.value());
    return finished(*found + *more, looked, isEnd && isWhole);
}

Result<ScanStep> Step::finished(QList<Delivery> rows, const Span &looked, bool isEnd)
{
    const Result<qint64> n = count(looked);
    if (!n)
        return n.error();
    const qint64 reached = m_selection.oldestFirst ? looked.last : looked.first;
    return ScanStep{std::move(rows), DeliveryId(reached), *n, isEnd ? 1 : fractionAt(reached),
                    isEnd};
}

} // namespace

QFuture<Result<ScanStep>> scanLedger(Store &store, const DeliverySelection &selection, int rows,
                                     const CancelToken &cancel)
{
    return store.read(
            [&store, selection, rows, cancel](Database &database) -> Result<ScanStep> {
                const Result<DeliverySelection> zoned = inZoneOfCompany(database, selection);
                if (!zoned)
                    return zoned.error();
                return Step(store, database, *zoned, cancel).take(rows);
            },
            cancel, ReadingThread::Scan);
}

} // namespace hk
