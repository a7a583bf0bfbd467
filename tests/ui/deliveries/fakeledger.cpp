#include "tests/ui/deliveries/fakeledger.h"

#include <algorithm>
#include <memory>

namespace hk {
namespace {

bool nodeMatches(const FilterNode &node, const Delivery &delivery)
{
    const auto child = [&](const FilterNode &n) { return nodeMatches(n, delivery); };
    switch (node.kind) {
    case FilterNode::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), child);
    case FilterNode::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), child);
    case FilterNode::Kind::Not:
        return !child(node.children.front());
    case FilterNode::Kind::Term:
        break;
    }
    if (node.field == FilterField::Status)
        return nameOf(delivery.status) == node.value;
    if (node.field == FilterField::Delivery)
        return delivery.publicId == node.value;
    return delivery.url.contains(node.value) || delivery.publicId.contains(node.value);
}

} // namespace

QString FakeLedger::publicId(qint64 id)
{
    return QStringLiteral("dlv_%1").arg(id, 13, 10, QLatin1Char('0'));
}

void FakeLedger::grow(int count, DeliveryStatus status)
{
    for (int i = 0; i < count; ++i) {
        Delivery delivery;
        delivery.id = DeliveryId(++m_lastId);
        delivery.company = CompanyId(1);
        delivery.publicId = publicId(m_lastId);
        delivery.eventPublicId = QStringLiteral("evt_%1").arg(m_lastId, 13, 10, QLatin1Char('0'));
        delivery.trigger = allTriggers[static_cast<size_t>(m_lastId) % allTriggers.size()];
        delivery.url = QStringLiteral("https://crm.example.com/hooks/%1").arg(m_lastId % 3);
        delivery.createdAt = m_lastId * microsPerSecond;
        delivery.maxAttempts = 8;
        rows.prepend(delivery);
        setStatus(m_lastId, status);
    }
}

void FakeLedger::setStatus(qint64 id, DeliveryStatus status)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [id](const Delivery &d) { return d.id == DeliveryId(id); });
    if (row == rows.end())
        return;
    row->status = status;
    row->attempts = status == DeliveryStatus::Queued ? 0 : 1;
    row->lastOutcome.reset();
    row->lastStatusCode.reset();
    if (status != DeliveryStatus::Queued) {
        row->lastOutcome = OutcomeKind::Answered;
        row->lastStatusCode = status == DeliveryStatus::Delivered ? 200 : 502;
    }
}

template<typename T>
QFuture<Result<T>> FakeLedger::answer(Result<T> result, bool isHeld)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise, result = std::move(result)] {
        promise->addResult(result);
        promise->finish();
    };
    if (holdsAnswers || isHeld)
        m_held.push_back(finish);
    else
        finish();
    return promise->future();
}

void FakeLedger::answerHeld()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &finish : held)
        finish();
}

bool FakeLedger::matches(const Delivery &delivery, const DeliveryQuery &query) const
{
    return delivery.company == query.company
            && (!query.createdSince || delivery.createdAt >= *query.createdSince)
            && (!query.upTo || delivery.id <= *query.upTo)
            && (!query.before || delivery.id < *query.before)
            && (!query.after || delivery.id > *query.after)
            && nodeMatches(query.filter.root(), delivery);
}

QList<Delivery> FakeLedger::found(const DeliveryQuery &query) const
{
    QList<Delivery> found;
    for (const Delivery &delivery : rows) {
        if (matches(delivery, query))
            found.append(delivery);
    }
    if (query.oldestFirst)
        std::ranges::reverse(found);
    return found;
}

QFuture<Result<QList<Delivery>>> FakeLedger::page(const DeliveryQuery &query, CancelToken)
{
    pageQueries.append(query);
    if (failure)
        return answer<QList<Delivery>>(*failure);
    return answer<QList<Delivery>>(found(query).mid(query.skip, query.limit));
}

QFuture<Result<ListBeginning>> FakeLedger::beginning(const DeliveryQuery &query, CancelToken)
{
    pageQueries.append(query);
    if (failure)
        return answer<ListBeginning>(*failure);
    const QList<Delivery> all = found(query);
    const QList<Delivery> first = all.first(std::min<qsizetype>(query.limit, all.size()));
    const auto newest = std::ranges::find(rows, query.company, &Delivery::company);
    const DeliveryId last = newest == rows.end() ? DeliveryId() : newest->id;
    return answer<ListBeginning>(ListBeginning{
            query.oldestFirst || first.isEmpty() ? last : first.constFirst().id, first});
}

QFuture<Result<qint64>> FakeLedger::count(const DeliveryQuery &query, CancelToken)
{
    ++countQueries;
    return answer<qint64>(std::count_if(rows.begin(), rows.end(),
                                        [&](const Delivery &d) { return matches(d, query); }),
                          holdsCounts);
}

QFuture<Result<QList<qint64>>> FakeLedger::countEach(const QList<DeliveryQuery> &, CancelToken)
{
    return answer<QList<qint64>>(QList<qint64>()); // no chips here
}

