#include "core/base/plaintext.h"
#include "core/exchange/difference.h"
#include "core/exchange/differencelist.h"

#include <algorithm>
#include <vector>

namespace hk {
namespace {

using Kind = Difference::Kind;
using Lines = std::vector<QByteArrayView>;

// More pairs of lines than this are not held against each other: 16 MB of table.
constexpr size_t mostPairs = 4'000'000;

Lines linesOf(QByteArrayView text)
{
    Lines lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        lines.push_back(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return lines;
}

/// A stretch of lines of both texts that have nothing in common at their ends.
struct Stretch
{
    const Lines &before;
    const Lines &after;
    size_t from = 0; ///< in both
    size_t beforeEnd = 0;
    size_t afterEnd = 0;

    size_t beforeSize() const { return beforeEnd - from; }
    size_t afterSize() const { return afterEnd - from; }
};

/// For each pair of places, how many lines the rests have in common.
std::vector<int> commonRests(const Stretch &stretch)
{
    const size_t rows = stretch.beforeSize();
    const size_t width = stretch.afterSize() + 1;
    std::vector<int> common((rows + 1) * width, 0);
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = width - 1; j-- > 0;) {
            const bool isSame = stretch.before[stretch.from + i] == stretch.after[stretch.from + j];
            common[i * width + j] = isSame
                    ? common[(i + 1) * width + j + 1] + 1
                    : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    return common;
}

/// Tells lines in their order; removed ones and added ones that meet are changed ones.
class LineTeller final
{
public:
    explicit LineTeller(const Stretch &stretch) : m_stretch(stretch) { }

    void same(size_t count)
    {
        flush();
        m_list.addSame(static_cast<qsizetype>(count));
    }
    void removed(size_t line) { m_removed.push_back(line); }
    void added(size_t line) { m_added.push_back(line); }
    Differences taken()
    {
        flush();
        return m_list.taken();
    }

private:
    void flush()
    {
        const size_t pairs = std::min(m_removed.size(), m_added.size());
        for (size_t i = 0; i < pairs; ++i)
            m_list.add({Kind::Changed,
                        {},
                        number(m_added[i]),
                        text(m_stretch.before[m_removed[i]]),
                        text(m_stretch.after[m_added[i]]),
                        0});
        for (size_t i = pairs; i < m_removed.size(); ++i)
            m_list.add({Kind::Removed,
                        {},
                        number(m_removed[i]),
                        text(m_stretch.before[m_removed[i]]),
                        {},
                        0});
        for (size_t i = pairs; i < m_added.size(); ++i)
            m_list.add({Kind::Added,
                        {},
                        number(m_added[i]),
                        {},
                        text(m_stretch.after[m_added[i]]),
                        0});
        m_removed.clear();
        m_added.clear();
    }

    static int number(size_t line) { return static_cast<int>(line) + 1; }
    static QString text(QByteArrayView line)
    {
        constexpr qsizetype enough = 5 * 4096; // bytes; the rest is cut anyway
        return shortened(textOfBytes(line.first(qMin(line.size(), enough))));
    }

    const Stretch &m_stretch;
    DifferenceList m_list;
    std::vector<size_t> m_removed;
    std::vector<size_t> m_added;
};

void tell(const Stretch &stretch, LineTeller &teller)
{
    const size_t rows = stretch.beforeSize();
    const size_t columns = stretch.afterSize();
    size_t i = 0;
    size_t j = 0;
    if (columns == 0 || rows <= mostPairs / columns) {
        const std::vector<int> common = commonRests(stretch);
        const size_t width = columns + 1;
        while (i < rows && j < columns) {
            if (stretch.before[stretch.from + i] == stretch.after[stretch.from + j]) {
                teller.same(1);
                ++i;
                ++j;
            } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
                teller.removed(stretch.from + i++);
            } else {
                teller.added(stretch.from + j++);
            }
        }
    }
    for (; i < rows; ++i)
        teller.removed(stretch.from + i);
    for (; j < columns; ++j)
        teller.added(stretch.from + j);
}

} // namespace

Differences textDifferences(QByteArrayView before, QByteArrayView after)
{
    const Lines one = linesOf(before);
    const Lines other = linesOf(after);
    Stretch stretch{one, other, 0, one.size(), other.size()};
    const size_t shorter = std::min(one.size(), other.size());
    while (stretch.from < shorter && one[stretch.from] == other[stretch.from])
        ++stretch.from;
    while (stretch.beforeEnd > stretch.from && stretch.afterEnd > stretch.from
           && one[stretch.beforeEnd - 1] == other[stretch.afterEnd - 1]) {
        --stretch.beforeEnd;
        --stretch.afterEnd;
    }
    LineTeller teller(stretch);
    teller.same(stretch.from);
    tell(stretch, teller);
    teller.same(one.size() - stretch.beforeEnd);
    if (before.endsWith('\n') != after.endsWith('\n') && !before.isEmpty() && !after.isEmpty()
        && one == other) {
        // Nothing but the last line end differs.
        teller.removed(one.size() - 1);
        teller.added(other.size() - 1);
    }
    return teller.taken();
}

} // namespace hk
