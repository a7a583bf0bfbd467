#include "core/store/settingsversionrepository.h"

#include "core/store/database.h"
#include "core/store/packer.h"
#include "core/store/query.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hk {
namespace {

constexpr char insertVersion[] =
        "INSERT INTO settings_version(company, number, at, actor, audit, settings, endpoints, "
        "sealed) SELECT ?, 1 + coalesce(max(number), 0), ?, ?, ?, ?, ?, ? "
        "FROM settings_version WHERE company = ?";
constexpr char forgetOld[] = "DELETE FROM settings_version WHERE company = ?1 AND number <= "
                             "(SELECT max(number) FROM settings_version WHERE company = ?1) - ?2";
constexpr char selectNewest[] =
        "SELECT number, at, actor, audit, settings, endpoints, sealed FROM settings_version "
        "WHERE company = ? ORDER BY number DESC LIMIT 1";
constexpr char selectOne[] =
        "SELECT number, at, actor, audit, settings, endpoints, sealed FROM settings_version "
        "WHERE company = ? AND number = ?";
constexpr char selectList[] = "SELECT number, at, actor, audit FROM settings_version "
                              "WHERE company = ? ORDER BY number DESC LIMIT ?";

QString textOf(const QMap<QString, EndpointId> &endpoints)
{
    QJsonObject object;
    for (auto one = endpoints.begin(); one != endpoints.end(); ++one)
        object.insert(one.key(), one->value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, EndpointId> endpointsOf(const QString &text)
{
    QMap<QString, EndpointId> endpoints;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto one = object.begin(); one != object.end(); ++one)
        endpoints.insert(one.key(), EndpointId(one->toInteger()));
    return endpoints;
}

StoredVersion headOf(const Query &row)
{
    StoredVersion version;
    version.number = row.integer(0);
    version.at = row.integer(1);
    version.actor = row.text(2);
    version.audit = row.integer(3);
    return version;
}

/// With what unpacks its settings.
auto versionOf(Packer &packer)
{
    return [&packer](const Query &row) {
        StoredVersion version = headOf(row);
        version.settings = packer.unpack(row.bytes(4)).value_or(QByteArray());
        version.endpoints = endpointsOf(row.text(5));
        version.sealed = row.bytes(6);
        return version;
    };
}

} // namespace

Result<void> SettingsVersionRepository::add(CompanyId company, const StoredVersion &version)
{
    const Result<qint64> added = Query(m_db, insertVersion)
                                         .run(company, version.at, version.actor, version.audit,
                                              m_db.packer().pack(version.settings),
                                              textOf(version.endpoints), version.sealed, company);
    if (!added)
        return added.error();
    const Result<qint64> forgotten = Query(m_db, forgetOld).run(company, company, mostKept);
    return forgotten ? Result<void>() : forgotten.error();
}

Result<std::optional<StoredVersion>> SettingsVersionRepository::newest(CompanyId company)
{
    return Query(m_db, selectNewest).first(versionOf(m_db.packer()), company);
}

Result<std::optional<StoredVersion>> SettingsVersionRepository::get(CompanyId company,
                                                                    qint64 number)
{
    return Query(m_db, selectOne).first(versionOf(m_db.packer()), company, number);
}

Result<QList<StoredVersion>> SettingsVersionRepository::list(CompanyId company, int limit)
{
    return Query(m_db, selectList).list(headOf, company, limit);
}

} // namespace hk
