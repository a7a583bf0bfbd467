#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/retention.h"
#include "core/store/pruner.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>

namespace hk {

class Store;

/// Looks through a company's deliveries for what is older than wished, and removes it when it is
/// to: small batches, each a transaction of its own, with a rest after each, so that whoever wants
/// the store waits for one at most. Killed in between it leaves a store in which each batch is done
/// or not, and the next removal goes on. Lives in one thread, with an event loop; one walk each.
/// The store outlives it.
class PruneWalk final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Look, Remove };
    /// Rest: as long as the batch took, or four times as long.
    enum class Pace { Brisk, Gentle };

    PruneWalk(Store &store, const PruneWish &wish, Mode mode, QObject *parent = nullptr);

    void setPace(Pace pace) { m_pace = pace; }
    /// Ends after the running batch with a tally that is not whole.
    void setCancel(const CancelToken &cancel) { m_cancel = cancel; }
    /// `actor` is for the audit entry of a removal.
    void start(const QString &actor);

    static constexpr int rowsLookedAt = 2000;
    static constexpr int rowsRemoved = 200;

Q_SIGNALS:
    void progressed(const hk::PruneTally &soFar);
    /// Once. Store….
    void ended(const hk::Result<hk::PruneTally> &tally);

private:
    struct Beginning
    {
        std::optional<qint64> run;
        std::optional<Pruner::Range> range;
    };
    void begin(const Result<Beginning> &beginning);
    void lookOn();
    void take(const Result<Pruner::Slice> &slice);
    void removeNext();
    void takeRemoved(const Result<PruneTally> &removed);
    void rest(std::chrono::microseconds took);
    void goOn();
    void finish();
    void fail(const Error &error);
    /// Writes the audit entry, then says so.
    void end(const Result<PruneTally> &outcome);

    Store &m_store;
    const PruneWish m_wish;
    const Mode m_mode;
    Pace m_pace = Pace::Brisk;
    CancelToken m_cancel;
    QString m_actor;
    std::optional<qint64> m_run; ///< of a removal, once it has begun
    Pruner::Range m_range;
    std::optional<DeliveryId> m_next;
    QList<DeliveryId> m_found; ///< by the last look; to be removed
    qint64 m_batchBegan = 0;   ///< monotonic
    PruneTally m_tally;
};

} // namespace hk
