#pragma once

#include "tests/architecture/violation.h"

#include <QtCore/QStringList>

namespace hk::architecture {

/// Violations that are right as they are: lines of `<rule> <path>  # why`, one file of one rule
/// each. Plain value.
class Exceptions final
{
public:
    explicit Exceptions(const QStringList &lines);

    /// What is left of `violations` when these are let through; then an entry of its own for every
    /// line that cannot be read, has no reason, or let nothing through.
    Violations rest(const Violations &violations) const;

private:
    struct Entry
    {
        QString rule;
        QString path;
        qsizetype line = 0;
    };
    std::vector<Entry> m_entries;
    Violations m_unreadable;
};

} // namespace hk::architecture
