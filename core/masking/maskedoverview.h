#pragma once

#include "core/workspace/overviewfront.h"

namespace hk {

class ScreenMask;

/// How a company's deliveries went: while the mask is on an endpoint that needs somebody does not
/// repeat the words of its receiver. Lives in the thread of the front it stands before; both
/// outlive it.
class MaskedOverview final : public OverviewFront
{
    Q_OBJECT

public:
    MaskedOverview(OverviewFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<Overview>> overview(CompanyId company, Micros span) override;

private:
    OverviewFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
