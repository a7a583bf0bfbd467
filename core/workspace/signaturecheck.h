#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/signing/doctor.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;
struct SettingsAuthor;

/// A signature as a receiver has it, to be held against a company's keys or another one.
struct SignatureCheck
{
    QByteArray body;   ///< exactly as it arrived
    QString signature; ///< the header's value
    bool isStandard =
            false; ///< webhook-signature, with `id` and `timestamp`; else X-Message-Signature
    QString id;
    QString timestamp;
    std::optional<Secret> key = {}; ///< the receiver's; none: the company's keys are the right ones
};

/// Which key made a signature.
enum class KeyRole {
    None,
    Default, ///< the external id, which signs while no key is set
    Set,     ///< the key that is set
    Old,     ///< while rotating: the one that retires
    New,     ///< while rotating: the one that takes over
    Given,   ///< the one that the check came with
};

/// Whose signature it is.
struct SignatureOrigin
{
    KeyRole key = KeyRole::None;
    QString explanation; ///< Words, never a part of a key: why it matches, or why not
    QString steps;       ///< Words: how it is computed, step by step, with each key by its name
    Diagnosis details;
    bool operator==(const SignatureOrigin &) const = default;
};

/// With which keys a signature is checked.
struct CheckKeys
{
    std::vector<KeyRole> roles; ///< of `keys`
    std::vector<NamedKey> keys;
    std::vector<NamedKey> suspects; ///< the others of the store, those of other companies last
};

/// The keys for a check: the one given or else those of the company that sign now; and as suspects
/// all others of the store. Without a company a key has to be given. In a closure. CompanyUnknown,
/// Store….
Result<CheckKeys> checkKeys(const std::optional<Secret> &given, Database &database,
                            std::optional<CompanyId> company, const SettingsAuthor &author);

/// Holds a signature against the keys one by one; explains one that none of them made, and proves
/// it. Up to a second for a large body. Any thread.
SignatureOrigin originOf(const SignatureCheck &check, const CheckKeys &keys);

} // namespace hk
