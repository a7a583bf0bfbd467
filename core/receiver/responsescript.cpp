#include "core/receiver/responsescript.h"

#include "core/base/words.h"
#include "core/receiver/spectext.h"

namespace hk {
namespace {

constexpr qsizetype maxSteps = 100;
constexpr int maxTimes = 1'000'000;

/// How often: "2" of "503*2"; 0 when it is no such number.
int timesFrom(QStringView text)
{
    bool good = false;
    const int times = text.toInt(&good);
    const bool isNumber = good && text.front().isDigit();
    return isNumber && times >= 1 && times <= maxTimes ? times : 0;
}

} // namespace

ResponseScript::ResponseScript() : m_spec(QStringLiteral("200")), m_steps(1) { }

Result<ResponseScript::Step> ResponseScript::stepFrom(QStringView text)
{
    const QList<QStringView> parts = splitOutsideQuotes(text, u'*');
    if (parts.isEmpty())
        return respondSpecError(text, Words::tr("a quote is left open"));
    const int times = parts.size() == 1 ? 1 : timesFrom(parts.constLast().trimmed());
    if (parts.size() > 2 || times == 0) {
        return respondSpecError(
                text, Words::tr("behind * stands how often, a number from 1 to 1,000,000"));
    }
    const Result<Behaviour> behaviour = Behaviour::parse(parts.constFirst().trimmed());
    if (!behaviour)
        return behaviour.error();
    return Step{*behaviour, times};
}

Result<ResponseScript> ResponseScript::parse(const QString &spec)
{
    const QList<QStringView> texts = splitOutsideQuotes(spec, u',');
    if (texts.isEmpty())
        return respondSpecError(spec, Words::tr("a quote is left open"));
    if (texts.size() > maxSteps)
        return respondSpecError(spec, Words::tr("it has more than 100 parts"));
    ResponseScript script;
    script.m_spec = spec.trimmed();
    script.m_steps.clear();
    for (const QStringView text : texts) {
        if (text.trimmed().isEmpty()) {
            return respondSpecError(spec,
                                    texts.size() == 1 ? Words::tr("it is empty")
                                                      : Words::tr("nothing stands at a comma"));
        }
        const auto step = stepFrom(text.trimmed());
        if (!step)
            return step.error();
        script.m_steps.push_back(*step);
    }
    return script;
}

Behaviour ResponseScript::next()
{
    const Step &step = m_steps[m_step];
    if (m_step + 1 < m_steps.size() && ++m_used == step.times) {
        ++m_step;
        m_used = 0;
    }
    return step.behaviour;
}

} // namespace hk
