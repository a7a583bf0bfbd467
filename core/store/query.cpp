#include "core/store/query.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"
#include "core/store/statementcache.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>

namespace hk {
namespace {

std::shared_ptr<QSqlQuery> newQuery(Database &database)
{
    auto query = std::make_shared<QSqlQuery>(database.sqlDatabase());
    query->setForwardOnly(true);
    return query;
}

} // namespace

Query::Query(Database &database, const char *sql) : m_db(database)
{
    std::shared_ptr<QSqlQuery> &cached = m_db.statements().query(sql);
    if (cached && cached.use_count() == 1) {
        m_query = cached;
        return;
    }
    // Not there yet, or in use further up: that one keeps its rows, this one is for now only.
    m_query = newQuery(m_db);
    m_prepared = m_query->prepare(QString::fromUtf8(sql));
    if (m_prepared && !cached)
        cached = m_query;
}

Query::Query(Database &database, const QString &sql) : m_db(database), m_query(newQuery(database))
{
    m_prepared = m_query->prepare(sql);
}

Query::~Query() { finish(); }

qint64 Query::integer(int column) const { return m_query->value(column).toLongLong(); }
QString Query::text(int column) const { return m_query->value(column).toString(); }
QByteArray Query::bytes(int column) const { return m_query->value(column).toByteArray(); }
bool Query::isNull(int column) const { return m_query->isNull(column); }

std::optional<qint64> Query::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

void Query::bindInteger(int index, qint64 value) { m_query->bindValue(index, value); }

void Query::bindText(int index, const QString &text)
{
    // QtSql stores a null QString as NULL; here it is an empty text.
    m_query->bindValue(index, text.isNull() ? QStringLiteral("") : text);
}

void Query::bindBytes(int index, const QByteArray &bytes)
{
    m_query->bindValue(index, bytes.isNull() ? QByteArrayLiteral("") : bytes);
}

void Query::bindNull(int index)
{
    m_query->bindValue(index, QVariant(QMetaType(QMetaType::LongLong)));
}

Result<void> Query::start()
{
    if (m_prepared && m_query->exec())
        return {};
    return error();
}

Result<bool> Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return error();
    return false;
}

void Query::finish() { m_query->finish(); }

qint64 Query::changedRows() const { return m_query->numRowsAffected(); }

Error Query::error() const
{
    const QSqlError error = m_query->lastError();
    bool isSqlites = false;
    const int code = error.nativeErrorCode().toInt(&isSqlites);
    // The connection knows more (errno), as long as it speaks of the same failure.
    const Error last = m_db.lastError();
    if (isSqlites && last.detail.startsWith(QStringLiteral("SQLite %1,").arg(code)))
        return last;
    return storeError(code, m_db.path(), error.text());
}

} // namespace hk
