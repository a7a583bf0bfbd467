#pragma once

#include "core/records/deliveryrecord.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Parts of an evidence page as HTML. Pure functions, any thread.

/// Foreign text: escaped, and what has no shape of its own written out.
QByteArray escapedHtml(const QString &text);
/// A line of a list of facts; `html` is the value; an empty one is left out.
QByteArray factHtml(const QString &name, const QByteArray &html);
QByteArray factHtml(const QString &name, const QString &text);
/// A body with what is known of it, and its first `mostShown` bytes; JSON is shown indented.
QByteArray bodyHtml(const QByteArray &body, const BodyMark &mark, qsizetype mostShown);
/// The attempt at `index` of the record.
QByteArray attemptHtml(const DeliveryRecord &record, qsizetype index, qsizetype mostShown);
/// "delivered", "held"…, as a person says it.
QString statusWords(DeliveryStatus status);

} // namespace hk
