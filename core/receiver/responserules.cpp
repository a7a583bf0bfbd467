#include "core/receiver/responserules.h"

#include "core/base/words.h"
#include "core/contract/envelope.h"
#include "core/model/filterparser.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype maxRules = 100;

bool fitsPath(const ResponseRule &rule, const HttpRequest &request)
{
    return rule.path.isEmpty()
            || matchesWildcard(rule.path,
                               QString::fromUtf8(request.target.split('?').constFirst()));
}

bool fitsHeader(const ResponseRule &rule, const HttpRequest &request)
{
    if (rule.header.isEmpty())
        return true;
    const QByteArray name = rule.header.section(u':', 0, 0).trimmed().toUtf8();
    const QString value = rule.header.section(u':', 1).trimmed();
    return std::any_of(request.headers.begin(), request.headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0
                && matchesWildcard(value, QString::fromUtf8(header.second));
    });
}

} // namespace

Result<ResponseRules> ResponseRules::of(const QList<ResponseRule> &rules)
{
    if (rules.size() > maxRules) {
        return Error{ErrorCode::ResponseRuleInvalid,
                     Words::tr("there are more than 100"),
                     rules.at(maxRules).text(),
                     {}};
    }
    ResponseRules made;
    made.m_rules = rules;
    for (const ResponseRule &rule : rules) {
        const auto script = ResponseScript::parse(rule.spec);
        if (!script)
            return script.error();
        made.m_scripts.push_back(*script);
    }
    return made;
}

ResponseScript *ResponseRules::scriptFor(const HttpRequest &request)
{
    std::optional<QString> event; // read once, and only when a rule asks
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const ResponseRule &rule = m_rules.at(i);
        if (!fitsPath(rule, request) || !fitsHeader(rule, request))
            continue;
        if (!rule.event.isEmpty()) {
            if (!event)
                event = envelopeOf(request.body).trigger;
            if (!matchesWildcard(rule.event, *event))
                continue;
        }
        return &m_scripts[static_cast<size_t>(i)];
    }
    return nullptr;
}

std::optional<ResponseScript *> ResponseRules::scriptForHead(const HttpRequest &request)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const ResponseRule &rule = m_rules.at(i);
        if (!fitsPath(rule, request) || !fitsHeader(rule, request))
            continue;
        if (!rule.event.isEmpty())
            return {};
        return &m_scripts[static_cast<size_t>(i)];
    }
    return nullptr;
}

} // namespace hk
