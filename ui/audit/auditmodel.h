#pragma once

#include "core/model/auditentry.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

namespace hk {

/// Entries of the audit, newest first, as far as they were asked for: more follow when the view
/// comes to the end. GUI thread.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, CompanyName, What, Before, After };
    static constexpr int columns = After + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Other ones in the place of all.
    void replace(const QList<AuditLine> &lines, bool isLast);
    /// Older ones, which were asked for.
    void append(const QList<AuditLine> &lines, bool isLast);
    /// Asking for older ones came to nothing: the view may ask again.
    void appendFailed() { m_isAsking = false; }

    /// Null: there is no such row.
    const AuditLine *line(int row) const;
    /// -1: it is not there, or not yet.
    int rowOf(qint64 entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void olderWanted(qint64 thanEntry);

private:
    static QString text(const AuditLine &line, int column);

    QList<AuditLine> m_lines;
    bool m_isLast = true;
    bool m_isAsking = false;
};

/// "–" in the place of nothing.
QString textOrDash(const QString &text);

} // namespace hk
