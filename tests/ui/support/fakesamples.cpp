#include "tests/ui/support/fakesamples.h"

#include "core/contract/edgesamples.h"
#include "core/contract/strictjson.h"

namespace hk::test {
namespace {

Error unknownSample(const QString &name) { return {ErrorCode::SampleUnknown, {}, name, {}}; }
Error taken(const QString &name) { return {ErrorCode::SampleNameTaken, {}, name, {}}; }

Company northwind()
{
    Company company;
    company.externalId = QStringLiteral("co_northwind");
    company.timeZone = QByteArrayLiteral("America/Toronto");
    return company;
}

} // namespace

QFuture<Result<QList<OwnSample>>> FakeSamples::list(CompanyId company)
{
    QList<OwnSample> all;
    const QMap<QString, LoadedSample> own = samples.value(company);
    for (const LoadedSample &one : own)
        all.append(one.sample);
    return answers.give<QList<OwnSample>>(all);
}

QFuture<Result<LoadedSample>> FakeSamples::load(CompanyId company, const QString &name)
{
    const auto own = samples.value(company);
    const auto found = own.constFind(name);
    return answers.give<LoadedSample>(
            found == own.constEnd() ? Result<LoadedSample>(unknownSample(name)) : *found);
}

QFuture<Result<OwnSample>> FakeSamples::save(CompanyId company, const QString &name,
                                             Trigger trigger, const QByteArray &payload,
                                             SampleSaving saving)
{
    const Result<QString> checked = checkedSampleName(name);
    const Result<void> small = checkSampleSize(payload);
    const Result<void> json = checkJson(payload);
    if (!checked || !small || !json || answers.willFail())
        return answers.give<OwnSample>(!checked         ? checked.error()
                                               : !small ? small.error()
                                               : !json  ? json.error()
                                                        : Error());
    auto &own = samples[company];
    if (own.contains(*checked) && saving == SampleSaving::Beside)
        return answers.give<OwnSample>(taken(*checked));
    const OwnSample sample{*checked, trigger, now, payload.size()};
    own.insert(*checked, {sample, payload});
    Q_EMIT samplesChanged(company);
    return answers.give<OwnSample>(sample);
}

QFuture<Result<OwnSample>> FakeSamples::rename(CompanyId company, const QString &name,
                                               const QString &newName)
{
    const Result<QString> checked = checkedSampleName(newName);
    if (!checked || answers.willFail())
        return answers.give<OwnSample>(checked ? Error() : checked.error());
    auto &own = samples[company];
    if (!own.contains(name))
        return answers.give<OwnSample>(unknownSample(name));
    if (own.contains(*checked) && name != *checked)
        return answers.give<OwnSample>(taken(*checked));
    LoadedSample moved = own.take(name);
    moved.sample.name = *checked;
    own.insert(*checked, moved);
    Q_EMIT samplesChanged(company);
    return answers.give<OwnSample>(moved.sample);
}

QFuture<Result<void>> FakeSamples::remove(CompanyId company, const QString &name)
{
    if (answers.willFail())
        return answers.give<void>(Result<void>());
    const bool wasThere = samples[company].remove(name) > 0;
    if (!wasThere)
        return answers.give<void>(unknownSample(name));
    Q_EMIT samplesChanged(company);
    return answers.give<void>(Result<void>());
}

QFuture<Result<QByteArray>> FakeSamples::edgeSample(CompanyId, Trigger trigger, EdgeCase edge,
                                                    quint64 seed)
{
    return answers.give<QByteArray>(indentedEdgeSample(trigger, edge, northwind(), seed, now,
                                                       QStringLiteral("evt_0000000000000")));
}

QFuture<Result<QByteArray>> FakeSamples::printedEdge(CompanyId, Trigger trigger, EdgeCase edge,
                                                     quint64 seed)
{
    return answers.give<QByteArray>(printableEdgeSample(trigger, edge, northwind(), seed, now));
}

QFuture<Result<SampleCoverage>> FakeSamples::cover(CompanyId, Trigger trigger, quint64 seed)
{
    return answers.give<SampleCoverage>(coveringSamples(trigger, northwind(), seed, now));
}

} // namespace hk::test
