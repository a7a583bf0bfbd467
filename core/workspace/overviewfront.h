#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/model/endpointtest.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// How long receivers took; off by 3.2 % at most. Of the attempts that were answered, and of those
/// that were waited for in vain, which count with the time they were waited for.
struct ResponseTimes
{
    qint64 attempts = 0;
    qint64 medianUs = 0;
    qint64 p95Us = 0; ///< 95 % took no longer
    bool operator==(const ResponseTimes &) const = default;
};

/// What was created between two moments; response times are of the attempts that ended then.
struct OverviewBar
{
    Micros begin = 0;
    Micros end = 0; ///< of the last one: in the future; it holds all from `begin` on
    StatusCounts counts;
    std::optional<ResponseTimes> times; ///< none: nothing was answered
    bool operator==(const OverviewBar &) const = default;
};

/// Why somebody should look at an endpoint, the worst first.
enum class AttentionReason {
    Held,             ///< nothing is sent to it until a person releases it
    BreakerOpen,      ///< it answers nothing but failures, so only probes go out
    Failing,          ///< its last attempt failed
    TestFailed,       ///< the last test of its URL found trouble, and nothing got through since
    FailedDeliveries, ///< it answers, but deliveries that it missed were not sent again
};

/// An endpoint that needs somebody.
struct Attention
{
    AttentionReason reason = AttentionReason::Failing;
    Endpoint endpoint;
    qint64 failed = 0;  ///< of the deliveries in the overview's span, those that are still there
    qint64 waiting = 0; ///< of all times: queued, retrying and held
    std::optional<OutcomeKind> lastFailure;
    std::optional<int> lastCode;
    QString lastDetail;               ///< English, as Attempt::errorDetail
    std::optional<EndpointTest> test; ///< of the URL it has now
    bool operator==(const Attention &) const = default;
};

/// How a company's deliveries went lately; those that went with their age meanwhile count as well.
struct Overview
{
    Micros at = 0; ///< when it was asked for
    QByteArray timeZone;
    bool isByDay = false; ///< bars are days of that zone, beginning at a full hour UTC; else hours
    QList<OverviewBar> bars; ///< oldest first, without gaps; together they are the span
    StatusCounts counts;
    int failedEndpoints = 0; ///< to which the failed ones went
    int failedElsewhere = 0; ///< of these, what the settings do not have: removed, or single URLs
    std::optional<ResponseTimes> times;
    std::optional<Micros> nextRetryAt;
    QList<Attention> attention; ///< the worst first
    bool operator==(const Overview &) const = default;

    Micros begin() const { return bars.isEmpty() ? at : bars.constFirst().begin; }
    qint64 total() const; ///< without what was cancelled
};

/// What the Overview page and the `overview` command can ask for. All of it comes from counters, so
/// it costs the same however many deliveries there are. Lives in the thread that made it; futures
/// complete in another.
class OverviewFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// The last `span` up to now, ten years at most: by hours up to two days, by days beyond; the
    /// first bar is a whole one. CompanyUnknown.
    virtual QFuture<Result<Overview>> overview(CompanyId company, Micros span) = 0;
};

/// A stable lower-camel name: "held", "breakerOpen"…
QString nameOf(AttentionReason reason);

} // namespace hk
