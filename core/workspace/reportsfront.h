#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/outage.h"
#include "core/workspace/overviewfront.h"
#include "core/workspace/reportspan.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What a report is asked for.
struct ReportWish
{
    CompanyId company;
    QString endpoint; ///< its name; empty: all of the company
    ReportSpan span;
};

/// How deliveries that were accepted in a time went, as they stand when the report is made.
struct ReportFigures
{
    StatusCounts counts;
    std::optional<ResponseTimes> times; ///< of the attempts that ended in it
    qint64 outages = 0;                 ///< that reached into it
    Micros downtime = 0;                ///< with at least one endpoint out; only what lies in it
    bool operator==(const ReportFigures &) const = default;

    qint64 total() const;                      ///< without what was cancelled
    std::optional<double> successRate() const; ///< see successrate.h
};

/// One endpoint's share.
struct ReportEndpoint
{
    EndpointId id;
    QString name;
    ReportFigures figures;
};

/// Deliveries that did not get through, by how the last attempt of each ended.
struct ReportCause
{
    QString endpoint;
    QString words; ///< "502 Bad Gateway", "connection refused"; in the language of the program
    qint64 n = 0;
};

/// An outage with its endpoint's name and cause in words.
struct ReportOutage
{
    QString endpoint;
    Outage outage;
    QString words;
};

/// What people had sent again in that time, as it stands now.
struct ReportResends
{
    StatusCounts byHand;
    StatusCounts byPlans;
};

/// How the webhooks of a company, or of one endpoint, went in a time. A value.
struct Report
{
    QString company; ///< "Northwind Clinics"
    QString externalId;
    QByteArray timeZone; ///< of the company; times in the report are its
    QString endpoint;    ///< empty: all
    ReportSpan span;
    Micros madeAt = 0;
    bool isByDay = false;
    QList<OverviewBar> bars; ///< oldest first, without gaps; together they are the span
    ReportFigures figures;
    ReportFigures before;            ///< of the span before
    QList<ReportEndpoint> endpoints; ///< those that had something to send, the most first
    QList<ReportOutage> outages;     ///< in the order in which they began
    QList<ReportCause> causes;       ///< the most frequent first
    ReportResends resends;
};

/// What the Reports page and the `report` command can ask for. All of it comes from counters and
/// small indexes, so it costs the same however many deliveries there are. Lives in the thread that
/// made it; futures complete in another.
class ReportsFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// CompanyUnknown, EndpointUnknown.
    virtual QFuture<Result<Report>> report(const ReportWish &wish, CancelToken cancel) = 0;
};

} // namespace hk
