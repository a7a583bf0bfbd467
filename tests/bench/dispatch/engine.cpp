#include "tests/bench/dispatch/engine.h"

#include "core/dispatch/dispatchthread.h"
#include "core/intake/intake.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"
#include "core/transport/curlaccessmanager.h"
#include "tests/bench/dispatch/fillstore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <utility>

namespace hk::bench {
namespace {

constexpr int mostAhead = 2000; // accepted and not yet delivered
constexpr int together = 200;
constexpr int limitMs = 300'000;

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().value));
    return *std::move(result);
}

EventDraft draftOf(CompanyId company, qsizetype bytes)
{
    EventDraft draft;
    draft.company = company;
    draft.trigger = Trigger::AppointmentConfirmed;
    draft.payload = R"({"eventTrigger":"BookingConfirmation","text":")";
    draft.payload += QByteArray(bytes - draft.payload.size() - 2, 'x') + "\"}";
    draft.subjects.appointmentId = QStringLiteral("12345678");
    draft.subjects.customerId = QStringLiteral("7654321");
    draft.subjects.name = QStringLiteral("Maria Silva");
    draft.subjects.email = QStringLiteral("maria.silva@example.com");
    return draft;
}

Company makeCompany(Store &store, const EngineWork &work)
{
    const auto made = store.write([&work](Database &database) -> Result<Company> {
        Company company;
        company.externalId = QStringLiteral("northwind");
        company.name = company.externalId;
        Result<Company> inserted = CompanyRepository(database).insert(company);
        if (!inserted)
            return inserted;
        EndpointRepository endpoints(database);
        const auto slots_ = endpoints.ofCategories(inserted->id);
        if (!slots_)
            return slots_.error();
        const EndpointId booking = slots_->front().id;
        EndpointLimits limits;
        limits.concurrency = work.inFlight;
        if (const auto set = endpoints.setUrl(booking, QString::fromLatin1(work.url.toEncoded()));
            !set)
            return set.error();
        if (const auto set = endpoints.setLimits(booking, limits, QStringLiteral("bench"), 0); !set)
            return set.error();
        return inserted;
    });
    return valueOf(made.result());
}

/// Keeps the engine fed, and ends the loop when everything is delivered.
class Feed : public QObject
{
public:
    Feed(Store &store, DispatchThread &dispatcher, EventDraft draft, int count, QEventLoop &loop)
        : m_store(store), m_dispatcher(dispatcher), m_draft(std::move(draft)), m_count(count)
    {
        connect(&dispatcher, &DispatchThread::tallyChanged, this,
                [this, &loop](const DispatchTally &tally) {
                    m_delivered = tally.delivered;
                    if (m_delivered >= m_count)
                        loop.quit();
                    feed();
                });
    }
    void feed()
    {
        while (m_accepted < m_count && m_accepted - m_delivered < mostAhead) {
            const int n = std::min(together, m_count - m_accepted);
            m_draft.createdAt = m_store.clock().now();
            acceptMany(m_store, std::vector<EventDraft>(static_cast<size_t>(n), m_draft));
            m_accepted += n;
            m_dispatcher.wake();
        }
    }

private:
    Store &m_store;
    DispatchThread &m_dispatcher;
    EventDraft m_draft;
    int m_count;
    int m_accepted = 0;
    qint64 m_delivered = 0;
};

} // namespace

TransportFactory curlTransport(int inFlight)
{
    return [inFlight] {
        TransportOptions options;
        options.maxInFlight = inFlight;
        auto manager = std::make_unique<CurlAccessManager>(options, EgressPolicy::withLoopback());
        return Transport{std::move(manager), [](const QStringList &) {}};
    };
}

TransportFactory stockTransport()
{
    return [] {
        return Transport{std::make_unique<QNetworkAccessManager>(), [](const QStringList &) {}};
    };
}

Figures runEngine(const EngineWork &work, const TransportFactory &transport, int count)
{
    static const SystemClock clock;
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store =
            valueOf(Store::open({folder.filePath(QStringLiteral("store.db")), nullptr, &clock}));
    const Company company = makeCompany(*store, work);
    if (work.oldRows > 0)
        fillStore(*store, company.id, work.oldRows);
    DispatchThread dispatcher(*store, transport);
    QEventLoop loop;
    Feed feed(*store, dispatcher, draftOf(company.id, work.payloadBytes), count, loop);
    QTimer::singleShot(limitMs, &loop, [] { qFatal("not everything was delivered in time"); });

    QElapsedTimer elapsed;
    elapsed.start();
    const double cpu = cpuMicros();
    dispatcher.start();
    feed.feed();
    loop.exec();
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    return {count / seconds, (cpuMicros() - cpu) / count, residentMb()};
}

} // namespace hk::bench
