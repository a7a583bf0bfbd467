#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace hk {

/// A row of a table as RFC 4180 has it, in UTF-8: every cell in quotes, CR LF behind the last. What
/// a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
/// (https://owasp.org/www-community/attacks/CSV_Injection); control characters and what turns the
/// reading direction stand there as \x1b or \u{202e}, a line break as \n. Any thread.
QByteArray csvRow(const QStringList &cells);

} // namespace hk
