#include "core/store/prunewalk.h"

#include "core/base/answer.h"
#include "core/store/retentionrepository.h"
#include "core/store/store.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace hk {
namespace {

using namespace std::chrono_literals;

constexpr auto longestRest = 2s;
constexpr int gentleRests = 4;

} // namespace

PruneWalk::PruneWalk(Store &store, const PruneWish &wish, Mode mode, QObject *parent)
    : QObject(parent), m_store(store), m_wish(wish), m_mode(mode)
{
}

void PruneWalk::start(const QString &actor)
{
    m_actor = actor;
    const auto begun = [wish = m_wish](Database &database,
                                       std::optional<qint64> run) -> Result<Beginning> {
        const auto range = Pruner(database, wish).range();
        return range ? Result<Beginning>({run, *range}) : range.error();
    };
    const auto goOn = [this](const Result<Beginning> &beginning) { begin(beginning); };
    if (m_mode == Mode::Look) {
        const auto asked =
                m_store.read([begun](Database &database) { return begun(database, std::nullopt); });
        return whenAnswered(asked, this, goOn);
    }
    const auto asked = m_store.write([begun, wish = m_wish, actor, now = m_store.clock().now()](
                                             Database &database) -> Result<Beginning> {
        const Result<qint64> run = RetentionRepository(database).beginRun(wish, actor, now);
        return run ? begun(database, *run) : Result<Beginning>(run.error());
    });
    whenAnswered(asked, this, goOn);
}

void PruneWalk::begin(const Result<Beginning> &beginning)
{
    if (!beginning)
        return fail(beginning.error());
    m_run = beginning->run;
    if (!beginning->range)
        return finish();
    m_range = *beginning->range;
    m_next = m_range.after;
    lookOn();
}

void PruneWalk::lookOn()
{
    if (m_cancel.isCancelled())
        m_tally.isWhole = false;
    if (!m_next || !m_tally.isWhole)
        return finish();
    const auto asked = m_store.read(
            [wish = m_wish, from = Pruner::Range{*m_next, m_range.upTo}](Database &database) {
                return Pruner(database, wish).look(from, rowsLookedAt);
            });
    whenAnswered(asked, this, [this](const auto &slice) { take(slice); });
}

void PruneWalk::take(const Result<Pruner::Slice> &slice)
{
    if (!slice)
        return fail(slice.error());
    m_next = slice->next;
    if (m_mode == Mode::Look) {
        m_tally.add(slice->tally);
        Q_EMIT progressed(m_tally);
        return lookOn();
    }
    m_tally.heldBack += slice->tally.heldBack;
    m_found = slice->deliveries;
    goOn();
}

void PruneWalk::goOn()
{
    if (m_cancel.isCancelled()) {
        m_tally.isWhole = false;
        return finish();
    }
    m_found.isEmpty() ? lookOn() : removeNext();
}

void PruneWalk::removeNext()
{
    const QList<DeliveryId> batch = m_found.mid(0, rowsRemoved);
    m_found.remove(0, batch.size());
    m_batchBegan = m_store.clock().monotonic();
    const auto removing = m_store.write(
            [wish = m_wish, run = *m_run, batch](Database &database) -> Result<PruneTally> {
                const Result<PruneTally> removed = Pruner(database, wish).remove(batch);
                if (!removed)
                    return removed;
                const Result<bool> noted =
                        RetentionRepository(database).noteRemoved(wish.company, run, *removed);
                if (!noted)
                    return noted.error();
                // Ended by another removal of the same company, or gone with it.
                if (!*noted)
                    return Error{ErrorCode::Cancelled, {}, {}, {}};
                return removed;
            });
    whenAnswered(removing, this, [this](const auto &removed) { takeRemoved(removed); });
}

void PruneWalk::takeRemoved(const Result<PruneTally> &removed)
{
    if (!removed)
        return fail(removed.error());
    m_tally.add(*removed);
    Q_EMIT progressed(m_tally);
    rest(std::chrono::microseconds(m_store.clock().monotonic() - m_batchBegan));
}

/// Others have their turn meanwhile.
void PruneWalk::rest(std::chrono::microseconds took)
{
    const auto wanted = m_pace == Pace::Gentle ? gentleRests * took : took;
    const auto nap = std::clamp<std::chrono::microseconds>(wanted, 0us, longestRest);
    QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(nap), this, &PruneWalk::goOn);
}

void PruneWalk::finish()
{
    const std::optional<Micros> before = m_wish.latenciesBefore();
    if (m_mode == Mode::Look || !m_tally.isWhole || !before)
        return end(m_tally);
    m_batchBegan = m_store.clock().monotonic();
    const auto removing =
            m_store.write([company = m_wish.company, before = *before](Database &database) {
                return RetentionRepository(database).removeLatencies(company, before);
            });
    whenAnswered(removing, this, [this](const Result<qint64> &removed) {
        if (!removed)
            return fail(removed.error());
        if (*removed == 0)
            return end(m_tally);
        rest(std::chrono::microseconds(m_store.clock().monotonic() - m_batchBegan));
    });
}

void PruneWalk::fail(const Error &error) { end(error); }

void PruneWalk::end(const Result<PruneTally> &outcome)
{
    if (!m_run)
        return Q_EMIT ended(outcome);
    // Also after a failure: what was removed before it is gone.
    const auto ending = m_store.write([company = m_wish.company, run = *m_run,
                                       now = m_store.clock().now()](Database &database) {
        return RetentionRepository(database).endRun(company, run, now);
    });
    whenAnswered(ending, this, [this, outcome](const Result<void> &done) {
        // The first failure is the reason of the second.
        Q_EMIT ended(done || !outcome ? outcome : done.error());
    });
}

} // namespace hk
