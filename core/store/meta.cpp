#include "core/store/meta.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char selectValue[] = "SELECT value FROM meta WHERE key = ?";
constexpr char insertValue[] = "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT DO NOTHING";
constexpr char bumpRevision[] = "UPDATE meta SET value = value + 1 WHERE key = 'settings_revision'";

QString publicIdKey() { return QStringLiteral("public_id_key"); }
QString dataKeyLocation() { return QStringLiteral("data_key_location"); }
QString dataKeyCheck() { return QStringLiteral("data_key_check"); }
QString settingsRevisionKey() { return QStringLiteral("settings_revision"); }

Error missing(const Database &database, const QString &key)
{
    return {ErrorCode::StoreDamaged,
            database.path(),
            QStringLiteral("it lacks \"%1\"").arg(key),
            {}};
}

} // namespace

Result<PublicIds> readPublicIds(Database &database)
{
    const auto key = Query(database, selectValue)
                             .first([](const Query &row) { return row.bytes(0); }, publicIdKey());
    if (!key)
        return key.error();
    const std::optional<PublicIds> ids = PublicIds::fromBytes(key->value_or(QByteArray()));
    if (!ids)
        return missing(database, publicIdKey());
    return *ids;
}

Result<std::optional<DataKeyRecord>> dataKeyRecord(Database &database)
{
    const auto location =
            Query(database, selectValue)
                    .first([](const Query &row) { return row.integer(0); }, dataKeyLocation());
    if (!location)
        return location.error();
    if (!location->has_value())
        return std::optional<DataKeyRecord>();
    const auto check =
            Query(database, selectValue)
                    .first([](const Query &row) { return row.bytes(0); }, dataKeyCheck());
    if (!check)
        return check.error();
    if (!check->has_value())
        return missing(database, dataKeyCheck());
    return std::optional(DataKeyRecord{static_cast<KeyLocation>(**location), **check});
}

Result<DataKeyRecord> rememberDataKey(Database &database, const DataKeyRecord &record)
{
    const Result<std::optional<DataKeyRecord>> kept = dataKeyRecord(database);
    if (!kept)
        return kept.error();
    if (kept->has_value())
        return **kept;
    const Result<qint64> location =
            Query(database, insertValue).run(dataKeyLocation(), record.location);
    if (!location)
        return location.error();
    const Result<qint64> check = Query(database, insertValue).run(dataKeyCheck(), record.check);
    if (!check)
        return check.error();
    return record;
}

Result<qint64> settingsRevision(Database &database)
{
    const auto revision =
            Query(database, selectValue)
                    .first([](const Query &row) { return row.integer(0); }, settingsRevisionKey());
    if (!revision)
        return revision.error();
    if (!revision->has_value())
        return missing(database, settingsRevisionKey());
    return **revision;
}

Result<void> bumpSettingsRevision(Database &database)
{
    const Result<qint64> bumped = Query(database, bumpRevision).run();
    return bumped ? Result<void>() : bumped.error();
}

} // namespace hk
