#include "core/received/arrivaljudge.h"

#include <algorithm>
#include <cmath>

namespace hk {
namespace {

/// Of which the events are in order among one another; empty: nothing known.
QString subjectKey(const PayloadFacts &facts)
{
    if (facts.subject == SubjectKind::None)
        return {};
    return QString::number(static_cast<int>(facts.subject)) + u'\n' + facts.companyId + u'\n'
            + facts.subjectId;
}

/// What tells one event at one endpoint from all others; empty: nothing known.
QString eventKey(const ArrivalJudge::Arrival &arrival)
{
    constexpr qsizetype longestPath = 200;
    if (arrival.facts.eventId.isEmpty())
        return {};
    // Two companies may count alike.
    return arrival.facts.eventId + u'\n' + arrival.facts.companyId + u'\n'
            + QString::fromUtf8(arrival.path.left(longestPath));
}

/// Seconds since 1970, as Standard Webhooks has them.
std::optional<Micros> webhookTimestamp(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("webhook-timestamp", Qt::CaseInsensitive) != 0)
            continue;
        bool isNumber = false;
        const qint64 seconds = value.trimmed().toLongLong(&isNumber);
        constexpr qint64 farthest = 100'000'000'000; // beyond it is no time but a mistake
        if (isNumber && std::abs(seconds) < farthest)
            return seconds * microsPerSecond;
    }
    return std::nullopt;
}

bool isSuccessful(std::optional<int> status) { return status && *status >= 200 && *status <= 299; }

} // namespace

ArrivalJudge::ArrivalJudge(qsizetype remembered) : m_most(remembered) { }

ArrivalVerdict ArrivalJudge::judge(const Arrival &arrival)
{
    ArrivalVerdict verdict;
    const QString subject = subjectKey(arrival.facts);
    const QString event = eventKey(arrival);
    judgeRepetition(verdict, arrival, event);
    judgeOrder(verdict, arrival, subject);
    judgeTime(verdict, arrival);
    m_arrivals.push_back({arrival.number, event, subject});
    if (remembered() > m_most)
        forgetOldest();
    return verdict;
}

void ArrivalJudge::judgeRepetition(ArrivalVerdict &verdict, const Arrival &arrival,
                                   const QString &event)
{
    if (event.isEmpty())
        return;
    Seen &seen = m_events[event];
    if (seen.first) {
        verdict.repeats = seen.first;
        verdict.repeatedAnswer = seen.answered;
    } else {
        seen.first = arrival.number;
    }
    seen.last = arrival.number;
    if (!isSuccessful(seen.answered)) {
        seen.answered = arrival.answered;
        seen.answeredTo = arrival.number;
    }
}

void ArrivalJudge::judgeOrder(ArrivalVerdict &verdict, const Arrival &arrival,
                              const QString &subject)
{
    const auto happenedAt = arrival.facts.happenedAt();
    if (subject.isEmpty() || !happenedAt)
        return;
    Newest &newest = m_subjects[subject];
    newest.last = arrival.number;
    if (newest.number && *happenedAt < newest.happenedAt) {
        verdict.overtakenBy = newest.number;
        verdict.subject = arrival.facts.subject;
        verdict.overtakenFor = newest.happenedAt - *happenedAt;
        return;
    }
    newest.number = arrival.number;
    newest.happenedAt = *happenedAt;
}

void ArrivalJudge::judgeTime(ArrivalVerdict &verdict, const Arrival &arrival)
{
    const auto isOff = [&verdict, &arrival](std::optional<Micros> time) {
        verdict.offBy = time ? *time - arrival.at : 0;
        return std::abs(verdict.offBy) > tolerance;
    };
    if (isOff(webhookTimestamp(arrival.headers)))
        verdict.time = ArrivalVerdict::Time::WebhookTimestamp;
    else if (isOff(arrival.facts.createdAt))
        verdict.time = ArrivalVerdict::Time::CreatedAt;
    else
        verdict.offBy = 0;
}

/// What is known of the event that request `number` brought; null: nothing.
ArrivalJudge::Seen *ArrivalJudge::seenAt(qint64 number)
{
    const auto arrival = std::lower_bound(
            m_arrivals.begin(), m_arrivals.end(), number,
            [](const Remembered &other, qint64 wanted) { return other.number < wanted; });
    if (arrival == m_arrivals.end() || arrival->number != number)
        return nullptr;
    const auto seen = m_events.find(arrival->event);
    return seen == m_events.end() ? nullptr : &*seen;
}

void ArrivalJudge::learnAnswer(qint64 number, int status)
{
    Seen *const seen = seenAt(number);
    if (!seen || isSuccessful(seen->answered))
        return;
    seen->answered = status;
    seen->answeredTo = number;
}

void ArrivalJudge::learnNoAnswer(qint64 number)
{
    Seen *const seen = seenAt(number);
    if (seen && seen->answeredTo == number)
        seen->answered = std::nullopt;
}

void ArrivalJudge::forgetOldest()
{
    const Remembered oldest = m_arrivals.front();
    m_arrivals.pop_front();
    const auto event = m_events.constFind(oldest.event);
    if (event != m_events.constEnd() && event->last == oldest.number)
        m_events.erase(event);
    const auto subject = m_subjects.constFind(oldest.subject);
    if (subject != m_subjects.constEnd() && subject->last == oldest.number)
        m_subjects.erase(subject);
}

void ArrivalJudge::forgetAll()
{
    m_arrivals.clear();
    m_events.clear();
    m_subjects.clear();
}

} // namespace hk
