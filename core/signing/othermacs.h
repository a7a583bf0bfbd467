#pragma once

#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>

namespace hk {

/// Is shown a digest and the sentence that says how it was made; true ends the search.
using TryMac = std::function<bool(const QByteArray &mac, const QString &mistake)>;

/// What other algorithms make of key and message: HMAC of other hashes, a bare hash, arguments in
/// the wrong order. True when one was accepted. Any thread.
bool tryOtherMacs(const Secret &key, QByteArrayView message, const TryMac &tryMac);

} // namespace hk
