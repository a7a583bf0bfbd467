#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QTableWidget>

namespace hk {

/// A table of texts to read and choose from: whole rows are selected, nothing is edited, what does
/// not fit is elided in the middle and whole in its tooltip. Name it for screen readers. GUI
/// thread.
class TextTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit TextTable(const QStringList &titles, QWidget *parent = nullptr);

    /// One text a column.
    void setRows(const QList<QStringList> &rows);
    /// The other columns take what their texts need; this one the rest, but never so little that
    /// nothing of it can be read: then the table scrolls.
    void setWideColumn(int column);
    /// -1: none.
    int selectedRow() const;

Q_SIGNALS:
    void rowSelected(int row); ///< -1: none

protected:
    void updateGeometries() override;

private:
    void fitWideColumn();

    int m_wide = -1; ///< none: all are as wide as each other
};

} // namespace hk
