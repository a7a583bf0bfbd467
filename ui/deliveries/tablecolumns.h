#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QStringList>

class QAction;
class QMenu;
class QTableView;

namespace hk {

/// The columns of the table of deliveries: how wide each is, their order, and which are hidden.
/// Until somebody sets a width by hand, trigger and endpoint share the room there is, and where it
/// is too little to read them, attempts and status code step aside. GUI thread; owned by the table,
/// whose model is a DeliveryTableModel.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView &table);

    /// Gives the columns their widths: after the table's size or its zoom changed.
    void arrange();

    /// One column, in the order on the screen.
    struct Column
    {
        int section = 0; ///< of DeliveryTableModel
        QString title;
        bool isShown = true; ///< where there is room for it
    };
    QList<Column> columns() const;
    void setShown(int section, bool shown); ///< the last one stays
    /// To a place among all, hidden ones too; 0 is the first.
    void move(int section, int place);
    /// As they are in a new window.
    void reset();

    /// Order, hidden ones and widths set by hand, to be kept.
    QStringList state() const;
    /// Empty, or what cannot be read of it: as in a new window.
    void restore(const QStringList &state);

    /// A check box for each column, and what opens the dialog of them.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void changed(); ///< by a person: state() is another
    void dialogWanted();

private:
    void setUpHeader();
    void setDefaults();
    void openMenu(const QPoint &place);
    void shareRoom();
    void shareNames(int room);
    void setAside(int count);
    int roomForNames(int aside) const;
    bool isShown(int section) const;
    int widthOf(int section) const;
    int statusWidth() const;
    int triggerWidth() const;
    int createdWidth() const;
    int titleWidth(int section) const;

    QTableView &m_table;
    QList<int> m_aside;      ///< columns that are wanted, but for which there is no room
    qreal m_scale = 0;       ///< for which the columns have their widths
    bool m_isByHand = false; ///< somebody set a width
    bool m_isArranging = false;
};

} // namespace hk
