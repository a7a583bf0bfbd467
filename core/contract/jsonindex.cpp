#include "core/contract/jsonindex.h"

namespace hk {
namespace {

using Token = JsonReader::Token;

/// The text of a string that stands, with its quotes, at `offset`.
QString textAt(QByteArrayView text, qsizetype offset)
{
    const JsonStringScan scan = scanJsonString(text, offset);
    return QString::fromUtf8(decodedJsonString(text.sliced(offset, scan.end - offset)));
}

} // namespace

JsonIndex::JsonIndex(QByteArrayView text) : m_text(text)
{
    read();
    if (!m_isValid)
        m_values.clear();
}

void JsonIndex::read()
{
    struct Open
    {
        int value = -1;
        int lastChild = -1;
    };
    std::vector<Open> open;
    qsizetype key = -1;
    JsonReader reader(m_text);
    for (Token token = reader.next(); token != Token::End; token = reader.next()) {
        if (token == Token::Fault)
            return;
        if (token == Token::Key) {
            key = reader.offset();
            continue;
        }
        const qsizetype end = reader.offset() + reader.raw().size();
        if (token == Token::EndObject || token == Token::EndArray) {
            m_values[static_cast<size_t>(open.back().value)].end = end;
            open.pop_back();
            continue;
        }
        const int number = static_cast<int>(m_values.size());
        if (!open.empty()) {
            int &before = open.back().lastChild;
            if (before < 0)
                m_values[static_cast<size_t>(open.back().value)].firstChild = number;
            else
                m_values[static_cast<size_t>(before)].next = number;
            before = number;
        }
        m_values.push_back({token, key, reader.offset(), end, -1, -1});
        key = -1;
        if (token == Token::BeginObject || token == Token::BeginArray)
            open.push_back({number, -1});
    }
    m_isValid = true;
}

const JsonIndex::Value *JsonIndex::find(const QStringList &path) const
{
    const Value *value = root();
    for (const QString &step : path) {
        if (!value)
            return nullptr;
        value = childOf(*value, step);
    }
    return value;
}

const JsonIndex::Value *JsonIndex::childOf(const Value &container, const QString &step) const
{
    const Value *child = firstOf(container);
    if (container.isObject()) {
        while (child && nameOf(*child) != step)
            child = after(*child);
        return child;
    }
    bool isNumber = false;
    int index = step.toInt(&isNumber);
    if (!container.isArray() || !isNumber || index < 0)
        return nullptr;
    for (; child && index > 0; --index)
        child = after(*child);
    return child;
}

QByteArrayView JsonIndex::raw(const Value &value) const
{
    return m_text.sliced(value.offset, value.end - value.offset);
}

QString JsonIndex::nameOf(const Value &value) const
{
    return value.keyOffset < 0 ? QString() : textAt(m_text, value.keyOffset);
}

QString JsonIndex::textOf(const Value &value) const
{
    return value.isText() ? textAt(m_text, value.offset) : QString::fromUtf8(raw(value));
}

} // namespace hk
