#include "core/receiver/answerstream.h"

#include <utility>

namespace hk {

void AnswerStream::repeat(QByteArray block, qint64 bytes)
{
    m_block = std::move(block);
    m_repeated = m_block.isEmpty() ? 0 : bytes;
}

bool AnswerStream::atEnd() const
{
    const bool startLeft = m_part == Part::Start && m_at < m_start.size();
    const bool endLeft = m_part == Part::End ? m_at < m_end.size() : !m_end.isEmpty();
    return m_left == 0 || !(startLeft || m_repeated > 0 || endLeft);
}

QByteArray AnswerStream::takeFrom(const QByteArray &part, qsizetype most)
{
    const qsizetype size = qMin(most, part.size() - m_at);
    QByteArray taken = size == part.size() ? part : part.mid(m_at, size);
    m_at += size;
    if (m_left != endless)
        m_left -= size;
    return taken;
}

QByteArray AnswerStream::take(qsizetype most)
{
    most = static_cast<qsizetype>(qMin<qint64>(most, m_left));
    if (m_part == Part::Start) {
        if (m_at < m_start.size())
            return takeFrom(m_start, most);
        m_part = Part::Block;
        m_at = 0;
    }
    if (m_part == Part::Block) {
        if (m_repeated > 0) {
            if (m_at == m_block.size())
                m_at = 0;
            QByteArray taken =
                    takeFrom(m_block, static_cast<qsizetype>(qMin<qint64>(most, m_repeated)));
            if (m_repeated != endless)
                m_repeated -= taken.size();
            return taken;
        }
        m_part = Part::End;
        m_at = 0;
    }
    return takeFrom(m_end, most);
}

} // namespace hk
