#include "core/model/givenname.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestName = 100;

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
}

} // namespace

Result<QString> givenNameOf(const QString &text, ErrorCode otherwise)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > longestName
        || std::any_of(name.cbegin(), name.cend(), isInvisible))
        return Error{otherwise, QStringLiteral("name"), text.left(80), {}};
    return name;
}

} // namespace hk
