#pragma once

#include "core/base/result.h"
#include "core/store/searchindex.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

class Store;

/// Keeps the search index close behind the deliveries, in short pieces through the store's writer:
/// when that has nothing else to do, and at most a third of its time when it always has and the
/// index falls behind. Lives in the store's thread and ends before the store; any number of
/// programs may do it for one store.
class SearchIndexer final : public QObject
{
    Q_OBJECT

public:
    explicit SearchIndexer(Store &store, QObject *parent = nullptr);

    /// Looks at once, and from then on whenever the ledger changes.
    void start();

    static constexpr int fewEnough = 512;    ///< so few are looked through in a millisecond
    static constexpr int farBehind = 10'000; ///< then it no longer waits for the writer to idle
    static constexpr int together = 500;     ///< some 15 ms of the writer's time

Q_SIGNALS:
    /// The index is as close behind as it is kept.
    void caughtUp();

private:
    void look();
    void see(const Result<qint64> &left);
    void addWhenIdle();
    void addNow();
    void added(const Result<SearchIndex::Progress> &progress);

    Store &m_store;
    QTimer m_timer;
    QTimer m_rest;
    QElapsedTimer m_took;
    bool m_isRunning = false;
    bool m_isLooking = false;
    bool m_isAdding = false; ///< a piece waits for the writer to idle, or runs
    bool m_isPushing = false;
};

} // namespace hk
