#pragma once

#include "core/workspace/reportsfront.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

// A report as files; docs/manual/reports.md. Pure, any thread.

/// One page that needs nothing else and runs nothing; sentences are Words.
QByteArray reportHtml(const Report &report);
/// The same for a QTextDocument, which knows neither SVG nor style sheets of today: the charts are
/// pictures named "volume" and "times".
QString reportDocument(const Report &report);
/// All its tables, one below the other; the first cell of each row names the table.
QByteArray reportCsv(const Report &report);

/// "report-northwind-2026-11-01": without its ending.
QString reportFileName(const Report &report);

} // namespace hk
