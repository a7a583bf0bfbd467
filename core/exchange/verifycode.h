#pragma once

#include "core/base/signatureencoding.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// The languages in which receivers are written most.
enum class CodeLanguage { Node, Python, Php, CSharp, Go, Ruby, Java };

inline constexpr CodeLanguage allCodeLanguages[] = {
        CodeLanguage::Node, CodeLanguage::Python, CodeLanguage::Php, CodeLanguage::CSharp,
        CodeLanguage::Go,   CodeLanguage::Ruby,   CodeLanguage::Java};

/// Which signatures the code is to check.
struct VerifyCodeOptions
{
    SignatureEncoding encoding = SignatureEncoding::Hex; ///< of X-Message-Signature
    bool standardHeaders = true;                         ///< also webhook-signature
};

/// "Node.js", "C#": a proper name, not translated.
QString titleOf(CodeLanguage language);
/// "node", "csharp": as options spell it.
QString nameOf(CodeLanguage language);
/// The name that its usual tools want for the file: "webhook_signature.py".
QString fileNameOf(CodeLanguage language);

/// Code for a receiver that checks the signature of a webhook with nothing but the language's own
/// library: with either of two keys while one is being rotated, in constant time, and the time of
/// webhook-signature too. It reads the hash key from the environment and never contains it. Any
/// thread.
QString verifyCode(CodeLanguage language, const VerifyCodeOptions &options);

} // namespace hk
