#pragma once

#include <QtCore/QByteArray>

namespace hk::bench {

/// How many of `count` requests were answered with 200 by a receiver on this computer: `clients`
/// threads send them, each over one connection and one after the other. Blocks.
int sendOverConnections(quint16 port, const QByteArray &request, int count, int clients);

} // namespace hk::bench
