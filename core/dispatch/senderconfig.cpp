#include "core/dispatch/senderconfig.h"

#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/model/transition.h"
#include "core/model/urlhost.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/policyrepository.h"
#include "core/store/storedheader.h"
#include "core/vault/vault.h"

namespace hk {
namespace {

LaneConfig laneConfig(const Endpoint &endpoint, const Company &company, std::vector<TimedKey> keys)
{
    LaneConfig lane;
    lane.endpoint = endpoint.id;
    lane.sends = endpoint.state == EndpointState::Active && !endpoint.url.isEmpty();
    lane.url = endpoint.url;
    lane.isOnThisMachine = isLoopbackHost(QUrl(endpoint.url).host(QUrl::FullyEncoded));
    lane.concurrency = endpoint.limits.concurrency;
    lane.rate = endpoint.limits.rate;
    lane.breaker = endpoint.breaker;
    lane.caFile = endpoint.limits.caFile;
    // Company and endpoint may have been changed one after the other.
    lane.verifiesCertificate =
            endpoint.limits.verifiesCertificate || company.environment == Environment::Production;
    lane.timeoutMs = endpoint.limits.timeoutMs.value_or(company.timeoutMs);
    lane.schedule = endpoint.limits.retrySchedule.value_or(company.retrySchedule);
    lane.encoding = company.signatureEncoding;
    lane.standardHeaders = company.standardHeaders;
    lane.keys = std::move(keys);
    if (lane.keys.empty())
        lane.keys.push_back({Secret(company.externalId.toUtf8()), 0, std::nullopt});
    return lane;
}

Result<void> openInto(std::vector<TimedKey> &keys, const SealedKey &sealed, const Vault &vault)
{
    Result<Secret> opened = vault.open(sealed.sealed, keyContext(sealed.company));
    if (!opened)
        return opened.error();
    keys.push_back({std::move(*opened), sealed.signsFrom, sealed.signsUntil});
    return {};
}

Result<std::vector<OwnLine>> openHeaders(Database &database, const Endpoint &endpoint,
                                         const Vault &vault)
{
    std::vector<OwnLine> lines;
    if (endpoint.headers.isEmpty())
        return lines;
    const Result<QList<StoredHeader>> stored = storedHeaders(database, endpoint.id);
    if (!stored)
        return stored.error();
    for (const StoredHeader &header : *stored) {
        const bool isSecret = !header.sealed.isEmpty();
        const Result<Secret> value = isSecret
                ? vault.open(header.sealed, headerContext(endpoint.id))
                : Result<Secret>(Secret(header.value.toLatin1()));
        if (!value)
            return value.error();
        lines.push_back({header.name.toLatin1(), *value, isSecret});
    }
    return lines;
}

HeaderList headersOf(const LaneConfig &lane, bool masked)
{
    const auto dots = QByteArrayLiteral("********");
    HeaderList headers;
    for (const OwnLine &line : lane.headers)
        headers.append(
                {line.name, masked && line.isSecret ? dots : line.value.view().toByteArray()});
    return headers;
}

Result<QHash<CompanyId, std::vector<TimedKey>>> openKeys(Database &database, const Vault &vault,
                                                         Micros now)
{
    const Result<QList<SealedKey>> sealed = KeyRepository(database).allSigningFrom(now);
    if (!sealed)
        return sealed.error();
    QHash<CompanyId, std::vector<TimedKey>> keys;
    for (const SealedKey &key : *sealed) {
        if (const Result<void> opened = openInto(keys[key.company], key, vault); !opened)
            return opened.error();
    }
    return keys;
}

} // namespace

Result<SenderConfig> loadSenderConfig(Database &database, const Vault &vault, Micros now)
{
    const Result<qint64> revision = settingsRevision(database);
    const Result<QList<Company>> companies = CompanyRepository(database).list();
    const Result<QList<Endpoint>> endpoints = EndpointRepository(database).all();
    const Result<QStringList> ranges = PolicyRepository(database).ranges();
    const Result<ProxySetting> proxy = PolicyRepository(database).proxy();
    const Result<int> atOnce = PolicyRepository(database).requestsAtOnce();
    const Result<QHash<CompanyId, std::vector<TimedKey>>> keys = openKeys(database, vault, now);
    for (const Error *error :
         {revision ? nullptr : &revision.error(), companies ? nullptr : &companies.error(),
          endpoints ? nullptr : &endpoints.error(), ranges ? nullptr : &ranges.error(),
          proxy ? nullptr : &proxy.error(), atOnce ? nullptr : &atOnce.error(),
          keys ? nullptr : &keys.error()}) {
        if (error)
            return *error;
    }

    QHash<CompanyId, Company> companyOf;
    for (const Company &company : *companies)
        companyOf.insert(company.id, company);
    SenderConfig config{*revision, {}, *ranges, 0, *atOnce};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const Endpoint &endpoint : *endpoints) {
        const Company &company = companyOf[endpoint.company];
        LaneConfig lane = laneConfig(endpoint, company, keys->value(company.id));
        const Result<std::vector<OwnLine>> headers = openHeaders(database, endpoint, vault);
        if (!headers)
            return headers.error();
        lane.headers = *headers;
        lane.proxy = proxy->proxyFor(QUrl(lane.url), environment);
        config.longestWait = std::max(config.longestWait, longestWait(lane.schedule));
        config.lanes.insert(endpoint.id, lane);
    }
    return config;
}

Result<LaneConfig> loadLaneConfig(Database &database, const Vault &vault, EndpointId id, Micros now)
{
    const Result<Endpoint> endpoint = EndpointRepository(database).get(id);
    return endpoint ? loadLaneConfig(database, vault, *endpoint, now)
                    : Result<LaneConfig>(endpoint.error());
}

Result<LaneConfig> loadLaneConfig(Database &database, const Vault &vault, const Endpoint &endpoint,
                                  Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(endpoint.company);
    if (!company)
        return company.error();
    const Result<QList<SealedKey>> sealed = KeyRepository(database).signing(company->id, now);
    if (!sealed)
        return sealed.error();
    std::vector<TimedKey> keys;
    for (const SealedKey &key : *sealed) {
        if (const Result<void> opened = openInto(keys, key, vault); !opened)
            return opened.error();
    }
    LaneConfig lane = laneConfig(endpoint, *company, std::move(keys));
    const Result<std::vector<OwnLine>> headers = openHeaders(database, endpoint, vault);
    if (!headers)
        return headers.error();
    lane.headers = *headers;
    return lane;
}

HeaderList ownHeaders(const LaneConfig &lane) { return headersOf(lane, false); }

HeaderList maskedHeaders(const LaneConfig &lane) { return headersOf(lane, true); }

SigningKeys signingKeysAt(const LaneConfig &lane, Micros now)
{
    SigningKeys signing{{}, lane.encoding, lane.standardHeaders};
    for (const TimedKey &key : lane.keys) {
        if (key.from <= now && (!key.until || *key.until > now))
            signing.keys.push_back(key.key);
    }
    // A clock set back must not leave a delivery unsigned: then the newest key signs.
    if (signing.keys.empty() && !lane.keys.empty())
        signing.keys.push_back(lane.keys.back().key);
    return signing;
}

} // namespace hk
