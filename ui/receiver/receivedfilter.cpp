#include "ui/receiver/receivedfilter.h"

namespace hk {

bool isOfKind(const ReceivedRequest &request, ReceivedKind kind)
{
    switch (kind) {
    case ReceivedKind::All:
        return true;
    case ReceivedKind::Problems:
        return request.hasProblem();
    case ReceivedKind::Signature:
        return request.signature == SignatureVerdict::Invalid
                || request.signature == SignatureVerdict::Missing;
    case ReceivedKind::Payload:
        return request.hasSchemaProblem();
    case ReceivedKind::Duplicates:
        return request.arrival.repeats != 0;
    case ReceivedKind::OutOfOrder:
        return request.arrival.isOutOfOrder();
    case ReceivedKind::Time:
        return request.arrival.hasWrongTime();
    }
    Q_UNREACHABLE();
}

bool ReceivedFilter::matches(const ReceivedRequest &request) const
{
    if (!isOfKind(request, kind))
        return false;
    return text.isEmpty() || request.path.contains(text, Qt::CaseInsensitive)
            || request.eventTrigger.contains(text, Qt::CaseInsensitive)
            || request.eventId.contains(text, Qt::CaseInsensitive)
            || inBody.contains(request.number);
}

} // namespace hk
