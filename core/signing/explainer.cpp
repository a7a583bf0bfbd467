#include "core/signing/explainer.h"

#include "core/signing/bodyvariants.h"
#include "core/signing/hmac.h"
#include "core/signing/jsontext.h"
#include "core/signing/keyvariants.h"
#include "core/signing/othermacs.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype macSize = 32; // of SHA-256

/// One search for the mistake behind one signature.
class Search final
{
public:
    Search(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
           const QList<SignatureReading> &readings)
        : m_body(body), m_claim(claim), m_keys(keys), m_readings(readings)
    {
    }

    bool run(qsizetype explainUpTo)
    {
        if (suspects() || keyMistakes() || frames() || otherAlgorithms())
            return true;
        if (m_body.size() > explainUpTo)
            return false;
        const TryBody tryBody = [this](QByteArrayView body, const QString &difference) {
            return anyKey([&](const Secret &key) {
                return found(macOf(key, m_claim, body), difference);
            });
        };
        return tryPlainVariants(m_body, tryBody) || tryJsonVariants(m_body, tryBody);
    }

    const QString &explanation() const { return m_explanation; }

private:
    template<typename Try>
    bool anyKey(const Try &tryKey) const
    {
        return std::any_of(m_keys.keys.begin(), m_keys.keys.end(), tryKey);
    }

    bool found(const QByteArray &mac, const QString &mistake)
    {
        const SignatureReading *const reading = readingWith(mac, m_readings);
        if (!reading)
            return false;
        m_explanation =
                reading->fault.isEmpty() ? mistake : mistake + QLatin1Char(' ') + reading->fault;
        return true;
    }

    bool suspects()
    {
        return std::any_of(
                m_keys.suspects.begin(), m_keys.suspects.end(), [this](const auto &suspect) {
                    return found(macOf(suspect.key, m_claim, m_body),
                                 QStringLiteral(
                                         "The signature was made with %1, which is not the key in "
                                         "force.")
                                         .arg(suspect.name));
                });
    }

    bool keyMistakes()
    {
        return anyKey([this](const Secret &key) {
            const std::vector<KeyVariant> variants = variantsOf(key);
            return std::any_of(variants.begin(), variants.end(), [this](const KeyVariant &variant) {
                return found(macOf(variant.key, m_claim, m_body), variant.difference);
            });
        });
    }

    /// What surrounds the body in the string that is signed.
    bool frames()
    {
        return anyKey([this](const Secret &key) {
            return m_claim.scheme == SignatureScheme::Standard ? standardFrames(key)
                                                               : onschedFrames(key);
        });
    }

    bool onschedFrames(const Secret &key)
    {
        return !m_claim.id.isEmpty()
                && found(standardMac(key, m_claim.id, m_claim.timestamp, m_body),
                         QStringLiteral("It is a Standard Webhooks signature over "
                                        "\"id.timestamp.body\"; X-Message-Signature is over the "
                                        "body alone."));
    }

    bool standardFrames(const Secret &key)
    {
        const QByteArray &id = m_claim.id;
        const QByteArray &time = m_claim.timestamp;
        const QString whole = QStringLiteral(" \"id.timestamp.body\" has to be signed.");
        if (found(hmacSha256(key, {id, ".", m_body}),
                  QStringLiteral("The timestamp is missing in the signed string.") + whole)
            || found(hmacSha256(key, {m_body}),
                     QStringLiteral("Only the body was signed, without id and timestamp.") + whole)
            || found(hmacSha256(key, {time, ".", m_body}),
                     QStringLiteral("The id is missing in the signed string.") + whole)
            || found(hmacSha256(key, {time, ".", id, ".", m_body}),
                     QStringLiteral("Id and timestamp are the wrong way round in the signed "
                                    "string.")
                             + whole)
            || found(hmacSha256(key, {id, time, m_body}),
                     QStringLiteral("The dots are missing in the signed string.") + whole))
            return true;
        return otherId(key)
                || (time.size() == 13
                    && found(standardMac(key, id, time.chopped(3), m_body),
                             QStringLiteral("The timestamp here is in milliseconds; seconds were "
                                            "signed.")));
    }

    bool otherId(const Secret &key)
    {
        const auto json = JsonText::parsed(m_body.first(qMin(m_body.size(), maxExplainedBody)));
        const auto id = json ? json->string("eventId") : std::nullopt;
        return id && *id != m_claim.id
                && found(standardMac(key, *id, m_claim.timestamp, m_body),
                         QStringLiteral("The id is wrong: the one that was signed is the body's "
                                        "eventId, \"%1\".")
                                 .arg(QString::fromUtf8(*id).left(80)));
    }

    bool otherAlgorithms()
    {
        const QByteArray message = m_claim.scheme == SignatureScheme::Standard
                ? m_claim.id + '.' + m_claim.timestamp + '.' + m_body.toByteArray()
                : QByteArray();
        const QByteArrayView text = message.isEmpty() ? m_body : QByteArrayView(message);
        return anyKey([&](const Secret &key) {
            return tryOtherMacs(key, text, [this](const QByteArray &mac, const QString &mistake) {
                return found(mac, mistake);
            });
        });
    }

    QByteArrayView m_body;
    const SignatureClaim &m_claim;
    const VerifyKeys &m_keys;
    const QList<SignatureReading> &m_readings;
    QString m_explanation;
};

/// What can be said when no mistake was found.
QString unexplained(const SignatureClaim &claim, const QList<SignatureReading> &readings,
                    bool searched)
{
    const bool length = std::any_of(readings.begin(), readings.end(), [](const auto &reading) {
        return reading.bytes.size() == macSize;
    });
    if (!length) {
        return QStringLiteral("This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 "
                              "has 32. It was cut short, or made by another algorithm.")
                .arg(readings.constFirst().bytes.size());
    }
    const QString plain = claim.scheme == SignatureScheme::Standard
            ? QStringLiteral("The signature does not match: it was made for another body, id or "
                             "timestamp, or with another key.")
            : QStringLiteral("The signature does not match: it was made for another body or with "
                             "another key.");
    return searched ? plain : plain + QStringLiteral(" The usual mistakes were not looked for.");
}

} // namespace

const SignatureReading *readingWith(const QByteArray &mac, const QList<SignatureReading> &readings)
{
    const SignatureReading *match = nullptr;
    for (const SignatureReading &reading : readings) {
        if (reading.bytes.size() == mac.size()
            && CRYPTO_memcmp(reading.bytes.constData(), mac.constData(),
                             static_cast<size_t>(mac.size()))
                    == 0
            && !match)
            match = &reading;
    }
    return match;
}

QByteArray macOf(const Secret &key, const SignatureClaim &claim, QByteArrayView body)
{
    return claim.scheme == SignatureScheme::Standard
            ? standardMac(key, claim.id, claim.timestamp, body)
            : hmacSha256(key, {body});
}

QString explainMismatch(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
                        const QList<SignatureReading> &readings, qsizetype explainUpTo)
{
    Search search(body, claim, keys, readings);
    if (search.run(explainUpTo))
        return search.explanation();
    return unexplained(claim, readings, body.size() <= explainUpTo);
}

} // namespace hk
