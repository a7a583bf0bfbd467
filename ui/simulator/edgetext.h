#pragma once

#include "core/contract/edgecase.h"

#include <QtCore/QString>

namespace hk {

/// "Right-to-left names", in the window's language.
QString edgeTitle(EdgeCase edge);
/// What a receiver meets in it, one sentence.
QString edgeSentence(EdgeCase edge);

} // namespace hk
