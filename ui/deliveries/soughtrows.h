#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

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
    SoughtRows(DeliveryTableModel &model, DeliveriesTable &table, QObject *parent = nullptr);

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
    /// What is known of the one that is sought.
    struct Place
    {
        DeliveryId delivery;
        Micros createdAt = 0;
    };

    void lookFurther();
    void takeUp(const ListStanding &standing);

    DeliveryTableModel &m_model;
    DeliveriesTable &m_table;
    QString m_sought;
    std::optional<Place> m_place; ///< its
    std::optional<ListStanding> m_standing;
};

} // namespace hk
