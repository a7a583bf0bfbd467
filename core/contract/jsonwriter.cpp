#include "core/contract/jsonwriter.h"

#include "core/contract/jsonreader.h"

namespace hk {
namespace {

using Token = JsonReader::Token;

void startLine(QByteArray &text, int depth) { text.append('\n').append(2 * depth, ' '); }

/// Without a line end behind it. `fault` is where what could be read ends; -1: all of it is there.
QByteArray indented(const QByteArray &json, qsizetype &fault)
{
    QByteArray result;
    result.reserve(json.size() + json.size() / 4);
    JsonReader reader(json);
    Token before = Token::Key;
    qsizetype end = 0;
    for (Token token = reader.next(); token != Token::End; before = token, token = reader.next()) {
        if (token == Token::Fault) {
            fault = end;
            if (before == Token::Key) // its colon stands in what could not be read
                result.chop(2);
            return result;
        }
        const bool closes = token == Token::EndObject || token == Token::EndArray;
        const bool justOpened = before == Token::BeginObject || before == Token::BeginArray;
        if (closes && !justOpened)
            startLine(result, reader.depth());
        if (!closes && before != Token::Key) {
            if (!justOpened)
                result.append(',');
            const bool opens = token == Token::BeginObject || token == Token::BeginArray;
            startLine(result, reader.depth() - (opens ? 1 : 0));
        }
        result.append(reader.raw());
        end = reader.offset() + reader.raw().size();
        if (token == Token::Key)
            result.append(": ");
    }
    return result;
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray result("\"");
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            result.append('\\').append(c);
        else if (c >= 0 && c < 0x20)
            result.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            result.append(c);
    }
    return result.append('"');
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::text(const QString &value) { return raw(jsonText(value)); }

JsonWriter &JsonWriter::optionalField(const char *name, const QString &value)
{
    return value.isEmpty() ? nullField(name) : field(name, value);
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_bytes.append(bracket);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &value)
{
    separate();
    m_bytes.append(value);
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes.append(',');
}

QByteArray indentedJson(const QByteArray &json)
{
    qsizetype fault = -1;
    QByteArray result = indented(json, fault);
    return fault < 0 ? result.append('\n') : json;
}

QByteArray indentedJsonStart(const QByteArray &start)
{
    qsizetype fault = -1;
    QByteArray result = indented(start, fault);
    return fault < 0 ? result.append('\n') : result.append(start.sliced(fault));
}

} // namespace hk
