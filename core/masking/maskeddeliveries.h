#pragma once

#include "core/workspace/deliveriesfront.h"

namespace hk {

class ScreenMask;

/// A row knows nothing of its event's personal data, and a receiver's words may repeat them (or the
/// URL that it sends to): in a list they are no words at all, in the inspector without those.
void maskRows(QList<Delivery> &rows);

/// The ledger as another front has it, but while the mask is on without the personal data of its
/// events: in payloads, answers and reasons, by the rule of PersonalData. Searching, sending again
/// and all else works on what the store has. Lives in the thread of the front it stands before;
/// both outlive it.
class MaskedDeliveries final : public DeliveriesFront
{
    Q_OBJECT

public:
    MaskedDeliveries(DeliveriesFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<QList<Delivery>>> page(const DeliveryQuery &query, CancelToken cancel) override;
    QFuture<Result<qint64>> count(const DeliveryQuery &query, CancelToken cancel) override;
    QFuture<Result<QList<qint64>>> countEach(const QList<DeliveryQuery> &queries,
                                             CancelToken cancel) override;
    QFuture<Result<ListBeginning>> beginning(const DeliveryQuery &query,
                                             CancelToken cancel) override;
    QFuture<Result<ListMoment>> findMoment(const DeliveryQuery &query, Micros moment,
                                           CancelToken cancel) override;
    QFuture<Result<std::optional<DeliveryId>>> newest(CompanyId company) override;
    QFuture<Result<ListRemovals>> removals(CompanyId company, std::optional<qint64> since) override;
    bool needsScan(const DeliveryQuery &query) const override;
    QFuture<Result<ScanStep>> scan(const DeliveryQuery &query, int rows,
                                   CancelToken cancel) override;
    QFuture<Result<StatusCounts>> counts(CompanyId company,
                                         std::optional<Micros> createdSince) override;
    QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> statuses(
            const QList<DeliveryId> &ids) override;
    QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> figures(
            const QList<DeliveryId> &ids) override;
    QFuture<Result<DeliveryDetail>> detail(const QString &publicId) override;
    QFuture<Result<QList<ResendAnswer>>> resend(const QList<QString> &publicIds) override;
    /// While the mask is on, of the masked payload, which its signature does not fit.
    QFuture<Result<QString>> curlCommand(const QString &publicId) override;
    QFuture<Result<void>> retryNow(const QString &publicId) override;
    QFuture<Result<void>> cancel(const QString &publicId) override;
    QFuture<Result<ManyChanged>> changeMany(const QList<QString> &publicIds,
                                            UnfinishedChange change) override;

private:
    DeliveriesFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
