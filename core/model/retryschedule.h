#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <vector>

namespace hk {

/// The waits between the attempts of a delivery, in ms: n waits make n + 1 attempts. The default,
/// 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h, is the Standard Webhooks recommendation.
class RetrySchedule
{
public:
    RetrySchedule();
    /// Reads "5s,5m,30m"; 1 to 50 waits of 1 s to 7 d each, RetryScheduleInvalid otherwise.
    static Result<RetrySchedule> parse(QStringView text);

    QString text() const;
    int maxAttempts() const { return static_cast<int>(m_waitsMs.size()) + 1; }
    const std::vector<qint64> &waitsMs() const { return m_waitsMs; }
    /// The wait in ms after attempt `attempt` (1-based) failed; attempt < maxAttempts().
    qint64 waitAfterMs(int attempt) const { return m_waitsMs.at(static_cast<size_t>(attempt - 1)); }
    bool operator==(const RetrySchedule &) const = default;

private:
    explicit RetrySchedule(std::vector<qint64> waitsMs) : m_waitsMs(std::move(waitsMs)) { }
    std::vector<qint64> m_waitsMs;
};

} // namespace hk
