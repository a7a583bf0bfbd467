#include "tests/ui/support/fakedeliveries.h"

#include "core/exchange/curlcommand.h"
#include "core/model/waiting.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace hk::test {
namespace {

bool matchesText(const FilterNode &node, const QString &text)
{
    if (node.quoted || !node.value.contains(u'*'))
        return node.field == FilterField::Text ? text.contains(node.value, Qt::CaseInsensitive)
                                               : text.compare(node.value, Qt::CaseInsensitive) == 0;
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(node.value),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool matchesNumber(const FilterNode &node, qint64 number)
{
    switch (node.op) {
    case FilterOperator::Equal:
        return number == node.number;
    case FilterOperator::Less:
        return number < node.number;
    case FilterOperator::LessOrEqual:
        return number <= node.number;
    case FilterOperator::Greater:
        return number > node.number;
    case FilterOperator::GreaterOrEqual:
        return number >= node.number;
    }
    return false;
}

bool matchesTerm(const FilterNode &node, const DeliveryDetail &row)
{
    switch (node.field) {
    case FilterField::Status:
        return matchesText(node, nameOf(row.delivery.status));
    case FilterField::Trigger:
        return matchesText(node, wireNameOf(row.delivery.trigger));
    case FilterField::Code:
        return row.delivery.lastStatusCode && matchesNumber(node, *row.delivery.lastStatusCode);
    case FilterField::Delivery:
        return matchesText(node, row.delivery.publicId);
    case FilterField::Event:
        return matchesText(node, row.delivery.eventPublicId);
    case FilterField::Text:
        return matchesText(node, row.event.subjects.name)
                || matchesText(node, row.event.subjects.email)
                || matchesText(node, row.delivery.publicId)
                || matchesText(node, row.delivery.eventPublicId);
    default:
        return true;
    }
}

bool matches(const FilterNode &node, const DeliveryDetail &row)
{
    const auto childMatches = [&row](const FilterNode &child) { return matches(child, row); };
    const auto &children = node.children;
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return matchesTerm(node, row);
    case FilterNode::Kind::And:
        return std::all_of(children.begin(), children.end(), childMatches);
    case FilterNode::Kind::Or:
        return std::any_of(children.begin(), children.end(), childMatches);
    case FilterNode::Kind::Not:
        return !matches(children.front(), row);
    }
    return true;
}

bool isIn(const DeliveryQuery &query, const DeliveryDetail &row)
{
    const Delivery &delivery = row.delivery;
    return delivery.company == query.company && matches(query.filter.root(), row)
            && (!query.createdSince || delivery.createdAt >= *query.createdSince)
            && (!query.upTo || delivery.id <= *query.upTo)
            && (!query.before || delivery.id < *query.before)
            && (!query.after || delivery.id > *query.after);
}

Error unknownDelivery(const QString &id) { return {ErrorCode::DeliveryUnknown, {}, id, {}}; }

Attempt attemptOf(const DeliveryDetail &detail, int number, bool good)
{
    Attempt attempt;
    attempt.number = number;
    attempt.startedAt = detail.delivery.createdAt + number * 60 * microsPerSecond;
    attempt.outcome = OutcomeKind::Answered;
    attempt.statusCode = good ? 200 : 502;
    attempt.durationUs = good ? 142'000 : 10'000'000;
    attempt.phases = {900, 1200, 4100, 300, attempt.durationUs - 7000, 500};
    attempt.remoteAddress = QStringLiteral("192.0.2.10:443");
    attempt.url = detail.delivery.url;
    attempt.requestHeaders = {{"Host", QUrl(detail.delivery.url).host().toUtf8()},
                              {"Content-Type", "application/json"},
                              {"X-Message-Signature", "6f0d2a51c8e04b7f93a1d6e2b85c4097"}};
    attempt.responseHeaders = {{"Content-Type", "text/plain"}};
    attempt.responseBody = good ? "OK" : "Bad gateway";
    return attempt;
}

} // namespace

QFuture<Result<QList<Delivery>>> FakeDeliveries::page(const DeliveryQuery &query, CancelToken)
{
    QList<Delivery> rows;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (isIn(query, row))
            rows.append(row.delivery);
    }
    if (!query.oldestFirst)
        std::reverse(rows.begin(), rows.end());
    return answers.give<QList<Delivery>>(rows.mid(query.skip, query.limit));
}

QFuture<Result<ListBeginning>> FakeDeliveries::beginning(const DeliveryQuery &query, CancelToken)
{
    ListBeginning beginning;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (row.delivery.company == query.company)
            beginning.upTo = row.delivery.id;
        if (isIn(query, row))
            beginning.rows.append(row.delivery);
    }
    if (!query.oldestFirst)
        std::reverse(beginning.rows.begin(), beginning.rows.end());
    beginning.rows = beginning.rows.mid(0, query.limit);
    return answers.give<ListBeginning>(beginning);
}

