#pragma once

#include "core/store/statement.h"

#include <QtSql/QSqlQuery>

#include <memory>

namespace hk {

class Database;

/// A statement through QtSql. From a constant it stays prepared for the next time. Question marks
/// have no numbers (QtSql would miscount them). Lives inside one function of a closure, in the
/// connection's thread.
class Query final : public Statement<Query>
{
public:
    /// `sql` must be a constant: its address is its name.
    Query(Database &database, const char *sql);
    /// For SQL that was put together (of constants, never of values); prepared anew each time. Its
    /// values are bound before, with bindInteger() and the like.
    Query(Database &database, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    /// None for NULL.
    std::optional<qint64> maybeInteger(int column) const;

    void bindInteger(int index, qint64 value);
    void bindText(int index, const QString &text);
    void bindBytes(int index, const QByteArray &bytes);
    void bindNull(int index);

private:
    friend class Statement<Query>;
    Result<void> start();
    Result<bool> next();
    void finish();
    qint64 changedRows() const;
    Error error() const;

    Database &m_db;
    std::shared_ptr<QSqlQuery> m_query;
    bool m_prepared = true;
};

} // namespace hk
