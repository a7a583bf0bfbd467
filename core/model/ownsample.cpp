#include "core/model/ownsample.h"

#include "core/model/givenname.h"

#include <QtCore/QLocale>

namespace hk {

Result<QString> checkedSampleName(const QString &text)
{
    return givenNameOf(text, ErrorCode::SampleNameInvalid);
}

Result<void> checkSampleSize(QByteArrayView payload)
{
    if (payload.size() <= largestSample)
        return {};
    return Error{ErrorCode::SampleTooLarge,
                 {},
                 QLocale::c().formattedDataSize(payload.size(), 1, QLocale::DataSizeSIFormat),
                 {}};
}

} // namespace hk
