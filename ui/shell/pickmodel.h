#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtGui/QIcon>

namespace hk {

/// One thing to pick.
struct PickRow
{
    QIcon icon;
    QString text;
    QString detail; ///< beside it, in second rank
    QString end;    ///< at the far end: a key, or a kind
    bool isPossible = true;
    QString tip = {}; ///< what its tooltip says below the detail
};

/// Rows of a PickDialog. GUI thread.
class PickModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, EndRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PickRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PickRow> m_rows;
};

} // namespace hk
