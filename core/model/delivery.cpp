#include "core/model/delivery.h"

namespace hk {
namespace {

constexpr std::array<const char16_t *, allDeliveryStatuses.size()> names{
        u"queued", u"retrying", u"delivered", u"failed", u"cancelled", u"held"};

} // namespace

QString nameOf(DeliveryStatus status)
{
    return QString::fromUtf16(names[static_cast<size_t>(status)]);
}

std::optional<DeliveryStatus> deliveryStatusFromName(QStringView name)
{
    for (const DeliveryStatus status : allDeliveryStatuses) {
        if (name == QStringView(names[static_cast<size_t>(status)]))
            return status;
    }
    return std::nullopt;
}

} // namespace hk
