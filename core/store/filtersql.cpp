#include "core/store/filtersql.h"

#include "core/base/outcome.h"
#include "core/model/delivery.h"
#include "core/model/filterwords.h"
#include "core/model/trigger.h"
#include "core/store/filterpattern.h"

#include <algorithm>
#include <array>

namespace hk {
namespace {

// SQLite reads a statement with a stack of 100 places. A bracket at the left takes one of them, one
// further right three; a term takes a few, and the statement around the filter, with selections
// within selections, a third of all.
constexpr int placesForBrackets = 64;
constexpr int placesFurtherRight = 3;

constexpr QStringView never = u"0";
constexpr QStringView always = u"1";
constexpr QStringView likePattern = u" LIKE ? ESCAPE '\\'";

// Of an unfinished delivery: whether its endpoint sends nothing.
constexpr QStringView isHeld = u"(d.status < 2 AND (p.state <> 0 OR p.url = ''))";
constexpr QStringView hasStatus =
        u"(d.status = ? AND NOT (d.status < 2 AND (p.state <> 0 OR p.url = "
        u"'')))";

constexpr QStringView whenDue =
        u"(CASE WHEN d.status < 2 AND p.state = 0 AND p.url <> '' THEN d.due END)";
constexpr QStringView untilDue =
        u"(CASE WHEN d.status < 2 AND p.state = 0 AND p.url <> '' THEN d.due END - ?)";
constexpr QStringView codeColumn = u"coalesce(d.last_code, 0)";
constexpr QStringView hostColumn = u"coalesce(u.host, p.host)";
constexpr QStringView errorColumn = u"outcome_text(d.last_outcome, d.last_code, d.last_detail)";
constexpr QStringView eventIdColumn = u"event_public_id(d.event)";
constexpr QStringView deliveryIdColumn = u"delivery_public_id(d.id)";
constexpr QStringView resendOfColumn = u"coalesce(delivery_public_id(d.resend_of), '')";
constexpr QStringView planColumn = u"coalesce(d.plan, 0)"; // 0: none
constexpr QStringView durationColumn =                     // null: never tried
        u"(SELECT a.duration FROM attempt a WHERE a.id = (d.id << 8 | d.attempts))";
constexpr QStringView sizeColumn =
        u"coalesce((SELECT b.size FROM payload b WHERE b.event = d.event), 0)";
constexpr QStringView inPayload =
        u"(packed_has((SELECT b.packed FROM payload b WHERE b.event = d.event), ?)";
constexpr QStringView orInResponse =
        u" OR EXISTS (SELECT 1 FROM attempt a WHERE a.id BETWEEN d.id << 8 "
        u"AND (d.id << 8) + d.attempts AND packed_has(a.body, ?)))";
constexpr QStringView appointmentColumn = u"coalesce(e.appointment_id, '')";
constexpr QStringView customerColumn = u"coalesce(e.customer_id, '')";
constexpr QStringView resourceColumn = u"coalesce(e.resource_id, '')";
constexpr QStringView emailColumn = u"coalesce(e.email, '')";
constexpr std::array<QStringView, 6> textColumns{
        u"coalesce(e.name, '')", emailColumn,    appointmentColumn,
        customerColumn,          resourceColumn, u"coalesce(e.confirmation, '')",
};

QStringView symbolOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal:
        return u" = ?";
    case FilterOperator::Less:
        return u" < ?";
    case FilterOperator::LessOrEqual:
        return u" <= ?";
    case FilterOperator::Greater:
        return u" > ?";
    case FilterOperator::GreaterOrEqual:
        return u" >= ?";
    }
    return u" = ?";
}

/// How many places of the stack a node's brackets take, its deepest child written first.
int placesOf(const FilterNode &node)
{
    std::vector<int> places;
    for (const FilterNode &child : node.children)
        places.push_back(placesOf(child));
    std::ranges::sort(places, std::ranges::greater());
    int most = 0;
    for (size_t i = 0; i < places.size(); ++i)
        most = std::max(most, places[i] + (i == 0 ? 0 : placesFurtherRight));
    return node.kind == FilterNode::Kind::Not ? most : most + 1;
}

/// Writes the condition of one filter, from left to right, so that the values are in order.
class Writer
{
public:
    Writer(Micros now, const PublicIds &publicIds) : m_now(now), m_publicIds(publicIds) { }

