#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// How large a store's file was and is, in bytes.
struct Compacted
{
    qint64 before = 0;
    qint64 after = 0;
};

/// Writes the store anew without what became free in it, so that its file shrinks. A crash leaves
/// the old one or the new one. Blocks as long as it takes; no program, this one included, may have
/// the store open.
///
/// StoreInUse, `value` the program that has it open; FileUnwritable: there is too little room
/// beside it, with how much is needed; Store….
Result<Compacted> compactStore(const QString &path);

} // namespace hk
