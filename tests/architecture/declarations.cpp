#include "tests/architecture/declarations.h"

#include <QtCore/QRegularExpression>

namespace hk::architecture {

namespace {

/// The cells of each table row between the heading and the next one.
QList<QStringList> tableBelow(const QStringList &lines, const QString &heading)
{
    QList<QStringList> rows;
    for (qsizetype i = lines.indexOf(heading) + 1; i > 0 && i < lines.size(); ++i) {
        if (lines[i].startsWith(QLatin1String("## ")))
            break;
        QStringList cells = lines[i].split(QLatin1Char('|'));
        if (cells.size() < 4)
            continue;
        cells = cells.sliced(1, cells.size() - 2);
        for (QString &cell : cells)
            cell = cell.trimmed();
        if (cells.first().startsWith(QLatin1Char('`')))
            rows.append(cells);
    }
    return rows;
}

QString unquoted(QString cell) { return cell.remove(QLatin1Char('`')); }

QStringList wordsOf(const QString &cell)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
    return unquoted(cell).split(gap, Qt::SkipEmptyParts);
}

bool isWithin(const QString &folder, const QString &area)
{
    return folder == area || folder.startsWith(area + slash);
}

} // namespace

Declarations::Declarations(const SourceTree &tree)
{
    const QStringList lines = tree.lines(QStringLiteral("docs/architecture.md"));
    readFolders(lines);
    readLibraries(lines);
}

void Declarations::readFolders(const QStringList &lines)
{
    for (const QStringList &row : tableBelow(lines, QStringLiteral("## Folders"))) {
        QString folder = unquoted(row.first());
        if (folder.endsWith(slash))
            folder.chop(1);
        m_folders.append(folder);
        if (row.size() < 3)
            continue;
        const QString parent = folder.section(slash, 0, -2);
        QStringList allowed;
        for (const QString &word : wordsOf(row[2])) {
            if (word == QStringLiteral("–"))
                continue;
            if (word.endsWith(slash))
                allowed.append(word.chopped(1));
            else
                allowed.append(word.contains(slash) ? word : parent + slash + word);
        }
        m_arrows.insert(folder, allowed);
    }
}

void Declarations::readLibraries(const QStringList &lines)
{
    for (const QStringList &row : tableBelow(lines, QStringLiteral("## Outside libraries"))) {
        QStringList places;
        for (QString place : wordsOf(row.last())) {
            if (place.endsWith(slash))
                place.chop(1);
            places.append(place);
        }
        for (const QString &prefix : wordsOf(row.first()))
            m_libraries.insert(prefix, places);
    }
}

bool Declarations::mayInclude(const QString &folder, const QString &other) const
{
    // A folder below a declared one belongs to it, and what a parent may include its children may.
    for (QString place = folder; !place.isEmpty(); place = place.section(slash, 0, -2)) {
        if (m_arrows.contains(place) && isWithin(other, place) && place.contains(slash))
            return true;
        for (const QString &allowed : m_arrows.value(place)) {
            if (isWithin(other, allowed))
                return true;
        }
    }
    return false;
}

QStringList Declarations::neighbours(const QString &folder) const
{
    const QString parent = folder.section(slash, 0, -2) + slash;
    QStringList names;
    for (const QString &allowed : m_arrows.value(folder)) {
        if (allowed.startsWith(parent))
            names.append(allowed.mid(parent.size()));
    }
    names.sort();
    return names;
}

QStringList declaredNeighbours(const QStringList &cmakeLines)
{
    static const QRegularExpression list(QStringLiteral("\\bNEIGHBOURS\\s+((?:[a-z]+\\s*)*)"));
    QString text;
    for (const QString &line : cmakeLines)
        text += line.section(QLatin1Char('#'), 0, 0) + QLatin1Char('\n');
    QStringList names = wordsOf(list.match(text).captured(1));
    names.sort();
    return names;
}

} // namespace hk::architecture
