#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QString>

namespace hk::bench {

/// A store as use makes it: deliveries of 50 companies, of which the largest has a fifth; events
/// with names, e-mails and ids, payloads, attempts, counters, a few endpoints on hold. As many come
/// in a day whatever its size, which is so one of its age: ten million took 120 days, ten thousand
/// three hours. So what is looked for in a day is as much in each.
struct BigStore
{
    static constexpr int companies = 50;

    /// The time in which so many were made, in µs.
    static Micros span(qint64 deliveries);

    enum class Unfinished { Kept, Ended }; ///< deliveries that a sender would take up

    /// Makes a store of `deliveries` at `path` (10 million: some minutes and 8 GB), or leaves the
    /// one that is there if it has as many.
    static void make(const QString &path, qint64 deliveries,
                     Unfinished unfinished = Unfinished::Kept);

    /// The largest company.
    static CompanyId largest() { return CompanyId(1); }
    static CompanyId companyOf(qint64 delivery);
    /// Of the event of a delivery: ten or so share it.
    static QString emailOf(qint64 delivery, qint64 deliveries);
    static QString appointmentOf(qint64 delivery, qint64 deliveries);
};

} // namespace hk::bench
