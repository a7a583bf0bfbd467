#pragma once

#include "core/base/secret.h"
#include "core/model/company.h"
#include "core/model/endpoint.h"

#include <QtCore/QString>

#include <array>
#include <optional>

namespace hk {

/// What the Webhook Settings page and `settings get` show of a company: never a key.
struct WebhookSettings
{
    Company company;
    std::array<Endpoint, allCategories.size()>
            endpoints; ///< by Category; an empty url means "not set"
    HashKeyState hashKey = HashKeyState::Default;
    Micros keySince = 0;     ///< when the key that signs was set; 0: the default key
    Micros rotationEnds = 0; ///< while rotating: when the old key signs no more
    bool operator==(const WebhookSettings &) const = default;
};

/// What is to be done with the hash key.
enum class HashKeyChange { Keep, UseDefault, Set };

/// A change of settings: what is absent stays. Texts are as a person gave them; the front checks
/// them.
struct SettingsChange
{
    std::array<std::optional<QString>, allCategories.size()>
            urls; ///< by Category; empty text clears
    /// By Category; as TriggerSet::parse() reads them.
    std::array<std::optional<QString>, allCategories.size()> triggers;
    HashKeyChange hashKey = HashKeyChange::Keep;
    Secret newHashKey; ///< with HashKeyChange::Set
    std::optional<QString> signatureEncoding;
    std::optional<QString> standardHeaders; ///< "on", "off"
    std::optional<QString> retrySchedule;
    std::optional<QString> timeout;                ///< 1s to 2m
    QList<QPair<Trigger, QString>> wireNames = {}; ///< empty name: the documented one
    /// The revision the change was made on; the save is refused with SettingsChangedMeanwhile if
    /// the company has another by now. None: whatever is there.
    std::optional<qint64> basedOnRevision;
};

} // namespace hk
