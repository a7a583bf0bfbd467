#pragma once

#include "app/hookkeeperctl/shown/console.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// One cell: foreign text is made safe by the table.
struct Cell
{
    QString text;
    Tint tint = Tint::None;
};

/// Aligned columns for people, printed in batches: widths only grow, and the head comes once.
class Table final
{
public:
    explicit Table(Console &console, QStringList head = {});
    void add(const QList<Cell> &row) { m_rows.append(row); }
    /// Prints what was added since the last time.
    void flush();
    /// Columns whose text stands at their right edge.
    void alignRight(int column) { m_right.append(column); }

private:
    QString lineOf(const QList<Cell> &row) const;
    void widen(const QList<Cell> &row);

    Console &m_console;
    QStringList m_head;
    QList<QList<Cell>> m_rows;
    QList<qsizetype> m_widths;
    QList<int> m_right;
};

} // namespace hk
