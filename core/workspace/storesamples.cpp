#include "core/workspace/storesamples.h"

#include "core/base/answer.h"
#include "core/contract/edgesamples.h"
#include "core/contract/strictjson.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/samplerepository.h"
#include "core/store/store.h"
#include "core/workspace/storesimulator.h"

namespace hk {
namespace {

template<typename T>
QFuture<Result<T>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

StoreSamples::StoreSamples(Store &store, StoreSimulator &simulator, QObject *parent)
    : SamplesFront(parent), m_store(store), m_simulator(simulator)
{
}

template<typename T>
QFuture<Result<T>> StoreSamples::announced(CompanyId company, const QFuture<Result<T>> &changing)
{
    whenAnswered(changing, this, [this, company](const Result<T> &changed) {
        if (changed)
            Q_EMIT samplesChanged(company);
    });
    return changing;
}

QFuture<Result<QList<OwnSample>>> StoreSamples::list(CompanyId company)
{
    return m_store.read(
            [company](Database &database) { return SampleRepository(database).list(company); });
}

QFuture<Result<LoadedSample>> StoreSamples::load(CompanyId company, const QString &name)
{
    const QFuture<Result<LoadedSample>> loading =
            m_store.read([company, name](Database &database) -> Result<LoadedSample> {
                SampleRepository samples(database);
                const Result<OwnSample> sample = samples.get(company, name);
                if (!sample)
                    return sample.error();
                const Result<QByteArray> payload = samples.payload(company, name);
                if (!payload)
                    return payload.error();
                return LoadedSample{*sample, *payload};
            });
    whenAnswered(loading, this, [this](const Result<LoadedSample> &loaded) {
        if (loaded)
            m_simulator.noteSample(loaded->payload);
    });
    return loading;
}

QFuture<Result<OwnSample>> StoreSamples::save(CompanyId company, const QString &name,
                                              Trigger trigger, const QByteArray &payload,
                                              SampleSaving saving)
{
    const Result<QString> checked = checkedSampleName(name);
    if (!checked)
        return refused<OwnSample>(checked.error());
    if (const Result<void> small = checkSampleSize(payload); !small)
        return refused<OwnSample>(small.error());
    if (const Result<void> json = checkJson(payload); !json)
        return refused<OwnSample>(json.error());
    const OwnSample sample{*checked, trigger, m_store.clock().now(), payload.size()};
    return announced<OwnSample>(
            company, m_store.write([=](Database &database) -> Result<OwnSample> {
                if (const auto known = CompanyRepository(database).get(company); !known)
                    return known.error();
                SampleRepository samples(database);
                const Result<void> kept = saving == SampleSaving::Replacing
                        ? samples.replace(company, sample, payload)
                        : samples.insert(company, sample, payload);
                return kept ? Result<OwnSample>(sample) : kept.error();
            }));
}

QFuture<Result<OwnSample>> StoreSamples::rename(CompanyId company, const QString &name,
                                                const QString &newName)
{
    const Result<QString> checked = checkedSampleName(newName);
    if (!checked)
        return refused<OwnSample>(checked.error());
    return announced<OwnSample>(
            company,
            m_store.write([company, name, to = *checked](Database &database) -> Result<OwnSample> {
                SampleRepository samples(database);
                const Result<void> renamed = samples.rename(company, name, to);
                return renamed ? samples.get(company, to) : renamed.error();
            }));
}

QFuture<Result<void>> StoreSamples::remove(CompanyId company, const QString &name)
{
    return announced<void>(company, m_store.write([company, name](Database &database) {
        return SampleRepository(database).remove(company, name);
    }));
}

QFuture<Result<QByteArray>> StoreSamples::edgeSample(CompanyId company, Trigger trigger,
                                                     EdgeCase edge, quint64 seed)
{
    return m_simulator.madeSample(
            company, [=](const Company &made, Micros now, const QString &eventId) {
                return indentedEdgeSample(trigger, edge, made, seed, now, eventId);
            });
}

/// `make(company, now)` for a company, in the reader's thread.
template<typename T, typename Make>
QFuture<Result<T>> StoreSamples::made(CompanyId company, Make make)
{
    return m_store.read([=, now = m_store.clock().now()](Database &database) -> Result<T> {
        const Result<Company> found = CompanyRepository(database).get(company);
        if (!found)
            return found.error();
        return make(*found, now);
    });
}

QFuture<Result<QByteArray>> StoreSamples::printedEdge(CompanyId company, Trigger trigger,
                                                      EdgeCase edge, quint64 seed)
{
    const auto making = made<QByteArray>(company, [=](const Company &one, Micros now) {
        return printableEdgeSample(trigger, edge, one, seed, now);
    });
    whenAnswered(making, this, [this](const Result<QByteArray> &payload) {
        if (payload)
            m_simulator.noteSample(*payload);
    });
    return making;
}

QFuture<Result<SampleCoverage>> StoreSamples::cover(CompanyId company, Trigger trigger,
                                                    quint64 seed)
{
    const auto covering = made<SampleCoverage>(company, [=](const Company &one, Micros now) {
        return coveringSamples(trigger, one, seed, now);
    });
    whenAnswered(covering, this, [this](const Result<SampleCoverage> &coverage) {
        if (!coverage)
            return;
        for (const QByteArray &payload : coverage->payloads)
            m_simulator.noteSample(payload);
    });
    return covering;
}

} // namespace hk
