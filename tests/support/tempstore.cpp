#include "tests/support/tempstore.h"

#include "core/base/errortext.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/storecheck.h"

namespace hk {

TempStore::TempStore() { reopen(); }
TempStore::~TempStore() = default;

void TempStore::die(const Error &error)
{
    qFatal("%ls (%ls; %ls)", qUtf16Printable(textOf(error).message), qUtf16Printable(error.value),
           qUtf16Printable(error.detail));
}

void TempStore::reopen()
{
    m_store.reset();
    Result<std::unique_ptr<Store>> store = Store::open({path(), nullptr, &m_clock});
    if (!store)
        die(store.error());
    m_store = *std::move(store);
}

Company TempStore::company(const QString &externalId, const QString &base)
{
    Company company;
    company.externalId = externalId;
    company.name = externalId;
    company.createdAt = m_clock.now();
    return write([company, base](Database &db) -> Result<Company> {
        Result<Company> made = CompanyRepository(db).insert(company);
        if (!made)
            return made;
        const auto endpoints = EndpointRepository(db).ofCategories(made->id);
        if (!endpoints)
            return endpoints.error();
        for (const Endpoint &endpoint : *endpoints) {
            const QString url = base + u'/' + nameOf(*endpoint.slot);
            if (const Result<void> set = EndpointRepository(db).setUrl(endpoint.id, url); !set)
                return set.error();
        }
        return made;
    });
}

std::array<Endpoint, allCategories.size()> TempStore::endpoints(CompanyId company)
{
    return read([company](Database &db) { return EndpointRepository(db).ofCategories(company); });
}

EventDraft TempStore::draft(CompanyId company, Trigger trigger)
{
    EventDraft draft;
    draft.company = company;
    draft.trigger = trigger;
    draft.payload = R"({"eventId":"evt_0000000000000","eventTrigger":")"
            + wireNameOf(trigger).toLatin1() + R"("})";
    draft.eventIdAt = draft.payload.indexOf("evt_");
    draft.createdAt = m_clock.now();
    return draft;
}

Accepted TempStore::accept(CompanyId company, Trigger trigger)
{
    Result<Accepted> accepted = hk::accept(*m_store, draft(company, trigger)).result();
    if (!accepted)
        die(accepted.error());
    return *std::move(accepted);
}

QStringList TempStore::findings()
{
    return read([](Database &db) { return checkStore(db); });
}

} // namespace hk
