#pragma once

#include "core/base/errortext.h"

namespace hk {

/// The words for an error in the window's language: core's, translated. GUI thread.
ErrorText wordsOf(const Error &error);

/// Message and hint in one line.
QString sentenceOf(const Error &error);

} // namespace hk
