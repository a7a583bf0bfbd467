#include "core/signing/signaturetext.h"

#include "core/base/words.h"

#include <algorithm>

namespace hk {
namespace {

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

bool isHex(QByteArrayView text)
{
    return !text.isEmpty() && text.size() % 2 == 0
            && std::all_of(text.begin(), text.end(), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')
                           || (c >= 'A' && c <= 'F');
               });
}

/// Hex when it can be hex, else base64 of either alphabet; nothing when it is neither.
QList<SignatureReading> decoded(const QByteArray &text, SignatureEncoding wanted, bool either)
{
    const QString notHex = Words::tr("The signature is written in base64, but hex is "
                                     "expected.");
    const QString notBase64 = Words::tr("The signature is written in hex, but base64 is "
                                        "expected.");
    if (isHex(text)) {
        QString fault = either || wanted == SignatureEncoding::Hex ? QString() : notBase64;
        if (text != text.toLower())
            fault = joined(fault,
                           Words::tr("The hex is in upper case, but lower case is "
                                     "expected: receivers compare the text."));
        return {{QByteArray::fromHex(text), fault}};
    }
    const bool url = text.contains('-') || text.contains('_');
    QByteArray padded = text;
    while (padded.size() % 4 != 0)
        padded += '=';
    auto options = QByteArray::AbortOnBase64DecodingErrors
            | (url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding);
    const auto bytes = QByteArray::fromBase64Encoding(padded, options);
    if (!bytes || bytes.decoded.isEmpty())
        return {};
    QString fault = either || wanted == SignatureEncoding::Base64 ? QString() : notHex;
    if (url)
        fault = joined(fault,
                       Words::tr("It is in the URL alphabet of base64 (- and _), but "
                                 "the standard one (+ and /) is expected."));
    if (padded != text)
        fault = joined(fault, Words::tr("The \"=\" at its end is missing."));
    QList<SignatureReading> readings{{bytes.decoded, fault}};
    if (isHex(bytes.decoded)) {
        readings.append({QByteArray::fromHex(bytes.decoded),
                         Words::tr("The signature was encoded twice: it is the base64 of its "
                                   "hex text.")});
    }
    return readings;
}

/// "sha256=…", as some other senders write it.
QByteArray withoutAlgorithm(const QByteArray &text, QString *fault)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 3 || equals + 2 >= text.size() || !text.toLower().startsWith("sha"))
        return text;
    *fault = Words::tr("The signature has \"%1\" in front, which does not belong there.")
                     .arg(QString::fromLatin1(text.left(equals + 1)));
    return text.mid(equals + 1);
}

QList<SignatureReading> withFault(QList<SignatureReading> readings, const QString &fault)
{
    for (SignatureReading &reading : readings)
        reading.fault = joined(fault, reading.fault);
    return readings;
}

QByteArray unquoted(const QByteArray &text)
{
    return text.size() > 2 && text.startsWith('"') && text.endsWith('"')
            ? text.mid(1, text.size() - 2)
            : text;
}

QList<SignatureReading> standardReadings(const QByteArray &text)
{
    QList<SignatureReading> readings;
    for (const QByteArray &part : text.simplified().split(' ')) {
        const bool versioned = part.startsWith("v1,");
        if (!versioned && part.startsWith('v') && part.contains(','))
            continue; // of another version, such as v1a (asymmetric): not ours to judge
        const QString fault =
                versioned ? QString() : Words::tr("The signature lacks \"v1,\" in front.");
        readings += withFault(
                decoded(versioned ? part.mid(3) : part, SignatureEncoding::Base64, false), fault);
        if (readings.size() > 20)
            break; // nobody rotates so many keys at once
    }
    return readings;
}

} // namespace

QList<SignatureReading> readingsOf(const SignatureClaim &claim)
{
    const QByteArray text = unquoted(claim.signature.trimmed());
    QList<SignatureReading> readings;
    if (claim.scheme == SignatureScheme::Standard) {
        readings = standardReadings(text);
    } else if (text.startsWith("v1,")) {
        readings = withFault(decoded(text.mid(3), SignatureEncoding::Base64, true),
                             Words::tr("\"v1,\" in front belongs to Standard Webhooks only."));
    } else {
        QString fault;
        const QByteArray bare = withoutAlgorithm(text, &fault);
        readings = withFault(
                decoded(bare, claim.encoding.value_or(SignatureEncoding::Hex), !claim.encoding),
                fault);
    }
    std::stable_partition(readings.begin(), readings.end(),
                          [](const SignatureReading &reading) { return reading.fault.isEmpty(); });
    return readings;
}

} // namespace hk
