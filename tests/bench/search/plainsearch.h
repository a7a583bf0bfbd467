#pragma once

#include <QtCore/QString>

namespace hk::bench {

/// What a program without an index for it would do: a QSqlQueryModel over a statement with LIKE, on
/// the same file, until its first rows are there (or it is clear that there are none).
class PlainSearch final
{
public:
    explicit PlainSearch(const QString &store);
    ~PlainSearch();

    /// ms; `pattern` of LIKE, over the e-mails, names and ids of the company's events.
    double search(qint64 company, const QString &pattern) const;

private:
    QString m_connection;
};

} // namespace hk::bench
