#include "app/hookkeeperctl/attemptname.h"

namespace hk {

AttemptName AttemptName::of(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(u'#');
    bool isNumber = false;
    const int number = mark < 0 ? 0 : QStringView(text).sliced(mark + 1).toInt(&isNumber);
    // Anything else is looked up as it stands, and not found.
    return isNumber && number > 0 ? AttemptName{text.first(mark), number, text}
                                  : AttemptName{text, 0, text};
}

Result<ComparedSide> AttemptName::in(const DeliveryDetail &detail) const
{
    if (number == 0)
        return ComparedSide{detail, detail.attempts.size() - 1};
    for (qsizetype at = 0; at < detail.attempts.size(); ++at) {
        if (detail.attempts[at].number == number)
            return ComparedSide{detail, at};
    }
    return Error{ErrorCode::AttemptUnknown, publicId, QString::number(number), {}};
}

} // namespace hk
