#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"
#include "ui/deliveries/pagefetch.h"
#include "ui/deliveries/rowpages.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace hk {

/// The table of deliveries, windowed: frozen at the newest id it began with, read in pages while
/// they are looked at. A row that is not in memory is blank and asked for once, by a timer of 0 ms
/// after data() noticed; a newer request voids the older one's answer. Newer rows come in only
/// through prepend(). GUI thread; the front outlives it.
class DeliveryTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, TriggerName, EndpointHost, Attempts, Http, Created, PublicId };
    static constexpr int columns = PublicId + 1;
    enum Role {
        StatusRole = Qt::UserRole, ///< int of DeliveryStatus; invalid while a row is not there yet
        RawRole,                   ///< the value itself, for copying
        PublicIdRole
    };
    enum class State { Idle, Loading, Ready, Failed };

    using Now = std::function<Micros()>;
    DeliveryTableModel(DeliveriesFront &front, Now now, QObject *parent = nullptr);
    ~DeliveryTableModel() override;

    /// Reads the list anew; what was there stays until the answer is here.
    void load(const DeliveryQuery &query);
    void clear();
    State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< of State::Failed

    const DeliveryQuery &query() const { return m_query; }
    DeliveryId newest() const { return m_newest; } ///< invalid: the list is empty
    const Delivery *delivery(int row) const { return m_pages.row(row); }
    std::optional<int> rowOf(const QString &publicId) const { return m_pages.find(publicId); }

    /// Rows newer than newest(), newest first.
    void prepend(const QList<Delivery> &newer);
    /// New states of rows that are in memory; others are ignored.
    void update(const QList<Delivery> &changed);
    /// Asks for the first row that was not created after `moment` (with the oldest first: not
    /// before it); momentFound() answers, unless another list was loaded or another moment asked
    /// for meanwhile.
    void findMoment(Micros moment);
    /// Time went on: relative times read differently.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged();
    /// The row that findMoment() looked for; rowCount() when there is none.
    void momentFound(int row);
    /// Rows beyond the first page could not be read; what is there stays.
    void rowsFailed(const hk::Error &error);

private:
    void setState(State state);
    void begin(const QList<Delivery> &rows);
    void askCount();
    void takeCount(qint64 count);
    void takePage(int page, const QList<Delivery> &rows);
    void resizeTo(int rows);

    DeliveriesFront &m_front;
    Now m_now;
    DeliveryQuery m_query;
    RowPages m_pages;
    int m_rowCount = 0;
    DeliveryId m_newest;
    State m_state = State::Idle;
    Error m_error;
    LatestAnswer m_load;
    LatestAnswer m_count;
    LatestAnswer m_moment;
    CancelToken m_cancel; ///< of the load and the count under way
    mutable PageFetch m_fetch;
};

} // namespace hk
