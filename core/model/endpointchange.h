#pragma once

#include "core/base/secret.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A change of how an endpoint is sent to: what is absent stays. Texts are as a person gave them.
struct LimitsChange
{
    std::optional<QString> concurrency;   ///< 1 to 64
    std::optional<QString> rate;          ///< "10/s", "100/m", "none"
    std::optional<QString> inOrder;       ///< "on", "off"
    std::optional<QString> timeout;       ///< 1s to 2m; "company": as the company has it
    std::optional<QString> retrySchedule; ///< "5s,5m"; "company"
    std::optional<QString> caFile;        ///< "none"
    std::optional<QString> verify;        ///< "on", "off"
    bool operator==(const LimitsChange &) const = default;
};

/// A header line that is set or taken away; the others stay.
struct HeaderChange
{
    QString name;
    Secret value; ///< ASCII
    bool isSecret = false;
    bool isRemoved = false;
    bool operator==(const HeaderChange &) const = default;
};

/// A change of an endpoint, or what a new one is to be: what is absent stays. Texts are as a person
/// gave them.
struct EndpointChange
{
    std::optional<QString> name;
    std::optional<QString> url;           ///< empty: nothing is sent
    std::optional<QString> triggers;      ///< see TriggerSet::parse()
    std::optional<QString> payloadFilter; ///< see PayloadFilter; empty: every event
    QList<HeaderChange> headers = {};
    LimitsChange limits = {};
    bool operator==(const EndpointChange &) const = default;
};

} // namespace hk
