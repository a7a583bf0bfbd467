#pragma once

#include "core/store/dispatchrepository.h"
#include "tests/support/tempstore.h"

#include <QtCore/QRandomGenerator>

#include <vector>

namespace hk {

/// Lives a ledger at random: events are accepted, claimed, sent with every outcome there is, held,
/// released, cancelled, retried, given back, resent and recovered, while the clock goes on and now
/// and then jumps. Two companies, of which the second stays small. Same seed, same ledger.
class RandomLedger final
{
public:
    RandomLedger(TempStore &store, quint32 seed);

    void step();
    void steps(int count);
    /// Deliveries that somebody removed from the store are not asked for any more.
    void forgetRemoved();

    CompanyId company() const { return m_companies.front().id; }
    const std::vector<Company> &companies() const { return m_companies; }
    QRandomGenerator &random() { return m_random; }
    /// Every delivery of the company, as the ledger lists it, newest first.
    QList<Delivery> deliveries(CompanyId company);

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    template<typename T>
    const T &any(const std::vector<T> &values)
    {
        return values[static_cast<size_t>(below(static_cast<int>(values.size())))];
    }

    void acceptSome();
    void claimSome();
    void recordSome();
    void recoverAll();
    void holdOrRelease();
    void askForOne();
    void moveClock();
    OutcomeRecord outcomeOf(const ClaimedDelivery &claimed);

    TempStore &m_store;
    QRandomGenerator m_random;
    std::vector<Company> m_companies;
    std::vector<Endpoint> m_endpoints;
    std::vector<ClaimedDelivery> m_claimed;
    std::vector<DeliveryId> m_deliveries;
};

} // namespace hk
