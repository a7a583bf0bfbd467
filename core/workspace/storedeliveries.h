#pragma once

#include "core/workspace/deliveriesfront.h"

#include <functional>

namespace hk {

class DispatchRepository;
class Store;

/// The ledger of a store.
class StoreDeliveries final : public DeliveriesFront
{
    Q_OBJECT

public:
    /// `wakeDispatcher` is called when something was made due.
    StoreDeliveries(Store &store, QString actor, std::function<void()> wakeDispatcher,
                    QObject *parent = nullptr);

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

private:
    using Change = Result<void> (DispatchRepository::*)(DeliveryId, Micros);
    QFuture<Result<void>> changeUnfinished(const QString &publicId, const QString &what,
                                           Change change);

    Store &m_store;
    QString m_actor;
    std::function<void()> m_wakeDispatcher;
};

} // namespace hk
