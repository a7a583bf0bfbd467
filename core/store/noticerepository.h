#pragma once

#include "core/base/result.h"
#include "core/model/noticerules.h"

namespace hk {

class Database;

/// How things stand, for those who tell of it: endpoints that fail or are held, plans that ended.
/// Costs a look at each endpoint and none at its deliveries. Made inside a closure, see Database.
/// Errors Store….
class NoticeRepository final
{
public:
    explicit NoticeRepository(Database &database) : m_db(database) { }

    /// With the endpoints that were told of in `known`, whatever became of them; those that were
    /// removed, or whose company is in the archive, are missing.
    Result<NoticeFacts> facts(const NoticeState &known, Micros now);

private:
    Result<void> addEndpoints(NoticeFacts &facts, const NoticeState &known);
    Result<bool> hasGivenUp(const WatchedEndpoint &endpoint);
    Result<void> addPlans(NoticeFacts &facts, const NoticeState &known);

    Database &m_db;
};

} // namespace hk
