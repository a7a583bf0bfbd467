#pragma once

#include <QtCore/QString>

namespace hk::test {

/// The Python that judges what the program wrote, where Debian puts it; a test that needs it is
/// skipped without.
inline QString systemPython() { return QStringLiteral("/usr/bin/python3"); }

} // namespace hk::test
