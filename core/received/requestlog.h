#pragma once

#include "core/received/receivedrequest.h"
#include "core/received/spillqueue.h"

#include <deque>

namespace hk {

/// The last requests that a receiver got: their rows in memory, headers and bodies within bounds in
/// memory and in temporary files; what has no place there any more is let go, the oldest first.
/// One thread.
class RequestLog final
{
public:
    /// How much is kept.
    struct Bounds
    {
        qsizetype requests = 10'000;
        SpillQueue::Bounds heads{16 << 20, 64 << 20};
        SpillQueue::Bounds bodies{48 << 20, 512 << 20};
        SpillQueue::Bounds answers{16 << 20, 128 << 20};  ///< of whom requests were forwarded to
        SpillQueue::Bounds ownAnswers{8 << 20, 64 << 20}; ///< of the receiver itself
    };

    /// Temporary files go to `folder`.
    RequestLog(const Bounds &bounds, const QString &folder);

    /// `row.number` is one more than that of the one before.
    void add(const ReceivedRequest &row, const ReceivedContent &content);
    /// What the other receiver answered to a request that may be gone already.
    void addAnswer(qint64 number, const ForwardedAnswer &answer);
    /// What the receiver itself answered, likewise.
    void addOwnAnswer(qint64 number, const QByteArray &bytes);
    void clear();

    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    qint64 oldest() const { return m_rows.empty() ? 0 : m_rows.front().number; }
    qint64 newest() const { return m_rows.empty() ? 0 : m_rows.back().number; }
    /// Null: there is none of that number any more.
    const ReceivedRequest *row(qint64 number) const;
    ReceivedRequest *row(qint64 number);
    /// Of a row that is there.
    ReceivedContent content(qint64 number) const;
    /// None: it was let go.
    std::optional<QByteArray> body(qint64 number) const;

    const SpillQueue &heads() const { return m_heads; }
    const SpillQueue &bodies() const { return m_bodies; }

private:
    /// Answers in the order in which they came, which is nearly that of their requests.
    struct Answers
    {
        SpillQueue bytes;
        std::deque<qint64> numbers = {}; ///< of their requests

        void add(qint64 number, const QByteArray &added, qsizetype most);
        std::optional<QByteArray> of(qint64 number) const;
        void clear();
    };

    std::optional<ForwardedAnswer> answer(qint64 number) const;
    qsizetype indexOf(qint64 number) const { return number - m_rows.front().number; }

    qsizetype m_most;
    std::deque<ReceivedRequest> m_rows;
    SpillQueue m_heads;
    SpillQueue m_bodies;
    Answers m_answers;
    Answers m_ownAnswers;
};

} // namespace hk
