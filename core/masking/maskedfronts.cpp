#include "core/masking/maskedfronts.h"

namespace hk {

MaskedFronts::MaskedFronts(const Fronts &store, const ScreenMask &mask)
    : m_store(store), m_deliveries(store.deliveries, mask), m_endpoints(store.endpoints, mask),
      m_receiver(store.receiver, mask), m_samples(store.samples, mask),
      m_records(store.records, mask), m_filters(store.filters, mask), m_plans(store.plans, mask),
      m_story(store.story, mask), m_overview(store.overview, mask), m_audit(store.audit, mask),
      m_settings(store.settings, mask), m_keeping(store.keeping, mask)
{
}

Fronts MaskedFronts::fronts()
{
    return {
            .companies = m_store.companies,
            .settings = m_settings,
            .simulator = m_store.simulator,
            .deliveries = m_deliveries,
            .receiver = m_receiver,
            .status = m_store.status,
            .policy = m_store.policy,
            .maintenance = m_store.maintenance,
            .endpoints = m_endpoints,
            .preflight = m_store.preflight,
            .samples = m_samples,
            .plans = m_plans,
            .story = m_story,
            .overview = m_overview,
            .records = m_records,
            .filters = m_filters,
            .keeping = m_keeping,
            .notices = m_store.notices,
            .audit = m_audit,
            .reports = m_store.reports,
    };
}

} // namespace hk
