#include "tests/bench/search/plainsearch.h"

#include <QtCore/QElapsedTimer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlQueryModel>

namespace hk::bench {

PlainSearch::PlainSearch(const QString &store) : m_connection(QStringLiteral("plain search"))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(store);
    if (!database.open())
        qFatal("the plain search cannot open %s", qPrintable(store));
}

PlainSearch::~PlainSearch() { QSqlDatabase::removeDatabase(m_connection); }

double PlainSearch::search(qint64 company, const QString &pattern) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QStringLiteral(
            "SELECT d.id, d.status, d.created_at, d.attempts, e.name, e.email FROM delivery d "
            "JOIN event e ON e.id = d.event WHERE d.company = ? AND (e.email LIKE ? "
            "OR e.name LIKE ? OR e.customer_id LIKE ? OR e.appointment_id LIKE ? "
            "OR e.resource_id LIKE ? OR e.confirmation LIKE ?) ORDER BY d.id DESC LIMIT 200"));
    query.bindValue(0, company);
    for (int place = 1; place <= 6; ++place)
        query.bindValue(place, pattern);
    QElapsedTimer elapsed;
    elapsed.start();
    if (!query.exec())
        qFatal("the plain search failed");
    QSqlQueryModel model;
    model.setQuery(std::move(query));
    return double(elapsed.nsecsElapsed()) / 1e6;
}

} // namespace hk::bench
