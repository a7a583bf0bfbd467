#pragma once

#include "core/workspace/reportsfront.h"

namespace hk {

class Database;

/// Makes a report, in a closure of Store::read(). CompanyUnknown, EndpointUnknown, Store….
Result<Report> makeReport(Database &database, const ReportWish &wish, Micros now);

/// Empty bars from the beginning of a span to its end, as barsOf() has them: hours up to two days,
/// days of the zone beyond, of which the first and the last may be parts. Pure, any thread.
QList<OverviewBar> barsWithin(const ReportSpan &span, const QByteArray &zone);

} // namespace hk
