#include "core/masking/maskedoverview.h"

#include "core/masking/hiding.h"
#include "core/masking/maskedendpoints.h"
#include "core/records/personaldata.h"

namespace hk {

MaskedOverview::MaskedOverview(OverviewFront &front, const ScreenMask &mask, QObject *parent)
    : OverviewFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<Overview>> MaskedOverview::overview(CompanyId company, Micros span)
{
    return hiding(m_mask, m_front.overview(company, span), [](Overview &told) {
        for (Attention &one : told.attention) {
            if (!one.lastDetail.isEmpty())
                one.lastDetail = PersonalData::mask;
            maskHoldNote(one.endpoint);
        }
    });
}

} // namespace hk