QFuture<Result<qint64>> FakeDeliveries::count(const DeliveryQuery &query, CancelToken)
{
    const auto number = std::count_if(ledger.cbegin(), ledger.cend(),
                                      [&](const DeliveryDetail &row) { return isIn(query, row); });
    return answers.give<qint64>(number);
}

QFuture<Result<QList<qint64>>> FakeDeliveries::countEach(const QList<DeliveryQuery> &queries,
                                                         CancelToken)
{
    QList<qint64> numbers;
    for (const DeliveryQuery &query : queries)
        numbers.append(std::count_if(ledger.cbegin(), ledger.cend(),
                                     [&](const DeliveryDetail &row) { return isIn(query, row); }));
    return answers.give<QList<qint64>>(numbers);
}

QFuture<Result<ListMoment>> FakeDeliveries::findMoment(const DeliveryQuery &query, Micros moment,
                                                       CancelToken)
{
    QList<Delivery> all;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (isIn(query, row))
            query.oldestFirst ? all.append(row.delivery) : all.prepend(row.delivery);
    }
    const qsizetype number = std::ranges::count_if(all, [&](const Delivery &row) {
        return query.oldestFirst ? row.createdAt < moment : row.createdAt > moment;
    });
    if (number == all.size())
        return answers.give<ListMoment>(ListMoment{number, {}, {}});
    const qsizetype first = number - number % query.limit;
    return answers.give<ListMoment>(
            ListMoment{number, all.mid(first, query.limit),
                       first > 0 ? std::optional(all.at(first - 1).id) : std::nullopt});
}

bool FakeDeliveries::needsScan(const DeliveryQuery &query) const
{
    const QString text = query.filter.text();
    return text.contains(QStringLiteral("body:")) || text.contains(QStringLiteral("attempts:"));
}

QFuture<Result<ScanStep>> FakeDeliveries::scan(const DeliveryQuery &query, int, CancelToken)
{
    ScanStep step;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (!isIn(query, row))
            continue;
        query.oldestFirst ? step.rows.append(row.delivery) : step.rows.prepend(row.delivery);
    }
    step.looked = ledger.size();
    step.fraction = 1;
    step.isEnd = true;
    return answers.give<ScanStep>(step);
}

QFuture<Result<std::optional<DeliveryId>>> FakeDeliveries::newest(CompanyId company)
{
    std::optional<DeliveryId> newest;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (row.delivery.company == company)
            newest = row.delivery.id;
    }
    return answers.give<std::optional<DeliveryId>>(newest);
}

QFuture<Result<ListRemovals>> FakeDeliveries::removals(CompanyId, std::optional<qint64> since)
{
    return answers.give<ListRemovals>(ListRemovals{lastRemoval, since && *since < lastRemoval});
}

QFuture<Result<StatusCounts>> FakeDeliveries::counts(CompanyId company,
                                                     std::optional<Micros> createdSince)
{
    StatusCounts counted;
    DeliveryQuery query;
    query.company = company;
    query.createdSince = createdSince;
    for (const DeliveryDetail &row : ledger) {
        if (isIn(query, row))
            ++counted[row.delivery.status];
    }
    return answers.give<StatusCounts>(counted);
}

QFuture<Result<QHash<DeliveryId, DeliveryStatus>>> FakeDeliveries::statuses(
        const QList<DeliveryId> &ids)
{
    QHash<DeliveryId, DeliveryStatus> found;
    for (const DeliveryId id : ids)
        found.insert(id, statusOf.value(id, DeliveryStatus::Queued));
    return answers.give<QHash<DeliveryId, DeliveryStatus>>(found);
}

QFuture<Result<QHash<DeliveryId, DeliveryFigures>>> FakeDeliveries::figures(
        const QList<DeliveryId> &ids)
{
    QHash<DeliveryId, DeliveryFigures> found;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (ids.contains(row.delivery.id))
            found.insert(row.delivery.id,
                         {row.attempts.isEmpty() ? std::nullopt
                                                 : std::optional(row.attempts.last().durationUs),
                          row.payload.size()});
    }
    return answers.give<QHash<DeliveryId, DeliveryFigures>>(found);
}

QFuture<Result<DeliveryDetail>> FakeDeliveries::detail(const QString &publicId)
{
    for (const DeliveryDetail &row : ledger) {
        if (row.delivery.publicId == publicId)
            return answers.give<DeliveryDetail>(row);
    }
    return answers.give<DeliveryDetail>(unknownDelivery(publicId));
}

