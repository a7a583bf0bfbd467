#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>

namespace hk {

/// Is shown a body that may have been signed in the place of the one at hand, and the English
/// sentence that says how the two differ; true ends the search.
using TryBody = std::function<bool(QByteArrayView signedBody, const QString &difference)>;

/// What a body may have been before a careless program touched it: a newline, a byte order mark,
/// line ends, character sets. True when one was accepted. Any thread.
bool tryPlainVariants(QByteArrayView body, const TryBody &tryBody);

/// The same JSON as other programs write it: white space, order of the fields, escapes. Nothing
/// when the body is not JSON. Dozens of variants, each as long as the body. Any thread.
bool tryJsonVariants(QByteArrayView body, const TryBody &tryBody);

} // namespace hk
