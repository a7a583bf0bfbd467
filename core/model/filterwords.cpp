#include "core/model/filterwords.h"

#include "core/base/words.h"
#include "core/model/delivery.h"
#include "core/model/filterparser.h"
#include "core/model/trigger.h"

#include <algorithm>

namespace hk {
namespace {

/// Whether the term finds one of `all`, as `wordOf` spells them.
template<typename All, typename WordOf>
bool findsOneOf(const FilterNode &term, const All &all, WordOf wordOf)
{
    const QString wanted = term.value.toCaseFolded();
    return std::any_of(all.cbegin(), all.cend(), [&](const auto &one) {
        const QString word = wordOf(one).toCaseFolded();
        return term.quoted ? wanted == word : matchesWildcard(wanted, word);
    });
}

bool isDeliveryId(const FilterNode &term)
{
    return term.value.startsWith(u"dlv_", Qt::CaseInsensitive)
            || (!term.quoted && term.value.contains(u'*'));
}

std::optional<QString> unless(bool isKnown, const QString &sentence, const FilterNode &term)
{
    return isKnown ? std::nullopt : std::optional(sentence.arg(term.value.left(longestShownValue)));
}

} // namespace

std::optional<bool> yesOrNo(QStringView value)
{
    const auto is = [value](QStringView word) {
        return word.compare(value, Qt::CaseInsensitive) == 0;
    };
    if (is(u"yes") || is(u"true") || is(u"1"))
        return true;
    if (is(u"no") || is(u"false") || is(u"0"))
        return false;
    return std::nullopt;
}

std::optional<QString> faultOfWord(const FilterNode &term)
{
    switch (term.field) {
    case FilterField::Status:
        return unless(findsOneOf(term, allDeliveryStatuses,
                                 [](DeliveryStatus status) { return nameOf(status); }),
                      Words::tr("there is no status \"%1\""), term);
    case FilterField::Category:
        return unless(
                findsOneOf(term, allCategories, [](Category category) { return nameOf(category); }),
                Words::tr("there is no category \"%1\""), term);
    case FilterField::Simulated:
        return unless(yesOrNo(term.value).has_value(),
                      Words::tr("simulated is yes or no, not \"%1\""), term);
    case FilterField::Resend:
        return unless(yesOrNo(term.value) || isDeliveryId(term),
                      Words::tr("resend is yes, no or the ID of a delivery, not \"%1\""), term);
    default:
        return std::nullopt;
    }
}

} // namespace hk
