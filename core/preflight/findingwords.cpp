#include "core/preflight/findingwords.h"

#include <QtCore/QCoreApplication>

#include <iterator>

namespace hk {
namespace {

struct Entry
{
    PreflightFinding finding;
    const char *message;
    const char *hint;
};

// %1 is the host, %2 what is special about this one: an address, names, a status code…
constexpr Entry entries[] = {
        {PreflightFinding::Delivered,
         QT_TRANSLATE_NOOP("Preflight", "The receiver at %1 took the test event: %2."),
         QT_TRANSLATE_NOOP("Preflight", "Nothing to do.")},
        {PreflightFinding::NameNotFound,
         QT_TRANSLATE_NOOP("Preflight", "There is no host called %1."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Check the spelling; if it is new, its DNS entry may not be there yet.")},
        {PreflightFinding::NameTimeout,
         QT_TRANSLATE_NOOP("Preflight", "Looking up %1 took too long."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Try again; if it stays so, this computer's DNS server does not answer.")},
        {PreflightFinding::AddressNotAllowed,
         QT_TRANSLATE_NOOP("Preflight", "%1 leads to an address that nothing may be sent to: %2."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "If it is right, have the range allowed: \"policy allow\" in hookkeeperctl.")},
        {PreflightFinding::Refused,
         QT_TRANSLATE_NOOP("Preflight", "%1 is there, but nothing listens on that port."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check the port in the URL, and whether the receiver is running.")},
        {PreflightFinding::Unreachable, QT_TRANSLATE_NOOP("Preflight", "%1 cannot be reached: %2."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Check this computer's network, and whether a firewall or VPN is in between.")},
        {PreflightFinding::ConnectTimeout,
         QT_TRANSLATE_NOOP("Preflight", "%1 does not answer when it is called."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "It may be down, or a firewall drops what comes from here; ask whoever runs it.")},
        {PreflightFinding::TlsTimeout,
         QT_TRANSLATE_NOOP("Preflight",
                           "%1 took the call, but did not finish the encryption in time."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check that the port is the one for https, and ask whoever runs it.")},
        {PreflightFinding::CertificateExpired,
         QT_TRANSLATE_NOOP("Preflight", "The certificate of %1 ended on %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Whoever runs it has to renew it; until then nothing is delivered.")},
        {PreflightFinding::CertificateNotYetValid,
         QT_TRANSLATE_NOOP("Preflight", "The certificate of %1 is good only from %2 on."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Check the date of this computer; else wait, or have another certificate made.")},
        {PreflightFinding::CertificateSelfSigned,
         QT_TRANSLATE_NOOP("Preflight",
                           "%1 signed its certificate itself, so anybody could have made it."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Have one made by a public authority, or name its certificate as the "
                           "endpoint's CA file.")},
        {PreflightFinding::CertificateUnknownAuthority,
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "The certificate of %1 is from an authority that is not known here: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "If it is your company's own, name its certificate as the endpoint's CA "
                           "file; else the receiver may have left out a certificate in between.")},
        {PreflightFinding::CertificateWrongHost,
         QT_TRANSLATE_NOOP("Preflight", "The certificate that %1 shows is for other names: %2."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Check the host in the URL, or have this name added to the certificate.")},
        {PreflightFinding::NoTlsThere,
         QT_TRANSLATE_NOOP("Preflight", "%1 does not speak https on that port."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check the port; a plain test receiver wants http:// instead.")},
        {PreflightFinding::TlsTooOld,
         QT_TRANSLATE_NOOP("Preflight",
                           "%1 only knows encryption that is not safe any more (before TLS 1.2)."),
         QT_TRANSLATE_NOOP("Preflight", "Whoever runs it has to switch TLS 1.2 or 1.3 on.")},
        {PreflightFinding::TlsFailed,
         QT_TRANSLATE_NOOP("Preflight", "No encrypted connection to %1 could be made: %2."),
         QT_TRANSLATE_NOOP("Preflight", "Send this sentence to whoever runs it.")},
        {PreflightFinding::HttpsExpected,
         QT_TRANSLATE_NOOP("Preflight", "%1 wants https on that port."),
         QT_TRANSLATE_NOOP("Preflight", "Change http:// to https:// in the URL.")},
        {PreflightFinding::NoAnswer,
         QT_TRANSLATE_NOOP("Preflight", "%1 took the event, but did not answer in time."),
         QT_TRANSLATE_NOOP("Preflight",
                           "The receiver must answer first and do its work afterwards; or set a "
                           "longer time-out.")},
        {PreflightFinding::SendTimeout,
         QT_TRANSLATE_NOOP("Preflight", "%1 stopped reading before the event was through."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check what stands before the receiver: a proxy or a limit on size.")},
        {PreflightFinding::AnswerTooSlow,
         QT_TRANSLATE_NOOP("Preflight", "%1 began to answer, but did not end in time."),
         QT_TRANSLATE_NOOP("Preflight",
                           "The receiver should answer with a status only, without a long body.")},
        {PreflightFinding::ClosedWithoutAnswer,
         QT_TRANSLATE_NOOP("Preflight", "%1 closed the connection without an answer."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Look into the receiver's log; it may have crashed on this event.")},
        {PreflightFinding::ClosedWithinAnswer,
         QT_TRANSLATE_NOOP("Preflight", "%1 closed the connection in the middle of its answer."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Look into the receiver's log, and at what stands before it.")},
        {PreflightFinding::NotHttp, QT_TRANSLATE_NOOP("Preflight", "What %1 answers is not HTTP."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check the port: something else listens there, or it wants "
                           "https:// in front.")},
        {PreflightFinding::HeaderTooLarge,
         QT_TRANSLATE_NOOP("Preflight", "%1 answers with more header lines than anybody should."),
         QT_TRANSLATE_NOOP("Preflight", "Look at what stands before the receiver.")},
        {PreflightFinding::Redirected,
         QT_TRANSLATE_NOOP("Preflight", "%1 sends callers on to %2. Webhooks do not follow."),
         QT_TRANSLATE_NOOP("Preflight", "If you trust that address, set it as the URL.")},
        {PreflightFinding::WantsAuthorization,
         QT_TRANSLATE_NOOP("Preflight", "%1 does not let the event in: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "It wants a key or a password of its own: add it as a header of the "
                           "endpoint, or ask for a URL without.")},
        {PreflightFinding::NotThere, QT_TRANSLATE_NOOP("Preflight", "%1 knows no such path: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check the part of the URL after the host; the receiver may have been "
                           "moved or not been switched on.")},
        {PreflightFinding::NoPost,
         QT_TRANSLATE_NOOP("Preflight", "%1 does not take POST at this path: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "The URL may be of a page for people; ask for the webhook's.")},
        {PreflightFinding::Gone,
         QT_TRANSLATE_NOOP("Preflight", "%1 says that this URL is gone for good: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Ask for the new one; an endpoint that answers so is put on hold.")},
        {PreflightFinding::TooLarge,
         QT_TRANSLATE_NOOP("Preflight", "The event is too large for %1: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Have the receiver's limit raised; events have a few kilobytes.")},
        {PreflightFinding::UnsupportedType,
         QT_TRANSLATE_NOOP("Preflight", "%1 does not take JSON: %2."),
         QT_TRANSLATE_NOOP("Preflight", "The receiver must take Content-Type application/json.")},
        {PreflightFinding::TooMany,
         QT_TRANSLATE_NOOP("Preflight", "%1 asks for fewer requests: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Set a rate limit for the endpoint; what is due is tried again.")},
        {PreflightFinding::ClientError,
         QT_TRANSLATE_NOOP("Preflight", "%1 refused the test event: %2."),
         QT_TRANSLATE_NOOP(
                 "Preflight",
                 "Look at its answer below; it may not take events that it does not know.")},
        {PreflightFinding::ServerError,
         QT_TRANSLATE_NOOP("Preflight", "%1 has an error of its own: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Look into the receiver's log; real events would be tried again.")},
        {PreflightFinding::OddStatus,
         QT_TRANSLATE_NOOP("Preflight", "%1 answers with a status that means nothing here: %2."),
         QT_TRANSLATE_NOOP("Preflight", "It has to answer with 200 or 204.")},
        {PreflightFinding::Cancelled, QT_TRANSLATE_NOOP("Preflight", "The test was stopped."),
         QT_TRANSLATE_NOOP("Preflight", "Nothing was changed.")},
        {PreflightFinding::Failed,
         QT_TRANSLATE_NOOP("Preflight", "The test event could not be sent: %2."),
         QT_TRANSLATE_NOOP("Preflight",
                           "Check the URL; if it is right, please report this with the log.")},
};

constexpr bool inOrderOfTheEnum()
{
    for (size_t i = 0; i < std::size(entries); ++i) {
        if (static_cast<size_t>(entries[i].finding) != i)
            return false;
    }
    return static_cast<size_t>(PreflightFinding::Failed) + 1 == std::size(entries);
}
static_assert(inOrderOfTheEnum(), "one entry for each finding, in its order");

const char *warningOf(PreflightWarning warning)
{
    switch (warning) {
    case PreflightWarning::CertificateEndsSoon:
        return QT_TRANSLATE_NOOP("Preflight",
                                 "The certificate ends soon: on %2. Have it renewed "
                                 "before then, or deliveries will fail.");
    case PreflightWarning::NotVerified:
        return QT_TRANSLATE_NOOP("Preflight",
                                 "The certificate was not checked, as the endpoint is "
                                 "set: whoever stands between can read and answer.");
    case PreflightWarning::InTheClear:
        return QT_TRANSLATE_NOOP("Preflight",
                                 "http:// is not encrypted: customers' data can be "
                                 "read on the way to %1. Use https:// if it can.");
    case PreflightWarning::Slow:
        return QT_TRANSLATE_NOOP("Preflight",
                                 "It took %2 to answer. A receiver should answer "
                                 "first and do its work afterwards.");
    case PreflightWarning::BodyCut:
        return QT_TRANSLATE_NOOP("Preflight",
                                 "The answer is longer than 64 KB; the rest was not "
                                 "read. A receiver needs to answer with a status "
                                 "only.");
    }
    Q_UNREACHABLE();
}

QString filled(const char *text, const QString &host, const QString &special, Translate translate)
{
    QString result;
    const QString pattern = translate ? translate(text) : QString::fromUtf8(text);
    // One pass, so that a "%2" inside a value stays as it is.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView marker = QStringView(pattern).mid(i, 2);
        if (marker == u"%1" || marker == u"%2") {
            result += marker == u"%1" ? host : special;
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString dayOf(Micros time) { return toDateTime(time).date().toString(Qt::ISODate); }

QString headerOf(const PreflightReport &report, const char *wanted)
{
    for (const auto &[name, value] : report.responseHeaders) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value.left(300));
    }
    return {};
}

// What transport calls the kinds of addresses, for translators.
[[maybe_unused]] constexpr const char *addressKinds[] = {
        QT_TRANSLATE_NOOP("Preflight", "6to4"),
        QT_TRANSLATE_NOOP("Preflight", "benchmark"),
        QT_TRANSLATE_NOOP("Preflight", "broadcast"),
        QT_TRANSLATE_NOOP("Preflight", "carrier-grade NAT"),
        QT_TRANSLATE_NOOP("Preflight", "documentation"),
        QT_TRANSLATE_NOOP("Preflight", "link-local"),
        QT_TRANSLATE_NOOP("Preflight", "loopback"),
        QT_TRANSLATE_NOOP("Preflight", "metadata service"),
        QT_TRANSLATE_NOOP("Preflight", "multicast"),
        QT_TRANSLATE_NOOP("Preflight", "private"),
        QT_TRANSLATE_NOOP("Preflight", "protocol assignment"),
        QT_TRANSLATE_NOOP("Preflight", "public"),
        QT_TRANSLATE_NOOP("Preflight", "reserved"),
        QT_TRANSLATE_NOOP("Preflight", "this network"),
        QT_TRANSLATE_NOOP("Preflight", "unique local"),
        QT_TRANSLATE_NOOP("Preflight", "unspecified"),
};

QString refusedAddresses(const PreflightReport &report, Translate translate)
{
    QStringList refused;
    for (const PreflightAddress &address : report.addresses) {
        if (!address.isAllowed)
            refused.append(textOf(address, translate));
    }
    return refused.join(QStringLiteral(", "));
}

QString specialOf(const PreflightReport &report, Translate translate)
{
    const PreflightCertificate own = report.certificates.value(0);
    switch (report.finding) {
    case PreflightFinding::AddressNotAllowed:
        return refusedAddresses(report, translate);
    case PreflightFinding::CertificateExpired:
        return dayOf(own.validUntil);
    case PreflightFinding::CertificateNotYetValid:
        return dayOf(own.validFrom);
    case PreflightFinding::CertificateUnknownAuthority:
        return own.issuer;
    case PreflightFinding::CertificateWrongHost:
        return own.names.join(QStringLiteral(", "));
    case PreflightFinding::Redirected:
        return headerOf(report, "location");
    case PreflightFinding::Unreachable:
    case PreflightFinding::TlsFailed:
    case PreflightFinding::Failed:
        return report.detail;
    default:
        return report.statusCode ? QString::number(*report.statusCode) : QString();
    }
}

} // namespace

QString textOf(const PreflightAddress &address, Translate translate)
{
    const QString kind = translate ? translate(address.kind.toUtf8().constData()) : address.kind;
    return QStringLiteral("%1 (%2)").arg(address.text, kind);
}

ErrorText textOf(const PreflightReport &report, Translate translate)
{
    const Entry &entry = entries[static_cast<size_t>(report.finding)];
    const QString special = specialOf(report, translate);
    return {filled(entry.message, report.host, special, translate),
            filled(entry.hint, report.host, special, translate)};
}

QString textOf(PreflightWarning warning, const PreflightReport &report, Translate translate)
{
    QString special;
    if (warning == PreflightWarning::CertificateEndsSoon)
        special = dayOf(report.certificates.value(0).validUntil);
    else if (warning == PreflightWarning::Slow)
        special = QString::number(static_cast<double>(report.durationUs) / 1e6, 'f', 1)
                + QStringLiteral(" s");
    return filled(warningOf(warning), report.host, special, translate);
}

} // namespace hk
