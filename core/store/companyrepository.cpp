#include "core/store/companyrepository.h"

#include "core/model/triggerset.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/searchindex.h"

namespace hk {
namespace {

constexpr char insertCompany[] =
        "INSERT INTO company(external_id, name, time_zone, environment, signature_encoding, "
        "standard_headers, retry_schedule, timeout_ms, revision, created_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, 1, ?) RETURNING id";

constexpr char insertEndpoint[] =
        "INSERT INTO endpoint(company, slot, name, triggers) VALUES(?, ?, '', ?)";

#define HK_COMPANY_COLUMNS                                                                         \
    "SELECT id, external_id, name, time_zone, environment, signature_encoding, standard_headers, " \
    "retry_schedule, timeout_ms, revision, created_at, wire_names, archived_at FROM "              \
    "company "
constexpr char selectAll[] = HK_COMPANY_COLUMNS "ORDER BY name, external_id";
constexpr char selectByExternalId[] = HK_COMPANY_COLUMNS "WHERE external_id = ?";
constexpr char selectById[] = HK_COMPANY_COLUMNS "WHERE id = ?";
#undef HK_COMPANY_COLUMNS

constexpr char updateCompany[] =
        "UPDATE company SET name = ?, time_zone = ?, environment = ?, signature_encoding = ?, "
        "standard_headers = ?, retry_schedule = ?, timeout_ms = ?, wire_names = ?, "
        "revision = revision + 1 "
        "WHERE id = ?";
constexpr char updateArchived[] = "UPDATE company SET archived_at = ? WHERE id = ?";

// An attempt's id begins with its delivery's, so the deliveries of the company name its range.
constexpr char selectDeliveries[] = "SELECT id FROM delivery WHERE company = ? AND id > ? "
                                    "ORDER BY id LIMIT 1000";
constexpr char deleteAttempts[] =
        "DELETE FROM attempt WHERE id IN (SELECT a.id FROM delivery d "
        "JOIN attempt a ON a.id BETWEEN d.id << 8 AND (d.id << 8) + 255 WHERE d.company = ?)";
// Every event was stored with a delivery of its own company, so these name all events.
constexpr char collectEvents[] = "CREATE TEMP TABLE removed_event AS "
                                 "SELECT DISTINCT event AS id FROM delivery WHERE company = ?";
constexpr char deleteDeliveries[] = "DELETE FROM delivery WHERE company = ?";
constexpr char deletePayloads[] =
        "DELETE FROM payload WHERE event IN (SELECT id FROM temp.removed_event)";
constexpr char deleteEvents[] = "DELETE FROM event WHERE id IN (SELECT id FROM temp.removed_event)";
constexpr char forgetEvents[] = "DROP TABLE IF EXISTS temp.removed_event";
constexpr char deleteCounters[] = "DELETE FROM counter WHERE company = ?";
constexpr char deleteDays[] = "DELETE FROM counter_day WHERE company = ?";
constexpr char deleteSumsOfDays[] = "DELETE FROM company_day WHERE company = ?";
constexpr char deleteLatencies[] = "DELETE FROM latency WHERE company = ?";
constexpr char deleteKeys[] = "DELETE FROM company_key WHERE company = ?";
constexpr char deleteVersions[] = "DELETE FROM settings_version WHERE company = ?";
constexpr char deleteRemovedOfPlans[] = "DELETE FROM plan_removed WHERE plan IN "
                                        "(SELECT id FROM plan WHERE company = ?)";
constexpr char deletePlans[] = "DELETE FROM plan WHERE company = ?";
constexpr char deleteSamples[] = "DELETE FROM sample WHERE company = ?";
constexpr char deleteRetention[] = "DELETE FROM retention WHERE company = ?";
constexpr char deletePruning[] = "DELETE FROM pruning WHERE company = ?";
constexpr char deleteFilters[] = "DELETE FROM saved_filter WHERE company = ?";
constexpr char deleteRecentFilters[] = "DELETE FROM recent_filter WHERE company = ?";
constexpr char deleteTests[] = "DELETE FROM endpoint_test WHERE endpoint IN "
                               "(SELECT id FROM endpoint WHERE company = ?)";
constexpr char deleteOutages[] = "DELETE FROM outage WHERE endpoint IN "
                                 "(SELECT id FROM endpoint WHERE company = ?)";
constexpr char deleteEndpoints[] = "DELETE FROM endpoint WHERE company = ?";
constexpr char deleteCompany[] = "DELETE FROM company WHERE id = ?";

Company companyOf(const Query &row)
{
    Company company;
    company.id = CompanyId(row.integer(0));
    company.externalId = row.text(1);
    company.name = row.text(2);
    company.timeZone = row.text(3).toLatin1();
    company.environment = static_cast<Environment>(row.integer(4));
    company.signatureEncoding = static_cast<SignatureEncoding>(row.integer(5));
    company.standardHeaders = row.integer(6) != 0;
    if (Result<RetrySchedule> schedule = RetrySchedule::parse(row.text(7)); schedule)
        company.retrySchedule = *std::move(schedule);
    company.timeoutMs = row.integer(8);
    company.revision = row.integer(9);
    company.createdAt = row.integer(10);
    company.wireNames = WireNames::fromText(row.text(11));
    company.archivedAt = row.integer(12);
    return company;
}

Result<Company> known(Result<std::optional<Company>> company, const QString &name)
{
    if (!company)
        return company.error();
    if (!company->has_value())
        return Error{ErrorCode::CompanyUnknown, QStringLiteral("company"), name, {}};
    return **std::move(company);
}

} // namespace

Result<Company> CompanyRepository::insert(const Company &company)
{
    const auto present = Query(m_db, selectByExternalId).first(companyOf, company.externalId);
    if (!present)
        return present.error();
    if (present->has_value()) {
        return Error{
                ErrorCode::ExternalIdTaken, QStringLiteral("externalId"), company.externalId, {}};
    }
    const auto id =
            Query(m_db, insertCompany)
                    .first([](const Query &row) { return CompanyId(row.integer(0)); },
                           company.externalId, company.name, QString::fromLatin1(company.timeZone),
                           company.environment, company.signatureEncoding, company.standardHeaders,
                           company.retrySchedule.text(), company.timeoutMs, company.createdAt);
    if (!id)
        return id.error();
    for (const Category category : allCategories) {
        const Result<qint64> made =
                Query(m_db, insertEndpoint)
                        .run(id->value(), category, TriggerSet::of(category).bits());
        if (!made)
            return made.error();
    }
    if (const Result<void> bumped = bumpSettingsRevision(m_db); !bumped)
        return bumped.error();
    return get(id->value());
}

Result<QList<Company>> CompanyRepository::list() { return Query(m_db, selectAll).list(companyOf); }

Result<Company> CompanyRepository::find(const QString &externalId)
{
    return known(Query(m_db, selectByExternalId).first(companyOf, externalId), externalId);
}

Result<Company> CompanyRepository::get(CompanyId id)
{
    return known(Query(m_db, selectById).first(companyOf, id), QString::number(id.value()));
}

Result<Company> CompanyRepository::update(const Company &company, std::optional<qint64> basedOn)
{
    const Result<Company> stored = get(company.id);
    if (!stored)
        return stored;
    if (basedOn && *basedOn != stored->revision)
        return Error{ErrorCode::SettingsChangedMeanwhile, stored->name, {}, {}};
    const Result<qint64> updated =
            Query(m_db, updateCompany)
                    .run(company.name, QString::fromLatin1(company.timeZone), company.environment,
                         company.signatureEncoding, company.standardHeaders,
                         company.retrySchedule.text(), company.timeoutMs, company.wireNames.text(),
                         company.id);
    if (!updated)
        return updated.error();
    if (const Result<void> bumped = bumpSettingsRevision(m_db); !bumped)
        return bumped.error();
    return get(company.id);
}

Result<void> CompanyRepository::setArchived(CompanyId id, Micros at)
{
    if (const Result<Company> company = get(id); !company)
        return company.error();
    const Result<qint64> updated = Query(m_db, updateArchived).run(at, id);
    return updated ? bumpSettingsRevision(m_db) : updated.error();
}

/// Takes what the search index knows of its events out of it, while there are texts that tell.
Result<void> CompanyRepository::forgetWords(CompanyId id)
{
    DeliveryId last(0);
    while (true) {
        const Result<QList<DeliveryId>> deliveries =
                Query(m_db, selectDeliveries)
                        .list([](const Query &row) { return DeliveryId(row.integer(0)); }, id,
                              last);
        if (!deliveries)
            return deliveries.error();
        if (deliveries->isEmpty())
            return {};
        if (Result<void> removed = SearchIndex(m_db).remove(*deliveries); !removed)
            return removed;
        last = deliveries->constLast();
    }
}

Result<void> CompanyRepository::remove(CompanyId id)
{
    if (const Result<Company> company = get(id); !company)
        return company.error();
    // Its rows go whole, so its counters need no keeping; those of others stay on the sheet.
    if (Result<void> flushed = m_db.flushCounters(); !flushed)
        return flushed;
    if (Result<void> forgotten = forgetWords(id); !forgotten)
        return forgotten;
    struct Step
    {
        const char *sql;
        bool isOfCompany;
    };
    static constexpr Step steps[] = {
            {forgetEvents, false},        {collectEvents, true},   {deleteAttempts, true},
            {deleteDeliveries, true},     {deletePayloads, false}, {deleteEvents, false},
            {forgetEvents, false},        {deleteCounters, true},  {deleteDays, true},
            {deleteSumsOfDays, true},     {deleteKeys, true},      {deleteTests, true},
            {deleteVersions, true},       {deleteSamples, true},   {deleteRetention, true},
            {deletePruning, true},        {deleteFilters, true},   {deleteRecentFilters, true},
            {deleteRemovedOfPlans, true}, {deletePlans, true},     {deleteLatencies, true},
            {deleteOutages, true},        {deleteEndpoints, true}, {deleteCompany, true},
    };
    for (const Step &step : steps) {
        // Not kept prepared: they name a table that is there only now.
        Query query(m_db, QString::fromUtf8(step.sql));
        const Result<qint64> done = step.isOfCompany ? query.run(id) : query.run();
        if (!done)
            return done.error();
    }
    return bumpSettingsRevision(m_db);
}

} // namespace hk
