#include "core/workspace/storereports.h"

#include "core/store/store.h"
#include "core/workspace/reportmaking.h"
#include "core/workspace/successrate.h"

namespace hk {

qint64 ReportFigures::total() const
{
    qint64 all = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        all += count.key() == DeliveryStatus::Cancelled ? 0 : count.value();
    return all;
}

std::optional<double> ReportFigures::successRate() const { return hk::successRate(counts); }

StoreReports::StoreReports(Store &store, QObject *parent) : ReportsFront(parent), m_store(store) { }

QFuture<Result<Report>> StoreReports::report(const ReportWish &wish, CancelToken cancel)
{
    return m_store.read([wish, now = m_store.clock().now()](
                                Database &database) { return makeReport(database, wish, now); },
                        std::move(cancel), ReadingThread::Scan);
}

} // namespace hk
