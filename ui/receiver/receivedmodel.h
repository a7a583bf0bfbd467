#pragma once

#include "ui/receiver/receivedfilter.h"

#include <QtCore/QAbstractTableModel>

#include <array>
#include <deque>

namespace hk {

/// The requests that the local receiver keeps, as far as the filter lets them through, newest
/// first. Takes them in whole updates, so that thousands a second are a few changes. GUI thread.
class ReceivedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Request, TriggerName, Signature, Payload, Arrival, Answer };
    static constexpr int columns = Answer + 1;
    static constexpr int numberRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const ReceivedUpdate &update);
    void setFilter(const ReceivedFilter &filter);
    const ReceivedFilter &filter() const { return m_filter; }
    /// These have the filter's text in their bodies.
    void addFoundInBody(const QList<qint64> &numbers);

    /// Of all that are kept, filtered or not.
    qint64 total() const { return static_cast<qint64>(m_all.size()); }
    qint64 newest() const { return m_first + total() - 1; }
    qint64 countOf(ReceivedKind kind) const { return m_counts[static_cast<size_t>(kind)]; }

    /// Null: there is no such row.
    const ReceivedRequest *request(int row) const;
    /// Null: it is not kept any more.
    const ReceivedRequest *find(qint64 number) const;
    /// -1: it is not listed.
    int rowOf(qint64 number) const;
    /// How many rows are of requests that came after that one.
    int rowsAfter(qint64 number) const;
    /// Of all rows, oldest first.
    QList<qint64> shownNumbers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString requestText(const ReceivedRequest &request);
    QVariant text(const ReceivedRequest &request, int column) const;
    QVariant toolTip(const ReceivedRequest &request, int column) const;
    void dropBefore(qint64 oldest);
    void change(const QList<ReceivedRequest> &changed);
    void add(const QList<ReceivedRequest> &added);
    void show(qint64 number);
    void hide(qint64 number);
    void count(const ReceivedRequest &request, int more);

    std::deque<ReceivedRequest> m_all; ///< oldest first, numbers without a gap
    qint64 m_first = 1;                ///< number of the oldest
    std::deque<qint64> m_shown;        ///< numbers, oldest first: the rows from below
    ReceivedFilter m_filter;
    std::array<qint64, allReceivedKinds.size()> m_counts{};
};

} // namespace hk
