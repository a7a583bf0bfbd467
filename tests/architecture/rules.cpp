#include "tests/architecture/rules.h"

namespace hk::architecture {

QString toText(const Violation &violation)
{
    const QString where = violation.line
            ? violation.path + QLatin1Char(':') + QString::number(violation.line)
            : violation.path;
    return where + QLatin1String(": ") + violation.text + QLatin1String(" [") + violation.rule
            + QLatin1Char(']');
}

const std::vector<Rule> &allRules()
{
    static const std::vector<Rule> rules = {
            {"include-arrow", "an include follows a declared arrow", includeArrows},
            {"include-library", "an outside library stays where it belongs", includeLibraries},
            {"include-form", "an include names its root or its Qt module", includeForm},
            {"neighbours", "the build knows the arrows of the document", neighbourLists},
            {"undeclared-link", "a library links what it may include", undeclaredLinks},
            {"documented-folder", "the document names the folders there are", documentedFolders},
            {"file-length", "a file is short enough to read", fileLengths},
            {"forbidden-word", "nothing forbidden is called", forbiddenWords},
            {"class-comment", "a class of core says what it is", classComments},
    };
    return rules;
}

} // namespace hk::architecture
