#pragma once

#include "core/workspace/reportsfront.h"

#include <QtCore/QByteArray>

namespace hk {

/// The report on A4 pages, with its charts as shapes and its texts to be searched; needs no
/// display. Sentences are Words. Pure, any thread.
QByteArray reportPdf(const Report &report);

} // namespace hk
