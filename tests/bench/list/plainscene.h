#pragma once

#include "tests/bench/list/painted.h"

#include "core/base/clock.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQueryModel>
#include <QtWidgets/QTableView>

namespace hk::bench {

/// What Qt offers for the same: a plain QTableView over a QSqlQueryModel with the same columns of
/// the same store, which reads on as it is scrolled. ms until the rows are painted; none where it
/// took longer than five seconds and was not waited for.
class PlainScene final
{
public:
    PlainScene(const QString &path, qint64 company);
    ~PlainScene();

    double load(const QString &condition, bool oldestFirst = false);
    std::optional<double> scrollTo(int row);
    std::optional<double> scrollToEnd() { return scrollTo(-1); }
    std::optional<double> showMoment(Micros moment);
    double counts();

private:
    bool readTo(int row);

    qint64 m_company;
    QSqlDatabase m_database;
    QSqlQueryModel m_model;
    QTableView m_view;
    Painted m_painted;
};

} // namespace hk::bench
