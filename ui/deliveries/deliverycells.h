#pragma once

#include "core/model/delivery.h"

#include <QtCore/QVariant>

namespace hk {

/// What the table of deliveries shows of one: text, tooltip, alignment and raw value for a column
/// of DeliveryTableModel. Pure, GUI thread (translated).
QVariant deliveryCell(const Delivery &delivery, int column, int role, Micros now);

/// The heading of a column: text, tooltip, alignment.
QVariant deliveryHeader(int column, int role);

/// "hooks.example.com:8443" of a URL: what tells endpoints apart at a glance.
QString hostOf(const QString &url);

} // namespace hk
