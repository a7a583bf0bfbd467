#pragma once

#include <QtCore/QString>

#include <span>

namespace hk {

/// The English names and descriptions of the scenarios that come with the program.
std::span<const char *const> shippedTexts();

/// One of them in the language of the program.
QString shippedText(const QString &english);

} // namespace hk
