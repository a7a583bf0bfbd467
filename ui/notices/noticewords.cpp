#include "ui/notices/noticewords.h"

#include "core/model/deliveryfilter.h"
#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace hk {
namespace {

struct NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(hk::NoticeText)
};

constexpr qsizetype longestName = 60;

/// A name that somebody typed, fit to stand within a sentence.
QString shown(const QString &name)
{
    QString line;
    for (const QChar c : name) // no line ends, no controls, no turned reading direction
        line.append(c.isPrint() ? c : QChar(u' '));
    line = line.simplified();
    return line.size() > longestName ? line.left(longestName - 1) + u'…' : line;
}

QString endpointName(const Notice &notice)
{
    //: %1 is a category: "Booking URL".
    return notice.slot ? NoticeText::tr("%1 URL").arg(categoryTitle(*notice.slot))
                       : shown(notice.endpointName);
}

/// As nameOf(Endpoint): what filters and settings call it.
QString endpointKey(const Notice &notice)
{
    return notice.slot ? nameOf(*notice.slot) : notice.endpointName;
}

QString failingBody(const Notice &notice)
{
    const QString since = tableTime(notice.failingSince, notice.at);
    if (!notice.outcome)
        return NoticeText::tr("Nothing gets through since %1. What is due is tried again.")
                .arg(since);
    // Without the details, which can quote what came back.
    //: %1 is what happened, %2 a time: "502 Bad Gateway since 14 May, 14:05:10."
    return NoticeText::tr("%1 since %2. What is due is tried again.")
            .arg(outcomeTitle(*notice.outcome, notice.code), since);
}

QString heldBody(const Notice &notice)
{
    return notice.hold == HoldReason::Gone
            ? NoticeText::tr("Its receiver answered 410 Gone. What is due waits until you release "
                             "it.")
            : NoticeText::tr("Nothing got through for five days. What is due waits until you "
                             "release it.");
}

QString countText(qint64 count) { return QLocale().toString(count); }

QString planBody(const Notice &notice)
{
    QStringList parts{NoticeText::tr("%1 delivered").arg(countText(notice.delivered)),
                      NoticeText::tr("%1 failed").arg(countText(notice.failed))};
    if (notice.cancelled > 0)
        parts.append(NoticeText::tr("%1 cancelled").arg(countText(notice.cancelled)));
    return parts.join(QStringLiteral(" · "));
}

QString filterOf(const Notice &notice, const QString &statuses)
{
    const QString endpoint = filterTermFor(FilterField::Endpoint, endpointKey(notice));
    return QStringLiteral("filter:") + (statuses.isEmpty() ? endpoint : statuses + u' ' + endpoint);
}

int asInt(qsizetype count) { return static_cast<int>(count); }

} // namespace

NoticeWords wordsOf(const Notice &notice)
{
    const QString company = shown(notice.companyName);
    NoticeWords words;
    switch (notice.cause) {
    case NoticeCause::Failing:
        words.badge = {Icon::Failed, Tone::Danger, NoticeText::tr("Failing", "an endpoint")};
        //: %1 is an endpoint ("Booking URL"), %2 a company.
        words.title = NoticeText::tr("%1 of %2 is failing").arg(endpointName(notice), company);
        words.body = failingBody(notice);
        words.since = notice.failingSince;
        words.show = NoticeText::tr("Show deliveries");
        break;
    case NoticeCause::Held:
        words.badge = badgeOf(DeliveryStatus::Held);
        //: %1 is an endpoint ("Booking URL"), %2 a company.
        words.title = NoticeText::tr("%1 of %2 is on hold").arg(endpointName(notice), company);
        words.body = heldBody(notice);
        words.show = NoticeText::tr("Show settings");
        break;
    case NoticeCause::Recovered:
        words.badge = {Icon::Delivered, Tone::Success, NoticeText::tr("Works", "an endpoint")};
        //: %1 is an endpoint ("Booking URL"), %2 a company.
        words.title = NoticeText::tr("%1 of %2 works again").arg(endpointName(notice), company);
        words.body = NoticeText::tr("What waited for it is being sent.");
        words.show = NoticeText::tr("Show deliveries");
        break;
    case NoticeCause::PlanEnded:
        words.badge = notice.failed > 0
                ? BadgeLook{Icon::Warning, Tone::Warning, NoticeText::tr("Ended", "a plan")}
                : BadgeLook{Icon::Check, Tone::Success, NoticeText::tr("Ended", "a plan")};
        //: %1 is a plan's number, %2 a company.
        words.title = NoticeText::tr("Plan %1 of %2 has ended")
                              .arg(countText(notice.plan.value()), company);
        words.body = planBody(notice);
        words.show = NoticeText::tr("Show deliveries");
        break;
    case NoticeCause::SendingPaused:
        words.badge = {Icon::Warning, Tone::Warning, NoticeText::tr("Paused", "sending")};
        words.title = NoticeText::tr("Sending is paused: the disk is full");
        words.body = NoticeText::tr("Nothing is lost. Make room, and sending goes on by itself.");
        words.show = NoticeText::tr("Show Hookkeeper");
        break;
    }
    return words;
}

NoticeWords summaryOf(const QList<Notice> &notices)
{
    std::array<int, allNoticeCauses.size()> counts{};
    for (const Notice &notice : notices)
        ++counts[static_cast<size_t>(notice.cause)];
    const auto count = [&counts](NoticeCause cause) { return counts[static_cast<size_t>(cause)]; };
    QStringList parts;
    if (const int n = count(NoticeCause::SendingPaused); n > 0)
        parts.append(NoticeText::tr("Sending was paused: the disk was full."));
    if (const int n = count(NoticeCause::Held); n > 0)
        parts.append(NoticeText::tr("%n endpoint(s) put on hold.", nullptr, n));
    if (const int n = count(NoticeCause::Failing); n > 0)
        parts.append(NoticeText::tr("%n endpoint(s) began to fail.", nullptr, n));
    if (const int n = count(NoticeCause::Recovered); n > 0)
        parts.append(NoticeText::tr("%n endpoint(s) work(s) again.", nullptr, n));
    if (const int n = count(NoticeCause::PlanEnded); n > 0)
        parts.append(NoticeText::tr("%n plan(s) ended.", nullptr, n));
    NoticeWords words;
    words.badge = {Icon::Info, Tone::Neutral, NoticeText::tr("Quiet hours")};
    words.title = NoticeText::tr("%n notice(s) in the quiet hours", nullptr, asInt(notices.size()));
    words.body = parts.join(u' ');
    words.show = NoticeText::tr("Show notices");
    return words;
}

NoticeTarget targetOf(const Notice &notice)
{
    switch (notice.cause) {
    case NoticeCause::Failing:
        return {notice.company, QStringLiteral("deliveries"),
                filterOf(notice, QStringLiteral("(status:failed OR status:retrying)"))};
    case NoticeCause::Held:
        return {notice.company, QStringLiteral("settings"),
                QStringLiteral("endpoint:") + endpointKey(notice)};
    case NoticeCause::Recovered:
        return {notice.company, QStringLiteral("deliveries"), filterOf(notice, {})};
    case NoticeCause::PlanEnded:
        return {notice.company, QStringLiteral("deliveries"),
                QStringLiteral("filter:plan:%1").arg(notice.plan.value())};
    case NoticeCause::SendingPaused:
        break;
    }
    return {};
}

} // namespace hk
