#include "ui/deliveries/filtervocabulary.h"

#include "core/base/outcome.h"
#include "core/model/delivery.h"
#include "core/model/trigger.h"
#include "ui/common/outcometext.h"
#include "ui/common/statusbadge.h"
#include "ui/common/triggertext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(hk::Vocabulary)
};

QString noteOf(FilterField field)
{
    switch (field) {
    case FilterField::Status:
        return Vocabulary::tr("where a delivery stands");
    case FilterField::Trigger:
        return Vocabulary::tr("what happened");
    case FilterField::Category:
        return Vocabulary::tr("booking, customer, resource or reminder");
    case FilterField::Endpoint:
        return Vocabulary::tr("the endpoint it goes to");
    case FilterField::Host:
        return Vocabulary::tr("the host it goes to");
    case FilterField::Code:
        return Vocabulary::tr("HTTP status of the last answer");
    case FilterField::Error:
        return Vocabulary::tr("how the last attempt failed");
    case FilterField::Attempts:
        return Vocabulary::tr("how many attempts were made");
    case FilterField::Created:
        return Vocabulary::tr("how long ago, or when it was accepted");
    case FilterField::Due:
        return Vocabulary::tr("when the next attempt is due");
    case FilterField::Event:
        return Vocabulary::tr("event ID");
    case FilterField::Delivery:
        return Vocabulary::tr("delivery ID");
    case FilterField::Resend:
        return Vocabulary::tr("whether it is a resend, or of which delivery");
    case FilterField::Plan:
        return Vocabulary::tr("number of the resend plan");
    case FilterField::Simulated:
        return Vocabulary::tr("whether it was simulated");
    case FilterField::Appointment:
        return Vocabulary::tr("appointment ID");
    case FilterField::Customer:
        return Vocabulary::tr("customer ID");
    case FilterField::Resource:
        return Vocabulary::tr("resource ID");
    case FilterField::Email:
        return Vocabulary::tr("e-mail address of the customer");
    case FilterField::Text:
        return Vocabulary::tr("names, e-mails, IDs and confirmation numbers");
    case FilterField::Duration:
        return Vocabulary::tr("how long the last attempt took");
    case FilterField::Size:
        return Vocabulary::tr("size of the payload");
    case FilterField::Body:
        return Vocabulary::tr("text in payloads and responses");
    case FilterField::Payload:
        break;
    }
    return {};
}

/// The value as filterTermFor() writes it behind the colon.
QString valueFor(FilterField field, const QString &value)
{
    return filterTermFor(field, value).section(u':', 1);
}

QList<CompletionItem> statusItems()
{
    QList<CompletionItem> items;
    for (const DeliveryStatus status : allDeliveryStatuses)
        items.append({nameOf(status), statusText(status)});
    return items;
}

QList<CompletionItem> triggerItems()
{
    QList<CompletionItem> items;
    for (const Trigger trigger : allTriggers)
        items.append({wireNameOf(trigger), triggerTitle(trigger)});
    return items;
}

QList<CompletionItem> categoryItems()
{
    QList<CompletionItem> items;
    for (const Category category : allCategories)
        items.append({nameOf(category), categoryTitle(category)});
    return items;
}

QList<CompletionItem> errorItems()
{
    QList<CompletionItem> items;
    for (int i = 0; i <= static_cast<int>(OutcomeKind::Failed); ++i) {
        const auto kind = static_cast<OutcomeKind>(i);
        if (kind != OutcomeKind::Answered)
            items.append({nameOf(kind), outcomeTitle(kind, std::nullopt)});
    }
    return items;
}

QList<CompletionItem> codeItems(const QList<int> &codes)
{
    QList<CompletionItem> items;
    for (const int code : codes)
        items.append({QString::number(code), outcomeTitle(OutcomeKind::Answered, code)});
    items.append({{QStringLiteral("none"), Vocabulary::tr("no answer was read")},
                  {QStringLiteral(">=500"), Vocabulary::tr("the receiver failed")},
                  {QStringLiteral("400..499"), Vocabulary::tr("the receiver refused")},
                  {QStringLiteral("200..299"), Vocabulary::tr("accepted")}});
    return items;
}

