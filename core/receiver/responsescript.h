#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <vector>

namespace hk {

/// How one request is answered.
struct Behaviour
{
    enum class Manner {
        Answer,
        Drop, ///< the whole request is read, then the connection closed
        Drip, ///< the answer goes out one byte a second
    };
    Manner manner = Manner::Answer;
    int status = 200;
    std::chrono::milliseconds delay{0};
    std::optional<std::chrono::seconds> retryAfter; ///< sent as Retry-After
    bool operator==(const Behaviour &) const = default;
};

/// How a receiver answers one request after the other; the last behaviour stays. A value, any
/// thread.
///
/// As text: behaviours separated by commas, each with "*n" behind it to be used n times: "200",
/// "503*2,200", "503:retry-after=10s", "delay=5s" (then 200), "delay=1s:500", "drop", "drip",
/// "drip:503".
class ResponseScript final
{
public:
    /// Always 200.
    ResponseScript();
    /// RespondSpecInvalid, with the part that is wrong.
    static Result<ResponseScript> parse(const QString &spec);

    /// As it was parsed.
    QString spec() const { return m_spec; }
    /// What comes now; goes one further.
    Behaviour next();

private:
    struct Step
    {
        Behaviour behaviour;
        int times = 1;
    };
    static std::optional<Step> stepFrom(const QString &text);

    QString m_spec;
    std::vector<Step> m_steps;
    size_t m_step = 0;
    int m_used = 0; ///< of the step
};

} // namespace hk
