#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A change of how an endpoint is sent to: what is absent stays. Texts are as a person gave them.
struct LimitsChange
{
    std::optional<QString> concurrency;   ///< 1 to 64
    std::optional<QString> rate;          ///< "10/s", "100/m", "none"
    std::optional<QString> inOrder;       ///< "on", "off"
    std::optional<QString> timeout;       ///< 1s to 2m; "company": as the company has it
    std::optional<QString> retrySchedule; ///< "5s,5m"; "company"
    std::optional<QString> caFile;        ///< "none"
    std::optional<QString> verify;        ///< "on", "off"
    bool operator==(const LimitsChange &) const = default;
};

/// What can be asked for of one company's endpoints, beside their URLs: the `endpoint` commands.
/// An endpoint is named by its category or by its own name; EndpointUnknown where that names none.
/// Lives in the thread that made it; futures complete in another.
class EndpointsFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Categories first, then by name.
    virtual QFuture<Result<QList<Endpoint>>> list(CompanyId company) = 0;
    /// All or nothing; used from the next attempt on. NumberInvalid, RateLimitInvalid,
    /// SwitchInvalid, DurationInvalid, TimeoutOutOfRange, RetryScheduleInvalid, FileUnreadable,
    /// CaFileInvalid, VerifyInProduction.
    virtual QFuture<Result<Endpoint>> change(CompanyId company, const QString &endpoint,
                                             const LimitsChange &change) = 0;
    /// Nothing goes out until it is released; held already: nothing changes.
    virtual QFuture<Result<Endpoint>> hold(CompanyId company, const QString &endpoint) = 0;
    /// What waited goes out when it is due.
    virtual QFuture<Result<Endpoint>> release(CompanyId company, const QString &endpoint) = 0;
};

} // namespace hk
