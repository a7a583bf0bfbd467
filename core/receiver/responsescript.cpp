#include "core/receiver/responsescript.h"

#include "core/base/duration.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

using std::chrono::milliseconds;

constexpr qsizetype maxSteps = 100;
constexpr int maxTimes = 1'000'000;
constexpr milliseconds maxDelay = std::chrono::minutes(10);
constexpr milliseconds maxRetryAfter = std::chrono::hours(24);

std::optional<int> numberFrom(QStringView text, int least, int most)
{
    bool good = false;
    const int number = text.toInt(&good);
    const bool digits = !text.isEmpty() && text.front().isDigit();
    return good && digits && number >= least && number <= most ? std::optional(number)
                                                               : std::nullopt;
}

std::optional<int> statusFrom(QStringView text) { return numberFrom(text, 200, 599); }

std::optional<milliseconds> durationFrom(QStringView text, milliseconds most)
{
    const Result<qint64> ms = parseDuration(text, QStringLiteral("respond"));
    return ms && milliseconds(*ms) <= most ? std::optional(milliseconds(*ms)) : std::nullopt;
}

/// "500" or "retry-after=10s", behind a colon.
bool addOption(Behaviour &behaviour, QStringView text, bool statusAllowed)
{
    static constexpr QStringView retryAfter = u"retry-after=";
    if (text.startsWith(retryAfter)) {
        const auto wait = durationFrom(text.sliced(retryAfter.size()), maxRetryAfter);
        if (!wait || behaviour.retryAfter)
            return false;
        behaviour.retryAfter = std::chrono::ceil<std::chrono::seconds>(*wait);
        return true;
    }
    const auto status = statusFrom(text);
    if (!status || !statusAllowed)
        return false;
    behaviour.status = *status;
    return true;
}

/// Everything of a step but how often: "503:retry-after=10s", "delay=1s:500", "drop".
std::optional<Behaviour> behaviourFrom(QStringView text)
{
    static constexpr QStringView delay = u"delay=";
    QList<QStringView> parts = text.split(u':');
    const QStringView first = parts.takeFirst();
    Behaviour behaviour;
    bool statusAllowed = true;
    if (first == u"drop") {
        behaviour.manner = Behaviour::Manner::Drop;
        return parts.isEmpty() ? std::optional(behaviour) : std::nullopt;
    }
    if (first == u"drip") {
        behaviour.manner = Behaviour::Manner::Drip;
    } else if (first.startsWith(delay)) {
        const auto wait = durationFrom(first.sliced(delay.size()), maxDelay);
        if (!wait)
            return {};
        behaviour.delay = *wait;
    } else {
        const auto status = statusFrom(first);
        if (!status)
            return {};
        behaviour.status = *status;
        statusAllowed = false;
    }
    for (const QStringView part : parts) {
        if (!addOption(behaviour, part, statusAllowed))
            return {};
        statusAllowed = statusAllowed && !statusFrom(part);
    }
    return behaviour;
}

} // namespace

ResponseScript::ResponseScript() : m_spec(QStringLiteral("200")), m_steps(1) { }

std::optional<ResponseScript::Step> ResponseScript::stepFrom(const QString &text)
{
    const QList<QStringView> parts = QStringView(text).split(u'*');
    const auto behaviour = behaviourFrom(parts.constFirst().trimmed());
    const auto times = parts.size() == 1 ? std::optional(1)
                                         : numberFrom(parts.constLast().trimmed(), 1, maxTimes);
    if (!behaviour || !times || parts.size() > 2)
        return {};
    return Step{*behaviour, *times};
}

Result<ResponseScript> ResponseScript::parse(const QString &spec)
{
    const auto invalid = [](const QString &part) {
        return Error{ErrorCode::RespondSpecInvalid, QStringLiteral("respond"), part.left(60), {}};
    };
    const QStringList texts = spec.split(QLatin1Char(','));
    if (texts.size() > maxSteps)
        return invalid(spec);
    ResponseScript script;
    script.m_spec = spec.trimmed();
    script.m_steps.clear();
    for (const QString &text : texts) {
        const auto step = stepFrom(text.trimmed().toLower());
        if (!step)
            return invalid(text.trimmed());
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
