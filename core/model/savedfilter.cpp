#include "core/model/savedfilter.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestFilterName = 100;

/// Also line and paragraph separators, which would break a list into two lines.
bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
}

} // namespace

Result<QString> checkedFilterName(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > longestFilterName
        || std::any_of(name.cbegin(), name.cend(), isUnseen))
        return Error{ErrorCode::SavedFilterNameInvalid, QStringLiteral("name"), text.left(80), {}};
    return name;
}

} // namespace hk
