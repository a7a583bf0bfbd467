#pragma once

#include "core/base/clock.h"
#include "core/workspace/deliveryquery.h"

#include <QtCore/QStringList>
#include <QtWidgets/QTableView>

#include <optional>

namespace hk {

class DeliveryTableModel;
class TableColumns;

/// The table of deliveries: whole rows, the status as a badge, trigger and host share the room
/// there is, Created has the order. Keys move, Shift extends, Space marks (Ctrl moves
/// without), Enter and a double click go to the inspector.
class DeliveriesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DeliveriesTable(DeliveryTableModel &model, QWidget *parent = nullptr);

    /// The order of the list, as a click on Created changes it.
    void setOldestFirst(bool oldestFirst);
    bool isOldestFirst() const;

    bool isNewestInView() const; ///< the list is at the end where new ones come

    TableColumns &columns() { return *m_columns; }
    QString currentPublicId() const;
    int selectedCount() const;
    /// None: some of the rows are not in memory.
    std::optional<QStringList> selectedPublicIds() const;
    /// Selects the delivery, or nothing when it is not in memory; then the focus that the table
    /// gets later chooses no other in its place.
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
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpDelegate();
    void setUpOrder();
    void showOrder();
    void beginAnew();
    void tellVisibleRows();
    void goTo(int row);

    DeliveryTableModel &m_model;
    TableColumns *m_columns = nullptr;
    DeliveryQuery m_shown;           ///< what the list that is there was asked for
    bool m_isShownElsewhere = false; ///< what was asked for last is no row here
};

} // namespace hk
