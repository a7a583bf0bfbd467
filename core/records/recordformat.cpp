#include "core/records/recordformat.h"

#include <algorithm>

namespace hk {

using namespace Qt::StringLiterals;

QString nameOf(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Csv:
        return u"csv"_s;
    case RecordFormat::JsonLines:
        return u"jsonl"_s;
    case RecordFormat::Har:
        return u"har"_s;
    case RecordFormat::Evidence:
        return u"evidence"_s;
    case RecordFormat::EvidencePdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RecordFormat> recordFormatFromName(QStringView name)
{
    const auto *const found = std::ranges::find_if(
            allRecordFormats, [name](RecordFormat format) { return nameOf(format) == name; });
    return found == allRecordFormats.end() ? std::nullopt : std::optional(*found);
}

QString suffixOf(RecordFormat format)
{
    return format == RecordFormat::Evidence ? u"html"_s : nameOf(format);
}

} // namespace hk
