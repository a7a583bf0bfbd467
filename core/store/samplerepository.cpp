#include "core/store/samplerepository.h"

#include "core/store/database.h"
#include "core/store/packer.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char selectList[] =
        "SELECT name, trigger, saved_at, size FROM sample WHERE company = ? ORDER BY name";
constexpr char selectOne[] =
        "SELECT name, trigger, saved_at, size FROM sample WHERE company = ? AND name = ?";
constexpr char selectPayload[] = "SELECT payload FROM sample WHERE company = ? AND name = ?";
constexpr char insertSample[] =
        "INSERT INTO sample(company, name, trigger, saved_at, size, payload) "
        "VALUES(?, ?, ?, ?, ?, ?)";
constexpr char updateName[] = "UPDATE sample SET name = ? WHERE company = ? AND name = ?";
constexpr char deleteSample[] = "DELETE FROM sample WHERE company = ? AND name = ?";

Error unknown(const QString &name) { return {ErrorCode::SampleUnknown, {}, name.left(80), {}}; }
Error taken(const QString &name) { return {ErrorCode::SampleNameTaken, {}, name, {}}; }

OwnSample sampleOf(const Query &row)
{
    OwnSample sample;
    sample.name = row.text(0);
    sample.trigger = static_cast<Trigger>(row.integer(1));
    sample.savedAt = row.integer(2);
    sample.size = row.integer(3);
    return sample;
}

} // namespace

Result<QList<OwnSample>> SampleRepository::list(CompanyId company)
{
    return Query(m_db, selectList).list(sampleOf, company);
}

Result<OwnSample> SampleRepository::get(CompanyId company, const QString &name)
{
    const auto sample = Query(m_db, selectOne).first(sampleOf, company, name);
    if (!sample)
        return sample.error();
    return *sample ? Result<OwnSample>(**sample) : unknown(name);
}

Result<QByteArray> SampleRepository::payload(CompanyId company, const QString &name)
{
    const auto packed =
            Query(m_db, selectPayload)
                    .first([](const Query &row) { return row.bytes(0); }, company, name);
    if (!packed)
        return packed.error();
    if (!packed->has_value())
        return unknown(name);
    const auto payload = m_db.packer().unpack(**packed);
    if (!payload)
        return Error{ErrorCode::StoreDamaged,
                     m_db.path(),
                     QStringLiteral("the payload of sample \"%1\"").arg(name),
                     {}};
    return *payload;
}

Result<void> SampleRepository::insert(CompanyId company, const OwnSample &sample,
                                      const QByteArray &payload)
{
    const Result<bool> there = isThere(company, sample.name);
    if (!there)
        return there.error();
    if (*there)
        return taken(sample.name);
    const auto added = Query(m_db, insertSample)
                               .run(company, sample.name, sample.trigger, sample.savedAt,
                                    sample.size, m_db.packer().pack(payload));
    return added ? Result<void>() : added.error();
}

Result<void> SampleRepository::replace(CompanyId company, const OwnSample &sample,
                                       const QByteArray &payload)
{
    const Result<qint64> removed = Query(m_db, deleteSample).run(company, sample.name);
    return removed ? insert(company, sample, payload) : removed.error();
}

Result<void> SampleRepository::rename(CompanyId company, const QString &name,
                                      const QString &newName)
{
    if (name != newName) {
        const Result<bool> there = isThere(company, newName);
        if (!there)
            return there.error();
        if (*there)
            return taken(newName);
    }
    const Result<qint64> renamed = Query(m_db, updateName).run(newName, company, name);
    if (!renamed)
        return renamed.error();
    return *renamed > 0 ? Result<void>() : unknown(name);
}

Result<void> SampleRepository::remove(CompanyId company, const QString &name)
{
    const Result<qint64> removed = Query(m_db, deleteSample).run(company, name);
    if (!removed)
        return removed.error();
    return *removed > 0 ? Result<void>() : unknown(name);
}

Result<bool> SampleRepository::isThere(CompanyId company, const QString &name)
{
    const auto sample = Query(m_db, selectOne).first(sampleOf, company, name);
    return sample ? Result<bool>(sample->has_value()) : sample.error();
}

} // namespace hk
