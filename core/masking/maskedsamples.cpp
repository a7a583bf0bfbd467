#include "core/masking/maskedsamples.h"

#include "core/masking/hiding.h"
#include "core/records/personaldata.h"

namespace hk {

MaskedSamples::MaskedSamples(SamplesFront &front, const ScreenMask &mask, QObject *parent)
    : SamplesFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &SamplesFront::samplesChanged, this, &SamplesFront::samplesChanged);
}

QFuture<Result<LoadedSample>> MaskedSamples::load(CompanyId company, const QString &name)
{
    return hiding(m_mask, m_front.load(company, name), [](LoadedSample &loaded) {
        loaded.payload = PersonalData(loaded.payload, {}).payload();
    });
}

QFuture<Result<QList<OwnSample>>> MaskedSamples::list(CompanyId company)
{
    return m_front.list(company);
}

QFuture<Result<OwnSample>> MaskedSamples::save(CompanyId company, const QString &name,
                                               Trigger trigger, const QByteArray &payload,
                                               SampleSaving saving)
{
    return m_front.save(company, name, trigger, payload, saving);
}

QFuture<Result<OwnSample>> MaskedSamples::rename(CompanyId company, const QString &name,
                                                 const QString &newName)
{
    return m_front.rename(company, name, newName);
}

QFuture<Result<void>> MaskedSamples::remove(CompanyId company, const QString &name)
{
    return m_front.remove(company, name);
}

QFuture<Result<QByteArray>> MaskedSamples::edgeSample(CompanyId company, Trigger trigger,
                                                      EdgeCase edge, quint64 seed)
{
    return m_front.edgeSample(company, trigger, edge, seed);
}

QFuture<Result<QByteArray>> MaskedSamples::printedEdge(CompanyId company, Trigger trigger,
                                                       EdgeCase edge, quint64 seed)
{
    return m_front.printedEdge(company, trigger, edge, seed);
}

QFuture<Result<SampleCoverage>> MaskedSamples::cover(CompanyId company, Trigger trigger,
                                                     quint64 seed)
{
    return m_front.cover(company, trigger, seed);
}

} // namespace hk
