#include "core/signing/computation.h"

#include "core/base/words.h"
#include "core/signing/explainer.h"
#include "core/signing/requestsignature.h"
#include "core/signing/signaturetext.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QStringList>

namespace hk {
namespace {

constexpr qsizetype bytesShown = 8; // of the beginning and of the end, in hex

QByteArray sha256(QByteArrayView first, QByteArrayView second = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(first);
    hash.addData(second);
    return hash.result();
}

Computation withoutKeys(SignatureScheme scheme, const QByteArray &id, const QByteArray &timestamp,
                        QByteArrayView body)
{
    Computation computation;
    computation.scheme = scheme;
    computation.bodySize = body.size();
    computation.bodySha256 = sha256(body);
    computation.signedSha256 = computation.bodySha256;
    if (scheme == SignatureScheme::Standard) {
        computation.prefix = id + '.' + timestamp + '.';
        computation.signedSha256 = sha256(computation.prefix, body);
    }
    return computation;
}

QByteArrayList macsIn(const SignatureClaim &claim)
{
    QByteArrayList macs;
    for (const SignatureReading &reading : readingsOf(claim)) {
        if (reading.fault.isEmpty())
            macs.append(reading.bytes);
    }
    return macs;
}

QString nameOfKey(qsizetype index, qsizetype count)
{
    //: The names of keys stand behind "with".
    if (count < 2)
        return Words::tr("the key in force");
    return index == 0 ? Words::tr("the old key") : Words::tr("the new key");
}

QString hexPairs(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(' '));
}

QString bytesText(qsizetype count)
{
    return count == 1 ? Words::tr("1 byte") : Words::tr("%1 bytes").arg(count);
}

/// How long it is, and the bytes at its ends, where marks and newlines hide.
QString measured(QByteArrayView start, QByteArrayView body)
{
    const QByteArray head = start.first(qMin(start.size(), bytesShown)).toByteArray()
            + body.first(qMin(body.size(), bytesShown)).toByteArray();
    const QByteArray tail = body.isEmpty() ? start.toByteArray() : body.toByteArray();
    const qsizetype size = start.size() + body.size();
    if (size == 0)
        return QStringLiteral("0 bytes");
    //: %1: "3 bytes"; %2 and %3: some of them.
    return Words::tr("%1; the first are %2, the last %3 (hex)")
            .arg(bytesText(size),
                 hexPairs(QByteArrayView(head).first(qMin(head.size(), bytesShown))),
                 hexPairs(QByteArrayView(tail).last(qMin(tail.size(), bytesShown))));
}

QString shownString(const QByteArray &prefix, QByteArrayView body, qsizetype most)
{
    const QString start = QString::fromUtf8(prefix);
    if (body.size() <= most)
        return start + QString::fromUtf8(body);
    //: %1: "3 bytes".
    const QString rest = Words::tr("[… %1 more]").arg(bytesText(body.size() - most));
    return start + QString::fromUtf8(body.first(most)) + u'\n' + rest;
}

QString whatIsSigned(const Computation &computation)
{
    return computation.scheme == SignatureScheme::Standard
            ? Words::tr("2. The signed string: webhook-id, a dot, webhook-timestamp, a dot, and "
                        "the body as it came.")
            : Words::tr("2. The signed string: the body as it came, and nothing else.");
}

void appendSignatures(QStringList &lines, const Computation &computation)
{
    for (const KeyedSignature &signature : computation.signatures) {
        //: %1: what a key is called, such as "the old key".
        lines << QStringLiteral("   ") + Words::tr("with %1:").arg(signature.key)
              << QStringLiteral("     hex    %1").arg(QString::fromLatin1(signature.mac.toHex()))
              << QStringLiteral("     base64 %1")
                         .arg(QString::fromLatin1(signature.mac.toBase64()));
    }
}

} // namespace

Computation computationOf(QByteArrayView body, const SignatureClaim &claim,
                          const std::vector<NamedKey> &keys)
{
    Computation computation = withoutKeys(claim.scheme, claim.id, claim.timestamp, body);
    for (const NamedKey &key : keys)
        computation.signatures.append({key.name, macOf(key.key, claim, body)});
    return computation;
}

QList<Computation> computationsOf(const HeaderList &headers, QByteArrayView body)
{
    const RequestSignature request = RequestSignature::of(headers);
    QList<Computation> computations;
    const auto add = [&](SignatureScheme scheme, const QByteArrayList &macs) {
        Computation computation = withoutKeys(scheme, request.id, request.timestamp, body);
        for (qsizetype i = 0; i < macs.size(); ++i)
            computation.signatures.append({nameOfKey(i, macs.size()), macs[i]});
        computations.append(computation);
    };
    if (request.plain) {
        QByteArrayList macs = macsIn(request.onschedClaim(*request.plain));
        if (request.next)
            macs += macsIn(request.onschedClaim(*request.next));
        add(SignatureScheme::Onsched, macs);
    }
    if (request.standard)
        add(SignatureScheme::Standard, macsIn(request.standardClaim()));
    return computations;
}

QString textOf(const Computation &computation, QByteArrayView body, qsizetype mostShown)
{
    const bool isStandard = computation.scheme == SignatureScheme::Standard;
    QStringList lines;
    lines << (isStandard ? QStringLiteral("webhook-signature")
                         : QStringLiteral("X-Message-Signature"))
          << QString() << Words::tr("1. The body: %1.").arg(measured({}, body))
          << QStringLiteral("   SHA-256 %1")
                     .arg(QString::fromLatin1(computation.bodySha256.toHex()))
          << whatIsSigned(computation);
    if (isStandard) {
        lines << QStringLiteral("   ")
                        + Words::tr("It begins with %1").arg(QString::fromUtf8(computation.prefix))
              << QStringLiteral("   %1.").arg(measured(computation.prefix, body));
    }
    lines << QStringLiteral("   SHA-256 %1")
                     .arg(QString::fromLatin1(computation.signedSha256.toHex()))
          << Words::tr("3. HMAC-SHA256 of the signed string, keyed with the bytes of the hash "
                       "key as they stand:");
    appendSignatures(lines, computation);
    lines << (isStandard ? Words::tr("4. The header holds \"v1,\" and the base64, for each key, "
                                     "with a blank between them.")
                         : Words::tr("4. The header holds the hex or the base64, as the company "
                                     "is set, of one key; a second one has "
                                     "X-Message-Signature-Next."))
          << QString() << Words::tr("The signed string:")
          << shownString(computation.prefix, body, mostShown) << QString();
    return lines.join(u'\n');
}

} // namespace hk
