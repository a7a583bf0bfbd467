#pragma once

#include "core/contract/jsonstring.h"

#include <QtCore/QByteArrayView>

#include <bitset>

namespace hk {

/// Reads a JSON text token by token (RFC 8259, to the letter) without recursion and in one pass. A
/// fault ends it: Fault is answered from then on. Does not own the text, which must outlive it. One
/// thread at a time.
class JsonReader final
{
public:
    enum class Token {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Key,
        String,
        Number,
        True,
        False,
        Null,
        End,
        Fault,
    };
    /// Deeper than this is PayloadTooDeep.
    static constexpr int deepest = 200;

    explicit JsonReader(QByteArrayView text) : m_text(text) { }

    Token next();
    /// Where the last token begins, and its bytes (a string's with their quotes).
    qsizetype offset() const { return m_offset; }
    QByteArrayView raw() const { return m_text.sliced(m_offset, m_at - m_offset); }
    /// The text of the last Key or String, as UTF-8.
    QByteArray text() const;
    /// How many containers are open, one that just began included.
    int depth() const { return m_depth; }
    bool hasEscapes() const { return m_hasEscapes; }
    const JsonScanFault &fault() const { return m_fault; }

private:
    enum class Expected { Value, ValueOrEnd, KeyOrEnd, Key, Colon, CommaOrEnd, Nothing };

    Token takeValue();
    Token takeString(Token kind, Expected then);
    Token takeNumber();
    Token takeWord();
    Token takeKey();
    Token takeAfterValue();
    Token open(bool isObject);
    Token close();
    Token finish(Token token, qsizetype end);
    Token fail(ErrorCode code, qsizetype at, const QString &reason);
    Token failAtEndOr(const QString &reason);
    QString strayReason(bool keyExpected) const;
    bool inObject() const { return m_isObject[static_cast<size_t>(m_depth - 1)]; }
    bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skipBlanks();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_offset = 0;
    int m_depth = 0;
    bool m_hasEscapes = false;
    bool m_failed = false;
    Expected m_expected = Expected::Value;
    std::bitset<deepest> m_isObject;
    JsonScanFault m_fault;
};

} // namespace hk
