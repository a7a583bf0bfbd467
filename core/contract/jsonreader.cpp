#include "core/contract/jsonreader.h"

#include "core/base/words.h"

#include <algorithm>

namespace hk {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

/// The end of the longest number at `at` (RFC 8259, section 6); `at` itself when there is none.
qsizetype numberEnd(QByteArrayView text, qsizetype at)
{
    const qsizetype start = at;
    const auto digits = [&text](qsizetype from) {
        while (from < text.size() && isDigit(text[from]))
            ++from;
        return from;
    };
    const auto has = [&text](qsizetype where, char c) {
        return where < text.size() && text[where] == c;
    };
    if (has(at, '-'))
        ++at;
    const qsizetype whole = has(at, '0') ? at + 1 : digits(at);
    if (whole == at)
        return start;
    at = whole;
    if (has(at, '.') && digits(at + 1) > at + 1)
        at = digits(at + 1);
    if (has(at, 'e') || has(at, 'E')) {
        const qsizetype exponent = at + (has(at + 1, '+') || has(at + 1, '-') ? 2 : 1);
        if (digits(exponent) > exponent)
            at = digits(exponent);
    }
    return at;
}

/// The word at `at`, such as NaN or 12abc, shortened.
QString wordAt(QByteArrayView text, qsizetype at)
{
    const auto isPart = [](char c) {
        return isWordCharacter(c) || c == '.' || c == '-' || c == '+';
    };
    const QByteArrayView rest = text.sliced(at);
    const auto end = std::find_if_not(rest.cbegin(), rest.cend(), isPart);
    return QString::fromLatin1(rest.first(std::min<qsizetype>(end - rest.cbegin(), 30)));
}

QString missingBefore(bool isComma, bool keyExpected)
{
    if (keyExpected)
        return isComma ? Words::tr("a field's name is missing before the comma")
                       : Words::tr("a field's name is missing before the colon");
    return isComma ? Words::tr("a value is missing before the comma")
                   : Words::tr("a value is missing before the colon");
}

} // namespace

JsonReader::Token JsonReader::next()
{
    if (m_failed)
        return Token::Fault;
    skipBlanks();
    m_offset = m_at;
    switch (m_expected) {
    case Expected::Value:
        return takeValue();
    case Expected::ValueOrEnd:
        return at(']') ? close() : takeValue();
    case Expected::KeyOrEnd:
        return at('}') ? close() : takeKey();
    case Expected::Key:
        return takeKey();
    case Expected::Colon:
        if (!at(':'))
            return failAtEndOr(Words::tr("a colon is missing after a field's name"));
        ++m_at;
        m_expected = Expected::Value;
        return next();
    case Expected::CommaOrEnd:
        return takeAfterValue();
    case Expected::Nothing:
        return m_at == m_text.size() ? Token::End
                                     : failAtEndOr(Words::tr("something follows after its end"));
    }
    Q_UNREACHABLE();
}

JsonReader::Token JsonReader::takeAfterValue()
{
    const bool isObject = inObject();
    if (at(isObject ? '}' : ']'))
        return close();
    if (at(isObject ? ']' : '}'))
        return failAtEndOr(isObject ? Words::tr("] stands where } belongs")
                                    : Words::tr("} stands where ] belongs"));
    if (!at(','))
        return failAtEndOr(Words::tr("a comma is missing"));
    ++m_at;
    m_expected = isObject ? Expected::Key : Expected::Value;
    return next();
}

JsonReader::Token JsonReader::takeValue()
{
    if (m_at == m_text.size())
        return failAtEndOr({});
    switch (m_text[m_at]) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        return takeString(Token::String, Expected::CommaOrEnd);
    default:
        break;
    }
    const char c = m_text[m_at];
    if (c == '-' || isDigit(c))
        return takeNumber();
    return isWordCharacter(c) ? takeWord() : failAtEndOr(strayReason(false));
}

JsonReader::Token JsonReader::takeKey()
{
    return at('"') ? takeString(Token::Key, Expected::Colon) : failAtEndOr(strayReason(true));
}

