#include "core/workspace/receiverfront.h"

#include "core/receiver/listenaddress.h"

namespace hk {

QString ReceiverFront::url() const
{
    const Result<ListenAddress> parsed = ListenAddress::parse(address());
    return localUrlOf(parsed ? *parsed : ListenAddress{QStringLiteral("127.0.0.1"), false}, port(),
                      tls() != ReceiverTls::Off);
}

} // namespace hk
