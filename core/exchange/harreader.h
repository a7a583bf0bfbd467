#pragma once

#include "core/exchange/harfile.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <variant>

namespace hk {

/// One entry of an HTTP archive, ours or another program's. Fields that are missing stay empty;
/// without a request that has method and URL, or a response, it is none: then the sentence (Words)
/// says what is missing. Any thread.
std::variant<HarExchange, QString> harExchangeOf(const QJsonObject &entry);

/// A list of {"name","value"}.
HeaderList headersIn(const QJsonValue &list);

} // namespace hk
