#include "core/model/savedfilter.h"

#include "core/model/givenname.h"

namespace hk {

Result<QString> checkedFilterName(const QString &text)
{
    return givenNameOf(text, ErrorCode::SavedFilterNameInvalid);
}

} // namespace hk
