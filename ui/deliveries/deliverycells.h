#pragma once

#include "core/model/delivery.h"
#include "core/model/deliveryfigures.h"

#include <QtCore/QVariant>
#include <QtGui/QFontMetrics>

namespace hk {

/// What the table of deliveries shows of one: text, tooltip, alignment and raw value for a column
/// of DeliveryTableModel. Pure, GUI thread (translated).
QVariant deliveryCell(const Delivery &delivery, int column, int role, Micros now);

/// The same for Duration and Size; none: they are not there yet.
QVariant figureCell(const std::optional<DeliveryFigures> &figures, int column, int role);

/// The heading of a column: text, tooltip, alignment.
QVariant deliveryHeader(int column, int role);

/// "hooks.example.com:8443/booking" of a URL: what tells endpoints apart at a glance.
QString endpointText(const QString &url);
/// The same where there is less room: the host before the path, of both the end.
QString elidedEndpoint(const QString &text, const QFontMetrics &font, int room);

/// How many attempts a delivery has at most, as far as is known: by the schedule of now, but an
/// unfinished one has one more at least, and one that failed had all it could have.
int attemptsAtMost(const Delivery &delivery);

} // namespace hk
