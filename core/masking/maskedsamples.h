#pragma once

#include "core/workspace/samplesfront.h"

namespace hk {

class ScreenMask;

/// Samples: those that were made up show as they are, while the mask is on those that people kept
/// do not, for they may be payloads of before. Lives in the thread of the front it stands before;
/// both outlive it.
class MaskedSamples final : public SamplesFront
{
    Q_OBJECT

public:
    MaskedSamples(SamplesFront &front, const ScreenMask &mask, QObject *parent = nullptr);

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
    SamplesFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
