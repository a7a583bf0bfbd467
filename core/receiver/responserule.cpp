#include "core/receiver/responserule.h"

#include "core/base/words.h"
#include "core/receiver/responsescript.h"
#include "core/receiver/spectext.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

constexpr QStringView arrow = u"=>";
constexpr QStringView eventIs = u"event=";
constexpr QStringView headerIs = u"header=";
constexpr qsizetype shownPart = 60;

Error ruleError(QStringView part, const QString &reason)
{
    return {ErrorCode::ResponseRuleInvalid, reason, part.trimmed().left(shownPart).toString(), {}};
}

/// Sets the part of `rule` that `word` is about; answers what is wrong with the word, or nothing.
QString takeCondition(ResponseRule &rule, QStringView word)
{
    QString *place = nullptr;
    QStringView value = word;
    if (word.startsWith(u'/') || word.startsWith(u'*')) {
        place = &rule.path;
    } else if (word.startsWith(eventIs)) {
        place = &rule.event;
        value = word.sliced(eventIs.size());
    } else if (word.startsWith(headerIs)) {
        place = &rule.header;
        value = word.sliced(headerIs.size());
        if (unquoted(value).indexOf(u':') < 1)
            return Words::tr("a header is written header=Name:value");
    }
    if (!place)
        return Words::tr("it begins with a path, event= or header=");
    if (!place->isEmpty())
        return Words::tr("it is said twice");
    *place = unquoted(value);
    return place->isEmpty() ? Words::tr("nothing stands behind =") : QString();
}

QString quotedIfNeeded(const QString &value)
{
    return value.contains(u' ') ? QLatin1Char('\'') + value + QLatin1Char('\'') : value;
}

} // namespace

Result<ResponseRule> ResponseRule::parse(const QString &text)
{
    const qsizetype at = text.indexOf(arrow);
    if (at < 0)
        return ruleError(text, Words::tr("there is no => between when and how"));
    ResponseRule rule;
    rule.spec = text.sliced(at + arrow.size()).trimmed();
    const QList<QStringView> words = splitOutsideQuotes(QStringView(text).first(at), u' ');
    for (const QStringView word : words) {
        const QString problem = word.isEmpty() ? QString() : takeCondition(rule, word);
        if (!problem.isEmpty())
            return ruleError(word, problem);
    }
    if (rule.path.isEmpty() && rule.event.isEmpty() && rule.header.isEmpty())
        return ruleError(text, Words::tr("it does not say when it applies; * is always"));
    const auto script = ResponseScript::parse(rule.spec);
    if (!script)
        return script.error();
    return rule;
}

QString ResponseRule::text() const
{
    QStringList words;
    if (!path.isEmpty())
        words.append(path);
    if (!event.isEmpty())
        words.append(eventIs + quotedIfNeeded(event));
    if (!header.isEmpty())
        words.append(headerIs + quotedIfNeeded(header));
    if (words.isEmpty())
        words.append(QStringLiteral("*"));
    return words.join(u' ') + QStringLiteral(" => ") + spec;
}

} // namespace hk
