#pragma once

#include "core/base/result.h"
#include "core/model/trigger.h"

#include <QtCore/QString>

#include <array>
#include <optional>

namespace hk {

/// What triggers are called in a company's payloads: the documented name, unless its receiver
/// expects another. A value.
class WireNames
{
public:
    QString of(Trigger trigger) const;
    /// Whether the trigger is called otherwise than documented.
    bool isOwn(Trigger trigger) const { return !m_own[index(trigger)].isEmpty(); }
    /// The trigger of that name; the documented ones are understood as well, unless another trigger
    /// took one.
    std::optional<Trigger> trigger(QStringView name) const;

    /// With another name for one trigger; empty or the documented one: that. WireNameInvalid for
    /// more than 100 characters, blanks at its ends, control characters, or another trigger's name.
    Result<WireNames> with(Trigger trigger, const QString &name) const;

    /// As the store keeps them: a JSON object of own names by documented ones; empty for none.
    QString text() const;
    static WireNames fromText(const QString &text);
    bool operator==(const WireNames &) const = default;

private:
    static constexpr size_t index(Trigger trigger) { return static_cast<size_t>(trigger); }
    std::array<QString, allTriggers.size()> m_own; ///< empty: the documented one
};

} // namespace hk
