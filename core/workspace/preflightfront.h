#pragma once

#include "core/base/result.h"
#include "core/model/endpointtest.h"
#include "core/preflight/findingwords.h"
#include "core/preflight/preflightreport.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace hk {

/// Testing a URL without an event: the button "Test" and the `test` commands. Lives in the thread
/// that made it; futures complete in another.
class PreflightFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Sends one signed sample event, marked as a test, to the endpoint of that name, or to `url`
    /// as it was typed for it. Nothing of it is in the ledger. The future's cancel() ends it at
    /// once. EndpointUnknown, Url…, Store…; whatever the receiver does is no error but a finding.
    virtual QFuture<Result<PreflightReport>> test(CompanyId company, const QString &endpoint,
                                                  const std::optional<QString> &url) = 0;
    /// The last test of each endpoint that was tested.
    virtual QFuture<Result<QList<EndpointTest>>> lastTests(CompanyId company) = 0;
};

} // namespace hk
