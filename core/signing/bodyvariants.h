#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>

namespace hk {

/// Is shown a body that may have been signed in the place of the one at hand, and the
/// sentence that says how the two differ; true ends the search.
using TryBody = std::function<bool(QByteArrayView signedBody, const QString &difference)>;

/// What a body may have been before a careless program touched it: a newline, a byte order mark,
/// line ends, character sets. True when one was accepted. Any thread.
bool tryPlainVariants(QByteArrayView body, const TryBody &tryBody);

} // namespace hk
