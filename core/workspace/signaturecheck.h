#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

class Database;
struct SettingsAuthor;

/// A signature as a receiver has it, to be held against a company's keys.
struct SignatureCheck
{
    QByteArray body;   ///< exactly as it arrived
    QString signature; ///< the header's value
    bool isStandard =
            false; ///< webhook-signature, with `id` and `timestamp`; else X-Message-Signature
    QString id;
    QString timestamp;
};

/// Which of a company's keys made a signature.
enum class KeyRole {
    None,
    Default, ///< the external id, which signs while no key is set
    Set,     ///< the key that is set
    Old,     ///< while rotating: the one that retires
    New,     ///< while rotating: the one that takes over
};

/// Whose signature it is.
struct SignatureOrigin
{
    KeyRole key = KeyRole::None;
    QString explanation; ///< English, never a part of a key: why it matches, or why not
    bool operator==(const SignatureOrigin &) const = default;
};

/// Holds a signature against the keys that sign now, one by one; explains one that none of them
/// made, and proves it. In a closure. CompanyUnknown, Store….
Result<SignatureOrigin> originOf(const SignatureCheck &check, Database &database, CompanyId company,
                                 const SettingsAuthor &author);

} // namespace hk
