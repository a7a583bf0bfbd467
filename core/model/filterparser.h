#pragma once

#include "core/model/deliveryfilter.h"

namespace hk {

/// Whether a value with wildcards (`*` stands for anything) matches a whole text.
bool matchesWildcard(QStringView pattern, QStringView text);

/// What the terms of a filter look at: fields of a delivery or free text, or paths into a payload.
enum class FilterLanguage { Deliveries, Payload };

/// Reads the text of a DeliveryFilter or PayloadFilter by recursive descent; the depth of brackets
/// bounds the recursion. One object reads one text; the text must outlive it.
class FilterParser final
{
public:
    FilterParser(QStringView text, FilterLanguage language) : m_text(text), m_language(language) { }
    /// The tree, or the error that the filter's own parse() answers.
    Result<FilterNode> parse();

private:
    bool parseOr(FilterNode &node, int depth);
    bool parseAnd(FilterNode &node, int depth);
    bool parseUnary(FilterNode &node, int depth);
    bool parseBracket(FilterNode &node, int depth);
    bool parseTerm(FilterNode &node);
    bool takeField(FilterNode &node, QStringView word, qsizetype at);
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
    FilterLanguage m_language;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::optional<Error> m_error;
};

} // namespace hk
