#pragma once

#include <QtSql/QSqlQuery>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace hk {

/// The prepared statements of one connection, by the address of their text. Its thread; goes before
/// the connection does.
class StatementCache final
{
public:
    StatementCache() = default;
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// Empty until it was prepared.
    std::shared_ptr<QSqlQuery> &query(const char *sql) { return m_queries[sql]; }
    /// Null when it cannot be prepared: the connection has the error.
    sqlite3_stmt *hot(sqlite3 *handle, const char *sql);
    void clear();

private:
    std::unordered_map<const char *, std::shared_ptr<QSqlQuery>> m_queries;
    std::unordered_map<const char *, sqlite3_stmt *> m_hot;
};

} // namespace hk
