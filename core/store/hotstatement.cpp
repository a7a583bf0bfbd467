#include "core/store/hotstatement.h"

#include "core/store/database.h"
#include "core/store/statementcache.h"

#include <sqlite3.h>

namespace hk {

StatementCache::~StatementCache() { clear(); }

void StatementCache::clear()
{
    m_queries.clear();
    for (const auto &[sql, statement] : m_hot)
        sqlite3_finalize(statement);
    m_hot.clear();
}

sqlite3_stmt *StatementCache::hot(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *&statement = m_hot[sql];
    if (!statement
        && sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
                != SQLITE_OK)
        statement = nullptr;
    return statement;
}

HotStatement::HotStatement(Database &database, const char *sql)
    : m_db(database), m_statement(database.statements().hot(database.handle(), sql))
{
    Q_ASSERT(!m_statement || !sqlite3_stmt_busy(m_statement));
}

HotStatement::~HotStatement() { finish(); }

qint64 HotStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString HotStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView HotStatement::bytesView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArray HotStatement::bytes(int column) const { return bytesView(column).toByteArray(); }

bool HotStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<qint64> HotStatement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

// Texts and bytes are bound without a copy: they are arguments of the call that also steps.

void HotStatement::bindInteger(int index, qint64 value)
{
    m_bindError |= sqlite3_bind_int64(m_statement, index + 1, value);
}

void HotStatement::bindText(int index, const QString &text)
{
    m_bindError |= sqlite3_bind_text16(m_statement, index + 1, text.utf16(),
                                       static_cast<int>(text.size() * 2), nullptr);
}

void HotStatement::bindBytes(int index, const QByteArray &bytes)
{
    m_bindError |= sqlite3_bind_blob64(m_statement, index + 1, bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), nullptr);
}

void HotStatement::bindNull(int index) { m_bindError |= sqlite3_bind_null(m_statement, index + 1); }

Result<void> HotStatement::start()
{
    if (m_statement && m_bindError == SQLITE_OK)
        return {};
    return m_db.lastError();
}

Result<bool> HotStatement::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return m_db.lastError();
    }
}

void HotStatement::finish()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindError = SQLITE_OK;
}

qint64 HotStatement::changedRows() const { return sqlite3_changes64(m_db.handle()); }

qint64 lastRowId(const Database &database) { return sqlite3_last_insert_rowid(database.handle()); }

} // namespace hk
