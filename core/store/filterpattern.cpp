#include "core/store/filterpattern.h"

#include "core/store/sqlitefunctions.h"

namespace hk {

bool hasWildcard(const FilterNode &term) { return !term.quoted && term.value.contains(u'*'); }

QString patternOf(const FilterNode &term)
{
    QString pattern;
    for (const QChar one : term.value) {
        if (one == u'*' && !term.quoted) {
            pattern += u'%';
            continue;
        }
        if (one == u'%' || one == u'_' || one == patternEscape)
            pattern += patternEscape;
        pattern += one;
    }
    return pattern;
}

bool isFoundBy(const FilterNode &term, const QString &text)
{
    return matchesLike(text.toCaseFolded(), patternOf(term).toCaseFolded(), patternEscape);
}

} // namespace hk
