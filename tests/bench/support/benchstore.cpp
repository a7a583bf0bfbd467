#include "tests/bench/support/benchstore.h"

#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"

#include <QtCore/QFile>

namespace hk::bench {

void writeAll(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

BenchStore::BenchStore()
    : m_store(must(Store::open({m_folder.filePath(QStringLiteral("store.db")), nullptr, &m_clock})))
{
    const auto insert = [](Database &database) {
        Company company;
        company.externalId = QStringLiteral("northwind");
        company.name = company.externalId;
        return CompanyRepository(database).insert(company);
    };
    m_company = must(m_store->write(insert).result()).id;
}

void BenchStore::setEndpoint(Category category, const QString &url, const EndpointLimits &limits)
{
    const auto set = [=, company = m_company](Database &database) -> Result<void> {
        EndpointRepository endpoints(database);
        const auto four = endpoints.ofCategories(company);
        if (!four)
            return four.error();
        const EndpointId id = four->at(static_cast<size_t>(category)).id;
        if (const auto done = endpoints.setUrl(id, url); !done)
            return done.error();
        if (const auto done = endpoints.setLimits(id, limits, QStringLiteral("bench"), 0); !done)
            return done.error();
        return {};
    };
    must(m_store->write(set).result());
}

EventDraft BenchStore::draft(Trigger trigger, qsizetype bytes) const
{
    EventDraft draft;
    draft.company = m_company;
    draft.trigger = trigger;
    draft.payload = R"({"eventTrigger":"BookingConfirmation","text":")";
    draft.payload += QByteArray(bytes - draft.payload.size() - 2, 'x') + "\"}";
    draft.subjects.appointmentId = QStringLiteral("12345678");
    draft.subjects.customerId = QStringLiteral("7654321");
    draft.subjects.name = QStringLiteral("Maria Silva");
    draft.subjects.email = QStringLiteral("maria.silva@example.com");
    draft.createdAt = m_clock.now();
    return draft;
}

} // namespace hk::bench
