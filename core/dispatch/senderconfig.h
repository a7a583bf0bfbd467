#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/signatureencoding.h"
#include "core/model/breaker.h"
#include "core/model/ratelimit.h"
#include "core/model/retryschedule.h"
#include "core/model/sendinglimit.h"
#include "core/signing/signer.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>
#include <vector>

namespace hk {

class Database;
class Vault;
struct Endpoint;

/// A key with the time it signs in.
struct TimedKey
{
    Secret key;
    Micros from = 0;
    std::optional<Micros> until;
};

/// A header line of the endpoint's own.
struct OwnLine
{
    QByteArray name;
    Secret value;
    bool isSecret = false; ///< masked in the ledger
};

/// What a lane needs to know of its endpoint and company.
struct LaneConfig
{
    EndpointId endpoint;
    bool sends = false;           ///< active, and has a URL
    QString url;                  ///< ASCII form
    bool isOnThisMachine = false; ///< needs no network
    int concurrency = 8;
    RateLimit rate;
    Breaker breaker; ///< as the store has it
    QString caFile;
    bool verifiesCertificate = true;
    QUrl proxy; ///< empty: none
    qint64 timeoutMs = 15'000;
    RetrySchedule schedule;
    SignatureEncoding encoding = SignatureEncoding::Hex;
    bool standardHeaders = true;
    std::vector<OwnLine> headers; ///< sent beside those that sign
    std::vector<TimedKey> keys;   ///< oldest first; with a default key, the external id stands here
};

/// The settings of a whole store as the dispatcher uses them, at one revision.
struct SenderConfig
{
    qint64 revision = -1;
    QHash<EndpointId, LaneConfig> lanes;
    QStringList allowedRanges; ///< CIDR
    Micros longestWait = 0;    ///< no delivery of any lane waits longer, see longestWait()
    int requestsAtOnce = mostRequestsAtOnce; ///< of all lanes together
};

/// Reads them, with the keys that sign at `now` or later, opened by `vault`. Store….
Result<SenderConfig> loadSenderConfig(Database &database, const Vault &vault, Micros now);

/// The same for one endpoint.
Result<LaneConfig> loadLaneConfig(Database &database, const Vault &vault, EndpointId endpoint,
                                  Micros now);
/// The same for one that need not be in the store.
Result<LaneConfig> loadLaneConfig(Database &database, const Vault &vault, const Endpoint &endpoint,
                                  Micros now);

/// The endpoint's own header lines as they are sent.
HeaderList ownHeaders(const LaneConfig &lane);
/// The same as everybody may see them: a secret value is dots.
HeaderList maskedHeaders(const LaneConfig &lane);

/// The keys that sign at `now`: those whose time it is, oldest first.
SigningKeys signingKeysAt(const LaneConfig &lane, Micros now);

} // namespace hk
