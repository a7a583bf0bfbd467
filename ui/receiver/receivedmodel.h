#pragma once

#include "core/workspace/receiverfront.h"

#include <QtCore/QAbstractTableModel>

#include <deque>

namespace hk {

/// The requests that the local receiver got, newest first: the latest 10,000, and no more than 64
/// MB of bodies (then the oldest requests lose theirs). GUI thread.
class ReceivedModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Request, TriggerName, Signature, Answer };
    static constexpr int columns = Answer + 1;
    enum Role {
        VerdictRole = Qt::UserRole, ///< int of SignatureVerdict
        AnswerRole,                 ///< int; invalid when dropped
        NumberRole
    };
    static constexpr int mostRequests = 10'000;
    static constexpr qint64 mostBodyBytes = 64LL << 20;

    using QAbstractTableModel::QAbstractTableModel;

    void add(const ReceivedRequest &request);
    void clear();
    const ReceivedRequest *request(int row) const;
    /// Whether the body of that row was let go to save memory.
    bool hasLostBody(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ReceivedRequest request;
        bool lostBody = false;
    };
    QVariant text(const ReceivedRequest &request, int column) const;
    void dropOldest();
    void shedBodies();

    std::deque<Row> m_rows; ///< newest first
    qint64 m_bodyBytes = 0;
};

} // namespace hk
