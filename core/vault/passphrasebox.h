#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>

namespace hk {

/// Fewest characters of a passphrase: what it protects leaves the store with the file.
inline constexpr qsizetype shortestPassphrase = 12;

/// `secret` sealed under a key that scrypt (RFC 7914; N = 2^17, r = 8, p = 1, as OWASP's Password
/// Storage Cheat Sheet has it) makes of the passphrase and 16 random bytes, with AES-256-GCM; what
/// is needed to open it beside the passphrase is in the blob. Takes 128 MB and a third of a second:
/// not for the GUI's, the writer's or the reader's thread. PassphraseShort, Internal.
Result<QByteArray> sealUnderPassphrase(const Secret &secret, const Secret &passphrase);
/// PassphraseWrong, also for a blob that was changed or is none; its subject is `file`.
Result<Secret> openWithPassphrase(const QByteArray &box, const Secret &passphrase,
                                  const QString &file);

} // namespace hk
