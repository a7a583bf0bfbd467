#pragma once

#include "core/base/outcome.h"
#include "core/receiver/forwarding.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

namespace hk {

/// Hands on what a receiver got, by whatever way requests leave this computer; the receiver itself
/// knows none. Receiver's thread.
class Forwarder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to hand on a POST; forwarded() tells what came of it, never within this call.
    virtual void forward(qint64 number, const QByteArray &target, const HeaderList &headers,
                         const QByteArray &body) = 0;

Q_SIGNALS:
    void forwarded(qint64 number, const hk::ForwardedAnswer &answer);
};

} // namespace hk
