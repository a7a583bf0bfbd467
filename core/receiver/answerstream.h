#pragma once

#include <QtCore/QByteArray>

#include <limits>

namespace hk {

/// The bytes of one answer, taken piece by piece, so that a body of 1 GB costs no memory: some at
/// first, a block again and again, some at the end. One thread.
class AnswerStream final
{
public:
    static constexpr qint64 endless = std::numeric_limits<qint64>::max();

    AnswerStream() = default;
    explicit AnswerStream(QByteArray start) : m_start(std::move(start)) { }

    /// Of the block, over and over, so many bytes in all.
    void repeat(QByteArray block, qint64 bytes);
    void endWith(QByteArray end) { m_end = std::move(end); }
    /// Ends after so many bytes, whatever is still to come.
    void cutAfter(qint64 bytes) { m_left = bytes; }

    bool atEnd() const;
    /// The next bytes, at most so many; empty at the end.
    QByteArray take(qsizetype most);

private:
    QByteArray takeFrom(const QByteArray &part, qsizetype most);

    QByteArray m_start;
    QByteArray m_block;
    QByteArray m_end;
    qint64 m_repeated = 0; ///< bytes of the block that are still to come
    qint64 m_left = endless;
    qsizetype m_at = 0; ///< in the part that is being taken from
    enum class Part { Start, Block, End, None } m_part = Part::Start;
};

} // namespace hk
