#pragma once

#include "core/workspace/deliveriesfront.h"

#include <QtCore/QObject>

#include <optional>

class QMenu;
class QWidget;

namespace hk {

/// What can be taken along from a delivery: its values, its row, its request as a cURL command,
/// its link; and the filters that its values make. GUI thread; the front outlives it.
class DeliveryCopies final : public QObject
{
    Q_OBJECT

public:
    /// Menus open above `window`, which owns this.
    DeliveryCopies(DeliveriesFront &deliveries, QWidget *window);

    /// Puts a value on the clipboard, exactly.
    void copy(const QString &value);
    /// All there is, for `detail`; `value` first: what stands where the menu was asked for.
    void addTo(QMenu &menu, const DeliveryDetail &detail, const QString &value = {});
    /// For a row of the list, of which less is known.
    void addTo(QMenu &menu, const Delivery &delivery, const QString &value);
    /// Opens such a menu.
    void open(const QPoint &globalPlace, const DeliveryDetail &detail, const QString &value = {});
    void open(const QPoint &globalPlace, const Delivery &delivery, const QString &value);

    /// The request of an attempt (none: the last) as it was sent.
    void copyAsSent(const DeliveryDetail &detail, std::optional<int> attempt = {});
    /// A row's values, divided by tabs.
    static QString rowText(const Delivery &delivery);

Q_SIGNALS:
    void copied(const QString &note);
    void curlWanted(const QString &publicId); ///< freshly signed
    /// "Filter by this value".
    void termWanted(const QString &term);

private:
    void addCopies(QMenu &menu, const Delivery &delivery, const QString &value);
    void addAsSent(QMenu &menu, const QString &publicId, bool wasSent);
    void addFilters(QMenu &menu, const Delivery &delivery, const DeliveryDetail *detail);
    QMenu *newMenu();

    DeliveriesFront &m_deliveries;
    QWidget *m_window;
};

} // namespace hk
