#pragma once

#include "core/workspace/reportsfront.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <utility>

namespace hk {

/// One cell: as people read it, and as a program does.
struct ReportCell
{
    QString shown;
    QString raw;
    bool isNumber = false;
};

/// A part of a report as a table; the first cell of a row names it.
struct ReportTable
{
    QString key;   ///< stable, English: "summary", "volume"…
    QString title; ///< in the language of the program
    QStringList head;
    QStringList rawHead; ///< stable, English; of the first columns, where not of all
    QList<QList<ReportCell>> rows;
    QString nothing; ///< what to say instead of an empty table
};

/// All parts, in their order: summary, volume, endpoints, outages, causes, resends. Pure, any
/// thread.
QList<ReportTable> tablesOf(const Report &report);

/// As people read the name of an endpoint: that of a category is "Booking" in their language, where
/// options, filters and files spell it "booking".
QString reportEndpoint(const QString &name);
/// "Northwind Clinics, CRM", "2026-11-01 00:00 to 2026-12-01 00:00 (America/Toronto)".
QString reportSubject(const Report &report);
QString reportPeriod(const Report &report);
/// "Webhook report: Northwind Clinics", and what stands below it, each fact with its name.
QString reportTitle(const Report &report);
QList<std::pair<QString, QString>> reportFacts(const Report &report);
/// How its figures are counted.
QString reportRemark();
/// "en"; and whether it is read from the right.
QString reportLanguage();
bool isReportMirrored();

} // namespace hk
