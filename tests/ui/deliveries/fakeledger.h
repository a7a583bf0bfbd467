#pragma once

#include "core/workspace/deliveriesfront.h"

#include <QtCore/QPromise>

#include <functional>
#include <vector>

namespace hk {

/// A ledger in memory: rows by falling id, with the keyset, the frozen id and the limit of a query
/// honoured, and `status:` of its filter. Answers at once, or when told to.
class FakeLedger final : public DeliveriesFront
{
    Q_OBJECT

public:
    using DeliveriesFront::DeliveriesFront;

    QList<Delivery> rows; ///< newest first
    QMap<QString, DeliveryDetail> details;
    QList<DeliveryQuery> pageQueries;
    int countQueries = 0;
    qint64 lastRemoval = 0; ///< of which removals() tells
    QList<QString> resent;
    QList<QString> retried;
    std::optional<Error> failure; ///< of page() while it is set
    bool holdsAnswers = false;
    bool scans = false;
    QList<DeliveryQuery> scanQueries;
    bool holdsCounts = false; ///< the answers of count() alone

    /// `count` deliveries with ids from `first` up, put on top.
    void grow(int count, DeliveryStatus status = DeliveryStatus::Delivered);
    void setStatus(qint64 id, DeliveryStatus status);
    /// Lets the answers go that were held, oldest first.
    void answerHeld();
    static QString publicId(qint64 id);

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
    bool needsScan(const DeliveryQuery &) const override { return scans; }
    QFuture<Result<ScanStep>> scan(const DeliveryQuery &query, int most,
                                   CancelToken cancel) override;
    QFuture<Result<StatusCounts>> counts(CompanyId company,
                                         std::optional<Micros> createdSince) override;
    QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> statuses(const QList<DeliveryId> &) override;
    QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> figures(
            const QList<DeliveryId> &ids) override;
    QFuture<Result<DeliveryDetail>> detail(const QString &publicId) override;
    QFuture<Result<QList<ResendAnswer>>> resend(const QList<QString> &publicIds) override;
    QFuture<Result<QString>> curlCommand(const QString &publicId) override;
    QFuture<Result<void>> retryNow(const QString &publicId) override;
    QFuture<Result<void>> cancel(const QString &publicId) override;
    QFuture<Result<ManyChanged>> changeMany(const QList<QString> &, UnfinishedChange) override;

private:
    template<typename T>
    QFuture<Result<T>> answer(Result<T> result, bool isHeld = false);
    bool matches(const Delivery &delivery, const DeliveryQuery &query) const;
    /// All that match, in the order of the list.
    QList<Delivery> found(const DeliveryQuery &query) const;

    qint64 m_lastId = 0;
    std::vector<std::function<void()>> m_held;
};

} // namespace hk
