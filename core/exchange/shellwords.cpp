#include "core/exchange/shellwords.h"

#include "core/base/words.h"

#include <QtCore/QChar>

#include <algorithm>

namespace hk {
namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool endsCommand(char c) { return c == ';' || c == '|' || c == '&' || c == '<' || c == '>'; }
bool isDigit(char c, int base)
{
    return (c >= '0' && c < '0' + std::min(base, 10))
            || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
}

/// One line, read from its beginning.
class WordReader
{
public:
    explicit WordReader(QByteArrayView line) : m_line(line) { }

    ShellWords read()
    {
        ShellWords result;
        while (m_problem.isEmpty()) {
            while (!isOver() && (isBlank(now()) || isJoin()))
                m_at += isJoin() ? joinLength() : 1;
            if (isOver() || endsCommand(now()))
                break;
            const QByteArray word = takeWord();
            if (m_problem.isEmpty())
                result.words.append(word);
        }
        result.problem = m_problem;
        result.end = m_at;
        return result;
    }

private:
    bool isOver() const { return m_at >= m_line.size(); }
    char now() const { return m_line[m_at]; }
    char next() const { return m_at + 1 < m_line.size() ? m_line[m_at + 1] : '\0'; }
    /// A backslash at the end of a line.
    bool isJoin() const { return now() == '\\' && (next() == '\n' || next() == '\r'); }
    qsizetype joinLength() const
    {
        const bool both = next() == '\r' && m_at + 2 < m_line.size() && m_line[m_at + 2] == '\n';
        return both ? 3 : 2;
    }

    QByteArray takeWord()
    {
        QByteArray word;
        while (m_problem.isEmpty() && !isOver() && !isBlank(now()) && !endsCommand(now())) {
            if (isJoin())
                m_at += joinLength();
            else if (now() == '\'')
                takeSingle(word);
            else if (now() == '"')
                takeDouble(word);
            else if (now() == '$' && next() == '\'')
                takeEscaped(word);
            else
                takeBare(word);
        }
        return word;
    }

    void takeSingle(QByteArray &word)
    {
        const qsizetype end = m_line.indexOf('\'', m_at + 1);
        if (end < 0)
            return fail(Words::tr("a single quote does not end"));
        word.append(m_line.sliced(m_at + 1, end - m_at - 1));
        m_at = end + 1;
    }

    void takeDouble(QByteArray &word)
    {
        for (++m_at; !isOver() && now() != '"'; ++m_at) {
            if (isExpansion())
                return;
            if (isJoin()) {
                m_at += joinLength() - 1;
                continue;
            }
            const char after = next();
            if (now() == '\\' && (after == '"' || after == '\\' || after == '$' || after == '`'))
                ++m_at;
            word.append(now());
        }
        if (isOver())
            return fail(Words::tr("a double quote does not end"));
        ++m_at;
    }

    void takeBare(QByteArray &word)
    {
        if (isExpansion())
            return;
        if (now() == '\\' && m_at + 1 < m_line.size())
            ++m_at;
        word.append(now());
        ++m_at;
    }

    bool isExpansion()
    {
        const char c = now();
        const char after = next();
        const bool isName = (after >= 'a' && after <= 'z') || (after >= 'A' && after <= 'Z')
                || after == '_' || after == '(' || after == '{';
        if (c == '`' || (c == '$' && isName))
            fail(Words::tr("it contains %1, which only a shell can fill in")
                         .arg(QString::fromUtf8(m_line.sliced(m_at).first(
                                 std::min<qsizetype>(m_line.size() - m_at, 12)))));
        return !m_problem.isEmpty();
    }

    /// $'…': \n, \', \x41, \u20ac, \101.
    void takeEscaped(QByteArray &word)
    {
        for (m_at += 2; !isOver() && now() != '\''; ++m_at) {
            if (now() == '\\' && m_at + 1 < m_line.size()) {
                ++m_at;
                takeEscape(word);
            } else {
                word.append(now());
            }
        }
        if (isOver())
            return fail(Words::tr("a single quote does not end"));
        ++m_at;
    }

    /// Ends on the last character of the escape.
    void takeEscape(QByteArray &word)
    {
        static constexpr QByteArrayView names("abefnrtv");
        static constexpr QByteArrayView meant("\a\b\x1b\f\n\r\t\v");
        const char c = now();
        if (const qsizetype known = names.indexOf(c); known >= 0) {
            word.append(meant[known]);
        } else if (c == 'x') {
            word.append(static_cast<char>(takeNumber(16, 2, 1)));
        } else if (c == 'u' || c == 'U') {
            takeUnicode(word, c == 'u' ? 4 : 8);
        } else if (isDigit(c, 8)) {
            word.append(static_cast<char>(takeNumber(8, 3, 0)));
        } else {
            word.append(c);
        }
    }

    void takeUnicode(QByteArray &word, int digits)
    {
        char32_t code = takeNumber(16, digits, 1);
        // Chrome writes what lies beyond U+FFFF as two halves.
        const bool pairs = QChar::isHighSurrogate(code) && m_at + 2 < m_line.size()
                && m_line[m_at + 1] == '\\' && m_line[m_at + 2] == 'u';
        if (pairs) {
            m_at += 2;
            const char32_t low = takeNumber(16, 4, 1);
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), static_cast<char16_t>(low));
        }
        word.append(QString::fromUcs4(&code, 1).toUtf8());
    }

    /// The digits that begin `skip` bytes on; ends on the last of them.
    char32_t takeNumber(int base, int most, int skip)
    {
        QByteArray digits;
        qsizetype at = m_at + skip;
        while (at < m_line.size() && digits.size() < most && isDigit(m_line[at], base))
            digits.append(m_line[at++]);
        m_at = at - 1;
        return digits.toUInt(nullptr, base);
    }

    void fail(const QString &problem) { m_problem = problem; }

    QByteArrayView m_line;
    qsizetype m_at = 0;
    QString m_problem;
};

} // namespace

ShellWords shellWords(QByteArrayView line) { return WordReader(line).read(); }

} // namespace hk
