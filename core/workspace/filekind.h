#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What somebody brought as a file, and so where it belongs.
enum class FileKind {
    Payload,  ///< JSON, or a cURL command
    Records,  ///< deliveries or HTTP traffic to look at: HAR, JSON Lines
    Settings, ///< of a company
    Scenario,
};

/// By how it begins; none: nothing that can be taken. `isWhole`: there is no more of it. Pure.
std::optional<FileKind> fileKindOf(const QByteArray &start, bool isWhole);
/// Reads no more than the beginning. FileUnreadable. Any thread.
Result<std::optional<FileKind>> fileKindOf(const QString &file);

} // namespace hk
