#pragma once

#include "core/workspace/deliveriesfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// A ledger in memory, newest last; filters understand status, trigger, code and free text.
class FakeDeliveries final : public DeliveriesFront
{
public:
    QFuture<Result<QList<Delivery>>> page(const DeliveryQuery &query, CancelToken cancel) override;
    QFuture<Result<ListBeginning>> beginning(const DeliveryQuery &query,
                                             CancelToken cancel) override;
    QFuture<Result<qint64>> count(const DeliveryQuery &query, CancelToken cancel) override;
    QFuture<Result<QList<qint64>>> countEach(const QList<DeliveryQuery> &queries,
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
    QFuture<Result<QString>> curlCommand(const QString &publicId) override;
    QFuture<Result<void>> retryNow(const QString &publicId) override;
    QFuture<Result<void>> cancel(const QString &publicId) override;
    QFuture<Result<ManyChanged>> changeMany(const QList<QString> &publicIds,
                                            UnfinishedChange change) override;

    /// Adds one with plausible attempts for its status and answers its public id; emits nothing.
    QString add(CompanyId company, Trigger trigger, DeliveryStatus status, Micros createdAt,
                const QString &url, const QString &customer = QStringLiteral("Maria Example"));
    void announce() { Q_EMIT ledgerChanged(); }

    FakeAnswers answers;
    QList<DeliveryDetail> ledger;
    QHash<DeliveryId, DeliveryStatus> statusOf; ///< what statuses() answers; else queued
    qint64 lastRemoval = 0;                     ///< of which removals() tells
    QList<QString> resent;                      ///< public ids that were asked to be resent
    QList<QString> retried;                     ///< public ids that were asked to be retried now
    QList<QString> cancelled;                   ///< public ids that were asked to be cancelled
};

} // namespace hk::test
