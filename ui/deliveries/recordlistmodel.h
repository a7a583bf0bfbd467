#pragma once

#include "core/workspace/recordsfront.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

#include <optional>

namespace hk {

/// The entries of a file that is looked at, or some of them. GUI thread.
class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Outcome, Title, Url, ColumnCount };

    RecordListModel(const RecordFile &file, QObject *parent);

    /// These alone, by their place in the file; none: all of them.
    void setShown(std::optional<QList<int>> shown);
    const RecordLine &lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const RecordLine &line, int column) const;

    const RecordFile &m_file;
    std::optional<QList<int>> m_shown;
};

} // namespace hk
