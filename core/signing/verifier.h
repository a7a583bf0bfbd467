#pragma once

#include "core/base/outcome.h"
#include "core/base/secret.h"
#include "core/base/signatureencoding.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hk {

/// Onsched: X-Message-Signature over the body. Standard: Standard Webhooks 1.0, over
/// "id.timestamp.body". Both are keyed with the bytes of the hash key.
enum class SignatureScheme { Onsched, Standard };

/// What somebody says is the signature of a body.
struct SignatureClaim
{
    SignatureScheme scheme = SignatureScheme::Onsched;
    QByteArray signature; ///< the header's value; of Standard it may hold several
    QByteArray id;        ///< webhook-id; Standard only
    QByteArray timestamp; ///< webhook-timestamp; Standard only
    /// Which encoding an Onsched signature has to have; none: either.
    std::optional<SignatureEncoding> encoding;
};

/// A key and what to call it: "the default key".
struct NamedKey
{
    QString name;
    Secret key;
};

/// With what a signature is checked.
struct VerifyKeys
{
    std::vector<Secret> keys;       ///< each of them is right
    std::vector<NamedKey> suspects; ///< should not have signed, but may have
};

/// The answer, and sentences (Words) that say why; never empty and never a part of a key.
struct Verdict
{
    bool matches = false;
    QString explanation;
    bool operator==(const Verdict &) const = default;
};

/// Bodies longer than this (bytes) are not taken apart to explain why they do not match.
constexpr qsizetype maxExplainedBody = 1'000'000;

/// A mistake that was looked for, and what it would have given.
struct TriedMistake
{
    QString mistake;      ///< the sentence that would explain the signature
    QByteArray signature; ///< what that gives, 32 bytes; null: with a key that is not to be told of
    int times = 1;        ///< as many ways to make it were tried; `signature` is the last one's
    bool matches = false;
    bool operator==(const TriedMistake &) const = default;
};

/// How far the search for a mistake goes.
struct ExplainEffort
{
    qsizetype longestBody = maxExplainedBody; ///< longer ones are not taken apart
    bool thoroughly = false;                  ///< with what takes thousands of signatures
    QList<TriedMistake> *tried = nullptr;     ///< gets what was looked for, in its order
};

/// Checks a signature in constant time. When it does not match, computes what the usual mistakes
/// would have signed (a newline added, JSON written anew, the key read with its newline, another
/// algorithm…): what the explanation names is proved, never guessed. Pure, any thread; matching
/// takes microseconds, explaining a JSON body about 50 times its signature.
Verdict verify(QByteArrayView body, const SignatureClaim &claim, const VerifyKeys &keys,
               const ExplainEffort &effort = {});

/// Checks whatever signatures the headers of a request carry: X-Message-Signature or its -Next, and
/// webhook-signature; every scheme that is there has to match. None, when it is not signed at all.
std::optional<Verdict> verifyRequest(const HeaderList &headers, QByteArrayView body,
                                     const VerifyKeys &keys, const ExplainEffort &effort = {});

} // namespace hk
