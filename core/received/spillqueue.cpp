#include "core/received/spillqueue.h"

namespace hk {
namespace {

/// How much goes to the file at once, as a part of what may be in memory: few long writes.
constexpr qint64 spillShare = 8;

} // namespace

SpillQueue::SpillQueue(const Bounds &bounds, const QString &folder)
    : m_bounds(bounds), m_folder(folder)
{
}

void SpillQueue::add(QByteArray bytes)
{
    // What grew as it came has room to grow on.
    if (bytes.capacity() > bytes.size() + bytes.size() / 4)
        bytes.squeeze();
    m_inMemory += bytes.size();
    const qint64 size = bytes.size();
    m_items.push_back({std::move(bytes), size, inHand});
    if (m_inMemory > m_bounds.memory)
        spill();
}

void SpillQueue::dropOldest()
{
    if (m_items.empty())
        return;
    const Item &oldest = m_items.front();
    if (oldest.offset == inHand)
        m_inMemory -= oldest.size;
    else if (oldest.offset != gone)
        m_begin = oldest.offset + oldest.size;
    m_items.pop_front();
    ++m_first;
    m_inFile = qMax(m_inFile, m_first);
    m_inHand = qMax(m_inHand, m_first);
}

void SpillQueue::clear()
{
    m_first += size();
    m_inFile = m_first;
    m_inHand = m_first;
    m_items.clear();
    m_inMemory = 0;
    m_begin = 0;
    m_end = 0;
    m_file.reset();
}

std::optional<QByteArray> SpillQueue::at(qsizetype index) const
{
    const Item &wanted = m_items.at(static_cast<size_t>(index));
    if (wanted.offset == inHand)
        return wanted.bytes;
    if (wanted.offset == gone)
        return std::nullopt;
    const qint64 place = wanted.offset % m_bounds.file;
    const qint64 first = qMin(wanted.size, m_bounds.file - place);
    if (!m_file->seek(place))
        return std::nullopt;
    QByteArray bytes = m_file->read(first);
    if (first < wanted.size && m_file->seek(0))
        bytes += m_file->read(wanted.size - first);
    return bytes.size() == wanted.size ? std::optional(bytes) : std::nullopt;
}

bool SpillQueue::isGone(qsizetype index) const
{
    return m_items.at(static_cast<size_t>(index)).offset == gone;
}

void SpillQueue::spill()
{
    const qint64 target = m_bounds.memory - m_bounds.memory / spillShare;
    while (m_inMemory > target)
        spillUntil(target);
}

/// Moves one run of items, as long as the file at most.
void SpillQueue::spillUntil(qint64 target)
{
    const qint64 from = m_inHand;
    QByteArray run;
    for (; m_inMemory > target; ++m_inHand) {
        Item &next = item(m_inHand);
        const bool fitsAtAll = next.size <= m_bounds.file;
        if (fitsAtAll && next.size > m_bounds.file - run.size())
            break;
        m_inMemory -= next.size;
        next.offset = fitsAtAll ? m_end + run.size() : gone;
        if (fitsAtAll)
            run += next.bytes;
        next.bytes = QByteArray();
    }
    loseUntilFree(run.size());
    if (openFile() && write(m_end, run)) {
        m_end += run.size();
        return;
    }
    for (qint64 number = from; number < m_inHand; ++number)
        item(number).offset = gone;
}

bool SpillQueue::openFile()
{
    if (m_file)
        return m_file->isOpen();
    m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/received-XXXXXX"));
    return m_file->open() && m_file->resize(0);
}

bool SpillQueue::write(qint64 offset, const QByteArray &bytes)
{
    const qint64 place = offset % m_bounds.file;
    const qint64 first = qMin(bytes.size(), m_bounds.file - place);
    const qint64 rest = bytes.size() - first;
    const bool isWritten = m_file->seek(place) && m_file->write(bytes.constData(), first) == first
            && (rest == 0
                || (m_file->seek(0) && m_file->write(bytes.constData() + first, rest) == rest));
    return m_file->flush() && isWritten;
}

void SpillQueue::loseUntilFree(qint64 size)
{
    for (; m_inFile < m_inHand && m_end + size - m_begin > m_bounds.file; ++m_inFile) {
        Item &oldest = item(m_inFile);
        if (oldest.offset < 0 || oldest.offset >= m_end)
            continue;
        m_begin = oldest.offset + oldest.size;
        oldest.offset = gone;
    }
}

} // namespace hk