QFuture<Result<ListMoment>> FakeLedger::findMoment(const DeliveryQuery &query, Micros moment,
                                                   CancelToken)
{
    const QList<Delivery> all = found(query);
    const qsizetype row = std::ranges::count_if(all, [&](const Delivery &d) {
        return query.oldestFirst ? d.createdAt < moment : d.createdAt > moment;
    });
    if (row == all.size())
        return answer<ListMoment>(ListMoment{row, {}, {}});
    const qsizetype first = row - row % query.limit;
    return answer<ListMoment>(
            ListMoment{row, all.mid(first, query.limit),
                       first > 0 ? std::optional(all.at(first - 1).id) : std::nullopt});
}

QFuture<Result<ScanStep>> FakeLedger::scan(const DeliveryQuery &query, int most, CancelToken)
{
    scanQueries.append(query);
    if (failure)
        return answer<ScanStep>(*failure);
    DeliveryQuery everything = query;
    everything.filter = DeliveryFilter();
    QList<Delivery> left;
    for (const Delivery &delivery : std::as_const(rows)) {
        if (matches(delivery, everything))
            left.append(delivery);
    }
    if (query.oldestFirst)
        std::ranges::reverse(left);
    ScanStep step;
    for (const Delivery &delivery : left.first(std::min<qsizetype>(most, left.size()))) {
        if (nodeMatches(query.filter.root(), delivery))
            step.rows.append(delivery);
        step.reached = delivery.id;
        ++step.looked;
    }
    step.isEnd = left.size() <= most;
    const auto all = static_cast<double>(rows.size());
    step.fraction = step.isEnd ? 1 : 1 - static_cast<double>(left.size() - step.looked) / all;
    return answer<ScanStep>(step);
}

QFuture<Result<std::optional<DeliveryId>>> FakeLedger::newest(CompanyId company)
{
    const auto row = std::ranges::find(rows, company, &Delivery::company);
    return answer<std::optional<DeliveryId>>(row == rows.end() ? std::nullopt
                                                               : std::optional(row->id));
}

QFuture<Result<ListRemovals>> FakeLedger::removals(CompanyId, std::optional<qint64> since)
{
    return QtFuture::makeReadyFuture(
            Result<ListRemovals>(ListRemovals{lastRemoval, since && *since < lastRemoval}));
}

QFuture<Result<StatusCounts>> FakeLedger::counts(CompanyId company,
                                                 std::optional<Micros> createdSince)
{
    StatusCounts counts;
    for (const Delivery &delivery : std::as_const(rows)) {
        if (delivery.company == company && (!createdSince || delivery.createdAt >= *createdSince))
            ++counts[delivery.status];
    }
    return answer<StatusCounts>(counts);
}

QFuture<Result<DeliveryDetail>> FakeLedger::detail(const QString &publicId)
{
    if (details.contains(publicId))
        return answer<DeliveryDetail>(details.value(publicId));
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Delivery &d) { return d.publicId == publicId; });
    if (row == rows.end())
        return answer<DeliveryDetail>(Error{ErrorCode::DeliveryUnknown, {}, publicId, {}});
    DeliveryDetail detail;
    detail.delivery = *row;
    detail.event.publicId = row->eventPublicId;
    detail.event.trigger = row->trigger;
    detail.endpoint.url = row->url;
    detail.payload = QByteArrayLiteral("{\"eventTrigger\":\"BookingConfirmation\"}");
    return answer<DeliveryDetail>(detail);
}

QFuture<Result<QList<ResendAnswer>>> FakeLedger::resend(const QList<QString> &publicIds)
{
    QList<ResendAnswer> answers;
    for (const QString &id : publicIds) {
        resent.append(id);
        grow(1, DeliveryStatus::Queued);
        rows.first().resendOfPublicId = id;
        answers.append({id, rows.constFirst().id, rows.constFirst().publicId, std::nullopt});
    }
    return answer<QList<ResendAnswer>>(answers);
}

QFuture<Result<QString>> FakeLedger::curlCommand(const QString &publicId)
{
    return answer<QString>(QStringLiteral("curl --url 'https://example.com/%1'").arg(publicId));
}

QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> FakeLedger::statuses(const QList<DeliveryId> &)
{
    return answer<QHash<DeliveryId, DeliveryStatus>>(QHash<DeliveryId, DeliveryStatus>());
}

QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> FakeLedger::figures(
        const QList<DeliveryId> &ids)
{
    QHash<DeliveryId, DeliveryFigures> found;
    for (const DeliveryId id : ids)
        found.insert(id, {id.value() * 1000, id.value()});
    return answer<QHash<DeliveryId, DeliveryFigures>>(found);
}

QFuture<Result<ManyChanged>> FakeLedger::changeMany(const QList<QString> &, UnfinishedChange)
{
    return answer<ManyChanged>(ManyChanged());
}

QFuture<Result<void>> FakeLedger::cancel(const QString &) { return answer<void>(Result<void>()); }

QFuture<Result<void>> FakeLedger::retryNow(const QString &publicId)
{
    retried.append(publicId);
    return answer<void>(Result<void>());
}

} // namespace hk
