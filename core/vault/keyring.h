#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QString>

namespace hk {

/// Where the system keeps secrets for its user. Calls block their caller, but never longer than a
/// few seconds: a keyring that does not answer counts as one that is not there. Used by one thread
/// at a time; must outlive the call only.
///
/// Errors: DataKeyMissing, whose subject says in English what the matter is ("the system keyring is
/// locked").
class Keyring
{
public:
    virtual ~Keyring() = default;
    virtual Result<Secret> read(const QString &entry) = 0;
    /// Adds the entry or replaces it.
    virtual Result<void> write(const QString &entry, const Secret &secret) = 0;
    /// Removing what is not there succeeds.
    virtual Result<void> remove(const QString &entry) = 0;
};

} // namespace hk
