#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// The parts of a text between separators that are not within '…' or "…"; none when a quote is left
/// open.
QList<QStringView> splitOutsideQuotes(QStringView text, QChar separator);

/// Takes the quotes off a value in '…' or "…", in which the same quote stands twice for once.
QString unquoted(QStringView value);

/// RespondSpecInvalid about `part`, with a reason why (Words).
Error respondSpecError(QStringView part, const QString &reason);

} // namespace hk
