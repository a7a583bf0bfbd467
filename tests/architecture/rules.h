#pragma once

#include "tests/architecture/declarations.h"
#include "tests/architecture/sourcetree.h"
#include "tests/architecture/violation.h"

namespace hk::architecture {

/// A rule of the house: its name, as exceptions.txt calls it, and what finds the places that break
/// it. Plain value.
struct Rule
{
    const char *name;
    const char *sentence; ///< what holds when it is kept
    Violations (*violations)(const SourceTree &, const Declarations &);
};

/// Every rule there is.
const std::vector<Rule> &allRules();

// includerules.cpp
Violations includeArrows(const SourceTree &tree, const Declarations &declared);
Violations includeLibraries(const SourceTree &tree, const Declarations &declared);
Violations includeForm(const SourceTree &tree, const Declarations &declared);

// buildrules.cpp
Violations neighbourLists(const SourceTree &tree, const Declarations &declared);
Violations undeclaredLinks(const SourceTree &tree, const Declarations &declared);
Violations documentedFolders(const SourceTree &tree, const Declarations &declared);

// textrules.cpp
Violations fileLengths(const SourceTree &tree, const Declarations &declared);
Violations forbiddenWords(const SourceTree &tree, const Declarations &declared);
Violations classComments(const SourceTree &tree, const Declarations &declared);

} // namespace hk::architecture
