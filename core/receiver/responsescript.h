#pragma once

#include "core/base/result.h"
#include "core/receiver/behaviour.h"

#include <QtCore/QString>

#include <vector>

namespace hk {

/// How a receiver answers one request after the other; the last behaviour stays. A value, any
/// thread.
///
/// As text: behaviours separated by commas, each with "*n" behind it to be used n times: "200",
/// "503*2,200", "503:retry-after=10s", "delay=5s" (then 200), "delay=1s:500", "drop", "drip",
/// "half", "200:size=1GB", "301:location='https://example.com/',200".
class ResponseScript final
{
public:
    /// Always 200.
    ResponseScript();
    /// RespondSpecInvalid, with the part that is wrong.
    static Result<ResponseScript> parse(const QString &spec);

    /// As it was parsed.
    QString spec() const { return m_spec; }
    /// What comes now.
    const Behaviour &current() const { return m_steps[m_step].behaviour; }
    /// What comes now; goes one further.
    Behaviour next();

private:
    struct Step
    {
        Behaviour behaviour;
        int times = 1;
    };
    static Result<Step> stepFrom(QStringView text);

    QString m_spec;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    int m_used = 0; ///< of the step
};

} // namespace hk
