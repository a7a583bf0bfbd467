#pragma once

#include "core/model/delivery.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// The status that `text` asks for with one `status:` term that holds for the whole filter; none
/// when it has no such term, or more than one, or names no single status. Pure.
std::optional<DeliveryStatus> statusInFilter(const QString &text);

/// `text` with its `status:` term replaced by `status`, or without it. What else stands there
/// stays as it was typed; alternatives (OR) go into brackets, so that the term binds all of them.
QString withStatus(const QString &text, std::optional<DeliveryStatus> status);

/// Whether the filter leaves simulations out with a term that holds for all of it.
bool hidesSimulations(const QString &text);
/// `text` with such a term, or without any that asks for simulations or none; else as typed.
QString withSimulationsHidden(const QString &text, bool hidden);

} // namespace hk
