#pragma once

#include "core/contract/payloadcheck.h"
#include "core/contract/textedit.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace hk {

// Any thread.

/// A value that the contract allows at `path`, as JSON: what `present` means, if that can be
/// written as it should be; else the first of those documented, null where it may be, or an example
/// of its type. Empty: the contract knows no such field.
QByteArray legalValue(Trigger trigger, const QStringList &path, QByteArrayView present = {});

/// What mends one problem of a payload and leaves every other byte as it is: the value becomes
/// legal, a lacking field is added at the end of its object, an unknown one goes. Nothing, if that
/// cannot be done.
std::optional<TextEdit> legalEdit(Trigger trigger, QByteArrayView payload,
                                  const PayloadProblem &problem);

} // namespace hk
