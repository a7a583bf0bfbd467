#include "core/masking/maskedoverview.h"

#include "core/masking/maskedendpoints.h"
#include "core/records/personaldata.h"
#include "core/workspace/screenmask.h"

namespace hk {

MaskedOverview::MaskedOverview(OverviewFront &front, const ScreenMask &mask, QObject *parent)
    : OverviewFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<Overview>> MaskedOverview::overview(CompanyId company, Micros span)
{
    if (!m_mask.isOn())
        return m_front.overview(company, span);
    return m_front.overview(company, span).then([](Result<Overview> told) {
        if (told) {
            for (Attention &one : told->attention) {
                if (!one.lastDetail.isEmpty())
                    one.lastDetail = PersonalData::mask;
                maskHoldNote(one.endpoint);
            }
        }
        return told;
    });
}

} // namespace hk