    QString node(const FilterNode &node)
    {
        switch (node.kind) {
        case FilterNode::Kind::Term:
            return u'(' % term(node) % u')';
        case FilterNode::Kind::Not:
            // Binds tighter than AND and OR, so it needs no bracket of its own.
            return this->node(node.children.front()) % u" = 0";
        case FilterNode::Kind::And:
            return joined(node, u" AND ", always);
        case FilterNode::Kind::Or:
            return joined(node, u" OR ", never);
        }
        return always.toString();
    }

    FilterSql finished(QString condition)
    {
        return {std::move(condition), std::move(m_values), m_needsEvent};
    }

private:
    QString joined(const FilterNode &parent, QStringView between, QStringView ofNone)
    {
        std::vector<const FilterNode *> children;
        for (const FilterNode &child : parent.children)
            children.push_back(&child);
        std::ranges::stable_sort(children, std::ranges::greater(),
                                 [](const FilterNode *child) { return placesOf(*child); });
        QStringList parts;
        for (const FilterNode *child : children)
            parts.append(node(*child));
        return parts.isEmpty() ? ofNone.toString() : u'(' % parts.join(between) % u')';
    }

    QString term(const FilterNode &term)
    {
        switch (term.field) {
        case FilterField::Status:
            return status(term);
        case FilterField::Trigger:
            return triggers([&](Trigger trigger) { return isFoundBy(term, wireNameOf(trigger)); });
        case FilterField::Category:
            return triggers(
                    [&](Trigger trigger) { return isFoundBy(term, nameOf(categoryOf(trigger))); });
        case FilterField::Endpoint:
            return endpoint(term);
        case FilterField::Host:
            return like(hostColumn, term);
        case FilterField::Code:
            return code(term);
        case FilterField::Error:
            return error(term);
        case FilterField::Attempts:
            return number(u"d.attempts", term);
        case FilterField::Created:
            return term.isMoment ? moment(u"d.created_at", term) : age(u"(? - d.created_at)", term);
        case FilterField::Due:
            return u"coalesce(" % (term.isMoment ? moment(whenDue, term) : age(untilDue, term))
                    % u", 0)";
        case FilterField::Event:
            return publicId(u"d.event", eventIdColumn, m_publicIds.eventId(term.value), term);
        case FilterField::Delivery:
            return publicId(u"d.id", deliveryIdColumn, m_publicIds.deliveryId(term.value), term);
        case FilterField::Resend:
            return resend(term);
        case FilterField::Plan:
            return number(planColumn, term);
        case FilterField::Simulated:
            return flag(u"d.simulated", yesOrNo(term.value));
        case FilterField::Appointment:
            return ofEvent(appointmentColumn, term);
        case FilterField::Customer:
            return ofEvent(customerColumn, term);
        case FilterField::Resource:
            return ofEvent(resourceColumn, term);
        case FilterField::Email:
            return ofEvent(emailColumn, term);
        case FilterField::Text:
            return text(term);
        case FilterField::Duration:
            return duration(term);
        case FilterField::Size:
            return number(sizeColumn, term);
        case FilterField::Body:
            return body(term);
        case FilterField::Payload: // of another language, and not in a DeliveryFilter
            break;
        }
        return never.toString();
    }

    QString like(QStringView column, const FilterNode &term)
    {
        m_values.append(patternOf(term));
        return column % likePattern;
    }

    QString ofEvent(QStringView column, const FilterNode &term)
    {
        m_needsEvent = true;
        return like(column, term);
    }

    /// `column IN (…)`, or what nothing satisfies when the list is empty.
    QString oneOf(QStringView column, const QList<qint64> &values)
    {
        if (values.isEmpty())
            return never.toString();
        QStringList marks;
        for (const qint64 value : values) {
            m_values.append(value);
            marks.append(QStringLiteral("?"));
        }
        return column % u" IN (" % marks.join(u',') % u')';
    }

    QString status(const FilterNode &term)
    {
        QStringList parts;
        for (const DeliveryStatus status : allDeliveryStatuses) {
            if (!isFoundBy(term, nameOf(status)))
                continue;
            if (status == DeliveryStatus::Held) {
                parts.append(isHeld.toString());
            } else {
                m_values.append(static_cast<qint64>(status));
                parts.append(hasStatus.toString());
            }
        }
        return parts.isEmpty() ? never.toString() : u'(' % parts.join(u" OR ") % u')';
    }

    template<typename Matches>
    QString triggers(Matches matches)
    {
        QList<qint64> values;
        for (const Trigger trigger : allTriggers) {
            if (matches(trigger))
                values.append(static_cast<qint64>(trigger));
        }
        return oneOf(u"d.trigger", values);
    }

