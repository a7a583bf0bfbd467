#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/erasure.h"
#include "core/model/retention.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace hk {

/// Whose data are to be erased, and whether what is not sent yet is cancelled for it.
struct ErasureWish
{
    Person person;
    bool cancelsUnfinished = false;
};

/// What can be asked for of keeping and removing: the `prune`, `retention` and `erase` commands and
/// the page's dialogs. Lives in the thread that made it, with an event loop; futures complete in
/// that or another. Long questions are asked in slices, so nobody waits for them.
class KeepingFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// How long a company's deliveries are kept. CompanyUnknown.
    virtual QFuture<Result<RetentionRules>> rules(CompanyId company) = 0;
    /// The program that sends applies them daily. CompanyUnknown, RetentionInvalid.
    virtual QFuture<Result<void>> setRules(CompanyId company, const RetentionRules &rules) = 0;
    /// What prune() would remove: the same numbers, as long as the ledger stays as it is.
    /// CompanyUnknown, Cancelled.
    virtual QFuture<Result<PruneTally>> preview(const PruneWish &wish, CancelToken cancel) = 0;
    /// Removes in small batches; called off in between it answers what is gone by then, not whole.
    /// CompanyUnknown; Cancelled, when another program began the same.
    virtual QFuture<Result<PruneTally>> prune(const PruneWish &wish, CancelToken cancel) = 0;
    /// What the store holds of a person, and where else it stays. CompanyUnknown, Cancelled.
    virtual QFuture<Result<PersonData>> find(const Person &person, CancelToken cancel) = 0;
    /// Erases it for good. CompanyUnknown, PersonUnknown when there is nothing; EventsUnfinished,
    /// EventsOnTheWire: then nothing was erased of the events that are named by number.
    virtual QFuture<Result<PersonData>> erase(const ErasureWish &wish) = 0;

Q_SIGNALS:
    /// Of a preview or a removal that runs: what it has come to so far.
    void pruneProgressed(const hk::PruneTally &soFar);
};

} // namespace hk
