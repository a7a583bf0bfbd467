#include "tests/bench/dispatch/arrivals.h"
#include "tests/bench/dispatch/engine.h"

#include "core/dispatch/dispatchthread.h"
#include "core/intake/intake.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>

namespace hk::bench {
namespace {

constexpr int together = 1000;

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().value));
    return *std::move(result);
}

CompanyId companyFor(Store &store, std::uint16_t port)
{
    return valueOf(store.write([port](Database &database) -> Result<CompanyId> {
                            Company company;
                            company.externalId = QStringLiteral("northwind");
                            company.name = company.externalId;
                            const Result<Company> made =
                                    CompanyRepository(database).insert(company);
                            if (!made)
                                return made.error();
                            EndpointRepository endpoints(database);
                            const auto four = endpoints.ofCategories(made->id);
                            if (!four)
                                return four.error();
                            // Nobody listens on the discard port.
                            const QString dead = QStringLiteral("http://127.0.0.1:9/dead");
                            const QString alive =
                                    QStringLiteral("http://127.0.0.1:%1/hook").arg(port);
                            auto set = endpoints.setUrl((*four)[0].id, alive);
                            if (set)
                                set = endpoints.setUrl((*four)[1].id, dead);
                            return set ? Result<CompanyId>(made->id) : set.error();
                        }).result());
}

EventDraft draftOf(CompanyId company, Trigger trigger, Micros now)
{
    EventDraft draft;
    draft.company = company;
    draft.trigger = trigger;
    draft.payload = "{\"text\":\"" + QByteArray(1980, 'x') + "\"}";
    draft.createdAt = now;
    return draft;
}

/// So that each event finds the engine idle.
void letItRest()
{
    QEventLoop loop;
    QTimer::singleShot(3, &loop, &QEventLoop::quit);
    loop.exec();
}

void acceptBacklog(Store &store, CompanyId company, int count)
{
    for (int left = count; left > 0; left -= together) {
        const auto size = static_cast<size_t>(std::min(left, together));
        const EventDraft draft = draftOf(company, Trigger::CustomerCreated, store.clock().now());
        for (const auto &accepted : acceptMany(store, std::vector<EventDraft>(size, draft)))
            valueOf(accepted.result());
    }
}

} // namespace

Latency measureLatency(int events, int deadBacklog)
{
    static const SystemClock clock;
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store =
            valueOf(Store::open({folder.filePath(QStringLiteral("store.db")), nullptr, &clock}));
    Arrivals arrivals;
    const CompanyId company = companyFor(*store, arrivals.port());
    acceptBacklog(*store, company, deadBacklog);
    DispatchThread dispatcher(*store, curlTransport(64));
    QFuture<Result<void>> starting = dispatcher.start();
    while (!starting.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);

    std::vector<double> waits;
    for (int i = 0; i < events; ++i) {
        const std::int64_t begun = steadyNow();
        valueOf(accept(*store, draftOf(company, Trigger::AppointmentConfirmed, clock.now()))
                        .result());
        dispatcher.wake();
        const std::int64_t arrived = arrivals.waitFor(i + 1);
        if (arrived == 0)
            qFatal("an event did not arrive");
        waits.push_back(double(arrived - begun) / 1e6);
        letItRest();
    }
    std::sort(waits.begin(), waits.end());
    return {waits[waits.size() / 2], waits[waits.size() * 99 / 100]};
}

} // namespace hk::bench
