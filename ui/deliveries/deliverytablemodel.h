#pragma once

#include "core/workspace/deliveriesfront.h"
#include "core/workspace/ledgerscan.h"
#include "ui/common/asking.h"
#include "ui/deliveries/listcolumns.h"
#include "ui/deliveries/pagefetch.h"
#include "ui/deliveries/rowfigures.h"
#include "ui/deliveries/rowpages.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace hk {

/// The table of deliveries, windowed: frozen at the newest id it began with, newest or oldest
/// first, read in pages while they are looked at. A row that is not in memory is blank and asked
/// for once, by a timer of 0 ms after data() noticed; a newer request voids the older one's answer.
/// Newer rows come in only through takeNewer(). Until the rows are counted, the table grows page by
/// page as it is scrolled. Where no index serves the filter, scan() finds the rows, and each is
/// added as it is found. GUI thread; the front outlives it.
class DeliveryTableModel final : public QAbstractTableModel, public ListColumns
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    using Now = std::function<Micros()>;
    DeliveryTableModel(DeliveriesFront &front, Now now, QObject *parent = nullptr);
    ~DeliveryTableModel() override;

    /// Reads the list anew, in its order; what was there stays until the answer is here.
    void load(const DeliveryQuery &query);
    void clear();
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< of State::Failed

    /// Idle unless it is what finds the rows.
    const LedgerScan &scan() const { return m_scan; }
    void stopScan() { m_scan.stop(); } ///< what was found stays

    const DeliveryQuery &query() const { return m_query; }
    /// What is newer is not in the list. Invalid: there was nothing at all.
    DeliveryId newest() const { return m_newest; }
    /// Whether rowCount() is how long the list is.
    bool isCounted() const { return !m_count.isWaiting() && m_rowCount == m_length; }
    bool isOldestFirst() const { return m_oldestFirst; }
    void setOldestFirst(bool oldestFirst);
    const Delivery *delivery(int row) const { return m_pages.row(row); }
    std::optional<int> rowOf(const QString &publicId) const { return m_pages.find(publicId); }

    /// Rows newer than newest(), newest first: on top, or with the oldest first at the end.
    void takeNewer(const QList<Delivery> &newer);
    /// New states of rows that are in memory; others are ignored.
    void update(const QList<Delivery> &changed);
    /// Asks for the first row not created after `moment` (oldest first: before it); momentFound()
    /// answers, unless another list was loaded or another moment asked for meanwhile.
    void findMoment(Micros moment);
    /// Time went on: relative times read differently.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By Created alone, both ways; ids follow it.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();
    void scanMoved();
    /// The row that findMoment() looked for; rowCount() when there is none.
    void momentFound(int row);
    /// Rows beyond the first page could not be read; what is there stays.
    void rowsFailed(const hk::Error &error);

private:
    void setState(State state);
    void takeFound(const QList<Delivery> &rows);
    void append(const QList<Delivery> &rows);
    void showScanState();
    void begin(const DeliveryQuery &query, const ListBeginning &beginning);
    void reset(const DeliveryQuery &query, const QList<Delivery> &first, int rows, bool isAll);
    void takeMoment(const ListMoment &moment);
    void fail(const Error &error);
    void askCount();
    void takeCount(qint64 count);
    void takePage(int page, const QList<Delivery> &rows, std::optional<DeliveryId> before);
    void countAnew();
    void resizeTo(int rows);
    void resizeSome();

    DeliveriesFront &m_front;
    Now m_now;
    DeliveryQuery m_query;
    RowPages m_pages;
    int m_rowCount = 0;
    int m_length = 0;         ///< what rowCount() is about to be
    bool m_isGuessed = false; ///< from what it was; the count is on its way
    QTimer m_growth;
    bool m_oldestFirst = false;
    DeliveryId m_newest;
    State m_state = State::Idle;
    Error m_error;
    LatestAnswer m_load;
    LatestAnswer m_count;
    LatestAnswer m_moment;
    LedgerScan m_scan;
    CancelToken m_cancel; ///< of the load and the count under way
    mutable PageFetch m_fetch;
    RowFigures m_figures;
};

} // namespace hk
