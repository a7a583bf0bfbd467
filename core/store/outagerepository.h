#pragma once

#include "core/base/result.h"
#include "core/model/outage.h"

#include <QtCore/QList>

namespace hk {

class Database;

/// Outages of endpoints. Made inside a closure, see Database. Errors Store….
class OutageRepository final
{
public:
    explicit OutageRepository(Database &database) : m_db(database) { }

    /// One that is over. Without an outcome it takes the endpoint's last failure.
    Result<void> add(const Outage &outage);
    /// Of the company's endpoints, those that reach into the time from `begin` to before `end`,
    /// lasting ones too; in the order in which they began.
    Result<QList<Outage>> within(CompanyId company, Micros begin, Micros end);

private:
    Database &m_db;
};

} // namespace hk
