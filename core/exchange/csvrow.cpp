#include "core/exchange/csvrow.h"

#include "core/base/plaintext.h"

#include <QtCore/QStringView>

namespace hk {
namespace {

// The wide forms as well: some spreadsheets read them as the narrow ones.
constexpr QStringView beginsFormula = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

QString cellOf(const QString &text)
{
    const bool isFormula = !text.isEmpty() && beginsFormula.contains(text.front());
    QString cell = plainLine(text);
    if (isFormula)
        cell.prepend(u'\'');
    return cell.replace(u'"', QStringLiteral("\"\""));
}

} // namespace

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        row += row.isEmpty() ? "\"" : ",\"";
        row += cellOf(cell).toUtf8() + '"';
    }
    return row + "\r\n";
}

} // namespace hk
