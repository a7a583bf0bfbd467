#pragma once

#include "core/base/result.h"
#include "core/contract/edgecase.h"
#include "core/contract/samplecoverage.h"
#include "core/model/ownsample.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace hk {

/// A sample with the payload as it was saved, byte for byte.
struct LoadedSample
{
    OwnSample sample;
    QByteArray payload;
};

/// What becomes of a sample of the same name.
enum class SampleSaving { Beside, Replacing };

/// The samples that people keep of a company, and those that are made on request. Lives in the
/// thread that made it; futures complete in another, so continue them with a context object.
class SamplesFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QFuture<Result<QList<OwnSample>>> list(CompanyId company) = 0; ///< by name
    /// SampleUnknown. The simulator gives an event id of ours in it a new value each time it is
    /// sent, as in a sample that was made; what a person wrote stays.
    virtual QFuture<Result<LoadedSample>> load(CompanyId company, const QString &name) = 0;
    /// Keeps exactly these bytes: JSON that can be sent, valid or not. Payload…, SampleTooLarge,
    /// SampleNameInvalid; SampleNameTaken when it is to stand beside the others.
    virtual QFuture<Result<OwnSample>> save(CompanyId company, const QString &name, Trigger trigger,
                                            const QByteArray &payload, SampleSaving saving) = 0;
    /// SampleUnknown, SampleNameInvalid, SampleNameTaken.
    virtual QFuture<Result<OwnSample>> rename(CompanyId company, const QString &name,
                                              const QString &newName) = 0;
    virtual QFuture<Result<void>> remove(CompanyId company, const QString &name) = 0;
    /// A sample of that kind, indented, deterministic for a seed and the company; its event id is
    /// as in SimulatorFront::sample().
    virtual QFuture<Result<QByteArray>> edgeSample(CompanyId company, Trigger trigger,
                                                   EdgeCase edge, quint64 seed) = 0;
    /// The same, compact and with an event id of its own, as SimulatorFront::printedSample().
    virtual QFuture<Result<QByteArray>> printedEdge(CompanyId company, Trigger trigger,
                                                    EdgeCase edge, quint64 seed) = 0;
    /// Payloads that show everything that the trigger's schema leaves open, compact; the same seed
    /// gives the same people.
    virtual QFuture<Result<SampleCoverage>> cover(CompanyId company, Trigger trigger,
                                                  quint64 seed) = 0;

Q_SIGNALS:
    /// Own samples of a company were saved, renamed or removed here.
    void samplesChanged(hk::CompanyId company);
};

} // namespace hk
