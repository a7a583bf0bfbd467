#include "core/workspace/limitschange.h"

#include "core/base/duration.h"
#include "core/model/sendinglimit.h"
#include "core/transport/cafile.h"

#include <QtCore/QFileInfo>

namespace hk {
namespace {

constexpr qint64 shortestTimeoutMs = 1000;
constexpr qint64 longestTimeoutMs = 120'000;
constexpr QStringView asTheCompany = u"company";

Result<QString> caFileOf(const QString &text)
{
    if (text == u"none" || text.isEmpty())
        return QString();
    if (const Result<void> checked = checkCaFile(text); !checked)
        return checked.error();
    return QFileInfo(text).absoluteFilePath();
}

/// Sets `target` from what `read` makes of a text that was given; remembers the first error.
class Changes
{
public:
    template<typename Target, typename Read>
    void set(Target &target, const std::optional<QString> &text, Read read)
    {
        if (!text || !m_result)
            return;
        const auto value = read(*text);
        if (value)
            target = *value;
        else
            m_result = value.error();
    }
    const Result<void> &result() const { return m_result; }

private:
    Result<void> m_result;
};

/// What a company has too: its own value, or none for the company's.
template<typename T, typename Read>
auto ownOrCompanys(Read read)
{
    return [read](const QString &text) -> Result<std::optional<T>> {
        if (text == asTheCompany)
            return std::optional<T>();
        const Result<T> value = read(text);
        return value ? Result<std::optional<T>>(*value) : value.error();
    };
}

} // namespace

Result<bool> switchOf(const QString &text, const QString &subject)
{
    if (text == u"on" || text == u"off")
        return text == u"on";
    return Error{ErrorCode::SwitchInvalid, subject, text.left(40), {}};
}

QString textOfSwitch(bool on) { return on ? QStringLiteral("on") : QStringLiteral("off"); }

Result<qint64> checkedTimeout(const QString &text)
{
    const Result<qint64> ms = parseDuration(text, QStringLiteral("timeout"));
    if (ms && (*ms < shortestTimeoutMs || *ms > longestTimeoutMs))
        return Error{ErrorCode::TimeoutOutOfRange, QStringLiteral("timeout"), text.left(40), {}};
    return ms;
}

Result<EndpointLimits> changedLimits(EndpointLimits limits, const LimitsChange &change,
                                     Environment environment)
{
    Changes changes;
    changes.set(limits.concurrency, change.concurrency, requestsAtOnceOf);
    changes.set(limits.rate, change.rate, [](const QString &text) { return parseRateLimit(text); });
    changes.set(limits.inOrder, change.inOrder,
                [](const QString &text) { return switchOf(text, QStringLiteral("in-order")); });
    changes.set(limits.timeoutMs, change.timeout, ownOrCompanys<qint64>(checkedTimeout));
    changes.set(limits.retrySchedule, change.retrySchedule,
                ownOrCompanys<RetrySchedule>(
                        [](const QString &text) { return RetrySchedule::parse(text); }));
    changes.set(limits.caFile, change.caFile, caFileOf);
    changes.set(limits.verifiesCertificate, change.verify,
                [](const QString &text) { return switchOf(text, QStringLiteral("verify")); });
    if (!changes.result())
        return changes.result().error();
    if (!limits.verifiesCertificate && environment == Environment::Production)
        return Error{ErrorCode::VerifyInProduction, QStringLiteral("verify"), {}, {}};
    return limits;
}

} // namespace hk
