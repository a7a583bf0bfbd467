#pragma once

#include "core/store/statement.h"

#include <QtCore/QByteArrayView>

struct sqlite3_stmt;

namespace hk {

class Database;

/// A statement of the writer's hot path, through the SQLite C API on QtSql's connection: the only
/// place besides database.cpp that uses it (30 to 50 % more deliveries a second than QSqlQuery).
/// From a constant, stays prepared; one at a time per constant. Lives inside one function of a
/// closure.
class HotStatement final : public Statement<HotStatement>
{
public:
    HotStatement(Database &database, const char *sql);
    ~HotStatement();
    HotStatement(const HotStatement &) = delete;
    HotStatement &operator=(const HotStatement &) = delete;

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// The same without a copy, as long as the row is the current one.
    QByteArrayView bytesView(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> maybeInteger(int column) const;

private:
    friend class Statement<HotStatement>;
    void bindInteger(int index, qint64 value);
    void bindText(int index, const QString &text);
    void bindBytes(int index, const QByteArray &bytes);
    void bindNull(int index);
    Result<void> start();
    Result<bool> next();
    void finish();
    qint64 changedRows() const;

    Database &m_db;
    sqlite3_stmt *m_statement;
    int m_bindError = 0;
};

/// The row id that the last INSERT of this connection gave.
qint64 lastRowId(const Database &database);

} // namespace hk
