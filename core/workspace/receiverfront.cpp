#include "core/workspace/receiverfront.h"

#include "core/receiver/listenaddress.h"

namespace hk {

QString ReceiverFront::urlAt(quint16 port) const
{
    const Place here = place();
    const Result<ListenAddress> parsed = ListenAddress::parse(here.address);
    return localUrlOf(parsed ? *parsed : ListenAddress{QStringLiteral("127.0.0.1"), false}, port,
                      here.tls != ReceiverTls::Off);
}

} // namespace hk
