#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/scanstep.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

namespace hk {

/// Finds what a filter finds that no index serves: looks at one delivery after the other, step by
/// step, and tells of what it found after each. The first step is small, so that the first rows
/// come at once; the others take about a tenth of a second. Lives in its creator's thread; the
/// front outlives it.
class LedgerScan final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Stopped, Done, Failed };

    explicit LedgerScan(DeliveriesFront &front, QObject *parent = nullptr);
    ~LedgerScan() override;

    /// Begins anew, with what is there now; the query's order, filter and period count.
    void start(const DeliveryQuery &query);
    /// Ends at once and leaves what was found.
    void stop();
    /// Ends at once, and nothing was found.
    void clear();

    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< of State::Failed
    double fraction() const { return m_fraction; } ///< of all there is to look at
    qint64 looked() const { return m_looked; }     ///< deliveries, so far
    qint64 found() const { return m_found; }       ///< of these
    /// What was asked for, frozen at the newest delivery, and bounded by the last one looked at:
    /// what a list of the rows found so far lies within.
    const DeliveryQuery &query() const { return m_query; }

    static constexpr int firstRows = 1'000;
    static constexpr int mostRows = 200'000;

Q_SIGNALS:
    /// After each step, with the rows it found, perhaps none.
    void rowsFound(const QList<hk::Delivery> &rows);
    /// Everything above has changed, or some of it.
    void moved();

private:
    void step();
    void take(const Result<ScanStep> &answer);
    void bound(DeliveryId reached);
    void fail(const Error &error);
    void setState(State state);

    DeliveriesFront &m_front;
    DeliveryQuery m_query; ///< its bound is where the next step begins
    State m_state = State::Idle;
    Error m_error;
    double m_fraction = 0;
    qint64 m_looked = 0;
    qint64 m_found = 0;
    DeliveryId m_reached;
    int m_rows = firstRows;
    quint64 m_run = 0; ///< answers to an older one are void
    QElapsedTimer m_took;
    CancelToken m_cancel;
};

} // namespace hk
