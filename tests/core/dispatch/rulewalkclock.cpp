#include "tests/core/dispatch/rulewalk.h"

#include <algorithm>

namespace hk::test {
namespace {

constexpr Micros minute = 60 * microsPerSecond;

} // namespace

void RuleWalk::moveClock(Database &db)
{
    const int choice = below(400);
    Micros step = microsPerSecond * (1 + below(60));
    if (choice < 2)
        step = choice == 0 ? 365 * microsPerDay : -365 * microsPerDay;
    else if (choice < 6)
        step = -microsPerDay / 8;
    else if (choice < 20)
        step = microsPerDay / 4;
    m_now += step;
    m_steady += std::clamp<Micros>(step, 0, 3600 * microsPerSecond); // it does not count a sleep
    const Micros beyond = m_now + longestWait(m_schedule);
    const auto due = must(DispatchRepository(db).dueSummary(beyond));
    for (const auto &[id, model] : m_model.endpoints) {
        const auto found = std::ranges::find(due, id, &DueEndpoint::endpoint);
        const DueEndpoint first = found == due.end() ? DueEndpoint() : *found;
        const bool isAhead = first.isUntried && first.due > m_now + minute;
        const bool isBeyond = m_model.hasWaiting(id, beyond);
        m_model.expect(first.isBeyond == (isBeyond && model.sends()), "a wrong clock is noticed");
        m_model.expect(isAhead || !model.sends()
                               || !m_model.isFirstInLineUntried(id, m_now + minute),
                       "what was never tried is noticed");
        if (first.isBeyond) {
            must(DispatchRepository(db).bringBack(id, beyond, m_now, 5000));
            broughtBack(db, id, beyond, false);
        }
        if (isAhead) {
            must(DispatchRepository(db).bringUntriedBack(id, m_now, 5000));
            broughtBack(db, id, m_now + minute, true);
        }
    }
}

void RuleWalk::broughtBack(Database &db, EndpointId endpoint, Micros beyond, bool untriedOnly)
{
    for (auto &[id, one] : m_model.unfinished) {
        if (one.endpoint != endpoint || !one.due || *one.due <= beyond || one.leased
            || (untriedOnly && one.attempts > 0))
            continue;
        one.due = row(db, id).due;
        m_model.expect(one.due && *one.due >= m_now && *one.due < m_now + minute,
                       "what a wrong clock put off is brought back within a minute", id);
    }
}

} // namespace hk::test
