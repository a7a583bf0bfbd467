#include "core/workspace/ledgerscan.h"

#include "core/base/answer.h"

#include <algorithm>

namespace hk {
namespace {

// A step this long is felt by nobody, and what lies between two steps is little beside it.
constexpr qint64 quickMs = 70;
constexpr qint64 slowMs = 200;

} // namespace

LedgerScan::LedgerScan(DeliveriesFront &front, QObject *parent)
    : QObject(parent), m_front(front) { }

LedgerScan::~LedgerScan() { m_cancel.cancel(); }

void LedgerScan::start(const DeliveryQuery &query)
{
    clear();
    m_cancel = CancelToken();
    m_query = query;
    m_query.before.reset();
    m_query.after.reset();
    m_query.skip = 0;
    m_rows = firstRows;
    setState(State::Running);
    whenAnswered(m_front.newest(query.company), this,
                 [this, run = m_run](const Result<std::optional<DeliveryId>> &newest) {
                     if (run != m_run || m_state != State::Running)
                         return;
                     if (!newest)
                         return fail(newest.error());
                     m_query.upTo = newest->value_or(DeliveryId());
                     step();
                 });
}

void LedgerScan::stop()
{
    if (m_state != State::Running)
        return;
    m_cancel.cancel();
    ++m_run;
    setState(State::Stopped);
}

void LedgerScan::clear()
{
    m_cancel.cancel();
    ++m_run;
    m_fraction = 0;
    m_looked = 0;
    m_found = 0;
    m_reached = DeliveryId();
    if (m_state != State::Idle)
        setState(State::Idle);
}

void LedgerScan::step()
{
    DeliveryQuery next = m_query;
    next.before.reset();
    next.after.reset();
    if (m_reached.isValid())
        (m_query.oldestFirst ? next.after : next.before) = m_reached;
    m_took.start();
    whenAnswered(m_front.scan(next, m_rows, m_cancel), this,
                 [this, run = m_run](const Result<ScanStep> &answer) {
                     if (run == m_run && m_state == State::Running)
                         take(answer);
                 });
}

void LedgerScan::take(const Result<ScanStep> &answer)
{
    if (!answer)
        return fail(answer.error());
    const qint64 tookMs = m_took.elapsed();
    if (tookMs < quickMs)
        m_rows = std::min(m_rows * 2, mostRows);
    else if (tookMs > slowMs)
        m_rows = std::max(m_rows / 2, 2);
    m_fraction = answer->fraction;
    m_looked += answer->looked;
    m_found += answer->rows.size();
    if (answer->reached.isValid())
        bound(answer->reached);
    const quint64 run = m_run;
    Q_EMIT rowsFound(answer->rows);
    if (run != m_run) // who was told of them has begun another, or stopped it
        return;
    if (answer->isEnd)
        return setState(State::Done);
    Q_EMIT moved();
    if (run == m_run)
        step();
}

void LedgerScan::bound(DeliveryId reached)
{
    m_reached = reached;
    if (m_query.oldestFirst)
        m_query.before = DeliveryId(reached.value() + 1);
    else
        m_query.after = DeliveryId(reached.value() - 1);
}

void LedgerScan::fail(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

void LedgerScan::setState(State state)
{
    m_state = state;
    Q_EMIT moved();
}

} // namespace hk