    QString endpoint(const FilterNode &term)
    {
        QList<qint64> slots;
        for (const Category category : allCategories) {
            if (isFoundBy(term, nameOf(category)))
                slots.append(static_cast<qint64>(category));
        }
        const QString ofCategory = oneOf(u"coalesce(p.slot, -1)", slots);
        return u'(' % ofCategory % u" OR (p.slot IS NULL AND " % like(u"p.name", term) % u"))";
    }

    QString number(QStringView column, const FilterNode &term)
    {
        if (term.hasNumber) {
            m_values.append(term.number);
            return column % symbolOf(term.op);
        }
        return hasWildcard(term) ? like(QString(u"CAST(" % column % u" AS TEXT)"), term)
                                 : never.toString();
    }

    QString code(const FilterNode &term)
    {
        if (!term.quoted && term.value.compare(u"none", Qt::CaseInsensitive) == 0)
            return QStringLiteral("d.last_code IS NULL");
        return number(codeColumn, term);
    }

    QString duration(const FilterNode &term)
    {
        if (!term.hasNumber)
            return durationColumn % u" IS NULL";
        m_values.append(term.number * microsPerMs);
        return u"coalesce(" % durationColumn % symbolOf(term.op) % u", 0)";
    }

    QString body(const FilterNode &term)
    {
        m_values.append(term.value);
        m_values.append(term.value);
        return inPayload % orInResponse;
    }

    QString error(const FilterNode &term)
    {
        QList<qint64> kinds;
        for (int i = 0; i <= static_cast<int>(OutcomeKind::Failed); ++i) {
            const auto kind = static_cast<OutcomeKind>(i);
            if (kind != OutcomeKind::Answered && isFoundBy(term, nameOf(kind)))
                kinds.append(i);
        }
        const QString ofKind = oneOf(u"coalesce(d.last_outcome, -1)", kinds);
        return u'(' % ofKind % u" OR " % like(errorColumn, term) % u')';
    }

    /// `span` is µs with the present moment as its question mark; the term counts in ms.
    QString age(QStringView span, const FilterNode &term)
    {
        if (!term.hasNumber)
            return never.toString();
        m_values.append(m_now);
        m_values.append(term.number * microsPerMs);
        return span % symbolOf(term.op);
    }

    QString moment(QStringView time, const FilterNode &term)
    {
        m_values.append(term.number);
        return time % symbolOf(term.op);
    }

    template<typename Id>
    QString publicId(QStringView column, QStringView idColumn, std::optional<Id> id,
                     const FilterNode &term)
    {
        if (hasWildcard(term))
            return like(idColumn, term);
        if (!id)
            return never.toString();
        m_values.append(id->value());
        return column % u" = ?";
    }

    QString flag(QStringView column, std::optional<bool> wanted)
    {
        if (!wanted)
            return never.toString();
        return column % (*wanted ? QStringView(u" <> 0") : QStringView(u" = 0"));
    }

    QString resend(const FilterNode &term)
    {
        if (const std::optional<bool> wanted = yesOrNo(term.value))
            return flag(u"coalesce(d.resend_of, 0)", wanted);
        return like(resendOfColumn, term);
    }

    QString text(const FilterNode &term)
    {
        const QString pattern = u'%' % patternOf(term) % u'%';
        QStringList parts;
        const auto add = [&](QStringView column) {
            m_values.append(pattern);
            parts.append(column % likePattern);
        };
        for (const QStringView column : textColumns)
            add(column);
        if (term.value.startsWith(u"evt_", Qt::CaseInsensitive))
            add(eventIdColumn);
        if (term.value.startsWith(u"dlv_", Qt::CaseInsensitive))
            add(deliveryIdColumn);
        m_needsEvent = true;
        return u'(' % parts.join(u" OR ") % u')';
    }

    Micros m_now;
    const PublicIds &m_publicIds;
    QList<std::variant<qint64, QString>> m_values;
    bool m_needsEvent = false;
};

} // namespace

Result<FilterSql> filterSql(const DeliveryFilter &filter, Micros now, const PublicIds &publicIds)
{
    if (placesOf(filter.root()) > placesForBrackets) {
        return Error{ErrorCode::FilterInvalid, QStringLiteral("at 1"),
                     QStringLiteral("it is nested too deeply"), QStringLiteral("1")};
    }
    Writer writer(now, publicIds);
    return writer.finished(u'(' % writer.node(filter.root()) % u')');
}

} // namespace hk
