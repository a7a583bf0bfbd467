#pragma once

#include <QtCore/QtGlobal>

class QTcpSocket;

namespace hk {

// What Qt has no words for, of the socket of one client. In its thread.

/// Bytes that are written but not with the system yet, encrypted or not.
qint64 unwrittenOf(const QTcpSocket &socket);
/// Closed after this, the system sends a reset instead of a goodbye.
void makeReset(const QTcpSocket &socket);
/// Says goodbye, and can still read.
void endWriting(const QTcpSocket &socket);

} // namespace hk
