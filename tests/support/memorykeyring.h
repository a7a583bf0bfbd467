#pragma once

#include "core/vault/keyring.h"

#include <QtCore/QHash>

namespace hk::test {

/// A keyring in memory that a test can break. One thread.
class MemoryKeyring final : public Keyring
{
public:
    Result<Secret> read(const QString &entry) override
    {
        ++calls;
        if (broken || !entries.contains(entry))
            return Error{ErrorCode::DataKeyMissing, QStringLiteral("the test's keyring"), {}, {}};
        return entries.value(entry);
    }
    Result<void> write(const QString &entry, const Secret &secret) override
    {
        ++calls;
        if (broken)
            return Error{ErrorCode::DataKeyMissing, QStringLiteral("the test's keyring"), {}, {}};
        if (!forgetful)
            entries.insert(entry, secret);
        return {};
    }
    Result<void> remove(const QString &entry) override
    {
        ++calls;
        entries.remove(entry);
        return {};
    }

    QHash<QString, Secret> entries;
    bool broken = false;    ///< every call fails
    bool forgetful = false; ///< takes what it is given and does not keep it
    int calls = 0;
};

} // namespace hk::test
