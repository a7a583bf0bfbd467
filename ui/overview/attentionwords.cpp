#include "ui/overview/attentionwords.h"

#include "core/workspace/preflightfront.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/overview/overviewwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <limits>

namespace hk {
namespace {

struct Needs
{
    Q_DECLARE_TR_FUNCTIONS(hk::Needs)
};

int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString nameFor(const Endpoint &endpoint)
{
    //: %1 is a category: "Booking URL".
    return endpoint.slot ? Needs::tr("%1 URL").arg(categoryTitle(*endpoint.slot)) : endpoint.name;
}

/// "502 Bad Gateway", "No secure connection: expired"; empty where nothing is known of it.
QString failureOf(const Attention &attention)
{
    return attention.lastFailure
            ? outcomeText(*attention.lastFailure, attention.lastCode, attention.lastDetail)
            : QString();
}

QString heldText(const Attention &attention, const BarNames &names)
{
    const Endpoint &endpoint = attention.endpoint;
    const QString since = names.moment(endpoint.heldAt);
    if (endpoint.url.isEmpty())
        return Needs::tr("It has no URL, so nothing is sent to it.");
    switch (endpoint.holdReason) {
    case HoldReason::Gone:
        return Needs::tr("It answered 410 Gone, so nothing is sent to it since %1.").arg(since);
    case HoldReason::FailedForDays:
        return Needs::tr("Nothing got through for five days, so nothing is sent to it since %1.")
                .arg(since);
    case HoldReason::NoUrl:
        return Needs::tr("It is held because its URL was removed.");
    case HoldReason::ByHand:
    case HoldReason::Archived:
    case HoldReason::None:
        break;
    }
    if (endpoint.holdNote.isEmpty())
        return Needs::tr("It was put on hold at %1.").arg(since);
    //: %1 is a time, %2 a note that somebody left.
    return Needs::tr("It was put on hold at %1: %2").arg(since, endpoint.holdNote);
}

QString failingText(const Attention &attention, const BarNames &names)
{
    const QString failure = failureOf(attention);
    const QString since = names.moment(attention.endpoint.failingSince);
    if (attention.endpoint.failingSince == 0)
        return failure.isEmpty() ? Needs::tr("Nothing gets through.") : failure + QLatin1Char('.');
    if (failure.isEmpty())
        return Needs::tr("Nothing gets through since %1.").arg(since);
    //: %1 is what happened: "502 Bad Gateway since 14:05."
    return Needs::tr("%1 since %2.").arg(failure, since);
}

QString probeText(const Endpoint &endpoint, Micros now)
{
    if (endpoint.breaker.probeAt <= now)
        return Needs::tr("It is tried again with one delivery at a time.");
    //: %1: "in 2 minutes"
    return Needs::tr("It is tried again with one delivery %1.")
            .arg(relativeTime(endpoint.breaker.probeAt, now));
}

QString findingText(const EndpointTest &test)
{
    using Finding = PreflightFinding;
    switch (findingFromName(test.finding).value_or(Finding::Failed)) {
    case Finding::CertificateExpired:
        return Needs::tr("its certificate has expired");
    case Finding::CertificateNotYetValid:
        return Needs::tr("its certificate is not valid yet");
    case Finding::CertificateSelfSigned:
        return Needs::tr("it signed its certificate itself");
    case Finding::CertificateUnknownAuthority:
        return Needs::tr("its certificate is from an unknown authority");
    case Finding::CertificateWrongHost:
        return Needs::tr("its certificate is for another name");
    case Finding::NoTlsThere:
    case Finding::TlsTooOld:
    case Finding::TlsFailed:
    case Finding::TlsTimeout:
        return Needs::tr("no secure connection could be made");
    case Finding::HttpsExpected:
        return Needs::tr("it wants https://");
    case Finding::NameNotFound:
    case Finding::NameTimeout:
        return Needs::tr("its host name was not found");
    case Finding::AddressNotAllowed:
        return Needs::tr("its address is not allowed");
    case Finding::Refused:
    case Finding::Unreachable:
    case Finding::ConnectTimeout:
        return Needs::tr("it could not be reached");
    default:
        break;
    }
    return test.statusCode ? statusLine(*test.statusCode) : Needs::tr("it gave no proper answer");
}

QString reasonText(const Attention &attention, const BarNames &names, Micros now)
{
    switch (attention.reason) {
    case AttentionReason::Held:
        return heldText(attention, names);
    case AttentionReason::BreakerOpen:
        return failingText(attention, names) + QLatin1Char(' ')
                + probeText(attention.endpoint, now);
    case AttentionReason::Failing:
        return failingText(attention, names);
    case AttentionReason::TestFailed:
        //: %1 is when: "3 hours ago"; %2 what was found: "its certificate has expired".
        return Needs::tr("The last test failed %1: %2.")
                .arg(relativeTime(attention.test->at, now), findingText(*attention.test));
    case AttentionReason::FailedDeliveries:
        break;
    }
    const QString failure = failureOf(attention);
    if (failure.isEmpty())
        return Needs::tr("It answers again.");
    //: %1 is what happened: "502 Bad Gateway".
    return Needs::tr("It answers again; the last failure was: %1.").arg(failure);
}

BadgeLook badgeFor(const Attention &attention)
{
    switch (attention.reason) {
    case AttentionReason::Held:
        return badgeOf(DeliveryStatus::Held);
    case AttentionReason::BreakerOpen:
        return {Icon::Failed, Tone::Danger, Needs::tr("Failing", "an endpoint")};
    case AttentionReason::Failing:
        return attention.failed == 0 ? badgeOf(DeliveryStatus::Retrying)
                                     : badgeOf(DeliveryStatus::Failed);
    case AttentionReason::TestFailed:
        return {Icon::Warning, Tone::Warning, Needs::tr("Test failed")};
    case AttentionReason::FailedDeliveries:
        break;
    }
    return badgeOf(DeliveryStatus::Failed);
}

} // namespace

std::optional<Micros> momentOf(const Attention &attention)
{
    const Endpoint &endpoint = attention.endpoint;
    Micros at = 0;
    switch (attention.reason) {
    case AttentionReason::Held:
        at = endpoint.url.isEmpty() || endpoint.holdReason == HoldReason::NoUrl ? 0
                                                                                : endpoint.heldAt;
        break;
    case AttentionReason::BreakerOpen:
    case AttentionReason::Failing:
        at = endpoint.failingSince;
        break;
    case AttentionReason::TestFailed:
        at = attention.test->at;
        break;
    case AttentionReason::FailedDeliveries:
        break;
    }
    return at == 0 ? std::nullopt : std::optional(at);
}

AttentionWords wordsOf(const Attention &attention, const BarNames &names, Micros now)
{
    QStringList sentences{reasonText(attention, names, now)};
    if (attention.failed > 0)
        sentences.append(Needs::tr("%1 delivery(ies) failed.", nullptr, pluralOf(attention.failed))
                                 .arg(countText(attention.failed)));
    if (attention.waiting > 0)
        sentences.append(Needs::tr("%1 wait(s).", "deliveries", pluralOf(attention.waiting))
                                 .arg(countText(attention.waiting)));
    return {badgeFor(attention), nameFor(attention.endpoint), sentences.join(QLatin1Char(' '))};
}

} // namespace hk
