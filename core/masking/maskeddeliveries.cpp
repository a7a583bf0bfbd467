#include "core/masking/maskeddeliveries.h"

#include "core/exchange/curlcommand.h"
#include "core/masking/hiding.h"
#include "core/masking/maskedendpoints.h"
#include "core/records/personaldata.h"
#include "core/workspace/screenmask.h"

namespace hk {
namespace {

PersonalData personalDataOf(const DeliveryDetail &detail)
{
    return {detail.payload, detail.event.subjects};
}

void maskDetail(DeliveryDetail &detail)
{
    const PersonalData personal = personalDataOf(detail);
    detail.payload = personal.payload();
    detail.event.subjects = personal.subjects();
    detail.delivery.lastErrorDetail = personal.masked(detail.delivery.lastErrorDetail);
    maskHoldNote(detail.endpoint);
    for (Attempt &attempt : detail.attempts) {
        attempt.responseBody = personal.masked(attempt.responseBody);
        attempt.errorDetail = personal.masked(attempt.errorDetail);
        for (auto &[name, value] : attempt.responseHeaders)
            value = personal.masked(value);
    }
}

/// The payload is masked as such: in the shell's words its values are not found by searching.
Result<QString> maskedCommand(const QString &command, const DeliveryDetail &detail)
{
    const PersonalData personal = personalDataOf(detail);
    const auto other = withOtherBody(command, detail.payload, personal.payload());
    // It changed between the two answers, as when it was erased just now.
    if (!other)
        return Error{ErrorCode::EventErased, QStringLiteral("event"), detail.event.publicId, {}};
    return personal.masked(*other);
}

constexpr auto maskRowsOf = [](auto &list) { maskRows(list.rows); };

} // namespace

void maskRows(QList<Delivery> &rows)
{
    for (Delivery &row : rows) {
        if (!row.lastErrorDetail.isEmpty())
            row.lastErrorDetail = PersonalData::mask;
    }
}

MaskedDeliveries::MaskedDeliveries(DeliveriesFront &front, const ScreenMask &mask, QObject *parent)
    : DeliveriesFront(parent), m_front(front), m_mask(mask)
{
    connect(&front, &DeliveriesFront::ledgerChanged, this, &DeliveriesFront::ledgerChanged);
}

QFuture<Result<DeliveryDetail>> MaskedDeliveries::detail(const QString &publicId)
{
    return hiding(m_mask, m_front.detail(publicId), &maskDetail);
}

QFuture<Result<QString>> MaskedDeliveries::curlCommand(const QString &publicId)
{
    if (!m_mask.isOn())
        return m_front.curlCommand(publicId);
    // Nobody may wait for the one answer in the thread that gives the other, which is the same.
    return m_front.detail(publicId)
            .then([commanding =
                           m_front.curlCommand(publicId)](const Result<DeliveryDetail> &detail) {
                return QFuture(commanding).then([detail](const Result<QString> &command) {
                    if (!detail)
                        return Result<QString>(detail.error());
                    return command ? maskedCommand(*command, *detail) : command;
                });
            })
            .unwrap();
}

QFuture<Result<QList<Delivery>>> MaskedDeliveries::page(const DeliveryQuery &query,
                                                        CancelToken cancel)
{
    return hiding(m_mask, m_front.page(query, cancel), &maskRows);
}

QFuture<Result<qint64>> MaskedDeliveries::count(const DeliveryQuery &query, CancelToken cancel)
{
    return m_front.count(query, cancel);
}

QFuture<Result<QList<qint64>>> MaskedDeliveries::countEach(const QList<DeliveryQuery> &queries,
                                                           CancelToken cancel)
{
    return m_front.countEach(queries, cancel);
}

QFuture<Result<ListBeginning>> MaskedDeliveries::beginning(const DeliveryQuery &query,
                                                           CancelToken cancel)
{
    return hiding(m_mask, m_front.beginning(query, cancel), maskRowsOf);
}

QFuture<Result<ListMoment>> MaskedDeliveries::findMoment(const DeliveryQuery &query, Micros moment,
                                                         CancelToken cancel)
{
    return hiding(m_mask, m_front.findMoment(query, moment, cancel), maskRowsOf);
}

QFuture<Result<std::optional<DeliveryId>>> MaskedDeliveries::newest(CompanyId company)
{
    return m_front.newest(company);
}

QFuture<Result<ListRemovals>> MaskedDeliveries::removals(CompanyId company,
                                                         std::optional<qint64> since)
{
    return m_front.removals(company, since);
}

bool MaskedDeliveries::needsScan(const DeliveryQuery &query) const
{
    return m_front.needsScan(query);
}

QFuture<Result<ScanStep>> MaskedDeliveries::scan(const DeliveryQuery &query, int rows,
                                                 CancelToken cancel)
{
    return hiding(m_mask, m_front.scan(query, rows, cancel), maskRowsOf);
}

QFuture<Result<StatusCounts>> MaskedDeliveries::counts(CompanyId company,
                                                       std::optional<Micros> createdSince)
{
    return m_front.counts(company, createdSince);
}

QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> MaskedDeliveries::statuses(
        const QList<DeliveryId> &ids)
{
    return m_front.statuses(ids);
}

QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> MaskedDeliveries::figures(
        const QList<DeliveryId> &ids)
{
    return m_front.figures(ids);
}

QFuture<Result<QList<ResendAnswer>>> MaskedDeliveries::resend(const QList<QString> &publicIds)
{
    return m_front.resend(publicIds);
}

QFuture<Result<void>> MaskedDeliveries::retryNow(const QString &publicId)
{
    return m_front.retryNow(publicId);
}

QFuture<Result<void>> MaskedDeliveries::cancel(const QString &publicId)
{
    return m_front.cancel(publicId);
}

QFuture<Result<ManyChanged>> MaskedDeliveries::changeMany(const QList<QString> &publicIds,
                                                          UnfinishedChange change)
{
    return m_front.changeMany(publicIds, change);
}

} // namespace hk
