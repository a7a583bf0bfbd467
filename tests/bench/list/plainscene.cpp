#include "tests/bench/list/plainscene.h"

#include <QtCore/QElapsedTimer>
#include <QtSql/QSqlQuery>

namespace hk::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 patienceMs = 5'000;
constexpr int createdColumn = 5;

} // namespace

PlainScene::PlainScene(const QString &path, qint64 company)
    : m_company(company), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s)),
      m_painted(m_view, [] { return true; })
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!m_database.open())
        qFatal("the plain view finds no store");
    m_view.setModel(&m_model);
    m_view.resize(1100, 800);
    m_view.show();
}

PlainScene::~PlainScene()
{
    m_model.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"plain"_s);
}

double PlainScene::load(const QString &condition, bool oldestFirst)
{
    const QString sql =
            u"SELECT d.status, d.trigger, coalesce(u.ascii, p.url), d.attempts, d.last_code, "
            "d.created_at, d.id FROM delivery d JOIN endpoint p ON p.id = d.endpoint "
            "LEFT JOIN url u ON u.id = d.last_url WHERE d.company = %1%2 ORDER BY d.id%3"_s.arg(
                    QString::number(m_company), condition, oldestFirst ? QString() : u" DESC"_s);
    return m_painted
            .after([&] {
                QSqlQuery query(m_database);
                if (!query.exec(sql))
                    qFatal("the plain view cannot read");
                m_model.setQuery(std::move(query));
            })
            .ms;
}

bool PlainScene::readTo(int row)
{
    QElapsedTimer timer;
    timer.start();
    while (m_model.canFetchMore() && (row < 0 || m_model.rowCount() <= row)) {
        m_model.fetchMore();
        if (timer.elapsed() > patienceMs)
            return false;
    }
    return true;
}

std::optional<double> PlainScene::scrollTo(int row)
{
    bool isThere = false;
    const double ms =
            m_painted
                    .after([&] {
                        isThere = readTo(row);
                        m_view.scrollTo(m_model.index(row < 0 ? m_model.rowCount() - 1 : row, 0));
                    })
                    .ms;
    return isThere ? std::optional(ms) : std::nullopt;
}

std::optional<double> PlainScene::showMoment(Micros moment)
{
    bool isThere = true;
    const double ms =
            m_painted
                    .after([&] {
                        int row = 0;
                        while (isThere
                               && m_model.index(row, createdColumn).data().toLongLong() > moment)
                            isThere = readTo(++row) && row < m_model.rowCount();
                        m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
                    })
                    .ms;
    return isThere ? std::optional(ms) : std::nullopt;
}

double PlainScene::counts()
{
    return m_painted
            .after([&] {
                QSqlQuery query(m_database);
                query.setForwardOnly(true);
                query.exec(
                        u"SELECT status, count(*) FROM delivery WHERE company = %1 GROUP BY status"_s
                                .arg(m_company));
                while (query.next())
                    query.value(1).toLongLong();
            })
            .ms;
}

} // namespace hk::bench
