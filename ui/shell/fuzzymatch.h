#pragma once

#include <QtCore/QString>

#include <optional>

namespace hk {

/// How well what was typed fits a text: each of its words must occur in it, letter after letter,
/// with others between; whole words, their beginnings and letters side by side count for more.
/// Capitals and accents are the same as without. None: it does not fit; the larger the better.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace hk
