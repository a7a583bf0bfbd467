#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Runs SQL on a file with the bare library, as any other program would. Ends the test when it
/// fails.
void runSql(const QString &path, const QByteArray &sql);

} // namespace hk
