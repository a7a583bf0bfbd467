#include "core/store/bytesearch.h"

#include <QtCore/QtAlgorithms>

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace hk {
namespace {

constexpr char caseBit = 0x20;

constexpr bool isSmallLetter(char c) { return c >= 'a' && c <= 'z'; }
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | caseBit) : c; }

/// How common a byte is in JSON, roughly.
int commonness(char c)
{
    if (std::strchr("\":, {}[]", c) && c != '\0')
        return 5;
    if (std::strchr("etaoinsrl", c) && c != '\0')
        return 4;
    if (c >= '0' && c <= '9')
        return 3;
    return isSmallLetter(c) ? 2 : 1;
}

} // namespace

ByteSearch::ByteSearch(QByteArrayView text) : m_text(text.toByteArray())
{
    std::transform(m_text.begin(), m_text.end(), m_text.begin(), small);
    for (qsizetype i = 1; i < m_text.size(); ++i) {
        if (commonness(m_text[i]) < commonness(m_text[m_first]))
            m_first = i;
    }
    m_second = m_first == 0 ? m_text.size() - 1 : 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i != m_first && commonness(m_text[i]) < commonness(m_text[m_second]))
            m_second = i;
    }
}

bool ByteSearch::isAt(const char *place) const
{
    const char *text = m_text.constData();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (small(place[i]) != text[i])
            return false;
    }
    return true;
}

bool ByteSearch::isInOneByOne(const char *from, const char *end) const
{
    for (const char *place = from; place + m_text.size() <= end; ++place) {
        if (isAt(place))
            return true;
    }
    return false;
}

bool ByteSearch::isIn(QByteArrayView bytes) const
{
    if (m_text.isEmpty())
        return true;
    const char *place = bytes.data();
    const char *const end = place + bytes.size();
#ifdef __SSE2__
    constexpr int width = 16;
    const char first = m_text[m_first];
    const char second = m_text[m_second];
    // A letter is compared without the bit that its case is in; no other byte becomes one by that.
    const __m128i firstBit = _mm_set1_epi8(isSmallLetter(first) ? caseBit : 0);
    const __m128i secondBit = _mm_set1_epi8(isSmallLetter(second) ? caseBit : 0);
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i seconds = _mm_set1_epi8(second);
    const auto at = [](const char *from) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    };
    for (; place + m_text.size() + width - 1 <= end; place += width) {
        const __m128i isFirst = _mm_cmpeq_epi8(_mm_or_si128(at(place + m_first), firstBit), firsts);
        const __m128i isSecond =
                _mm_cmpeq_epi8(_mm_or_si128(at(place + m_second), secondBit), seconds);
        auto both = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(isFirst, isSecond)));
        for (; both != 0; both &= both - 1) {
            if (isAt(place + qCountTrailingZeroBits(both)))
                return true;
        }
    }
#endif
    return isInOneByOne(place, end);
}

} // namespace hk
