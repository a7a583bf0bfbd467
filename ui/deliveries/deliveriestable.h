#pragma once

#include "core/base/clock.h"

#include <QtCore/QStringList>
#include <QtWidgets/QTableView>

#include <optional>

namespace hk {

class DeliveryTableModel;

/// The table of deliveries: whole rows, the status as a badge, trigger and host share the room
/// there is. Keys move, Shift and Ctrl choose several, Enter goes to the inspector.
class DeliveriesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DeliveriesTable(DeliveryTableModel &model, QWidget *parent = nullptr);

    QString currentPublicId() const;
    int selectedCount() const;
    /// None: some of the rows are not in memory.
    std::optional<QStringList> selectedPublicIds() const;
    /// Selects the delivery, or nothing when it is not in memory.
    void selectDelivery(const QString &publicId);
    /// Scrolls to the first row of the list that was not created after `moment` (with the oldest
    /// first: not before it), makes it the current one, and gets the focus.
    void showMoment(Micros moment);

Q_SIGNALS:
    void deliverySelected(const QString &publicId);
    void selectionMoved(); ///< other rows, or none, are selected
    void inspectorWanted();
    void visibleRowsChanged(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpDelegate();
    void setUpColumns();
    void arrangeColumns();
    void tellVisibleRows();
    void goTo(int row);

    DeliveryTableModel &m_model;
    qreal m_scale = 0;        ///< for which the columns have their widths
    bool m_isArranged = true; ///< by width of the table, not by hand
    bool m_isArranging = false;
};

} // namespace hk
