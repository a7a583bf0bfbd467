#include "core/store/storyrepository.h"

#include "core/store/counterrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace hk {
namespace {

// The inner questions walk event_appointment or event_customer from the event outwards.
#define HK_STORY(subject, side)                                                                    \
    "SELECT d.event, d.id FROM (SELECT id FROM event WHERE company = ? AND " subject " = ? AND "   \
    "id " side " LIMIT ?) e JOIN delivery d ON d.event = e.id LIMIT ?"
constexpr char appointmentBefore[] = HK_STORY("appointment_id", "<= ? ORDER BY id DESC");
constexpr char appointmentAfter[] = HK_STORY("appointment_id", "> ? ORDER BY id");
constexpr char customerBefore[] = HK_STORY("customer_id", "<= ? ORDER BY id DESC");
constexpr char customerAfter[] = HK_STORY("customer_id", "> ? ORDER BY id");
#undef HK_STORY

// By the index delivery_failure, whose condition they repeat.
constexpr char countSimilar[] =
        "SELECT count(*) FROM (SELECT 1 FROM delivery WHERE endpoint = ? AND last_outcome = ? AND "
        "last_code IS ? AND status IN (0, 1, 3) AND id >= ? AND id <> ? AND created_at >= ? "
        "ORDER BY id DESC LIMIT ?)";
constexpr char oldestSimilar[] =
        "SELECT created_at FROM delivery WHERE endpoint = ? AND last_outcome = ? AND "
        "last_code IS ? AND status IN (0, 1, 3) AND id >= ? AND created_at >= ? "
        "ORDER BY id LIMIT 1";
// By the index delivery_order.
constexpr char selectInFront[] =
        "SELECT f.id FROM delivery d JOIN delivery f ON f.endpoint = d.endpoint AND "
        "f.order_key = d.order_key AND f.status < 2 AND f.id < d.id "
        "WHERE d.id = ? AND d.status < 2 ORDER BY f.id LIMIT 1";

constexpr int deliveriesPerEvent = 10;

struct Row
{
    EventId event;
    DeliveryId delivery;
};

} // namespace

Result<StoryRows> StoryRepository::ofAppointment(CompanyId company, const QString &appointment,
                                                 EventId around, int most)
{
    return read({appointmentBefore, appointmentAfter}, company, appointment, around, most);
}

Result<StoryRows> StoryRepository::ofCustomer(CompanyId company, const QString &customer,
                                              EventId around, int most)
{
    return read({customerBefore, customerAfter}, company, customer, around, most);
}

Result<StoryRows> StoryRepository::read(const Sql &sql, CompanyId company, const QString &subject,
                                        EventId around, int most)
{
    StoryRows story;
    const int mostRows = (most + 1) * deliveriesPerEvent;
    const auto side = [&](const char *question, bool &hasMore) -> Result<void> {
        const auto rows =
                Query(m_db, question)
                        .list(
                                [](const Query &row) {
                                    return Row{EventId(row.integer(0)), DeliveryId(row.integer(1))};
                                },
                                company, subject, around, most + 1, mostRows);
        if (!rows)
            return rows.error();
        // One event more than is wanted was asked for, only to know whether there is one.
        int events = 0;
        EventId last;
        for (const Row &row : *rows) {
            if (row.event != last)
                ++events;
            last = row.event;
            hasMore = hasMore || events > most;
            if (events <= most)
                story.ids.append(row.delivery);
        }
        // An event of very many deliveries used up what was asked for: what is behind it is not
        // known.
        hasMore = hasMore || rows->size() >= mostRows;
        return {};
    };
    if (const Result<void> done = side(sql.before, story.hasEarlier); !done)
        return done.error();
    if (const Result<void> done = side(sql.after, story.hasLater); !done)
        return done.error();
    std::sort(story.ids.begin(), story.ids.end());
    return story;
}

Result<SimilarRows> StoryRepository::findSimilar(const Delivery &delivery, Micros since, int most)
{
    SimilarRows similar;
    similar.since = delivery.createdAt;
    if (!delivery.lastOutcome)
        return similar;
    const Result<std::optional<DeliveryId>> first =
            firstCreatedSince(m_db, delivery.company, since);
    if (!first)
        return first.error();
    if (!first->has_value())
        return similar;
    const auto count =
            Query(m_db, countSimilar)
                    .first([](const Query &row) { return row.integer(0); }, delivery.endpoint,
                           *delivery.lastOutcome, delivery.lastStatusCode, **first, delivery.id,
                           since, most + 1);
    if (!count)
        return count.error();
    const auto oldest =
            Query(m_db, oldestSimilar)
                    .first([](const Query &row) { return row.integer(0); }, delivery.endpoint,
                           *delivery.lastOutcome, delivery.lastStatusCode, **first, since);
    if (!oldest)
        return oldest.error();
    similar.count = std::min<qint64>(count->value_or(0), most);
    similar.isCapped = count->value_or(0) > most;
    similar.since = std::min(similar.since, oldest->value_or(similar.since));
    return similar;
}

Result<std::optional<DeliveryId>> StoryRepository::inFrontOf(DeliveryId delivery)
{
    return Query(m_db, selectInFront)
            .first([](const Query &row) { return DeliveryId(row.integer(0)); }, delivery);
}

} // namespace hk
