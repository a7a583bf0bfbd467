#pragma once

#include "core/base/outcome.h"
#include "core/received/arrivalverdict.h"

#include <QtCore/QHash>

#include <deque>

namespace hk {

/// Compares each request with those before it: sent twice, out of order, at a wrong time. Remembers
/// as many as it is told to and no more. One thread.
class ArrivalJudge final
{
public:
    /// A time may be off by so much: what Standard Webhooks lets a receiver tolerate.
    static constexpr Micros tolerance = 5 * 60 * microsPerSecond;

    /// What is judged; the facts are those of its body.
    struct Arrival
    {
        qint64 number = 0; ///< greater than that of the one before
        Micros at = 0;
        std::optional<int> answered; ///< none: dropped without an answer
        HeaderList headers = {};
        PayloadFacts facts = {};
        QByteArray path = {}; ///< without its query: two paths are two endpoints
    };

    explicit ArrivalJudge(qsizetype remembered = 10'000);

    ArrivalVerdict judge(const Arrival &arrival);
    /// What a request is answered with that had no answer when it was judged.
    void learnAnswer(qint64 number, int status);
    /// The answer that a request was to have did not come through.
    void learnNoAnswer(qint64 number);
    void forgetAll();
    /// How many requests it can compare with.
    qsizetype remembered() const { return static_cast<qsizetype>(m_arrivals.size()); }

private:
    struct Seen
    {
        qint64 first = 0;
        qint64 last = 0;
        std::optional<int> answered; ///< to the last; a success stays
        qint64 answeredTo = 0;       ///< the request that was answered so
    };
    struct Newest
    {
        qint64 number = 0;
        Micros happenedAt = 0;
        qint64 last = 0; ///< the last request about it, whatever its time
    };
    struct Remembered
    {
        qint64 number = 0;
        QString event;
        QString subject;
    };

    void judgeRepetition(ArrivalVerdict &verdict, const Arrival &arrival, const QString &event);
    void judgeOrder(ArrivalVerdict &verdict, const Arrival &arrival, const QString &subject);
    Seen *seenAt(qint64 number);
    static void judgeTime(ArrivalVerdict &verdict, const Arrival &arrival);
    void forgetOldest();

    qsizetype m_most;
    std::deque<Remembered> m_arrivals;
    QHash<QString, Seen> m_events;
    QHash<QString, Newest> m_subjects;
};

} // namespace hk
