#include "core/store/erasurekey.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/vault/vault.h"

#include <QtCore/QRandomGenerator>

#include <array>

namespace hk {
namespace {

constexpr char selectKey[] = "SELECT value FROM meta WHERE key = 'erasure_key'";
constexpr char insertKey[] = "INSERT INTO meta(key, value) VALUES('erasure_key', ?)";
constexpr char selectErasures[] = "SELECT at FROM audit WHERE company = ? "
                                  "AND what = 'customer.erased' AND before = ? ORDER BY id DESC";
constexpr QByteArrayView keyContext("erasure_key");

} // namespace

Result<std::optional<Secret>> erasureKey(Database &database, const Vault &vault)
{
    const auto sealed =
            Query(database, selectKey).first([](const Query &row) { return row.bytes(0); });
    if (!sealed)
        return sealed.error();
    if (!sealed->has_value())
        return std::optional<Secret>();
    const Result<Secret> key = vault.open(**sealed, keyContext);
    return key ? Result<std::optional<Secret>>(*key) : key.error();
}

Result<Secret> makeErasureKey(Database &database, const Vault &vault)
{
    const Result<std::optional<Secret>> there = erasureKey(database, vault);
    if (!there)
        return there.error();
    if (there->has_value())
        return **there;
    std::array<quint32, 8> random = {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const Secret key(QByteArrayView(reinterpret_cast<const char *>(random.data()),
                                    static_cast<qsizetype>(sizeof random)));
    const Result<QByteArray> sealed = vault.seal(key, keyContext);
    if (!sealed)
        return sealed.error();
    const Result<qint64> kept = Query(database, insertKey).run(*sealed);
    return kept ? Result<Secret>(key) : kept.error();
}

Result<QList<Micros>> erasuresOf(Database &database, CompanyId company, const QString &mark)
{
    return Query(database, selectErasures)
            .list([](const Query &row) { return row.integer(0); }, company, mark);
}

} // namespace hk
