#include "core/model/ownsample.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestSampleName = 100;

/// Also line and paragraph separators, which would break a list into two lines.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
}

} // namespace

Result<QString> checkedSampleName(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > longestSampleName
        || std::any_of(name.cbegin(), name.cend(), isInvisible))
        return Error{ErrorCode::SampleNameInvalid, QStringLiteral("name"), text.left(80), {}};
    return name;
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
