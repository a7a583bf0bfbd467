#pragma once

#include "app/hookkeeperctl/commandline.h"
#include "core/base/result.h"
#include "core/contract/edgecase.h"

#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace hk {

/// --seed, or a random one that fits into a signed number. NumberInvalid.
Result<quint64> seedOf(const Invocation &invocation);

/// What is said of a word that names none, with all that do.
QString noSuchEdgeCase(const QString &word);

} // namespace hk
