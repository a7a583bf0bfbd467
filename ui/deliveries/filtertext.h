#pragma once

#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

/// The status that `text` asks for with one `status:` term that holds for the whole filter; none
/// when it has no such term, or more than one, or names no single status. Pure.
std::optional<DeliveryStatus> statusInFilter(const QString &text);

/// `text` with its `status:` term replaced by `status`, or without it. What else stands there
/// stays as it was typed; alternatives (OR) go into brackets, so that the term binds all of them.
QString withStatus(const QString &text, std::optional<DeliveryStatus> status);

/// The terms of these fields that hold for the whole filter, as they stand there: "code:>=500",
/// "-resend:yes"; none when the filter is of alternatives.
QStringList termsInFilter(const QString &text, const QList<FilterField> &fields);
/// `text` with `term` in the place of those terms; an empty one only takes them away. What else
/// stands there stays as it was typed; alternatives go into brackets.
QString withTerm(const QString &text, const QList<FilterField> &fields, const QString &term);

/// Whether the filter leaves simulations out with a term that holds for all of it.
bool hidesSimulations(const QString &text);
/// `text` with such a term, or without any that asks for simulations or none; else as typed.
QString withSimulationsHidden(const QString &text, bool hidden);

} // namespace hk
