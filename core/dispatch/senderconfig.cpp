#include "core/dispatch/senderconfig.h"

#include "core/model/company.h"
#include "core/model/endpoint.h"
#include "core/model/transition.h"
#include "core/model/urlhost.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/policyrepository.h"
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
    const Result<QHash<CompanyId, std::vector<TimedKey>>> keys = openKeys(database, vault, now);
    for (const Error *error :
         {revision ? nullptr : &revision.error(), companies ? nullptr : &companies.error(),
          endpoints ? nullptr : &endpoints.error(), ranges ? nullptr : &ranges.error(),
          proxy ? nullptr : &proxy.error(), keys ? nullptr : &keys.error()}) {
        if (error)
            return *error;
    }

    QHash<CompanyId, Company> companyOf;
    for (const Company &company : *companies)
        companyOf.insert(company.id, company);
    SenderConfig config{*revision, {}, *ranges, 0};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const Endpoint &endpoint : *endpoints) {
        const Company &company = companyOf[endpoint.company];
        LaneConfig lane = laneConfig(endpoint, company, keys->value(company.id));
        lane.proxy = proxy->proxyFor(QUrl(lane.url), environment);
        config.longestWait = std::max(config.longestWait, longestWait(lane.schedule));
        config.lanes.insert(endpoint.id, lane);
    }
    return config;
}

Result<LaneConfig> loadLaneConfig(Database &database, const Vault &vault, EndpointId id, Micros now)
{
    const Result<Endpoint> endpoint = EndpointRepository(database).get(id);
    if (!endpoint)
        return endpoint.error();
    const Result<Company> company = CompanyRepository(database).get(endpoint->company);
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
    return laneConfig(*endpoint, *company, std::move(keys));
}

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
