#include "core/store/writeaheadlog.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace hk {
namespace {

// Its row: whether it was kept from it, then how much there was and is.
constexpr char checkpoint[] = "PRAGMA wal_checkpoint(TRUNCATE)";

} // namespace

Result<bool> emptyWriteAheadLog(const QString &storePath)
{
    const Result<std::unique_ptr<Database>> database =
            Database::open(storePath, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    const auto busy =
            Query(**database, checkpoint).first([](const Query &row) { return row.integer(0); });
    if (!busy)
        return busy.error();
    return busy->value_or(1) == 0;
}

} // namespace hk
