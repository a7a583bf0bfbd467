#include "core/records/evidenceparts.h"

#include "core/base/plaintext.h"
#include "core/base/words.h"
#include "core/contract/jsonwriter.h"
#include "core/signing/computation.h"
#include "core/signing/requestsignature.h"

#include <QtCore/QLocale>

#include <array>
#include <utility>

namespace hk {
namespace {

QString milliseconds(qint64 us)
{
    return Words::tr("%1 ms").arg(
            QLocale().toString(static_cast<double>(us) / microsPerMs, 'f', 1));
}

QString byteCount(qsizetype size)
{
    return size == 1 ? Words::tr("1 byte") : Words::tr("%1 bytes").arg(QLocale().toString(size));
}

QByteArray codeHtml(const QString &text) { return "<code>" + escapedHtml(text) + "</code>"; }

QByteArray headingHtml(const QString &text) { return "<h4>" + escapedHtml(text) + "</h4>\n"; }

QByteArray headersHtml(const QByteArray &firstLine, const HeaderList &headers)
{
    QString lines = textOfBytes(firstLine) + u'\n';
    for (const auto &[name, value] : headers)
        lines += plainLine(textOfBytes(name)) + QStringLiteral(": ") + plainLine(textOfBytes(value))
                + u'\n';
    return "<pre>" + escapedHtml(lines.chopped(1)) + "</pre>\n";
}

QByteArray phasesHtml(const Attempt &attempt)
{
    const PhaseTimes &phases = attempt.phases;
    const std::array<std::pair<QString, qint64>, 6> rows{
            {{Words::tr("Name look-up"), phases.resolveUs},
             {Words::tr("Connect"), phases.connectUs},
             {Words::tr("TLS"), phases.tlsUs},
             {Words::tr("Send"), phases.sendUs},
             {Words::tr("Wait"), phases.waitUs},
             {Words::tr("Receive"), phases.receiveUs}}};
    QByteArray names;
    QByteArray times;
    for (const auto &[name, us] : rows) {
        if (us < 0)
            continue;
        names += "<th scope=\"col\">" + escapedHtml(name) + "</th>";
        times += "<td>" + escapedHtml(milliseconds(us)) + "</td>";
    }
    if (names.isEmpty())
        return {};
    return "<table class=\"phases\"><thead><tr>" + names + "</tr></thead><tbody><tr>" + times
            + "</tr></tbody></table>\n";
}

QString checkWords(RecheckedSignature check)
{
    switch (check) {
    case RecheckedSignature::Matches:
        return Words::tr("It was computed again when this file was made: a hash key that the "
                         "company has now gives this signature.");
    case RecheckedSignature::OtherKey:
        return Words::tr("It was computed again when this file was made: no hash key that the "
                         "company has now gives this signature. The key was changed since then, or "
                         "the signature was wrong.");
    case RecheckedSignature::Unsigned:
        return Words::tr("The request carried no signature.");
    case RecheckedSignature::NotChecked:
        break;
    }
    return {};
}

/// The values of the headers that sign the body alone.
QByteArray plainOf(const Attempt &attempt)
{
    const RequestSignature signature = RequestSignature::of(attempt.requestHeaders);
    return signature.plain.value_or(QByteArray()) + '\n' + signature.next.value_or(QByteArray());
}

/// As the header has it, so that it can be held against what the receiver saw.
QString formOf(const QByteArray &mac, const Computation &computation, const QByteArray &sent)
{
    if (computation.scheme == SignatureScheme::Standard)
        return QStringLiteral("v1,") + QString::fromLatin1(mac.toBase64());
    const QByteArray base64 = mac.toBase64();
    return QString::fromLatin1(sent.contains(base64) ? base64 : mac.toHex());
}

QByteArray computationHtml(const Computation &computation, const Attempt &attempt)
{
    const bool isStandard = computation.scheme == SignatureScheme::Standard;
    QByteArray html = "<dl>"
            + factHtml(Words::tr("Header"),
                       codeHtml(isStandard ? QStringLiteral("webhook-signature")
                                           : QStringLiteral("X-Message-Signature")));
    html += factHtml(Words::tr("Signed is"),
                     isStandard ? Words::tr("%1 and the body as it was sent")
                                          .arg(QString::fromUtf8(computation.prefix))
                                : Words::tr("the body as it was sent"));
    html += factHtml(Words::tr("SHA-256 of it"),
                     codeHtml(QString::fromLatin1(computation.signedSha256.toHex())));
    html += factHtml(Words::tr("Computed as"),
                     Words::tr("HMAC-SHA256, keyed with the bytes of the hash key"));
    for (const KeyedSignature &signature : computation.signatures)
        html += factHtml(Words::tr("Signature with %1").arg(signature.key),
                         codeHtml(formOf(signature.mac, computation, plainOf(attempt))));
    return html + "</dl>\n";
}

/// Of the bytes that were sent, whatever of them is masked.
QByteArray signatureHtml(const DeliveryRecord &record, qsizetype index)
{
    QList<Computation> computations = computationsOf(record.attempts[index].requestHeaders, {});
    QByteArray html = headingHtml(Words::tr("Signature"));
    for (Computation &computation : computations) {
        const bool isBody = computation.scheme == SignatureScheme::Onsched;
        computation.signedSha256 =
                isBody ? record.payloadMark.sha256 : record.signedSha256.value(index);
        html += computationHtml(computation, record.attempts[index]);
    }
    const QString words = checkWords(record.checks.value(index, RecheckedSignature::NotChecked));
    return words.isEmpty() ? html : html + "<p>" + escapedHtml(words) + "</p>\n";
}

QByteArray responseHtml(const DeliveryRecord &record, qsizetype index, qsizetype mostShown)
{
    const Attempt &attempt = record.attempts[index];
    QByteArray html = headingHtml(Words::tr("What came back"));
    if (!attempt.statusCode && attempt.responseHeaders.isEmpty())
        return html + "<p>" + escapedHtml(Words::tr("No answer.")) + "</p>\n";
    const QByteArray code = attempt.statusCode ? QByteArray::number(*attempt.statusCode) : "?";
    html += headersHtml("HTTP " + code, attempt.responseHeaders);
    html += bodyHtml(attempt.responseBody, record.bodyMarks.value(index), mostShown);
    if (attempt.bodyCapped)
        html += "<p>"
                + escapedHtml(
                        Words::tr("More came than was kept; the SHA-256 is of what was kept."))
                + "</p>\n";
    return html;
}

} // namespace

QByteArray escapedHtml(const QString &text) { return plainText(text).toHtmlEscaped().toUtf8(); }

QByteArray factHtml(const QString &name, const QByteArray &html)
{
    return html.isEmpty() ? html : "<dt>" + escapedHtml(name) + "</dt><dd>" + html + "</dd>\n";
}

QByteArray factHtml(const QString &name, const QString &text)
{
    return factHtml(name, escapedHtml(text));
}

QByteArray bodyHtml(const QByteArray &body, const BodyMark &mark, qsizetype mostShown)
{
    if (body.isEmpty())
        return "<p>" + escapedHtml(Words::tr("No body.")) + "</p>\n";
    const bool isWhole = body.size() <= mostShown;
    const QByteArray shown = isWhole ? indentedJson(body) : body.first(mostShown);
    QByteArray html = "<dl>" + factHtml(Words::tr("Size"), byteCount(mark.size))
            + factHtml(Words::tr("SHA-256"), codeHtml(QString::fromLatin1(mark.sha256.toHex())));
    html += "</dl>\n<pre>" + escapedHtml(textOfBytes(shown)) + "</pre>\n";
    if (!isWhole)
        html += "<p>" + escapedHtml(Words::tr("The first %1 are shown.").arg(byteCount(mostShown)))
                + "</p>\n";
    return html;
}

QByteArray attemptHtml(const DeliveryRecord &record, qsizetype index, qsizetype mostShown)
{
    const Attempt &attempt = record.attempts[index];
    const bool isInterrupted = attempt.outcome == OutcomeKind::Interrupted;
    QByteArray html = "<section class=\"attempt\">\n<h3>"
            + escapedHtml(Words::tr("Attempt %1: %2")
                                  .arg(QString::number(attempt.number),
                                       shortTextOf(attempt.outcome, attempt.statusCode,
                                                   attempt.errorDetail)))
            + "</h3>\n<dl>";
    html += factHtml(Words::tr("Started"), toRfc3339(attempt.startedAt));
    html += factHtml(Words::tr("Took"),
                     isInterrupted ? Words::tr("not known: the program ended meanwhile")
                                   : milliseconds(attempt.durationUs));
    html += factHtml(Words::tr("Sent to"), codeHtml(attempt.url));
    if (!attempt.remoteAddress.isEmpty())
        html += factHtml(Words::tr("Address"), codeHtml(attempt.remoteAddress));
    if (attempt.manual)
        html += factHtml(Words::tr("Asked for by"), Words::tr("a person"));
    if (attempt.unverified)
        html += factHtml(Words::tr("Certificate"),
                         Words::tr("not verified, as the endpoint is set"));
    html += "</dl>\n" + phasesHtml(attempt) + headingHtml(Words::tr("Request"))
            + headersHtml("POST " + attempt.url.toUtf8(), attempt.requestHeaders)
            + signatureHtml(record, index) + responseHtml(record, index, mostShown);
    return html + "</section>\n";
}

QString statusWords(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::Queued:
        return Words::tr("queued");
    case DeliveryStatus::Retrying:
        return Words::tr("retrying");
    case DeliveryStatus::Delivered:
        return Words::tr("delivered");
    case DeliveryStatus::Failed:
        return Words::tr("failed");
    case DeliveryStatus::Cancelled:
        return Words::tr("cancelled");
    case DeliveryStatus::Held:
        return Words::tr("held");
    }
    Q_UNREACHABLE();
}

} // namespace hk
