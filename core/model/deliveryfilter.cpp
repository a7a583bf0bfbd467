#include "core/model/deliveryfilter.h"

namespace hk {

Result<DeliveryFilter> DeliveryFilter::parse(const QString &) { return DeliveryFilter(); }
QString DeliveryFilter::text() const { return {}; }

} // namespace hk
