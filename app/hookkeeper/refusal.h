#pragma once

#include "core/base/errortext.h"

#include <QtCore/QString>

#include <functional>

class QObject;

namespace hk {

/// Why the program does not start, in a dialog of its own; `closed` follows unless `context` has
/// gone. GUI thread.
void showRefusal(const QString &title, const ErrorText &text, QObject *context,
                 const std::function<void()> &closed);

} // namespace hk
