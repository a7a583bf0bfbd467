#include "core/exchange/harmlessjson.h"

#include <QtCore/QChar>
#include <QtCore/QString>

#include <algorithm>

namespace hk {
namespace {

bool isHarmful(char32_t c)
{
    if (c == U'\n')
        return false; // between values; within a text it is escaped already
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void addEscaped(QByteArray &json, QStringView units)
{
    for (const QChar unit : units)
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
}

} // namespace

// Outside of its texts JSON is ASCII, so whatever else there is stands in a text.
QByteArray harmlessJson(const QByteArray &json)
{
    const auto isPlain = [](char c) { return (c >= 0x20 && c < 0x7f) || c == '\n'; };
    if (std::all_of(json.begin(), json.end(), isPlain))
        return json;
    const QString text = QString::fromUtf8(json);
    const QStringView view(text);
    QByteArray result;
    result.reserve(json.size() + 64);
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < view.size();) {
        const bool isPair = view[i].isHighSurrogate() && i + 1 < view.size();
        const char32_t c =
                isPair ? QChar::surrogateToUcs4(view[i], view[i + 1]) : view[i].unicode();
        const qsizetype units = isPair ? 2 : 1;
        if (isHarmful(c)) {
            result += view.sliced(plainFrom, i - plainFrom).toUtf8();
            addEscaped(result, view.sliced(i, units));
            plainFrom = i + units;
        }
        i += units;
    }
    return result + view.sliced(plainFrom).toUtf8();
}

} // namespace hk
