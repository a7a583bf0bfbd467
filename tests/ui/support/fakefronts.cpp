#include "tests/ui/support/fakefronts.h"

#include "core/base/duration.h"
#include "core/contract/envelope.h"
#include "core/contract/sampleevents.h"
#include "core/model/webhookurl.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace hk::test {
namespace {

/// The id that the event after so many others gets.
QByteArray eventIdOf(qsizetype count)
{
    return "evt_" + QByteArray::number(count).rightJustified(13, '0');
}

SignedRequest requestTo(const QString &host, const QString &url, const QByteArray &body)
{
    SignedRequest request;
    request.host = QUrl(url).host();
    request.isLoopback = request.host == QLatin1String("127.0.0.1");
    request.url = url;
    request.headers = {{"Host", host.toUtf8()},
                       {"Content-Type", "application/json"},
                       {"Content-Length", QByteArray::number(body.size())},
                       {"X-Message-Signature",
                        "6f0d2a51c8e04b7f93a1d6e2b85c4097aa31f2de6c0b7d94e1f8a35c9be17c44"}};
    request.body = body;
    return request;
}

Result<EventPreview> previewOf(const FakeSimulator &simulator, Trigger trigger,
                               const QByteArray &payload, const SendTarget &target)
{
    const bool isLocal = target.kind == SendTarget::LocalReceiver || simulator.isLoopback;
    const QString category = nameOf(categoryOf(trigger));
    EventPreview preview;
    preview.body = payload;
    if (const Envelope envelope = envelopeOf(payload); envelope.eventIdAt >= 0) {
        preview.body.replace(envelope.eventIdAt, envelope.eventId.size(),
                             eventIdOf(simulator.sent.size()));
    }
    if (target.kind == SendTarget::OneUrl) {
        const auto url = WebhookUrl::parse(target.url, Environment::Test, QStringLiteral("URL"));
        if (!url)
            return url.error();
        preview.requests.append(requestTo(url->host(), url->ascii(), preview.body));
        return preview;
    }
    if (!isLocal && simulator.host.isEmpty())
        return preview;
    const QString host = isLocal ? QStringLiteral("127.0.0.1") : simulator.host;
    const QString scheme = isLocal ? QStringLiteral("http") : QStringLiteral("https");
    preview.requests.append(requestTo(
            host, QStringLiteral("%1://%2/hooks/%3").arg(scheme, host, category), preview.body));
    preview.requests.last().endpoint = category;
    if (target.kind == SendTarget::LocalReceiver)
        return preview;
    for (const QString &other : simulator.additional) {
        preview.requests.append(
                requestTo(other, QStringLiteral("https://%1/hooks").arg(other), preview.body));
        preview.requests.last().endpoint = QStringLiteral("CRM");
    }
    return preview;
}

QDateTime sampleTime() { return {QDate(2026, 5, 14), QTime(15, 42), Qt::UTC}; }

} // namespace

