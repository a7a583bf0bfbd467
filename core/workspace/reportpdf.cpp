#include "core/workspace/reportpdf.h"

#include "core/records/pdfpages.h"
#include "core/workspace/reportchart.h"
#include "core/workspace/reporttables.h"

#include <QtCore/QBuffer>

namespace hk {
namespace {

/// A figure such as +5 keeps its order in a line that is read from the right.
PdfText cellOf(const QString &text, bool isNumber)
{
    const QString shown = isReportMirrored() ? QString(QChar(0x2068) + text + QChar(0x2069)) : text;
    return {shown, false, {}, isNumber};
}

PdfTable pdfTable(const ReportTable &table)
{
    PdfTable printed;
    const QList<ReportCell> &first = table.rows.constFirst();
    for (qsizetype i = 0; i < table.head.size(); ++i)
        printed.head.append(cellOf(table.head.at(i), first.value(i).isNumber));
    for (const QList<ReportCell> &row : table.rows) {
        QList<PdfText> cells;
        for (const ReportCell &cell : row)
            cells.append(cellOf(cell.shown, cell.isNumber));
        printed.rows.append(cells);
    }
    return printed;
}

} // namespace

QByteArray reportPdf(const Report &report)
{
    QByteArray pdf;
    QBuffer out(&pdf);
    out.open(QIODevice::WriteOnly);
    PdfPages pages(out, reportTitle(report), isReportMirrored());
    pages.addText({reportTitle(report)}, PdfPages::Look::Title);
    const auto facts = reportFacts(report);
    for (const auto &[name, value] : facts)
        pages.addFact(name, {value});
    pages.addText({reportRemark()}, PdfPages::Look::Note);
    const QList<ReportTable> tables = tablesOf(report);
    for (const ReportTable &table : tables) {
        pages.startChapter(table.key, false);
        pages.addText({table.title}, PdfPages::Look::Chapter);
        if (table.key == QStringLiteral("volume")) {
            pages.addDrawing(volumeChart(report));
            pages.addDrawing(timesChart(report));
        }
        if (table.rows.isEmpty())
            pages.addText({table.nothing}, PdfPages::Look::Text);
        else
            pages.addTable(pdfTable(table));
    }
    pages.finish(); // into memory, where there is room
    return pdf;
}

} // namespace hk
