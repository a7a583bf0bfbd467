#include "ui/shell/pickmodel.h"

#include "ui/common/plaintip.h"

namespace hk {

void PickModel::setRows(const QList<PickRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PickRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::ToolTipRole:
        return plainTip(row.tip.isEmpty() ? row.detail : row.detail + u'\n' + row.tip);
    case DetailRole:
        return row.detail;
    case EndRole:
        return row.end;
    case Qt::AccessibleTextRole: {
        QStringList all{row.text, row.detail, row.end};
        all.removeAll(QString());
        return all.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).isPossible)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace hk
