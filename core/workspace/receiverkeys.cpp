#include "core/workspace/receiverkeys.h"

#include "core/model/company.h"
#include "core/store/companyrepository.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace hk {
namespace {

/// Where a request arrives: "8765/booking?x=1".
QByteArray placeOf(int port, const QByteArray &target) { return QByteArray::number(port) + target; }

QByteArray placeOf(const QString &url)
{
    const QUrl parsed = QUrl::fromEncoded(url.toLatin1(), QUrl::StrictMode);
    return placeOf(
            parsed.port(80),
            parsed.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
}

} // namespace

Result<ReceiverKeys> ReceiverKeys::load(Database &database, const Vault &vault, Micros now)
{
    const Result<SenderConfig> config = loadSenderConfig(database, vault, now);
    if (!config)
        return config.error();
    const Result<QList<Company>> companies = CompanyRepository(database).list();
    if (!companies)
        return companies.error();
    ReceiverKeys keys;
    keys.m_lanes = config->lanes.values();
    for (const LaneConfig &lane : std::as_const(keys.m_lanes))
        keys.m_lanesByPlace.insert(placeOf(lane.url), lane);
    for (const Company &company : *companies) {
        for (const Trigger trigger : allTriggers) {
            if (company.wireNames.isOwn(trigger))
                keys.m_ownNames.insert(company.wireNames.of(trigger), trigger);
        }
    }
    return keys;
}

VerifyKeys ReceiverKeys::at(quint16 port, const QByteArray &target, Micros now) const
{
    const QList<LaneConfig> here = m_lanesByPlace.values(placeOf(port, target));
    VerifyKeys keys;
    for (const LaneConfig &lane : here.isEmpty() ? m_lanes : here) {
        for (Secret &key : signingKeysAt(lane, now).keys) {
            if (std::ranges::find(keys.keys, key) == keys.keys.end())
                keys.keys.push_back(std::move(key));
        }
    }
    return keys;
}

} // namespace hk
