#include "core/signing/explainer.h"

#include "core/base/words.h"
#include "core/signing/bodyvariants.h"
#include "core/signing/hmac.h"
#include "core/signing/jsonvariants.h"
#include "core/signing/keyvariants.h"
#include "core/signing/messagevariants.h"
#include "core/signing/othermacs.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype sha256Size = 32; // of SHA-256

/// One search for the mistake behind one signature.
class Search final
{
public:
    Search(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
           const QList<SignatureReading> &readings, const ExplainEffort &effort)
        : m_body(body), m_claim(claim), m_keys(keys), m_readings(readings), m_effort(effort)
    {
    }

    bool run()
    {
        if (suspects() || keyMistakes() || frames() || otherAlgorithms())
            return true;
        if (m_body.size() > m_effort.longestBody)
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
        note({mistake, mac, 1, reading != nullptr});
        if (!reading)
            return false;
        m_explanation =
                reading->fault.isEmpty() ? mistake : mistake + QLatin1Char(' ') + reading->fault;
        return true;
    }

    void note(const TriedMistake &tried)
    {
        if (!m_effort.tried)
            return;
        if (!m_effort.tried->isEmpty() && m_effort.tried->constLast().mistake == tried.mistake) {
            TriedMistake &last = m_effort.tried->last();
            last.signature = tried.signature;
            last.matches = tried.matches;
            ++last.times;
        } else {
            m_effort.tried->append(tried);
        }
    }

    bool suspects()
    {
        const bool any = std::any_of(
                m_keys.suspects.begin(), m_keys.suspects.end(), [this](const auto &suspect) {
                    return found(
                            macOf(suspect.key, m_claim, m_body),
                            //: %1: what a key is called, such as "the old key".
                            Words::tr("The signature was made with %1, which is not the key in "
                                      "force.")
                                    .arg(suspect.name));
                });
        if (m_effort.tried) { // nobody is told how another key signs these bytes
            for (TriedMistake &tried : *m_effort.tried)
                tried.signature = QByteArray();
        }
        return any;
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
            if (m_claim.scheme == SignatureScheme::Onsched)
                return onschedFrames(key);
            return tryStandardMessages(key, m_claim, m_body, m_effort.thoroughly,
                                       [this](const QByteArray &mac, const QString &mistake) {
                                           return found(mac, mistake);
                                       });
        });
    }

    bool onschedFrames(const Secret &key)
    {
        return !m_claim.id.isEmpty()
                && found(standardMac(key, m_claim.id, m_claim.timestamp, m_body),
                         Words::tr("It is a Standard Webhooks signature over "
                                   "\"id.timestamp.body\"; X-Message-Signature is over the "
                                   "body alone."));
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
    const ExplainEffort &m_effort;
    QString m_explanation;
};

/// What can be said when no mistake was found.
QString unexplained(const SignatureClaim &claim, const QList<SignatureReading> &readings,
                    bool searched)
{
    const bool length = std::any_of(readings.begin(), readings.end(), [](const auto &reading) {
        return reading.bytes.size() == sha256Size;
    });
    if (!length) {
        const qsizetype size = readings.constFirst().bytes.size();
        if (size == 1)
            return Words::tr("This cannot be the signature: it has one byte, and an HMAC-SHA256 "
                             "has 32 bytes. It was cut short, or made by another algorithm.");
        return Words::tr("This cannot be the signature: it has %1 bytes, and an HMAC-SHA256 has 32 "
                         "bytes. It was cut short, or made by another algorithm.")
                .arg(size);
    }
    const QString plain = claim.scheme == SignatureScheme::Standard
            ? Words::tr("The signature does not match: it was made for another body, id or "
                        "timestamp, or with another key.")
            : Words::tr("The signature does not match: it was made for another body or with "
                        "another key.");
    return searched
            ? plain
            : plain + QLatin1Char(' ') + Words::tr("The usual mistakes were not looked for.");
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
                        const QList<SignatureReading> &readings, const ExplainEffort &effort)
{
    Search search(body, claim, keys, readings, effort);
    if (search.run())
        return search.explanation();
    return unexplained(claim, readings, body.size() <= effort.longestBody);
}

} // namespace hk
