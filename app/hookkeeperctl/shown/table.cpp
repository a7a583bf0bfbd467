#include "app/hookkeeperctl/shown/table.h"

#include "core/base/plaintext.h"

namespace hk {

using namespace Qt::StringLiterals;

Table::Table(Console &console, QStringList head) : m_console(console), m_head(std::move(head)) { }

void Table::widen(const QList<Cell> &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i == m_widths.size())
            m_widths.append(0);
        m_widths[i] = std::max(m_widths[i], columnsOf(row[i].text));
    }
}

QString Table::lineOf(const QList<Cell> &row) const
{
    QString line;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString gap(m_widths[i] - columnsOf(row[i].text), u' ');
        const QString text = m_console.tinted(row[i].text, row[i].tint);
        const bool isLast = i + 1 == row.size();
        if (m_right.contains(static_cast<int>(i)))
            line += gap + text;
        else
            line += isLast ? text : text + gap;
        if (!isLast)
            line += u"  "_s;
    }
    return line;
}

void Table::flush()
{
    if (!m_head.isEmpty()) {
        QList<Cell> head;
        for (const QString &name : std::as_const(m_head))
            head.append({name, Tint::Faint});
        m_rows.prepend(head);
        m_head.clear();
    }
    for (QList<Cell> &row : m_rows) {
        for (Cell &cell : row)
            cell.text = plainLine(cell.text);
        widen(row);
    }
    QStringList lines;
    for (const QList<Cell> &row : std::as_const(m_rows))
        lines.append(lineOf(row));
    if (!lines.isEmpty())
        m_console.print(lines.join(u'\n'));
    m_rows.clear();
}

} // namespace hk
