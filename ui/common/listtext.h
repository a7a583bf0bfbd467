#pragma once

#include <QtCore/QStringList>

namespace hk {

/// "a, b, c", with the comma of the window's language.
QString listText(const QStringList &items);

} // namespace hk
