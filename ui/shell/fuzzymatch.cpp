#include "ui/shell/fuzzymatch.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <limits>
#include <vector>

namespace hk {
namespace {

constexpr int nothing = std::numeric_limits<int>::min() / 2;
constexpr int atWordStart = 12;
constexpr int sideBySide = 13;
constexpr int anywhere = 1;
constexpr int atTextStart = 6; // beside being a word's
constexpr int wholeWord = 8;

/// Without capitals and accents.
QString plain(const QString &text)
{
    QString letters;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (!c.isMark())
            letters += c.toCaseFolded();
    }
    return letters;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return text.at(at).isLetterOrNumber() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
}

bool isWordEnd(const QString &text, qsizetype at)
{
    return at + 1 == text.size() || !text.at(at + 1).isLetterOrNumber();
}

/// The best way to find `word` in `text`, letter by letter.
std::optional<int> scoreOf(const QString &word, const QString &text)
{
    // Best score with the letter of the word found at this place, and with it found up to there.
    std::vector<int> here(static_cast<size_t>(text.size()), nothing);
    for (qsizetype i = 0; i < word.size(); ++i) {
        std::vector<int> next(static_cast<size_t>(text.size()), nothing);
        int before = i == 0 ? 0 : nothing; // the best of the letters so far, with a gap after it
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto place = static_cast<size_t>(at);
            const bool isBehind = i > 0 && at > 0 && here[place - 1] > nothing;
            if (text.at(at) == word.at(i)) {
                int best = before > nothing ? before + anywhere : nothing;
                if (isBehind)
                    best = std::max(best, here[place - 1] + sideBySide);
                if (best > nothing && isWordStart(text, at))
                    best += atWordStart + (at == 0 ? atTextStart : 0);
                next[place] = best;
            }
            if (i > 0)
                before = std::max(before, here[place]);
        }
        here = std::move(next);
    }
    int best = nothing;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int score = here[static_cast<size_t>(at)];
        if (score > nothing)
            best = std::max(best, score + (isWordEnd(text, at) ? wholeWord : 0));
    }
    return best > nothing ? std::optional(best) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString letters = plain(text);
    int sum = 0;
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<int> score = scoreOf(word, letters);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum;
}

} // namespace hk
