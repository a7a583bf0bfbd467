#pragma once

#include "core/dispatch/lane.h"
#include "core/store/endpointrepository.h"
#include "tests/core/dispatch/rulemodel.h"
#include "tests/support/tempstore.h"

#include <QtCore/QRandomGenerator>

#include <map>
#include <vector>

namespace hk::test {

/// Lives the life of a few endpoints at random, with the real rules, lanes and repositories, and
/// tells a RuleModel every step: events are accepted, claimed, sent with any outcome, given back,
/// held, released, cancelled, retried and resent; the program crashes, the clock goes on and jumps.
/// Many steps share a transaction. Same seed, same life.
class RuleWalk final
{
public:
    RuleWalk(TempStore &store, quint32 seed);

    /// Takes steps until one breaks a rule; answers what it broke, nothing when all went well.
    QStringList steps(int count);
    int sent() const { return m_sent; }

private:
    struct OnTheWire
    {
        ClaimedDelivery claimed;
        bool isProbe = false;
    };

    void step(Database &db);
    void accept(Database &db);
    void claimAndSend(Database &db, EndpointId endpoint);
    void end(Database &db);
    void giveBack(Database &db, Lane &lane);
    void crash(Database &db);
    void crashOften(Database &db);
    void holdOrRelease(Database &db);
    void setUrlOrOrder(Database &db);
    void askForOne(Database &db);
    void moveClock(Database &db);
    void broughtBack(Database &db, EndpointId endpoint, Micros beyond, bool untriedOnly);
    void loadLane(Database &db, EndpointId endpoint);
    void compare(Database &db, DeliveryId id);
    void compareAll(Database &db);
    void compareEndpoint(Database &db, EndpointId endpoint);

    int below(int limit) { return m_random.bounded(limit); }
    bool oneIn(int n) { return below(n) == 0; }
    EndpointId anyEndpoint() { return m_endpoints[static_cast<size_t>(below(3))]; }
    Moment moment() const { return {m_now, m_steady}; }
    static ModelDelivery row(Database &db, DeliveryId id);
    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().value + result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return *std::move(result);
    }

    TempStore &m_store;
    QRandomGenerator m_random;
    RetrySchedule m_schedule;
    RuleModel m_model;
    CompanyId m_company;
    std::vector<EventId> m_events;
    std::vector<EndpointId> m_endpoints;
    std::map<EndpointId, QString> m_urls;
    std::map<EndpointId, Lane> m_lanes;
    std::vector<OnTheWire> m_onTheWire;
    std::vector<DeliveryId> m_all;
    Micros m_now;
    Micros m_steady = 0;
    int m_sent = 0;
};

} // namespace hk::test
