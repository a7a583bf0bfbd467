#pragma once

#include "core/base/secret.h"

#include <QtCore/QString>

#include <vector>

namespace hk {

/// A key as a careless program may have read it, and the sentence that says so.
struct KeyVariant
{
    Secret key;
    QString difference;
};

/// How else the key may have been read: with its newline, as hex or base64… Any thread.
std::vector<KeyVariant> variantsOf(const Secret &key);

} // namespace hk
