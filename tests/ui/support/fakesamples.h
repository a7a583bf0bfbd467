#pragma once

#include "core/workspace/samplesfront.h"
#include "tests/ui/support/fakeanswers.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace hk::test {

/// Samples in memory, checked as the real front checks them; edge cases as the program makes them.
class FakeSamples final : public SamplesFront
{
public:
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

    FakeAnswers answers;
    QHash<CompanyId, QMap<QString, LoadedSample>> samples;
    Micros now = 1'780'000'000'000'000; ///< when the next one is saved
};

} // namespace hk::test
