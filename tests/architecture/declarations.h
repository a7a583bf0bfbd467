#pragma once

#include "tests/architecture/sourcetree.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace hk::architecture {

/// What docs/architecture.md declares: the tables below "## Folders" and "## Outside libraries".
/// Immutable value.
class Declarations final
{
public:
    explicit Declarations(const SourceTree &tree);

    /// Every folder the first table names, in its order.
    QStringList folders() const { return m_folders; }
    bool mayInclude(const QString &folder, const QString &other) const;
    /// The folders of the same parent that `folder` may include: "base model" of core/contract.
    QStringList neighbours(const QString &folder) const;
    /// The libraries' include prefixes ("QtSql/", "sqlite3.h") and where each may be included.
    const QMap<QString, QStringList> &libraries() const { return m_libraries; }

private:
    void readFolders(const QStringList &lines);
    void readLibraries(const QStringList &lines);

    QStringList m_folders;
    QHash<QString, QStringList> m_arrows;
    QMap<QString, QStringList> m_libraries;
};

/// The words after NEIGHBOURS in a CMakeLists.txt, up to the next keyword.
QStringList declaredNeighbours(const QStringList &cmakeLines);

} // namespace hk::architecture
