#pragma once

#include <QtCore/QString>

class QFontMetrics;

namespace hk {

/// Whether `text` needs no cutting in `room` pixels for certain: told from the widths of its
/// letters, without laying the text out, which takes half as long as drawing it. Only of Latin
/// ones, which stand side by side; of others, and of what is near the room's end, it says no. GUI
/// thread.
bool fitsForCertain(const QString &text, const QFontMetrics &font, int room);

} // namespace hk
