#include "tests/architecture/sourcetree.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace hk::architecture {

namespace {

bool isIgnored(const QString &path)
{
    static const QRegularExpression ignored(
            QStringLiteral("^(build|build-[^/]*|dist|\\.git|\\.cache)/|(^|/)__pycache__/"));
    return ignored.match(path).hasMatch();
}

bool isText(const QString &path)
{
    static const QRegularExpression text(
            QStringLiteral("(\\.(h|cpp|txt|cmake|md|1)|/CMakeLists\\.txt)$"));
    return text.match(path).hasMatch();
}

QStringList linesOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(in.readAll()).split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

SourceTree::SourceTree(const QString &root) : m_root(root)
{
    QDirIterator it(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString path = file.mid(root.size() + 1);
        if (!isIgnored(path))
            m_files.push_back({path, isText(path) ? linesOf(file) : QStringList()});
    }
    std::sort(m_files.begin(), m_files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
}

QStringList SourceTree::lines(const QString &path) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&path](const SourceFile &file) { return file.path == path; });
    return found == m_files.end() ? QStringList() : found->lines;
}

QStringList SourceTree::folders(int depth) const
{
    QSet<QString> found;
    for (const SourceFile &file : m_files) {
        const QStringList names = file.folder().split(QLatin1Char('/'), Qt::SkipEmptyParts);
        if (names.isEmpty() || names.first().startsWith(QLatin1Char('.')))
            continue;
        for (qsizetype n = 1; n <= std::min<qsizetype>(depth, names.size()); ++n)
            found.insert(names.first(n).join(QLatin1Char('/')));
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QString withoutStrings(const QString &line)
{
    static const QRegularExpression text(QStringLiteral(R"("(?:[^"\\]|\\.)*")"));
    QString rest = line;
    rest.replace(QLatin1String(R"('"')"), QLatin1String("' '"));
    rest.replace(text, QStringLiteral("\"\""));
    return rest;
}

QString codeOf(const QString &line)
{
    const QString code = withoutStrings(line);
    const qsizetype comment = code.indexOf(QLatin1String("//"));
    return comment < 0 ? code : code.first(comment);
}

} // namespace hk::architecture
