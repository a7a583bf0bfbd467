#include "tests/ui/support/fakeworkspace.h"

#include "core/model/payloadfilter.h"
#include "core/model/webhookurl.h"

namespace hk::test {

Result<QString> FakePolicy::kindOf(const QString &cidr) const
{
    if (!cidr.contains(u'/'))
        return Error{ErrorCode::CidrInvalid, QStringLiteral("range"), cidr, {}};
    return cidr.startsWith(QLatin1String("10.")) ? QStringLiteral("private")
                                                 : QStringLiteral("loopback");
}

QFuture<Result<QStringList>> FakePolicy::ranges() { return answers.give<QStringList>(listed); }

QFuture<Result<QString>> FakePolicy::proxy() { return answers.give<QString>(proxyText); }

QFuture<Result<void>> FakePolicy::allow(const QString &cidr)
{
    listed.append(cidr);
    return answers.give<void>(Result<void>());
}

QFuture<Result<void>> FakePolicy::remove(const QString &cidr)
{
    listed.removeAll(cidr);
    return answers.give<void>(Result<void>());
}

QFuture<Result<QString>> FakePolicy::setProxy(const QString &proxy)
{
    proxyText = proxy;
    return answers.give<QString>(proxyText);
}

QFuture<Result<int>> FakePolicy::requestsAtOnce() { return answers.give<int>(atOnce); }

QFuture<Result<int>> FakePolicy::setRequestsAtOnce(const QString &number)
{
    if (!answers.willFail())
        atOnce = number.toInt();
    return answers.give<int>(atOnce);
}

QFuture<Result<QStringList>> FakeMaintenance::check()
{
    return answers.give<QStringList>(QStringList());
}

QFuture<Result<void>> FakeMaintenance::backup(const QString &)
{
    return answers.give<void>(Result<void>());
}

namespace {

/// What the pages' tests look at; the real one is tested on its own.
Result<void> apply(Endpoint &endpoint, const EndpointChange &change)
{
    if (change.url) {
        const auto url = WebhookUrl::parse(*change.url, Environment::Production,
                                           QStringLiteral("endpoint URL"));
        if (!url && !change.url->isEmpty())
            return url.error();
        endpoint.url = url ? url->ascii() : QString();
    }
    if (change.name && !endpoint.slot) {
        if (change.name->isEmpty())
            return Error{ErrorCode::EndpointNameInvalid, QStringLiteral("name"), {}, {}};
        endpoint.name = *change.name;
    }
    if (change.triggers) {
        const auto triggers = TriggerSet::parse(*change.triggers);
        if (!triggers)
            return triggers.error();
        endpoint.triggers = *triggers;
    }
    if (change.payloadFilter) {
        if (const auto filter = PayloadFilter::parse(*change.payloadFilter); !filter)
            return filter.error();
        endpoint.payloadFilter = *change.payloadFilter;
    }
    for (const HeaderChange &header : change.headers) {
        endpoint.headers.removeIf([&](const OwnHeader &one) { return one.name == header.name; });
        if (header.isRemoved)
            continue;
        if (const auto sendable = checkOwnHeader(header.name, header.value.view()); !sendable)
            return sendable;
        endpoint.headers.append(
                {header.name,
                 header.isSecret ? QString() : QString::fromLatin1(header.value.view()),
                 header.isSecret});
    }
    return {};
}

} // namespace

QFuture<Result<QList<Endpoint>>> FakeEndpoints::list(CompanyId company)
{
    const auto &endpoints = m_settings.settings[company].endpoints;
    return answers.give<QList<Endpoint>>(QList<Endpoint>(endpoints.begin(), endpoints.end())
                                         + additional.value(company));
}

QFuture<Result<QHash<EndpointId, QString>>> FakeEndpoints::names(CompanyId company)
{
    QHash<EndpointId, QString> names;
    for (const Endpoint &endpoint : std::as_const(m_settings.settings[company].endpoints))
        names.insert(endpoint.id, nameOf(endpoint));
    const QList<Endpoint> more = additional.value(company);
    for (const Endpoint &endpoint : more)
        names.insert(endpoint.id, endpoint.name);
    return answers.give<QHash<EndpointId, QString>>(names);
}

Endpoint *FakeEndpoints::find(CompanyId company, const QString &name)
{
    for (Endpoint &endpoint : m_settings.settings[company].endpoints) {
        if (nameOf(endpoint) == name)
            return &endpoint;
    }
    for (Endpoint &endpoint : additional[company]) {
        if (endpoint.name == name)
            return &endpoint;
    }
    return nullptr;
}

QFuture<Result<Endpoint>> FakeEndpoints::add(CompanyId company, const EndpointChange &change)
{
    if (answers.willFail())
        return answers.give<Endpoint>(Endpoint());
    Endpoint endpoint;
    endpoint.id = EndpointId(1000 + additional[company].size());
    endpoint.company = company;
    endpoint.name = change.name.value_or(QString());
    endpoint.triggers = TriggerSet::all();
    if (const Result<void> done = apply(endpoint, change); !done)
        return answers.give<Endpoint>(done.error());
    additional[company].append(endpoint);
    changes.append(change);
    Q_EMIT m_settings.settingsChanged();
    return answers.give<Endpoint>(endpoint);
}

QFuture<Result<Endpoint>> FakeEndpoints::change(CompanyId company, const QString &name,
                                                const EndpointChange &change)
{
    if (answers.willFail())
        return answers.give<Endpoint>(Endpoint());
    Endpoint *endpoint = find(company, name);
    if (!endpoint)
        return answers.give<Endpoint>(Error{ErrorCode::EndpointUnknown, {}, name, {}});
    Endpoint changed = *endpoint;
    if (const Result<void> done = apply(changed, change); !done)
        return answers.give<Endpoint>(done.error());
    *endpoint = changed;
    changes.append(change);
    Q_EMIT m_settings.settingsChanged();
    return answers.give<Endpoint>(changed);
}

QFuture<Result<qint64>> FakeEndpoints::remove(CompanyId company, const QString &name)
{
    additional[company].removeIf([&](const Endpoint &one) { return one.name == name; });
    Q_EMIT m_settings.settingsChanged();
    return answers.give<qint64>(0);
}

QFuture<Result<Endpoint>> FakeEndpoints::hold(CompanyId company, const QString &name,
                                              const QString &note)
{
    if (Endpoint *endpoint = find(company, name))
        endpoint->holdNote = note;
    return setState(company, name, EndpointState::Held);
}

QFuture<Result<Endpoint>> FakeEndpoints::release(CompanyId company, const QString &name)
{
    return setState(company, name, EndpointState::Active);
}

QFuture<Result<Endpoint>> FakeEndpoints::setState(CompanyId company, const QString &name,
                                                  EndpointState state)
{
    if (Endpoint *endpoint = find(company, name)) {
        endpoint->state = state;
        endpoint->holdReason = state == EndpointState::Held ? HoldReason::ByHand : HoldReason::None;
        return answers.give<Endpoint>(*endpoint);
    }
    return answers.give<Endpoint>(Error{ErrorCode::EndpointUnknown, {}, name, {}});
}

FakeWorkspace::FakeWorkspace()
{
    northwind = addCompany(QStringLiteral("co_northwind"), QStringLiteral("Northwind Clinics"),
                           Environment::Production);
    WebhookSettings &settings_ = settings.settings[northwind.id];
    for (const Category category : allCategories) {
        settings_.endpoints[static_cast<size_t>(category)].url =
                QStringLiteral("https://crm.northwind.example/hooks/%1").arg(nameOf(category));
    }
    status.set({SenderStatus::State::Sending, {}, {}, 0, 0, 0, 0});
}

FakeWorkspace::~FakeWorkspace() = default;

Fronts FakeWorkspace::fronts()
{
    return {companies,   settings,  simulator, deliveries, receiver, status, policy,
            maintenance, endpoints, preflight, samples,    plans,    story,  overview,
            records,     filters,   keeping,   notices,    audit,    reports};
}

Company FakeWorkspace::addCompany(const QString &externalId, const QString &name,
                                  Environment environment)
{
    Company company;
    company.id = CompanyId(companies.companies.size() + 1);
    company.externalId = externalId;
    company.name = name;
    company.timeZone = QByteArrayLiteral("America/Toronto");
    company.environment = environment;
    company.revision = 1;
    companies.companies.append(company);
    WebhookSettings &made = settings.settings[company.id];
    made.company = company;
    for (const Category category : allCategories) {
        Endpoint &endpoint = made.endpoints[static_cast<size_t>(category)];
        endpoint.id = EndpointId(company.id.value() * 10 + static_cast<int>(category));
        endpoint.company = company.id;
        endpoint.slot = category;
        endpoint.triggers = TriggerSet::of(category);
    }
    return company;
}

void FakeWorkspace::fillLedger(Micros now)
{
    overview.isFilled = true;
    overview.needHelp(now);
    constexpr std::array statuses{DeliveryStatus::Delivered, DeliveryStatus::Delivered,
                                  DeliveryStatus::Failed,    DeliveryStatus::Delivered,
                                  DeliveryStatus::Retrying,  DeliveryStatus::Queued,
                                  DeliveryStatus::Delivered, DeliveryStatus::Held};
    const QStringList hosts{
            QStringLiteral("hooks.fabrikam.example"), QStringLiteral("billing.northwind.example"),
            QStringLiteral("crm.northwind.example"), QStringLiteral("ops.contoso.example")};
    for (int i = 0; i < 40; ++i) {
        const auto at = static_cast<size_t>(i);
        deliveries.add(northwind.id, allTriggers[at % allTriggers.size()],
                       statuses[at % statuses.size()], now - (40 - i) * 97 * microsPerSecond,
                       QStringLiteral("https://%1/api/webhooks").arg(hosts[i % hosts.size()]),
                       i % 2 ? QStringLiteral("Maria Example") : QStringLiteral("Omar Sample"));
    }
}

} // namespace hk::test
