#pragma once

#include "core/model/deliveryfilter.h"

namespace hk {

/// Reads the text of a DeliveryFilter by recursive descent; the depth of brackets bounds the
/// recursion. One object reads one text; the text must outlive it.
class FilterParser final
{
public:
    explicit FilterParser(QStringView text) : m_text(text) { }
    /// The tree, or the FilterInvalid that DeliveryFilter::parse() answers.
    Result<FilterNode> parse();

private:
    bool parseOr(FilterNode &node, int depth);
    bool parseAnd(FilterNode &node, int depth);
    bool parseUnary(FilterNode &node, int depth);
    bool parseBracket(FilterNode &node, int depth);
    bool parseTerm(FilterNode &node);
    bool parseValue(FilterNode &node);
    bool parseQuoted(QString &value);
    bool readOperator(FilterNode &node);
    bool judgeValue(FilterNode &node, qsizetype at);

    bool fail(qsizetype at, const QString &sentence);
    void skipBlanks();
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atWord(QStringView word) const;
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    QStringView takeWord(bool upToColon);

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<Error> m_error;
};

} // namespace hk
