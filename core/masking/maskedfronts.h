#pragma once

#include "core/masking/maskedaudit.h"
#include "core/masking/maskeddeliveries.h"
#include "core/masking/maskedendpoints.h"
#include "core/masking/maskedfilters.h"
#include "core/masking/maskedkeeping.h"
#include "core/masking/maskedoverview.h"
#include "core/masking/maskedplans.h"
#include "core/masking/maskedreceiver.h"
#include "core/masking/maskedrecords.h"
#include "core/masking/maskedsamples.h"
#include "core/masking/maskedsettings.h"
#include "core/masking/maskedstory.h"
#include "core/workspace/fronts.h"

namespace hk {

class ScreenMask;

/// The fronts that a window is given: those of a store, behind a mask that can be on or off. What
/// shows no personal data is the store's own. Same thread; fronts and mask outlive it.
class MaskedFronts final
{
public:
    MaskedFronts(const Fronts &store, const ScreenMask &mask);

    Fronts fronts();

private:
    Fronts m_store;
    MaskedDeliveries m_deliveries;
    MaskedEndpoints m_endpoints;
    MaskedReceiver m_receiver;
    MaskedSamples m_samples;
    MaskedRecords m_records;
    MaskedFilters m_filters;
    MaskedPlans m_plans;
    MaskedStory m_story;
    MaskedOverview m_overview;
    MaskedAudit m_audit;
    MaskedSettings m_settings;
    MaskedKeeping m_keeping;
};

} // namespace hk
