#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hk::test {

/// What somebody who looks at `root` could not read or hit, an English line each: texts that have
/// less room than they need and say so nowhere else, controls that lie on each other, what sticks
/// out of its parent where nothing scrolls, and controls smaller than 24 pixels.
QStringList geometryProblems(const QWidget *root);

/// What such a one reads only with a pointer or by scrolling sideways, an English line each: texts,
/// buttons and choices that are cut though a tooltip has them whole, and what is wider than the
/// place where it is scrolled. The status bar may elide.
QStringList halfHidden(const QWidget *root);

} // namespace hk::test
