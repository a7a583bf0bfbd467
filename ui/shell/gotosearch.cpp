#include "ui/shell/gotosearch.h"

#include "core/workspace/comparing.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"

#include <QtCore/QSet>

#include <utility>

namespace hk {
namespace {

constexpr int mostRows = 50;
constexpr int mostEvents = 8;
constexpr int mostDeliveries = 5;
constexpr QLatin1String deliveriesPage("deliveries");
constexpr QLatin1String deliveryStart("dlv_");
constexpr QLatin1String eventStart("evt_");

/// What Page::open() of the deliveries' page shows as a filter.
QString filtered(FilterField field, const QString &value)
{
    return QStringLiteral("filter:") + filterTermFor(field, value);
}

bool has(const QString &text, const QString &typed)
{
    return text.contains(typed, Qt::CaseInsensitive);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

GoToSearch::GoToSearch(DeliveriesFront &deliveries, QObject *parent)
    : QObject(parent), m_deliveries(deliveries)
{
}

GoToSearch::~GoToSearch() { m_reading.cancel(); }

void GoToSearch::setCompanies(const QList<Company> &companies, CompanyId current)
{
    m_companies = companies;
    m_current = current;
}

bool GoToSearch::look(const QString &typed)
{
    m_reading.cancel();
    m_reading = {};
    m_asking.forget();
    const QString linked = deliveryOfLink(typed.trimmed());
    m_typed = linked.isEmpty() ? typed.trimmed() : linked;
    if (m_typed.isEmpty() || !m_current.isValid())
        return false;
    if (m_typed.startsWith(deliveryStart))
        lookForDelivery(m_typed);
    else if (m_typed.startsWith(eventStart))
        lookForEvent(m_typed, 0);
    else
        return lookForText(m_typed);
    return true;
}

void GoToSearch::lookForDelivery(const QString &id)
{
    m_asking.ask(m_deliveries.detail(id), this, [this](const Result<DeliveryDetail> &detail) {
        if (detail)
            finish(QList{hitOf(detail->delivery, detail->event.subjects.name)});
        else if (detail.error().code == ErrorCode::DeliveryUnknown)
            finish(QList<GoToHit>()); // half an id is no error
        else
            finish(detail.error());
    });
}

/// Its id does not say which company's it is.
void GoToSearch::lookForEvent(const QString &id, qsizetype company)
{
    const Result<DeliveryFilter> filter =
            DeliveryFilter::parse(filterTermFor(FilterField::Event, id));
    if (!filter || company >= m_companies.size())
        return finish(QList<GoToHit>());
    DeliveryQuery query;
    query.company = m_companies.at(company).id;
    query.filter = *filter;
    query.limit = mostRows;
    m_asking.ask(m_deliveries.page(query, m_reading), this,
                 [this, id, company](const Result<QList<Delivery>> &rows) {
                     if (!rows)
                         return finish(rows.error());
                     if (rows->isEmpty())
                         return lookForEvent(id, company + 1);
                     QList<GoToHit> hits;
                     for (const Delivery &row : *rows)
                         hits.append(hitOf(row, {}));
                     if (hits.size() > 1)
                         hits.prepend({GoToHit::Kind::Search,
                                       tr("All deliveries of this event"),
                                       nameOfCompany(rows->constFirst().company),
                                       {rows->constFirst().company, deliveriesPage,
                                        filtered(FilterField::Event, id)}});
                     finish(hits);
                 });
}

bool GoToSearch::lookForText(const QString &text)
{
    const Result<DeliveryFilter> filter =
            DeliveryFilter::parse(filterTermFor(FilterField::Text, text));
    DeliveryQuery query;
    query.company = m_current;
    query.limit = mostRows;
    if (filter)
        query.filter = *filter;
    // A letter or two stand in everything, and looking for them takes long.
    if (!filter || m_deliveries.needsScan(query))
        return false;
    m_asking.ask(m_deliveries.page(query, m_reading), this,
                 [this](const Result<QList<Delivery>> &rows) {
                     if (!rows)
                         return finish(rows.error());
                     m_rows = *rows;
                     m_subjects.clear();
                     m_unread.clear();
                     QSet<QString> events;
                     for (const Delivery &row : *rows) {
                         if (m_unread.size() == mostEvents || events.contains(row.eventPublicId))
                             continue;
                         events.insert(row.eventPublicId);
                         m_unread.append(row);
                     }
                     readNext();
                 });
    return true;
}

void GoToSearch::readNext()
{
    if (m_unread.isEmpty())
        return finish(hitsOfText());
    const Delivery row = m_unread.takeFirst();
    m_asking.ask(m_deliveries.detail(row.publicId), this,
                 [this, row](const Result<DeliveryDetail> &detail) {
                     if (detail)
                         m_subjects.insert(row.eventPublicId, detail->event.subjects);
                     readNext();
                 });
}

void GoToSearch::finish(const Result<QList<GoToHit>> &answer)
{
    if (answer)
        Q_EMIT found(*answer);
    else
        Q_EMIT failed(answer.error());
}

QList<GoToHit> GoToSearch::hitsOfText() const
{
    QList<GoToHit> appointments;
    QList<GoToHit> customers;
    QList<GoToHit> deliveries;
    QSet<QString> told;
    for (const Delivery &row : m_rows) {
        const EventSubjects subjects = m_subjects.value(row.eventPublicId);
        const QString &appointment = subjects.appointmentId;
        if ((has(appointment, m_typed) || has(subjects.confirmation, m_typed))
            && !appointment.isEmpty() && !told.contains(u'a' + appointment)) {
            told.insert(u'a' + appointment);
            appointments.append(
                    {GoToHit::Kind::Appointment,
                     appointment,
                     joined({subjects.confirmation, subjects.name}),
                     {m_current, deliveriesPage, filtered(FilterField::Appointment, appointment)}});
        }
        const QString &customer =
                subjects.customerId.isEmpty() ? subjects.email : subjects.customerId;
        const bool isMeant = has(subjects.name, m_typed) || has(subjects.email, m_typed)
                || has(subjects.customerId, m_typed);
        if (isMeant && !customer.isEmpty() && !told.contains(u'c' + customer)) {
            told.insert(u'c' + customer);
            const auto field =
                    subjects.customerId.isEmpty() ? FilterField::Email : FilterField::Customer;
            customers.append({GoToHit::Kind::Customer,
                              subjects.name.isEmpty() ? customer : subjects.name,
                              joined({subjects.email, subjects.customerId}),
                              {m_current, deliveriesPage, filtered(field, customer)}});
        }
        if (deliveries.size() < mostDeliveries)
            deliveries.append(hitOf(row, subjects.name));
    }
    QList<GoToHit> hits = appointments + customers + deliveries;
    if (!m_rows.isEmpty())
        hits.append({GoToHit::Kind::Search,
                     //: %1 is what somebody typed.
                     tr("All deliveries with \"%1\"").arg(m_typed),
                     nameOfCompany(m_current),
                     {m_current, deliveriesPage, filtered(FilterField::Text, m_typed)}});
    return hits;
}

GoToHit GoToSearch::hitOf(const Delivery &delivery, const QString &customer) const
{
    const Micros now = currentMicros();
    const QString company =
            delivery.company == m_current ? QString() : nameOfCompany(delivery.company);
    return {GoToHit::Kind::Delivery,
            triggerTitle(delivery.trigger),
            joined({company, customer, statusText(delivery.status),
                    tableTime(delivery.createdAt, now), delivery.publicId}),
            {delivery.company, deliveriesPage, delivery.publicId},
            delivery.createdAt};
}

QString GoToSearch::nameOfCompany(CompanyId company) const
{
    for (const Company &one : m_companies) {
        if (one.id == company)
            return one.name;
    }
    return {};
}

} // namespace hk