JsonReader::Token JsonReader::takeString(Token kind, Expected then)
{
    const JsonStringScan scan = scanJsonString(m_text, m_at);
    if (scan.fault)
        return fail(scan.fault->code, scan.fault->offset, scan.fault->reason);
    m_hasEscapes = scan.hasEscapes;
    if (kind == Token::String)
        return finish(kind, scan.end);
    m_at = scan.end;
    m_expected = then;
    return kind;
}

JsonReader::Token JsonReader::takeNumber()
{
    const qsizetype end = numberEnd(m_text, m_at);
    const bool goesOn = end < m_text.size() && (isWordCharacter(m_text[end]) || m_text[end] == '.');
    if (end == m_at || goesOn)
        return fail(ErrorCode::PayloadNotJson, m_at,
                    Words::tr("%1 is not a number of JSON").arg(wordAt(m_text, m_at)));
    return finish(Token::Number, end);
}

JsonReader::Token JsonReader::takeWord()
{
    const QString word = wordAt(m_text, m_at);
    if (word == u"true")
        return finish(Token::True, m_at + 4);
    if (word == u"false")
        return finish(Token::False, m_at + 5);
    if (word == u"null")
        return finish(Token::Null, m_at + 4);
    return fail(
            ErrorCode::PayloadNotJson, m_at,
            Words::tr("%1 is neither true, false, null, a number nor a text in quotes").arg(word));
}

JsonReader::Token JsonReader::open(bool isObject)
{
    if (m_depth == deepest)
        return fail(ErrorCode::PayloadTooDeep, m_at, {});
    m_isObject[static_cast<size_t>(m_depth)] = isObject;
    ++m_depth;
    ++m_at;
    m_expected = isObject ? Expected::KeyOrEnd : Expected::ValueOrEnd;
    return isObject ? Token::BeginObject : Token::BeginArray;
}

JsonReader::Token JsonReader::close()
{
    const Token token = inObject() ? Token::EndObject : Token::EndArray;
    --m_depth;
    return finish(token, m_at + 1);
}

JsonReader::Token JsonReader::finish(Token token, qsizetype end)
{
    m_at = end;
    m_expected = m_depth == 0 ? Expected::Nothing : Expected::CommaOrEnd;
    return token;
}

JsonReader::Token JsonReader::fail(ErrorCode code, qsizetype at, const QString &reason)
{
    m_failed = true;
    m_fault = {code, reason, at};
    return Token::Fault;
}

JsonReader::Token JsonReader::failAtEndOr(const QString &reason)
{
    if (m_at == m_text.size())
        return fail(ErrorCode::PayloadNotJson, m_at,
                    m_depth == 0         ? Words::tr("it holds no value")
                            : inObject() ? Words::tr("it ends before the closing }")
                                         : Words::tr("it ends before the closing ]"));
    if (utf8LengthAt(m_text, m_at) == 0)
        return fail(ErrorCode::PayloadInvalidUtf8, m_at, {});
    return fail(ErrorCode::PayloadNotJson, m_at, reason);
}

QString JsonReader::strayReason(bool keyExpected) const
{
    if (m_at == m_text.size())
        return {};
    const char c = m_text[m_at];
    if (c == '\'')
        return Words::tr("a text must stand in double quotes, not in single ones");
    if (c == '/' || c == '#')
        return Words::tr("JSON has no comments");
    if (c == '\0')
        return Words::tr("it contains a null character");
    if (c == ']' || c == '}')
        return m_expected == Expected::Value && m_depth > 0 && inObject()
                ? Words::tr("a value is missing before %1").arg(QLatin1Char(c))
                : Words::tr("a comma stands before the closing %1").arg(QLatin1Char(c));
    if (c == ',' || c == ':')
        return missingBefore(c == ',', keyExpected);
    if (keyExpected && c != '"')
        return Words::tr("a field's name must stand in double quotes");
    const qsizetype length = std::max<qsizetype>(utf8LengthAt(m_text, m_at), 1);
    return Words::tr("%1 cannot stand here").arg(QString::fromUtf8(m_text.sliced(m_at, length)));
}

QByteArray JsonReader::text() const
{
    return m_hasEscapes ? decodedJsonString(raw())
                        : raw().sliced(1, raw().size() - 2).toByteArray();
}

void JsonReader::skipBlanks()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

} // namespace hk
