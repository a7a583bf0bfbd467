#include "tests/architecture/rules.h"

#include <QtCore/QRegularExpression>

namespace hk::architecture {

namespace {

/// "core/store" of "core/store/CMakeLists.txt"; empty unless it is the list of a declared folder of
/// core or ui.
QString libraryFolder(const SourceFile &file)
{
    static const QRegularExpression list(QStringLiteral("^((?:core|ui)/[^/]+)/CMakeLists\\.txt$"));
    return list.match(file.path).captured(1);
}

QString inWords(const QStringList &names)
{
    return names.isEmpty() ? QStringLiteral("nothing") : names.join(QLatin1Char(' '));
}

} // namespace

Violations neighbourLists(const SourceTree &tree, const Declarations &declared)
{
    Violations found;
    for (const SourceFile &file : tree.files()) {
        const QString folder = libraryFolder(file);
        if (folder.isEmpty())
            continue;
        const QStringList built = declaredNeighbours(file.lines);
        const QStringList written = declared.neighbours(folder);
        if (built != written) {
            found.push_back({QStringLiteral("neighbours"), file.path, 0,
                             QStringLiteral("NEIGHBOURS are %1, docs/architecture.md says %2")
                                     .arg(inWords(built), inWords(written))});
        }
    }
    return found;
}

Violations undeclaredLinks(const SourceTree &tree, const Declarations &declared)
{
    static const QRegularExpression own(
            QStringLiteral("\\bhk(?:::|_ui_)(?!library|pch)([a-z]+)\\b"));
    static const QRegularExpression window(
            QStringLiteral("\\b(Qt6::(?:Widgets|Gui|Svg)|hk::ui)\\b"));
    Violations found;
    const auto add = [&found](const SourceFile &file, qsizetype line, const QString &text) {
        found.push_back({QStringLiteral("undeclared-link"), file.path, line + 1, text});
    };
    for (const SourceFile &file : tree.files()) {
        const QString folder = libraryFolder(file);
        const bool windowless = file.isBelow(QStringLiteral("core"))
                || file.isBelow(QStringLiteral("app/hookkeeperctl"));
        if (file.name() != QLatin1String("CMakeLists.txt"))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString line = file.lines[i].section(QLatin1Char('#'), 0, 0);
            if (windowless && window.match(line).hasMatch())
                add(file, i, QStringLiteral("links %1").arg(window.match(line).captured(1)));
            auto matches = own.globalMatch(line);
            while (!folder.isEmpty() && matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const QString top = match.captured().startsWith(QLatin1String("hk_ui_"))
                        ? QStringLiteral("ui/")
                        : QStringLiteral("core/");
                if (!declared.mayInclude(folder, top + match.captured(1)))
                    add(file, i, QStringLiteral("links %1").arg(match.captured()));
            }
        }
    }
    return found;
}

Violations documentedFolders(const SourceTree &tree, const Declarations &declared)
{
    const QString document = QStringLiteral("docs/architecture.md");
    static const QRegularExpression split(QStringLiteral("^(app|core|ui|tests)/"));
    QStringList existing;
    for (const QString &folder : tree.folders(2)) {
        if (!folder.contains(slash) || split.match(folder).hasMatch())
            existing.append(folder);
    }
    const QStringList named = declared.folders();
    Violations found;
    for (const QString &folder : existing) {
        if (!named.contains(folder))
            found.push_back({QStringLiteral("documented-folder"), folder, 0,
                             QStringLiteral("%1 does not name this folder").arg(document)});
    }
    for (const QString &folder : named) {
        if (!existing.contains(folder))
            found.push_back({QStringLiteral("documented-folder"), document, 0,
                             QStringLiteral("names %1, which does not exist").arg(folder)});
    }
    return found;
}

} // namespace hk::architecture
