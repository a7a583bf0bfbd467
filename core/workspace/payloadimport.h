#pragma once

#include "core/base/result.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// A payload that somebody brought. A value.
struct ImportedPayload
{
    QByteArray payload;
    std::optional<Trigger> trigger; ///< which its `eventTrigger` names
};

/// Whether a text is to be imported rather than typed: a cURL command.
bool isImportable(const QString &text);

/// Takes JSON, or a cURL command with JSON as its body. `name` is what it came from, for the error:
/// a file, or "The clipboard". Any thread. ImportInvalid, PayloadTooLarge, PayloadNotJson and so
/// on.
Result<ImportedPayload> importPayload(const QByteArray &bytes, const QString &name);

} // namespace hk