QFuture<Result<QList<ResendAnswer>>> FakeDeliveries::resend(const QList<QString> &publicIds)
{
    QList<ResendAnswer> given;
    for (const QString &id : publicIds) {
        const auto found = std::find_if(ledger.begin(), ledger.end(), [&](const auto &row) {
            return row.delivery.publicId == id;
        });
        if (found == ledger.end())
            return answers.give<QList<ResendAnswer>>(unknownDelivery(id));
        const DeliveryDetail old = *found;
        const QString newId = add(old.delivery.company, old.delivery.trigger,
                                  DeliveryStatus::Queued, old.delivery.createdAt, old.delivery.url);
        ledger.last().delivery.resendOfPublicId = id;
        ledger.last().payload = old.payload;
        given.append({id, ledger.last().delivery.id, newId, {}});
        resent.append(id);
    }
    return answers.give<QList<ResendAnswer>>(given);
}

QFuture<Result<QString>> FakeDeliveries::curlCommand(const QString &publicId)
{
    QByteArray payload;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (row.delivery.publicId == publicId)
            payload = row.payload;
    }
    return answers.give<QString>(
            hk::curlCommand(QStringLiteral("https://receiver.example/") + publicId, {}, payload));
}

QFuture<Result<void>> FakeDeliveries::retryNow(const QString &publicId)
{
    retried.append(publicId);
    return answers.give<void>(Result<void>());
}

QFuture<Result<void>> FakeDeliveries::cancel(const QString &publicId)
{
    cancelled.append(publicId);
    return answers.give<void>(Result<void>());
}

QFuture<Result<ManyChanged>> FakeDeliveries::changeMany(const QList<QString> &publicIds,
                                                        UnfinishedChange change)
{
    ManyChanged many;
    for (const DeliveryDetail &row : std::as_const(ledger)) {
        if (!publicIds.contains(row.delivery.publicId))
            continue;
        if (isFinished(row.delivery.status)) {
            ++many.finished;
            continue;
        }
        ++many.changed;
        if (outlastsRetry(waitingOf(row.delivery, row.endpoint, SystemClock().now()).reason))
            many.kept += change == UnfinishedChange::RetryNow ? 1 : 0;
        (change == UnfinishedChange::Cancel ? cancelled : retried).append(row.delivery.publicId);
    }
    return answers.give<ManyChanged>(many);
}

QString FakeDeliveries::add(CompanyId company, Trigger trigger, DeliveryStatus status,
                            Micros createdAt, const QString &url, const QString &customer)
{
    const qint64 number = ledger.size() + 1;
    DeliveryDetail detail;
    Delivery &delivery = detail.delivery;
    delivery.id = DeliveryId(number);
    delivery.publicId = QStringLiteral("dlv_%1").arg(number, 13, 10, QLatin1Char('0'));
    delivery.eventPublicId = QStringLiteral("evt_%1").arg(number, 13, 10, QLatin1Char('0'));
    delivery.company = company;
    delivery.event = EventId(number);
    delivery.endpoint = EndpointId(1 + static_cast<int>(categoryOf(trigger)));
    delivery.trigger = trigger;
    delivery.url = url;
    delivery.status = status;
    delivery.maxAttempts = 8;
    delivery.createdAt = createdAt;
    const bool good = status == DeliveryStatus::Delivered;
    delivery.attempts = good                     ? 1
            : status == DeliveryStatus::Failed   ? 8
            : status == DeliveryStatus::Retrying ? 2
                                                 : 0;
    for (int i = 1; i <= delivery.attempts; ++i)
        detail.attempts.append(attemptOf(detail, i, good));
    if (!detail.attempts.isEmpty()) {
        delivery.lastOutcome = detail.attempts.last().outcome;
        delivery.lastStatusCode = detail.attempts.last().statusCode;
    }
    if (status == DeliveryStatus::Retrying)
        delivery.nextAttemptAt = createdAt + 1800 * microsPerSecond;
    detail.event = {delivery.event, delivery.eventPublicId, company, trigger, {}, false, createdAt};
    detail.event.subjects.name = customer;
    detail.event.subjects.email = QStringLiteral("maria@example.com");
    detail.endpoint.id = delivery.endpoint;
    detail.endpoint.url = url;
    detail.endpoint.slot = categoryOf(trigger);
    detail.payload = QStringLiteral("{\"eventId\":\"%1\",\"eventTrigger\":\"%2\"}")
                             .arg(delivery.eventPublicId, wireNameOf(trigger))
                             .toUtf8();
    ledger.append(detail);
    return delivery.publicId;
}

} // namespace hk::test
