#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace hk {

/// A payload as compact text: the envelope first, then the objects, each with its fields in the
/// order of the published models, which is that of the alphabet.
QByteArray payloadText(const QJsonObject &payload);

} // namespace hk
