#pragma once

#include "core/base/id.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

class DeliveriesFront;
class DeliveriesTable;
class DeliveryTableModel;
struct Delivery;

/// What is selected in a list and whether it has the focus. A value.
struct ListStanding
{
    QStringList selected; ///< public ids
    bool hasFocus = false;
};

/// Selects the rows that somebody asked for once the list has them, however late it comes and
/// however far down they are. GUI thread; what it is given outlives it.
class SoughtRows final : public QObject
{
    Q_OBJECT

public:
    SoughtRows(DeliveriesFront &front, DeliveryTableModel &model, DeliveriesTable &table,
               QObject *parent = nullptr);

    /// One that another page, a link or "Go to" asked for.
    void seek(const QString &publicId);
    /// What is known of it by now.
    void locate(const Delivery &delivery);
    /// The list was read anew; `opened` is what the page shows.
    void takeList(const QString &opened);

    ListStanding standing() const;
    /// As it stood in another window; taken up with the first list that has rows.
    void resume(const ListStanding &standing) { m_standing = standing; }

Q_SIGNALS:
    /// What is sought is newer than the list, which is to be read anew.
    void newerWanted();

private:
    void lookFurther();
    void lookAtRow();
    void forget();
    void takeUp(const ListStanding &standing);

    DeliveriesFront &m_front;
    DeliveryTableModel &m_model;
    DeliveriesTable &m_table;
    QString m_sought;
    std::optional<DeliveryId> m_id; ///< its, as soon as it is known
    std::optional<qint64> m_row;    ///< where it is, if the filter finds it
    LatestAnswer m_counting;
    std::optional<ListStanding> m_standing;
};

} // namespace hk
