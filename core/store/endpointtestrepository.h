#pragma once

#include "core/base/result.h"
#include "core/model/endpointtest.h"

#include <QtCore/QList>

namespace hk {

class Database;

/// The last test of each endpoint. Made inside a closure, see Database. Errors Store….
class EndpointTestRepository final
{
public:
    explicit EndpointTestRepository(Database &database) : m_db(database) { }

    Result<void> put(const EndpointTest &test);
    Result<QList<EndpointTest>> ofCompany(CompanyId company);

private:
    Database &m_db;
};

} // namespace hk
