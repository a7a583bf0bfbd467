#pragma once

#include <QtCore/QString>
#include <QtCore/QtGlobal>

#include <span>

namespace hk {

/// A small generator that gives the same numbers for the same seed on every machine: SplitMix64
/// (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014). Not for
/// secrets. One thread.
class SampleRandom final
{
public:
    /// `stream` makes independent numbers of one seed: people, times, ids.
    SampleRandom(quint64 seed, quint64 index, quint64 stream)
        : m_state(mixed(mixed(mixed(seed) + index) + stream))
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }
    /// From 0 to `bound` - 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    bool oneIn(int n) { return below(n) == 0; }
    template<typename T>
    const T &oneOf(std::span<const T> things)
    {
        return things[static_cast<size_t>(below(static_cast<int>(things.size())))];
    }
    /// A number of exactly so many digits.
    QString digits(int count)
    {
        QString text(QChar(u'1' + below(9)));
        while (text.size() < count)
            text.append(QChar(u'0' + below(10)));
        return text;
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace hk
