#include "core/store/database.h"

#include "core/store/auditchain.h"
#include "core/store/counterrepository.h"
#include "core/store/filelocks.h"
#include "core/store/hotstatement.h"
#include "core/store/lastingcounts.h"
#include "core/store/packer.h"
#include "core/store/query.h"
#include "core/store/sqliteerror.h"
#include "core/store/sqlitefunctions.h"
#include "core/store/statementcache.h"
#include "core/store/storefile.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <utility>

namespace hk {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

// What follows was measured, see docs/architecture.md, "The store".
constexpr auto busyNap = 500us;
constexpr auto longestWait = 5s;
constexpr int instructionsBetweenChecks = 2000;

constexpr char sharedSettings[] = "PRAGMA temp_store = MEMORY;"
                                  "PRAGMA cache_size = -16384;"
                                  "PRAGMA trusted_schema = OFF;";
constexpr char writerSettings[] = "PRAGMA synchronous = FULL;"
                                  "PRAGMA wal_autocheckpoint = 8000;"
                                  "PRAGMA secure_delete = ON;" // what is deleted is overwritten
                                  "PRAGMA foreign_keys = ON;";
constexpr char readerSettings[] = "PRAGMA query_only = ON;";
constexpr char newFile[] = "PRAGMA page_size = 4096;"
                           "PRAGMA application_id = 1214993268;"; // storeApplicationId

constexpr char selectApplicationId[] = "PRAGMA application_id";
constexpr char countTables[] = "SELECT count(*) FROM sqlite_master";
constexpr char useWal[] = "PRAGMA journal_mode = WAL";
constexpr char selectDataVersion[] = "PRAGMA data_version";
constexpr char beginWrite[] = "BEGIN IMMEDIATE";
constexpr char beginRead[] = "BEGIN";
constexpr char commitSql[] = "COMMIT";

/// SQLite's own handler sleeps up to 100 ms at a time, in which a busy writer commits again and
/// again; this one is back in time.
int napWhileBusy(void *, int naps)
{
    thread_local SteadyClock::time_point began;
    if (naps == 0)
        began = SteadyClock::now();
    if (SteadyClock::now() - began > longestWait)
        return 0;
    std::this_thread::sleep_for(busyNap);
    return 1;
}

int isCancelled(void *token) { return static_cast<const CancelToken *>(token)->isCancelled(); }

qint64 firstColumn(const Query &row) { return row.integer(0); }
qint64 firstColumnHot(const HotStatement &row) { return row.integer(0); }

} // namespace

static_assert(storeApplicationId == 1214993268);

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_access(access), m_packer(std::make_unique<Packer>()),
      m_lastingCounts(access == Access::ReadOnly ? std::make_unique<LastingCounts>() : nullptr),
      m_statements(std::make_unique<StatementCache>())
{
    static std::atomic<int> count = 0;
    m_connectionName = QStringLiteral("hookkeeper-%1").arg(++count);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    useDescriptionLocks();
    std::unique_ptr<Database> database(new Database(path, access));
    {
        QSqlDatabase connection =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connectionName);
        connection.setDatabaseName(path);
        if (!connection.open()) {
            const QSqlError error = connection.lastError();
            return storeError(error.nativeErrorCode().toInt(), path, error.databaseText());
        }
        const QVariant handle = connection.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
            database->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    if (!database->m_handle)
        return Error{ErrorCode::StoreFailed, path, QStringLiteral("no SQLite driver"), {}};
    if (const Result<void> ready = database->setUp(); !ready)
        return ready.error();
    return database;
}

Database::~Database()
{
    m_statements.reset();
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> Database::setUp()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_handler(m_handle, napWhileBusy, nullptr);
    if (!addFunctions(m_handle, *this))
        return lastError();
    if (const Result<void> set = execute(sharedSettings); !set)
        return set;

    const auto id = Query(*this, selectApplicationId).first(firstColumn);
    const auto tables = id ? Query(*this, countTables).first(firstColumn) : id;
    if (!tables)
        return tables.error();
    const bool isNew = id->value_or(0) == 0 && tables->value_or(0) == 0;
    if (id->value_or(0) != storeApplicationId && !(isNew && m_access == Access::ReadWrite))
        return Error{ErrorCode::StoreForeign, m_path, {}, {}};

    if (m_access == Access::ReadOnly)
        return execute(readerSettings);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return Error{ErrorCode::StoreReadOnly, m_path, {}, {}};
    if (isNew) {
        if (const Result<void> set = execute(newFile); !set)
            return set;
    }
    const auto mode = Query(*this, useWal).first([](const Query &row) { return row.text(0); });
    if (!mode)
        return mode.error();
    if (mode->value_or(QString()) != QStringLiteral("wal"))
        return Error{ErrorCode::StoreFailed, m_path, QStringLiteral("no write-ahead log"), {}};
    return execute(writerSettings);
}

Result<void> Database::begin()
{
    Q_ASSERT(!inTransaction());
    const char *sql = m_access == Access::ReadWrite ? beginWrite : beginRead;
    const Result<qint64> begun = HotStatement(*this, sql).run();
    return begun ? Result<void>() : begun.error();
}

Result<void> Database::commit()
{
    Result<void> written = flushCounters();
    if (written && std::exchange(m_auditGrew, false) && m_vault)
        written = sealAuditHead(*this, *m_vault);
    if (written) {
        const Result<qint64> committed = HotStatement(*this, commitSql).run();
        if (committed)
            return {};
        written = committed.error();
    }
    rollback();
    return written;
}

void Database::rollback()
{
    // Many errors roll back by themselves; then this one has nothing to do.
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_counterSheet.clear();
    m_latencySheet.clear();
    m_dueEndpoints.clear();
    m_auditGrew = false;
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return lastError();
}

qint64 Database::totalChanges() const { return sqlite3_total_changes64(m_handle); }

Result<qint64> Database::dataVersion()
{
    const auto version = HotStatement(*this, selectDataVersion).first(firstColumnHot);
    if (!version)
        return version.error();
    return version->value_or(0);
}

void Database::interruptBy(const CancelToken *token)
{
    sqlite3_progress_handler(m_handle, instructionsBetweenChecks, token ? isCancelled : nullptr,
                             const_cast<CancelToken *>(token));
}

Result<void> Database::flushCounters()
{
    Result<void> written;
    if (!m_counterSheet.isEmpty())
        written = applyCounters(*this, m_counterSheet);
    if (written && !m_latencySheet.isEmpty())
        written = applyLatencies(*this, m_latencySheet);
    m_counterSheet.clear();
    m_latencySheet.clear();
    return written;
}

QList<EndpointId> Database::takeDueEndpoints()
{
    const QList<EndpointId> due(m_dueEndpoints.begin(), m_dueEndpoints.end());
    m_dueEndpoints.clear();
    return due;
}

QSqlDatabase Database::sqlDatabase() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Error Database::lastError() const { return lastErrorOf(m_handle, m_path); }

} // namespace hk
