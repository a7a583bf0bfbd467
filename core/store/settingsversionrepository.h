#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// A company's settings as they were after a change.
struct StoredVersion
{
    qint64 number = 0; ///< 1, 2, … of the company
    Micros at = 0;
    QString actor;
    qint64 audit = 0;                    ///< the company's newest audit entry then
    QByteArray settings;                 ///< a settings file without secrets
    QMap<QString, EndpointId> endpoints; ///< its additional ones
    QByteArray sealed;                   ///< of secretsText(), without keys
};

/// The versions of companies' settings. Made inside a closure, see Database. Errors Store….
class SettingsVersionRepository final
{
public:
    /// So many are kept of a company.
    static constexpr int mostKept = 200;

    explicit SettingsVersionRepository(Database &database) : m_db(database) { }

    /// Adds it as the company's newest, whatever its number, and forgets the oldest beyond
    /// mostKept.
    Result<void> add(CompanyId company, const StoredVersion &version);
    Result<std::optional<StoredVersion>> newest(CompanyId company);
    Result<std::optional<StoredVersion>> get(CompanyId company, qint64 number);
    /// Newest first, at most `limit`, without settings and secrets.
    Result<QList<StoredVersion>> list(CompanyId company, int limit);

private:
    Database &m_db;
};

} // namespace hk
