#include "app/hookkeeperctl/shown/json.h"

#include <QtCore/QChar>
#include <QtCore/QLocale>

namespace hk {
namespace {

bool isEscaped(QChar c)
{
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
            || c.isSurrogate();
}

QByteArray quoted(const QString &text)
{
    QByteArray result = "\"";
    qsizetype plainFrom = 0;
    const QStringView view(text);
    const auto flush = [&](qsizetype until) {
        result += view.sliced(plainFrom, until - plainFrom).toUtf8();
        plainFrom = until + 1;
    };
    for (qsizetype i = 0; i < view.size(); ++i) {
        const QChar c = view[i];
        if (c.isHighSurrogate() && i + 1 < view.size() && view[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c == u'"' || c == u'\\') {
            flush(i);
            result += '\\';
            result += c.toLatin1();
        } else if (c == u'\n') {
            flush(i);
            result += "\\n";
        } else if (isEscaped(c)) {
            flush(i);
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    flush(view.size());
    return result + '"';
}

} // namespace

JsonValue::JsonValue(const QString &text) : m_text(quoted(text)) { }

JsonValue::JsonValue(double number)
    : m_text(QByteArray::number(number, 'g', QLocale::FloatingPointShortest))
{
}

JsonObject &JsonObject::add(QByteArrayView key, const JsonValue &value)
{
    m_text.chop(1);
    if (m_text.size() > 1)
        m_text += ',';
    m_text += '"';
    m_text += key;
    m_text += "\":";
    m_text += value.text();
    m_text += '}';
    return *this;
}

JsonArray &JsonArray::add(const JsonValue &value)
{
    m_text.chop(1);
    if (m_text.size() > 1)
        m_text += ',';
    m_text += value.text();
    m_text += ']';
    return *this;
}

JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue(nullptr) : JsonValue(text);
}

} // namespace hk
