#include "core/workspace/reportfile.h"

#include "core/base/words.h"
#include "core/exchange/csvrow.h"
#include "core/records/evidenceparts.h"
#include "core/workspace/reportchart.h"
#include "core/workspace/reporttables.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hk {
namespace {

// For the screen and for A4.
constexpr char style[] = R"(
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #1a2330; background: #ffffff;
       max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; border-top: 2px solid #808b97; padding-top: .6em; }
h1, h2 { break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: .4em 0; }
dt { color: #55606d; } dd { margin: 0; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; margin: .4em 0; }
caption { text-align: start; color: #55606d; padding: .2em 0; }
th, td { text-align: start; vertical-align: top; padding: .25em .5em; border-bottom: 1px solid #d7dde3;
         overflow-wrap: anywhere; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
footer { border-top: 2px solid #808b97; margin-top: 2em; color: #55606d; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)";

/// The page may use this style and nothing else, whatever got into it.
QByteArray policyOf(const QByteArray &css)
{
    const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash
            + "'; base-uri 'none'; form-action 'none'";
}

QByteArray direction() { return isReportMirrored() ? " dir=\"rtl\"" : QByteArray(); }

/// Qt knows no start and end.
QByteArray sideOf(bool isNumber) { return isNumber != isReportMirrored() ? "right" : "left"; }

/// `align`: how a column of numbers is marked.
QByteArray tableHtml(const ReportTable &table, const QByteArray &attributes,
                     const QByteArray &align)
{
    if (table.rows.isEmpty())
        return "<p>" + escapedHtml(table.nothing) + "</p>\n";
    QByteArray html = "<table" + attributes + ">\n<caption>" + escapedHtml(table.title)
            + "</caption>\n<thead><tr>";
    const QList<ReportCell> &first = table.rows.constFirst();
    for (qsizetype i = 0; i < table.head.size(); ++i)
        html += "<th scope=\"col\"" + (first.value(i).isNumber ? align : QByteArray()) + '>'
                + escapedHtml(table.head.at(i)) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    for (const QList<ReportCell> &row : table.rows) {
        html += "<tr><th scope=\"row\">" + escapedHtml(row.constFirst().shown) + "</th>";
        for (const ReportCell &cell : row.mid(1))
            html += "<td" + (cell.isNumber ? align : QByteArray()) + '>' + escapedHtml(cell.shown)
                    + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

/// A row's cells from left to right: Qt's tables know no other order.
QByteArray documentRow(QByteArrayList cells)
{
    if (isReportMirrored())
        std::reverse(cells.begin(), cells.end());
    return cells.join() + "</tr>\n";
}

/// `tag`: "th" or "td". A figure such as +5 keeps its order in any sentence.
QByteArray documentCell(const QByteArray &tag, bool isNumber, const QString &text)
{
    const QString shown = isReportMirrored() ? QString(QChar(0x2068) + text + QChar(0x2069)) : text;
    // A figure at the end of its cell is not to run into the words at the start of the next.
    return '<' + tag + " align=\"" + sideOf(isNumber)
            + "\" style=\"padding-left: 8px; padding-right: 8px\">" + escapedHtml(shown) + "</"
            + tag + '>';
}

QByteArray documentTable(const ReportTable &table)
{
    if (table.rows.isEmpty())
        return "<p>" + escapedHtml(table.nothing) + "</p>\n";
    QByteArray html = "<table width=\"99%\" cellspacing=\"0\" cellpadding=\"3\" border=\"0\">\n"
                      "<thead><tr bgcolor=\"#eceff3\">";
    const QList<ReportCell> &first = table.rows.constFirst();
    QByteArrayList heads;
    for (qsizetype i = 0; i < table.head.size(); ++i)
        heads << documentCell("th", first.value(i).isNumber, table.head.at(i));
    html += documentRow(heads) + "</thead>\n";
    for (const QList<ReportCell> &row : table.rows) {
        QByteArrayList cells;
        for (const ReportCell &cell : row)
            cells << documentCell("td", cell.isNumber, cell.shown);
        html += "<tr>" + documentRow(cells);
    }
    return html + "</table>\n";
}

} // namespace

QByteArray reportHtml(const Report &report)
{
    const QByteArray title = escapedHtml(reportTitle(report));
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(reportLanguage()) + '"'
            + direction()
            + ">\n<head>\n<meta charset=\"utf-8\">\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\""
            + policyOf(style)
            + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
              "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
            + title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<header>\n<h1>"
            + title + "</h1>\n<dl>";
    for (const auto &[name, value] : reportFacts(report))
        html += factHtml(name, value);
    html += "</dl>\n<p>" + escapedHtml(reportRemark()) + "</p>\n</header>\n<main>\n";
    for (const ReportTable &table : tablesOf(report)) {
        html += "<section>\n<h2>" + escapedHtml(table.title) + "</h2>\n";
        if (table.key == QStringLiteral("volume"))
            html += svgOf(volumeChart(report)) + svgOf(timesChart(report));
        html += tableHtml(table, {}, " class=\"n\"") + "</section>\n";
    }
    return html + "</main>\n<footer><p>" + escapedHtml(Words::tr("End of the report."))
            + "</p></footer>\n</body>\n</html>\n";
}

QString reportDocument(const Report &report)
{
    QByteArray html =
            "<html><body" + direction() + "><h1>" + escapedHtml(reportTitle(report)) + "</h1>\n<p>";
    for (const auto &[name, value] : reportFacts(report))
        html += escapedHtml(Words::tr("%1: %2").arg(name, value)) + "<br/>";
    html += "</p>\n<p>" + escapedHtml(reportRemark()) + "</p>\n";
    for (const ReportTable &table : tablesOf(report)) {
        html += "<h2>" + escapedHtml(table.title) + "</h2>\n";
        if (table.key == QStringLiteral("volume"))
            html += "<p><img src=\"volume\"/></p>\n<p><img src=\"times\"/></p>\n";
        html += documentTable(table);
    }
    return QString::fromUtf8(html + "</body></html>");
}

QByteArray reportCsv(const Report &report)
{
    QByteArray csv;
    for (const ReportTable &table : tablesOf(report)) {
        csv += csvRow(QStringList{QStringLiteral("table")} + table.rawHead);
        for (const QList<ReportCell> &row : table.rows) {
            QStringList cells{table.key};
            for (const ReportCell &cell : row.first(table.rawHead.size()))
                cells.append(cell.raw);
            csv += csvRow(cells);
        }
    }
    return csv;
}

QString reportFileName(const Report &report)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = report.externalId;
    if (!report.endpoint.isEmpty())
        name += u'-' + report.endpoint;
    name.replace(odd, QStringLiteral("-"));
    return QStringLiteral("report-%1-%2")
            .arg(name, reportTime(report.span.begin, report.timeZone).left(10));
}

} // namespace hk
