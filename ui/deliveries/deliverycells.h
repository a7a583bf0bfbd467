#pragma once

#include "core/model/delivery.h"
#include "core/model/deliveryfigures.h"

#include <QtCore/QVariant>

namespace hk {

/// What the table of deliveries shows of one: text, tooltip, alignment and raw value for a column
/// of DeliveryTableModel. Pure, GUI thread (translated).
QVariant deliveryCell(const Delivery &delivery, int column, int role, Micros now);

/// The same for Duration and Size; none: they are not there yet.
QVariant figureCell(const std::optional<DeliveryFigures> &figures, int column, int role);

/// The heading of a column: text, tooltip, alignment.
QVariant deliveryHeader(int column, int role);

/// "hooks.example.com:8443" of a URL: what tells endpoints apart at a glance.
QString hostOf(const QString &url);

} // namespace hk
