#pragma once

#include "core/base/result.h"
#include "core/model/proxysetting.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

class Database;

/// The ranges of addresses, other than public ones, that this store may send to (a new store allows
/// loopback), the proxy it sends through, and how much at once. Texts are CIDR in the caller's
/// canonical form. Made inside a closure, see Database. Errors Store….
class PolicyRepository final
{
public:
    explicit PolicyRepository(Database &database) : m_db(database) { }

    Result<QStringList> ranges();             ///< sorted
    Result<bool> allow(const QString &cidr);  ///< false: it was there
    Result<bool> remove(const QString &cidr); ///< false: it was not there

    Result<ProxySetting> proxy();
    Result<bool> setProxy(const ProxySetting &proxy); ///< false: it was so

    /// On the way at once, to all endpoints together; of a new store mostRequestsAtOnce.
    Result<int> requestsAtOnce();
    Result<bool> setRequestsAtOnce(int requests); ///< false: it was so

private:
    Database &m_db;
};

} // namespace hk
