#include "core/signing/messagevariants.h"

#include "core/base/words.h"
#include "core/signing/hmac.h"
#include "core/signing/jsontext.h"

namespace hk {
namespace {

constexpr qsizetype longestForTimes = 16'000; // bytes of a body that is signed 1,600 times
constexpr int mostSecondsApart = 300;         // what receivers usually allow

bool tryIds(const Secret &key, const SignatureClaim &claim, QByteArrayView body,
            const TryMac &tryMac)
{
    const auto json = JsonText::parsed(body.first(qMin(body.size(), maxExplainedBody)));
    const auto id = json ? json->string("eventId") : std::nullopt;
    return (id && *id != claim.id
            && tryMac(standardMac(key, *id, claim.timestamp, body),
                      Words::tr("The id is wrong: the one that was signed is the body's "
                                "eventId, \"%1\".")
                              .arg(QString::fromUtf8(*id).left(80))))
            || tryMac(standardMac(key, {}, claim.timestamp, body),
                      Words::tr("The id is empty in the signed string. \"id.timestamp.body\" "
                                "has to be signed."));
}

bool tryTimes(const Secret &key, const SignatureClaim &claim, QByteArrayView body, bool thoroughly,
              const TryMac &tryMac)
{
    const QByteArray &time = claim.timestamp;
    if (time.size() == 13
        && tryMac(standardMac(key, claim.id, time.chopped(3), body),
                  Words::tr("The timestamp here is in milliseconds; seconds were signed.")))
        return true;
    bool isNumber = false;
    const qint64 seconds = time.toLongLong(&isNumber);
    if (!isNumber || time.size() > 11 || !thoroughly || body.size() > longestForTimes)
        return false;
    const QString inMs = Words::tr("The timestamp in the signed string is in milliseconds; "
                                   "the seconds of webhook-timestamp have to be signed.");
    for (int ms = 0; ms < 1000; ++ms) {
        const QByteArray text = QByteArray::number(seconds * 1000 + ms);
        if (tryMac(standardMac(key, claim.id, text, body), inMs))
            return true;
    }
    const QString other = Words::tr(
            "The timestamp in the signed string is not that of webhook-timestamp, but another one "
            "within five minutes of it, such as the time of a clock.");
    for (int apart = 1; apart <= mostSecondsApart; ++apart) {
        for (const qint64 moment : {seconds - apart, seconds + apart}) {
            if (tryMac(standardMac(key, claim.id, QByteArray::number(moment), body), other))
                return true;
        }
    }
    return false;
}

} // namespace

bool tryStandardMessages(const Secret &key, const SignatureClaim &claim, QByteArrayView body,
                         bool thoroughly, const TryMac &tryMac)
{
    const QByteArray &id = claim.id;
    const QByteArray &time = claim.timestamp;
    const QString whole = QLatin1Char(' ') + Words::tr("\"id.timestamp.body\" has to be signed.");
    return tryMac(hmacSha256(key, {id, ".", body}),
                  Words::tr("The timestamp is missing in the signed string.") + whole)
            || tryMac(hmacSha256(key, {body}),
                      Words::tr("Only the body was signed, without id and timestamp.") + whole)
            || tryMac(hmacSha256(key, {time, ".", body}),
                      Words::tr("The id is missing in the signed string.") + whole)
            || tryMac(hmacSha256(key, {time, ".", id, ".", body}),
                      Words::tr("Id and timestamp are the wrong way round in the signed "
                                "string.")
                              + whole)
            || tryMac(hmacSha256(key, {id, time, body}),
                      Words::tr("The dots are missing in the signed string.") + whole)
            || tryIds(key, claim, body, tryMac) || tryTimes(key, claim, body, thoroughly, tryMac);
}

} // namespace hk
