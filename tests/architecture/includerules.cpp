#include "tests/architecture/rules.h"

#include <QtCore/QRegularExpression>

#include <functional>
#include <utility>

namespace hk::architecture {

namespace {

bool isLayered(const SourceFile &file)
{
    static const QRegularExpression layers(QStringLiteral("^(core|ui|app)/"));
    return file.isCpp() && layers.match(file.path).hasMatch();
}

using Judge = std::function<QString(const SourceFile &file, const QString &included, bool quoted)>;

/// Hands every #include of core, ui and app to `judge`; what it answers is the violation.
Violations eachInclude(const SourceTree &tree, const char *rule, const Judge &judge)
{
    static const QRegularExpression include(
            QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    Violations found;
    for (const SourceFile &file : tree.files()) {
        if (!isLayered(file))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QRegularExpressionMatch match = include.match(file.lines[i]);
            if (!match.hasMatch())
                continue;
            const QString text =
                    judge(file, match.captured(2), match.capturedView(1) == QLatin1Char('"'));
            if (!text.isEmpty())
                found.push_back({QString::fromLatin1(rule), file.path, i + 1, text});
        }
    }
    return found;
}

bool isGenerated(const QString &included)
{
    return included.endsWith(QLatin1String(".moc")) || included.startsWith(QLatin1String("moc_"));
}

} // namespace

Violations includeArrows(const SourceTree &tree, const Declarations &declared)
{
    return eachInclude(
            tree, "include-arrow",
            [&declared](const SourceFile &file, const QString &included, bool quoted) {
                const QString other = included.section(slash, 0, -2);
                if (!quoted || isGenerated(included) || other.isEmpty()
                    || declared.mayInclude(file.folder(), other))
                    return QString();
                return QStringLiteral("no arrow leads from %1 to %2").arg(file.folder(), other);
            });
}

Violations includeLibraries(const SourceTree &tree, const Declarations &declared)
{
    const auto judge = [&declared](const SourceFile &file, const QString &included, bool quoted) {
        static const QRegularExpression qtModule(QStringLiteral("^Qt[A-Z]\\w*/"));
        if (quoted)
            return QString();
        const auto &libraries = declared.libraries();
        for (auto it = libraries.cbegin(); it != libraries.cend(); ++it) {
            if (!included.startsWith(it.key()))
                continue;
            for (const QString &place : it.value()) {
                if (file.isBelow(place))
                    return QString();
            }
            return QStringLiteral("%1 is not for %2").arg(included, file.folder());
        }
        return qtModule.match(included).hasMatch()
                ? QStringLiteral("%1 is in no row of the table of outside libraries").arg(included)
                : QString();
    };
    return eachInclude(tree, "include-library", judge);
}

Violations includeForm(const SourceTree &tree, const Declarations &)
{
    const auto judge = [](const SourceFile &, const QString &included, bool quoted) {
        static const QRegularExpression fromRoot(QStringLiteral("^(core|ui|app|tests)/"));
        static const QRegularExpression bareQt(QStringLiteral("^(Q[A-Z]\\w+|q[a-z]+\\.h)$"));
        if (quoted && !isGenerated(included) && !fromRoot.match(included).hasMatch())
            return QStringLiteral("\"%1\" does not begin at the project's root").arg(included);
        if (!quoted && bareQt.match(included).hasMatch())
            return QStringLiteral("<%1> lacks its Qt module").arg(included);
        if (included.contains(QLatin1String("/private/")))
            return QStringLiteral("<%1> is private to Qt").arg(included);
        return QString();
    };
    return eachInclude(tree, "include-form", judge);
}

} // namespace hk::architecture
