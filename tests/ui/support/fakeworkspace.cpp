#include "tests/ui/support/fakeworkspace.h"

namespace hk::test {

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

QFuture<Result<QList<Endpoint>>> FakeEndpoints::list(CompanyId company)
{
    const auto &endpoints = m_settings.settings[company].endpoints;
    return answers.give<QList<Endpoint>>(QList<Endpoint>(endpoints.begin(), endpoints.end()));
}

QFuture<Result<Endpoint>> FakeEndpoints::change(CompanyId, const QString &,
                                                const LimitsChange &change)
{
    changes.append(change);
    return answers.give<Endpoint>(Endpoint());
}

QFuture<Result<Endpoint>> FakeEndpoints::hold(CompanyId company, const QString &name)
{
    return setState(company, name, EndpointState::Held);
}

QFuture<Result<Endpoint>> FakeEndpoints::release(CompanyId company, const QString &name)
{
    return setState(company, name, EndpointState::Active);
}

QFuture<Result<Endpoint>> FakeEndpoints::setState(CompanyId company, const QString &name,
                                                  EndpointState state)
{
    for (Endpoint &endpoint : m_settings.settings[company].endpoints) {
        if (nameOf(endpoint) != name)
            continue;
        endpoint.state = state;
        endpoint.holdReason = state == EndpointState::Held ? HoldReason::ByHand : HoldReason::None;
        return answers.give<Endpoint>(endpoint);
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

Fronts FakeWorkspace::fronts()
{
    return {companies, settings, simulator,   deliveries, receiver,
            status,    policy,   maintenance, endpoints};
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
    }
    return company;
}

void FakeWorkspace::fillLedger(Micros now)
{
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