QList<CompletionItem> createdItems()
{
    return {{QStringLiteral("<15m"), Vocabulary::tr("in the last 15 minutes")},
            {QStringLiteral("<1h"), Vocabulary::tr("in the last hour")},
            {QStringLiteral("<24h"), Vocabulary::tr("in the last 24 hours")},
            {QStringLiteral("<7d"), Vocabulary::tr("in the last 7 days")},
            {QStringLiteral("<30d"), Vocabulary::tr("in the last 30 days")},
            {QStringLiteral(">7d"), Vocabulary::tr("more than 7 days ago")},
            {QStringLiteral("1d..2d"), Vocabulary::tr("between one and two days ago")}};
}

QList<CompletionItem> dueItems()
{
    return {{QStringLiteral("<5m"), Vocabulary::tr("within 5 minutes")},
            {QStringLiteral("<1h"), Vocabulary::tr("within an hour")},
            {QStringLiteral(">1h"), Vocabulary::tr("in more than an hour")},
            {QStringLiteral(">1d"), Vocabulary::tr("in more than a day")}};
}

QList<CompletionItem> durationItems()
{
    return {{QStringLiteral(">500ms"), Vocabulary::tr("longer than half a second")},
            {QStringLiteral(">1s"), Vocabulary::tr("longer than a second")},
            {QStringLiteral(">5s"), Vocabulary::tr("longer than 5 seconds")},
            {QStringLiteral("1s..5s"), Vocabulary::tr("from one second to five")},
            {QStringLiteral("none"), Vocabulary::tr("nothing was sent yet")}};
}

QList<CompletionItem> sizeItems()
{
    return {{QStringLiteral("<1kb"), Vocabulary::tr("less than 1 kB")},
            {QStringLiteral(">10kb"), Vocabulary::tr("more than 10 kB")},
            {QStringLiteral(">1mb"), Vocabulary::tr("more than 1 MB")},
            {QStringLiteral("1kb..10kb"), Vocabulary::tr("from 1 kB to 10 kB")}};
}

QList<CompletionItem> flagItems(const QString &yes, const QString &no)
{
    return {{QStringLiteral("yes"), yes}, {QStringLiteral("no"), no}};
}

QList<CompletionItem> items(FilterField field, const QStringList &values)
{
    QList<CompletionItem> items;
    for (const QString &value : values)
        items.append({valueFor(field, value), {}});
    return items;
}

} // namespace

QList<CompletionItem> filterFieldItems()
{
    QList<CompletionItem> items;
    for (const FilterField field : allFilterFields)
        items.append({nameOf(field) + u':', noteOf(field)});
    return items;
}

QList<CompletionItem> filterValueItems(FilterField field, const FilterWords &words)
{
    switch (field) {
    case FilterField::Status:
        return statusItems();
    case FilterField::Trigger:
        return triggerItems();
    case FilterField::Category:
        return categoryItems();
    case FilterField::Endpoint:
        return items(field, words.endpoints);
    case FilterField::Host:
        return items(field, words.hosts);
    case FilterField::Code:
        return codeItems(words.codes);
    case FilterField::Error:
        return errorItems();
    case FilterField::Attempts:
        return {{QStringLiteral("0"), Vocabulary::tr("nothing was sent yet")},
                {QStringLiteral("1"), Vocabulary::tr("a single one")},
                {QStringLiteral(">1"), Vocabulary::tr("retried")},
                {QStringLiteral("2..5"), Vocabulary::tr("from two to five")}};
    case FilterField::Created:
        return createdItems();
    case FilterField::Due:
        return dueItems();
    case FilterField::Duration:
        return durationItems();
    case FilterField::Size:
        return sizeItems();
    case FilterField::Resend:
        return flagItems(Vocabulary::tr("only resends"), Vocabulary::tr("no resends"));
    case FilterField::Simulated:
        return flagItems(Vocabulary::tr("only simulations"), Vocabulary::tr("no simulations"));
    default:
        return {};
    }
}

} // namespace hk
