#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

namespace hk {

/// One sentence that names what is wrong and where, and one that says what to do.
struct ErrorText
{
    QString message;
    QString hint;
};

/// Translates an English source text of the context "Errors"; the console passes none.
using Translate = QString (*)(const char *sourceText);

/// The words for an error: the only place that has them, for window and console alike. Any thread.
ErrorText textOf(const Error &error, Translate translate = nullptr);

/// A stable lower-camel name of the code for scripts ("urlScheme"), as `--json` shows it.
QString nameOf(ErrorCode code);

} // namespace hk
