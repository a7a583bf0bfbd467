#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/store/countersheet.h"
#include "core/store/latencysheet.h"
#include "core/store/publicid.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>
#include <set>

struct sqlite3;
class QSqlDatabase;

namespace hk {

class LastingCounts;
class Packer;
class StatementCache;
class Vault;

/// One connection to the store's file, with its prepared statements and what the running
/// transaction carries along. Opened, used and removed in one thread; repositories are made from it
/// inside a closure of Store::write() or Store::read() and hold nothing of their own.
///
/// Errors everywhere: Store… (see storeError() in sqliteerror.h), subject the file.
class Database final
{
public:
    enum class Access {
        ReadWrite, ///< WAL, every commit synced; creates the file, readable by its owner only
        ReadOnly,  ///< sees the last commit; refuses to write
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    const PublicIds &publicIds() const { return m_publicIds; }
    void setPublicIds(const PublicIds &ids) { m_publicIds = ids; }

    /// Takes the write lock at once (BEGIN IMMEDIATE), or with ReadOnly a snapshot.
    Result<void> begin();
    /// Writes the sheets and the note of the audit's end, then commits; when that fails everything
    /// is rolled back.
    Result<void> commit();
    /// Also forgets the sheets and the notes.
    void rollback();
    bool inTransaction() const;

    /// Statements without values and rows, such as PRAGMA; several at once.
    Result<void> execute(const char *sql);
    /// Rows changed since the connection was opened: whether a closure wrote anything.
    qint64 totalChanges() const;
    /// Changes when another connection committed; costs microseconds.
    Result<qint64> dataVersion();
    /// Ends what runs with Cancelled once the token says so; null: nothing does. The token outlives
    /// its use here.
    void interruptBy(const CancelToken *token);

    /// What this transaction changes in the counters; written once, by commit().
    CounterSheet &counterSheet() { return m_counterSheet; }
    /// Likewise in the response times.
    LatencySheet &latencySheet() { return m_latencySheet; }
    /// Writes both sheets now.
    Result<void> flushCounters();
    /// Notes an endpoint that got deliveries due now in this transaction; takeDueEndpoints()
    /// answers them all and forgets them.
    void noteDue(EndpointId endpoint) { m_dueEndpoints.insert(endpoint); }
    QList<EndpointId> takeDueEndpoints();
    /// Whose key notes the last entry of the audit when a transaction adds one; outlives its use.
    void sealAuditWith(const Vault *vault) { m_vault = vault; }
    /// This transaction has added to the audit.
    void noteAudited() { m_auditGrew = true; }
    Packer &packer() { return *m_packer; }
    /// Null in a connection that writes: what it counted can be rolled back, and the ids be given
    /// again.
    LastingCounts *lastingCounts() { return m_lastingCounts.get(); }

    /// For the statement classes.
    StatementCache &statements() { return *m_statements; }
    sqlite3 *handle() const { return m_handle; }
    QSqlDatabase sqlDatabase() const;
    /// The error of the last call on this connection.
    Error lastError() const;

private:
    Database(QString path, Access access);
    Result<void> setUp();

    QString m_path;
    Access m_access;
    QString m_connectionName;
    sqlite3 *m_handle = nullptr;
    PublicIds m_publicIds;
    CounterSheet m_counterSheet;
    LatencySheet m_latencySheet;
    std::set<EndpointId> m_dueEndpoints;
    const Vault *m_vault = nullptr;
    bool m_auditGrew = false;
    std::unique_ptr<Packer> m_packer;
    std::unique_ptr<LastingCounts> m_lastingCounts;
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace hk
