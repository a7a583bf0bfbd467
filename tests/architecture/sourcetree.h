#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace hk::architecture {

inline constexpr QLatin1Char slash('/');

/// A text file of the tree; `path` is relative to the root. Plain value.
struct SourceFile
{
    QString path;
    QStringList lines;

    /// "core/store" of "core/store/store.h"; empty for a file at the root.
    QString folder() const { return path.section(slash, 0, -2); }
    QString name() const { return path.section(slash, -1); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isCpp() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    bool isBelow(const QString &folder) const { return path.startsWith(folder + slash); }
};

/// The project's own files below a root, read once; what git ignores is left out. Immutable, any
/// thread; an unreadable file counts as empty.
class SourceTree final
{
public:
    explicit SourceTree(const QString &root);

    QString root() const { return m_root; }
    const std::vector<SourceFile> &files() const { return m_files; }
    /// The lines of one file; empty when there is none.
    QStringList lines(const QString &path) const;
    /// The folders with a file in or below them, down to `depth` names, without hidden ones;
    /// sorted.
    QStringList folders(int depth) const;

private:
    QString m_root;
    std::vector<SourceFile> m_files;
};

/// A line of C++ without what is in its strings.
QString withoutStrings(const QString &line);
/// A line of C++ without what is in its strings and comments.
QString codeOf(const QString &line);

} // namespace hk::architecture
