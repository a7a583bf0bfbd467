#pragma once

#include <QtWidgets/QStackedWidget>

class QPushButton;

namespace hk {

class Card;
class DeliveriesTable;
class DeliveryTableModel;
class EmptyState;
class LedgerWatch;
class ScanLine;

/// The table of deliveries with the bar of newer ones above it, or what stands in its place while
/// it loads, when there is nothing, when nothing matches, or when it could not be read. GUI thread;
/// model and watch outlive it.
class DeliveriesList final : public QStackedWidget
{
    Q_OBJECT

public:
    DeliveriesList(DeliveryTableModel &model, LedgerWatch &watch, QWidget *parent = nullptr);

    DeliveriesTable &table() { return *m_table; }
    bool isTableShown() const;
    /// What has the focus when the list gets it: the table, or what stands in its place.
    QWidget *pane();
    /// Shows the model's state; while it reads anew, what is there stays. `isFiltered`: by text,
    /// `hasPeriod`: only deliveries of a period are asked for.
    /// `hasFault`: what is typed cannot be read, so nothing is said to match it or not.
    void showState(bool isFiltered, bool hasPeriod, bool hasFault);
    void showNewer();

    /// What it needs for that many rows.
    int heightFor(int rows) const;
    /// Of what it shows, not of whatever it could show.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void testEventWanted();
    void filterUnwanted(); ///< everything, of all time
    void allTimeWanted();  ///< what matches, of all time
    void retryWanted();
    void needsChanged(); ///< heightFor() is another

private:
    Card *buildTable(DeliveryTableModel &model);
    void buildStates();
    bool isComplete() const; ///< no delivery is left that might match
    void showEmpty(bool isFiltered, bool hasPeriod);

    DeliveryTableModel &m_model;
    LedgerWatch &m_watch;
    DeliveriesTable *m_table = nullptr;
    ScanLine *m_scan = nullptr;
    QPushButton *m_newer = nullptr;
    Card *m_card = nullptr;
    EmptyState *m_loading = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_allTime = nullptr;
    EmptyState *m_nothingMatches = nullptr;
    QPushButton *m_matchAllTime = nullptr;
    EmptyState *m_failure = nullptr;
};

} // namespace hk
