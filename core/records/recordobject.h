#pragma once

#include "core/records/recordfile.h"

#include <QtCore/QJsonObject>

namespace hk {

/// A JSON object of a file of deliveries: as `export` writes it, as `deliveries --json`, or as
/// `delivery show --json`; of another the facts are its fields. Any thread.
RecordContent contentOf(const QJsonObject &object);
/// The line for it, without its place.
RecordLine lineOf(const QJsonObject &object);

} // namespace hk
