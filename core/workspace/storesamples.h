#pragma once

#include "core/workspace/samplesfront.h"

namespace hk {

class Store;
class StoreSimulator;

/// Own samples in the store, and edge cases made on request, whose event ids the simulator hands
/// out.
class StoreSamples final : public SamplesFront
{
    Q_OBJECT

public:
    StoreSamples(Store &store, StoreSimulator &simulator, QObject *parent = nullptr);

    QFuture<Result<QList<OwnSample>>> list(CompanyId company) override;
    QFuture<Result<LoadedSample>> load(CompanyId company, const QString &name) override;
    QFuture<Result<OwnSample>> save(CompanyId company, const QString &name, Trigger trigger,
                                    const QByteArray &payload, SampleSaving saving) override;
    QFuture<Result<OwnSample>> rename(CompanyId company, const QString &name,
                                      const QString &newName) override;
    QFuture<Result<void>> remove(CompanyId company, const QString &name) override;
    QFuture<Result<QByteArray>> edgeSample(CompanyId company, Trigger trigger, EdgeCase edge,
                                           quint64 seed) override;
    QFuture<Result<QByteArray>> printedEdge(CompanyId company, Trigger trigger, EdgeCase edge,
                                            quint64 seed) override;
    QFuture<Result<SampleCoverage>> cover(CompanyId company, Trigger trigger,
                                          quint64 seed) override;

private:
    template<typename T, typename Make>
    QFuture<Result<T>> made(CompanyId company, Make make);
    template<typename T>
    QFuture<Result<T>> announced(CompanyId company, const QFuture<Result<T>> &changing);

    Store &m_store;
    StoreSimulator &m_simulator;
};

} // namespace hk
