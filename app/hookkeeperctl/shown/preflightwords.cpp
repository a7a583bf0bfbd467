#include "app/hookkeeperctl/shown/preflightwords.h"

#include "app/hookkeeperctl/shown/httpwords.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"
#include "core/preflight/findingwords.h"

#include <array>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 40;

JsonArray arrayOf(const QStringList &texts)
{
    JsonArray array;
    for (const QString &text : texts)
        array.add(text);
    return array;
}

JsonArray addressesOf(const PreflightReport &report)
{
    JsonArray array;
    for (const PreflightAddress &address : report.addresses)
        array.add(JsonObject()
                          .add("address", address.text)
                          .add("kind", address.kind)
                          .add("allowed", address.isAllowed));
    return array;
}

JsonArray certificatesOf(const PreflightReport &report)
{
    JsonArray array;
    for (const PreflightCertificate &certificate : report.certificates)
        array.add(JsonObject()
                          .add("subject", certificate.subject)
                          .add("issuer", certificate.issuer)
                          .add("names", arrayOf(certificate.names))
                          .add("validFrom", toRfc3339(certificate.validFrom))
                          .add("validUntil", toRfc3339(certificate.validUntil)));
    return array;
}

QString msText(qint64 us)
{
    return QString::number(static_cast<double>(us) / 1000, 'f', 1) + u" ms"_s;
}

/// One bar a phase, each beginning where the one before it ended.
void printWaterfall(Console &console, const PreflightReport &report)
{
    struct Phase
    {
        QString name;
        qint64 us;
    };
    const PhaseTimes &times = report.phases;
    const std::array<Phase, 6> phases{{{u"look-up"_s, times.resolveUs},
                                       {u"connect"_s, times.connectUs},
                                       {u"TLS"_s, times.tlsUs},
                                       {u"send"_s, times.sendUs},
                                       {u"wait"_s, times.waitUs},
                                       {u"receive"_s, times.receiveUs}}};
    const qint64 whole = std::max<qint64>(report.durationUs, 1);
    qint64 before = 0;
    for (const Phase &phase : phases) {
        if (phase.us < 0)
            continue;
        const auto from = static_cast<int>(before * barWidth / whole);
        const auto to = static_cast<int>((before + phase.us) * barWidth / whole);
        const QString bar = QString(from, u' ') + QString(std::max(to - from, 1), u'=');
        console.print(u"  %1 %2 %3"_s.arg(phase.name, -8)
                              .arg(bar, -(barWidth + 1))
                              .arg(msText(phase.us), 10));
        before += phase.us;
    }
}

void printTls(Console &console, const PreflightReport &report)
{
    if (report.tlsProtocol.isEmpty())
        return;
    console.print(u"  %1, %2"_s.arg(report.tlsProtocol, report.tlsCipher));
    for (const PreflightCertificate &certificate : report.certificates)
        console.print(u"  certificate \"%1\" by \"%2\", good until %3"_s.arg(
                plainLine(certificate.subject), plainLine(certificate.issuer),
                toDateTime(certificate.validUntil).date().toString(Qt::ISODate)));
    if (const auto days = report.daysLeft(); days && *days >= 0)
        console.print(u"  days left: %1"_s.arg(*days));
}

} // namespace

JsonObject jsonOf(const PreflightReport &report, const QString &endpoint)
{
    const ErrorText text = textOf(report);
    JsonArray warnings;
    for (const PreflightWarning warning : report.warnings)
        warnings.add(JsonObject()
                             .add("warning", nameOf(warning))
                             .add("message", textOf(warning, report)));
    const bool hasAnswer = report.statusCode.has_value();
    const bool isCapped = report.warnings.contains(PreflightWarning::BodyCut);
    return JsonObject()
            .add("endpoint", endpoint)
            .add("url", report.url)
            .add("at", toRfc3339(report.at))
            .add("finding", nameOf(report.finding))
            .add("message", text.message)
            .add("hint", text.hint)
            .add("warnings", warnings)
            .add("addresses", addressesOf(report))
            .add("remoteAddress", textOrNull(report.remoteAddress))
            .add("tls",
                 report.tlsProtocol.isEmpty() ? JsonValue(nullptr)
                                              : JsonObject()
                                                        .add("protocol", report.tlsProtocol)
                                                        .add("cipher", report.tlsCipher)
                                                        .add("certificates", certificatesOf(report))
                                                        .add("daysLeft", report.daysLeft()))
            .add("statusCode", report.statusCode)
            .add("request", JsonObject().add("headers", jsonOf(report.requestHeaders)))
            .add("response",
                 hasAnswer ? JsonValue(
                         responseJson(report.responseHeaders, report.responseBody, isCapped))
                           : JsonValue(nullptr))
            .add("durationMs", static_cast<double>(report.durationUs) / 1000)
            .add("phases", jsonOf(report.phases));
}

void printPreflight(Console &console, const PreflightReport &report, const QString &endpoint,
                    const QByteArray &timeZone)
{
    const bool isDelivered = report.finding == PreflightFinding::Delivered;
    const ErrorText text = textOf(report);
    console.print(u"%1: %2 (%3, %4)"_s.arg(
            plainLine(endpoint),
            console.tinted(plainLine(text.message), isDelivered ? Tint::Good : Tint::Bad),
            msText(report.durationUs), timeText(report.at, timeZone)));
    if (!isDelivered)
        console.print(u"  "_s + plainLine(text.hint));
    for (const PreflightWarning warning : report.warnings)
        console.print(u"  "_s + console.tinted(plainLine(textOf(warning, report)), Tint::Waiting));
    console.print(u"  "_s + plainLine(report.url));
    for (const PreflightAddress &address : report.addresses)
        console.print(u"  %1 (%2)%3"_s.arg(address.text, address.kind,
                                           address.isAllowed ? QString() : u", not allowed"_s));
    printTls(console, report);
    printWaterfall(console, report);
    printHeaders(console, u"  < "_s, report.responseHeaders);
    printBody(console, report.responseBody, report.warnings.contains(PreflightWarning::BodyCut));
}

} // namespace hk
