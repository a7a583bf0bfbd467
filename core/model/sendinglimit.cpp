#include "core/model/sendinglimit.h"

namespace hk {

Result<int> requestsAtOnceOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= mostRequestsAtOnce)
        return number;
    return Error{ErrorCode::NumberInvalid,
                 QStringLiteral("requests at a time (1 to 64)"),
                 text.left(40),
                 {}};
}

} // namespace hk
