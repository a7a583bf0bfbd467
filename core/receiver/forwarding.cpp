#include "core/receiver/forwarding.h"

#include <algorithm>
#include <array>

namespace hk {
namespace {

constexpr int noContent = 204;
constexpr int notModified = 304;
constexpr int badGateway = 502;

constexpr std::array<QByteArrayView, 9> ofTheConnection{
        "connection",        "keep-alive",     "proxy-connection",  "te", "trailer", "upgrade",
        "transfer-encoding", "content-length", "proxy-authenticate"};

bool belongsToConnection(const QByteArray &name)
{
    return std::any_of(ofTheConnection.begin(), ofTheConnection.end(), [&](QByteArrayView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Behaviour passedOn(const ForwardedAnswer &answer)
{
    Behaviour behaviour;
    if (!answer.status || !answer.problem.isEmpty()) {
        behaviour.status = badGateway;
        behaviour.body = answer.problem.toUtf8() + '\n';
        return behaviour;
    }
    behaviour.status = *answer.status;
    if (behaviour.status != noContent && behaviour.status != notModified) // those have none
        behaviour.body = answer.body;
    behaviour.contentType = QByteArray();
    for (const auto &[name, value] : answer.headers) {
        if (!belongsToConnection(name))
            behaviour.headers.append({name, value});
    }
    return behaviour;
}

} // namespace hk
