#include "core/workspace/settingsfront.h"

namespace hk {

QString urlFieldName(Category category)
{
    QString name = nameOf(category);
    name[0] = name[0].toUpper();
    return name + QStringLiteral(" URL");
}

} // namespace hk
