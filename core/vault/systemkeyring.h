#pragma once

#include "core/vault/keyring.h"

#include <QtCore/QThread>

#include <chrono>
#include <memory>

namespace hk {

/// Whether the keyring may ask its user for a password.
enum class Prompting { Never, Allowed };

/// The desktop's keyring through QtKeychain, on a thread of its own, so that a keyring that never
/// answers costs the caller the time limit and no more. With Prompting::Never it is not even asked
/// unless the default collection of the Secret Service is there and unlocked. Never writes a
/// secret in the clear. Make one for a program (QtKeychain has one queue for a process).
class SystemKeyring final : public Keyring
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{3000};

    explicit SystemKeyring(Prompting prompting, std::chrono::milliseconds limit = defaultLimit);
    ~SystemKeyring() override;

    Result<Secret> read(const QString &entry) override;
    Result<void> write(const QString &entry, const Secret &secret) override;
    Result<void> remove(const QString &entry) override;

private:
    struct Job;
    struct Answer;
    Result<Secret> run(Job job);

    Prompting m_prompting;
    std::chrono::milliseconds m_limit;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace hk
