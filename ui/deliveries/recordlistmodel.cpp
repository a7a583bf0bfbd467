#include "ui/deliveries/recordlistmodel.h"

#include "core/base/plaintext.h"
#include "core/model/delivery.h"
#include "ui/common/timetext.h"

#include <utility>

namespace hk {

RecordListModel::RecordListModel(const RecordFile &file, QObject *parent)
    : QAbstractTableModel(parent), m_file(file)
{
}

void RecordListModel::setShown(std::optional<QList<int>> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const RecordLine &RecordListModel::lineAt(int row) const
{
    return m_file.lines()[m_shown ? m_shown->at(row) : row];
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown ? m_shown->size() : m_file.lines().size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

// What a file says may hold anything: it is shown as it is, on one line.
QString RecordListModel::textOf(const RecordLine &line, int column) const
{
    switch (column) {
    case Time:
        return line.at > 0 ? tableTime(line.at, currentMicros()) : QString();
    case Title:
        return plainLine(line.title);
    case Outcome:
        return plainLine(line.outcome);
    case Url:
        return plainLine(line.url);
    default:
        return {};
    }
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordLine &line = lineAt(index.row());
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Time && line.at > 0 ? timeToolTip(line.at)
                                                     : textOf(line, index.column());
    return {};
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Title:
        return tr("What");
    case Outcome:
        return tr("Outcome");
    case Url:
        return tr("URL");
    default:
        return {};
    }
}

} // namespace hk
