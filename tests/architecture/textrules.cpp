#include "tests/architecture/rules.h"

#include <QtCore/QRegularExpression>

namespace hk::architecture {

namespace {

constexpr qsizetype longestHeader = 120;
constexpr qsizetype longestSource = 400;
constexpr qsizetype longestMainWindow = 300;

/// A word that must not stand in the code of some folders.
struct Forbidden
{
    const char *word;   ///< regular expression
    const char *places; ///< regular expression of paths
    const char *instead;
};

constexpr Forbidden forbidden[] = {
        {R"(\b(SIGNAL|SLOT)\s*\()", "^(core|ui|app|tests)/", "connect by pointer to member"},
        {R"(\bQEventLoop\b|\bprocessEvents\b)", "^(core|ui|app)/", "no nested event loops"},
        {R"((->|\.)exec\s*\()", "^ui/", "no nested event loops: open() a dialog, popup() a menu"},
        {R"(\b(qWait|qSleep|msleep|usleep|sleep|sleep_for|sleep_until)\s*\()", "^tests/",
         "wait for a condition, not for time"},
        {R"(\bQSql[A-Z]\w*)", "^(core/(?!store/)|ui/|app/)", "SQL is the business of core/store"},
        {R"(\b(QMutex|QReadWriteLock|QSemaphore|QWaitCondition|QMutexLocker)\b|\bstd::(\w*mutex|condition_variable\w*)\b)",
         "^(core/(?!store/)|ui/|app/)", "only core/store locks; hand values across threads"},
        {R"((?<![\w.>])(?<!\bWords::)tr\s*\()", "^core/",
         "core's words for people are Words::tr()"},
        {R"(\bWords::tr\s*\()", "^core/(dispatch|intake|store|transport|vault)/",
         "what is stored, logged or sent stays English"},
        {R"(\bforeach\s*\(|\bQ_FOREACH\b)", "^(core|ui|app|tests)/", "use a range for"},
        {R"(\bStore::open\s*\()", "^(core/(?!store/|workspace/)|ui/)",
         "only app puts the program together"},
};

bool isOwnSource(const SourceFile &file)
{
    static const QRegularExpression own(QStringLiteral("^(core|ui|app|tests)/"));
    return file.isCpp() && own.match(file.path).hasMatch();
}

Violation wordViolation(const SourceFile &file, qsizetype line, const QString &text)
{
    return {QStringLiteral("forbidden-word"), file.path, line + 1, text};
}

void judgeComments(const SourceFile &file, Violations &found)
{
    static const QRegularExpression silenced(
            QStringLiteral("//.*\\b(NOLINT\\w*|clazy:exclude|cppcheck-suppress)"));
    static const QRegularExpression todo(QStringLiteral("//.*\\b(TODO|FIXME|XXX)\\b(?!.*#\\d)"));
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QString line = withoutStrings(file.lines[i]);
        if (silenced.match(line).hasMatch())
            found.push_back(wordViolation(
                    file, i, QStringLiteral("exceptions stand in scripts/lint-exceptions.txt")));
        if (todo.match(line).hasMatch())
            found.push_back(wordViolation(file, i, QStringLiteral("which issue? write #number")));
    }
}

/// Whether the lines above `line` end with a `///` comment, skipping what belongs to the class.
bool isCommented(const QStringList &lines, qsizetype line)
{
    static const QRegularExpression between(QStringLiteral("^\\s*(template\\s*<.*|requires .*)$"));
    for (qsizetype i = line - 1; i >= 0; --i) {
        if (!between.match(lines[i]).hasMatch())
            return lines[i].trimmed().startsWith(QLatin1String("///"));
    }
    return false;
}

} // namespace

Violations fileLengths(const SourceTree &tree, const Declarations &)
{
    Violations found;
    for (const SourceFile &file : tree.files()) {
        if (!isOwnSource(file))
            continue;
        const qsizetype longest = file.isHeader()                ? longestHeader
                : file.name() == QLatin1String("mainwindow.cpp") ? longestMainWindow
                                                                 : longestSource;
        if (file.lines.size() > longest)
            found.push_back({QStringLiteral("file-length"), file.path, 0,
                             QStringLiteral("%1 lines, %2 are allowed")
                                     .arg(file.lines.size())
                                     .arg(longest)});
    }
    return found;
}

Violations forbiddenWords(const SourceTree &tree, const Declarations &)
{
    Violations found;
    for (const Forbidden &entry : forbidden) {
        const QRegularExpression word(QString::fromLatin1(entry.word));
        const QRegularExpression places(QString::fromLatin1(entry.places));
        for (const SourceFile &file : tree.files()) {
            if (!isOwnSource(file) || !places.match(file.path).hasMatch())
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                if (word.match(codeOf(file.lines[i])).hasMatch())
                    found.push_back(wordViolation(file, i, QString::fromLatin1(entry.instead)));
            }
        }
    }
    for (const SourceFile &file : tree.files()) {
        if (isOwnSource(file))
            judgeComments(file, found);
    }
    return found;
}

Violations classComments(const SourceTree &tree, const Declarations &)
{
    static const QRegularExpression definition(
            QStringLiteral("^(?:class|struct)\\s+(?:\\[\\[\\w+\\]\\]\\s+)?(\\w+)[^;()]*$"));
    static const QRegularExpression specialised(QStringLiteral("^(class|struct) .*<"));
    Violations found;
    for (const SourceFile &file : tree.files()) {
        if (!file.isHeader() || !file.isBelow(QStringLiteral("core")))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString &line = file.lines[i];
            const QRegularExpressionMatch match = definition.match(codeOf(line));
            if (!match.hasMatch() || specialised.match(line).hasMatch()
                || isCommented(file.lines, i))
                continue;
            found.push_back({QStringLiteral("class-comment"), file.path, i + 1,
                             QStringLiteral("%1 has no /// comment").arg(match.captured(1))});
        }
    }
    return found;
}

} // namespace hk::architecture
