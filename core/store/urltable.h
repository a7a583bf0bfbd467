#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// The id that stands for a URL in deliveries and attempts; made when there is none. None for an
/// empty URL. Store….
Result<std::optional<qint64>> urlId(Database &database, const QString &ascii);

} // namespace hk