QFuture<Result<QList<Company>>> FakeCompanies::list()
{
    QList<Company> sorted = companies;
    std::sort(sorted.begin(), sorted.end(), [](const Company &a, const Company &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return answers.give<QList<Company>>(sorted);
}

QFuture<Result<Company>> FakeCompanies::find(const QString &externalId)
{
    for (const Company &company : companies) {
        if (company.externalId == externalId)
            return answers.give<Company>(company);
    }
    return answers.give<Company>(Error{ErrorCode::CompanyUnknown, {}, externalId, {}});
}

QFuture<Result<Company>> FakeCompanies::add(const QString &externalId, const QString &name,
                                            const QByteArray &timeZone, Environment environment)
{
    if (answers.willFail())
        return answers.give<Company>(Company());
    Result<Company> made = makeCompany(externalId, name, timeZone, environment);
    if (!made)
        return answers.give<Company>(made);
    for (const Company &company : companies) {
        if (company.externalId == made->externalId)
            return answers.give<Company>(Error{
                    ErrorCode::ExternalIdTaken, QStringLiteral("externalId"), externalId, {}});
    }
    made->id = CompanyId(companies.size() + 1);
    companies.append(*made);
    Q_EMIT companiesChanged();
    return answers.give<Company>(made);
}

Company *FakeCompanies::stored(CompanyId company)
{
    const auto found = std::ranges::find(companies, company, &Company::id);
    return found == companies.end() ? nullptr : &*found;
}

QFuture<Result<Company>> FakeCompanies::change(CompanyId company, const CompanyChange &change)
{
    Company &one = *stored(company);
    const auto checked = makeCompany(one.externalId, change.name.value_or(one.name),
                                     change.timeZone.value_or(one.timeZone),
                                     change.environment.value_or(one.environment));
    if (!checked || answers.willFail())
        return answers.give<Company>(checked);
    one.name = checked->name;
    one.timeZone = checked->timeZone;
    one.environment = checked->environment;
    Q_EMIT companiesChanged();
    return answers.give<Company>(one);
}

QFuture<Result<Company>> FakeCompanies::setArchived(CompanyId company, bool archived)
{
    Company &one = *stored(company);
    one.archivedAt = archived ? 1 : 0;
    Q_EMIT companiesChanged();
    return answers.give<Company>(one);
}

QFuture<Result<Company>> FakeCompanies::duplicate(CompanyId from, const QString &externalId,
                                                  const QString &name)
{
    const Company one = *stored(from);
    return add(externalId, name, one.timeZone, one.environment);
}

QFuture<Result<ImportedCompanies>> FakeCompanies::import(const CompanyImport &import)
{
    imports.append(import);
    return answers.give<ImportedCompanies>(imported);
}

QFuture<Result<CompanyContents>> FakeCompanies::contents(CompanyId)
{
    return answers.give<CompanyContents>(held);
}

QFuture<Result<void>> FakeCompanies::remove(CompanyId company)
{
    companies.removeIf([company](const Company &one) { return one.id == company; });
    Q_EMIT companiesChanged();
    return answers.give<void>(Result<void>());
}

QFuture<Result<QByteArray>> FakeSimulator::sample(CompanyId, Trigger trigger, quint64 seed)
{
    Company company;
    company.externalId = QStringLiteral("co_northwind");
    company.timeZone = QByteArrayLiteral("America/Toronto");
    return answers.give<QByteArray>(indentedSample(trigger, company, seed, toMicros(sampleTime()),
                                                   QStringLiteral("evt_0000000000000")));
}

QFuture<Result<QByteArray>> FakeSimulator::asNextEvent(const QByteArray &payload)
{
    return answers.give<QByteArray>(
            previewOf(*this, Trigger::AppointmentConfirmed, payload, SendTarget::LocalReceiver)
                    ->body);
}

QFuture<Result<QByteArray>> FakeSimulator::printedSample(CompanyId company, Trigger trigger,
                                                         quint64 seed, int index)
{
    return sample(company, trigger, seed + static_cast<quint64>(index));
}

QFuture<Result<Accepted>> FakeSimulator::sendSample(CompanyId company, Trigger trigger,
                                                    quint64 seed, int index,
                                                    const SendTarget &target)
{
    Q_UNUSED(seed)
    Q_UNUSED(index)
    return send(company, trigger, "{}", target);
}

QFuture<Result<Accepted>> FakeSimulator::sendStoryEvent(CompanyId company, Trigger trigger,
                                                        quint64 seed, const SampleChoice &choice,
                                                        Micros, const SendTarget &target)
{
    return sendSample(company, trigger, seed, choice.booking, target);
}

QFuture<Result<EventPreview>> FakeSimulator::preview(CompanyId, Trigger trigger,
                                                     const QByteArray &payload,
                                                     const SendTarget &target)
{
    return answers.give<EventPreview>(previewOf(*this, trigger, payload, target));
}

QFuture<Result<QList<Destination>>> FakeSimulator::destinations(CompanyId, TriggerSet triggers,
                                                                const SendTarget &target)
{
    QList<Destination> destinations;
    for (const Trigger trigger : allTriggers) {
        if (!triggers.contains(trigger))
            continue;
        const Result<EventPreview> preview = previewOf(*this, trigger, "{}", target);
        if (!preview)
            return answers.give<QList<Destination>>(preview.error());
        for (const SignedRequest &request : preview->requests)
            destinations.append(
                    {request.url, request.host, request.isLoopback, TriggerSet().with(trigger)});
    }
    return answers.give<QList<Destination>>(destinations);
}

QFuture<Result<QStringList>> FakeSimulator::recentUrls(CompanyId)
{
    return answers.give<QStringList>(urls);
}

QFuture<Result<Accepted>> FakeSimulator::send(CompanyId company, Trigger trigger,
                                              const QByteArray &payload, const SendTarget &target)
{
    if (answers.willFail())
        return answers.give<Accepted>(Accepted());
    const Result<EventPreview> preview = previewOf(*this, trigger, payload, target);
    if (!preview || preview->requests.isEmpty())
        return answers.give<Accepted>(preview ? Error{ErrorCode::NoUrlForTrigger, {}, {}, {}}
                                              : preview.error());
    sent.append({company, trigger, payload, target});
    Accepted accepted;
    accepted.event = EventId(sent.size());
    accepted.eventId = QString::fromLatin1(eventIdOf(sent.size()));
    for (const SignedRequest &request : preview->requests) {
        const qint64 number = ++deliveries;
        accepted.deliveries.push_back(
                {DeliveryId(number), QStringLiteral("dlv_%1").arg(number, 13, 10, QLatin1Char('0')),
                 request.url});
    }
    return answers.give<Accepted>(accepted);
}

} // namespace hk::test
