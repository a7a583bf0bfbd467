#include "core/model/filterparser.h"

#include "core/base/words.h"
#include "core/model/filtervalue.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int deepestBracket = 100;
constexpr int mostTerms = 500; // SQLite's expressions are at most 1,000 deep

/// "appointment.locationId": names of members, one within the other.
bool isPath(QStringView word)
{
    const auto isName = [](QStringView name) {
        return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-';
        });
    };
    const auto names = word.split(u'.');
    return std::all_of(names.cbegin(), names.cend(), isName);
}

/// Puts a child where it belongs, so that equal filters have equal trees.
void append(FilterNode &parent, FilterNode child)
{
    if (child.kind != parent.kind) {
        parent.children.push_back(std::move(child));
        return;
    }
    for (FilterNode &grandchild : child.children)
        parent.children.push_back(std::move(grandchild));
}

void unwrapSingle(FilterNode &node)
{
    if (node.children.size() == 1) {
        FilterNode child = std::move(node.children.front());
        node = std::move(child);
    }
}

} // namespace

bool matchesWildcard(QStringView pattern, QStringView text)
{
    const auto parts = pattern.split(u'*');
    if (parts.size() == 1)
        return pattern == text;
    if (!text.startsWith(parts.front()))
        return false;
    text = text.sliced(parts.front().size());
    for (qsizetype i = 1; i < parts.size() - 1; ++i) {
        const qsizetype found = text.indexOf(parts[i]);
        if (found < 0)
            return false;
        text = text.sliced(found + parts[i].size());
    }
    return text.endsWith(parts.back());
}

Result<FilterNode> FilterParser::parse()
{
    FilterNode root;
    skipBlanks();
    if (atEnd())
        return root;
    if (parseOr(root, 0) && !atEnd())
        fail(m_at, Words::tr("this bracket was never opened"));
    if (m_error)
        return *m_error;
    return root;
}

bool FilterParser::parseOr(FilterNode &node, int depth)
{
    node = FilterNode{};
    node.kind = FilterNode::Kind::Or;
    while (true) {
        FilterNode child;
        if (!parseAnd(child, depth))
            return false;
        append(node, std::move(child));
        skipBlanks();
        if (!atWord(u"OR"))
            break;
        m_at += 2;
    }
    unwrapSingle(node);
    return true;
}

bool FilterParser::parseAnd(FilterNode &node, int depth)
{
    node = FilterNode{};
    while (true) {
        FilterNode child;
        if (!parseUnary(child, depth))
            return false;
        append(node, std::move(child));
        skipBlanks();
        if (atEnd() || peek() == u')' || atWord(u"OR"))
            break;
        if (atWord(u"AND"))
            m_at += 3;
    }
    unwrapSingle(node);
    return true;
}

bool FilterParser::parseUnary(FilterNode &node, int depth)
{
    skipBlanks();
    for (const QStringView word : {QStringView(u"OR"), QStringView(u"AND")}) {
        if (atWord(word))
            return fail(m_at, Words::tr("%1 has nothing before it").arg(word));
    }
    if (atEnd() || peek() == u')')
        return fail(m_at, Words::tr("a term is missing here"));
    const bool negated = peek() == u'-';
    if (negated) {
        ++m_at;
        if (atEnd() || peek().isSpace() || peek() == u')' || peek() == u'-')
            return fail(m_at - 1, Words::tr("- needs a term or a bracket right after it"));
    }
    FilterNode child;
    if (!(peek() == u'(' ? parseBracket(child, depth + 1) : parseTerm(child)))
        return false;
    if (!negated) {
        node = std::move(child);
    } else if (child.kind == FilterNode::Kind::Not) {
        unwrapSingle(child);
        node = std::move(child);
    } else {
        node.kind = FilterNode::Kind::Not;
        node.children.push_back(std::move(child));
    }
    return true;
}

bool FilterParser::parseBracket(FilterNode &node, int depth)
{
    const qsizetype opened = m_at;
    if (depth > deepestBracket)
        return fail(opened, Words::tr("brackets are nested deeper than 100 levels"));
    ++m_at;
    if (!parseOr(node, depth))
        return false;
    skipBlanks();
    if (peek() != u')')
        return fail(opened, Words::tr("this bracket is never closed"));
    ++m_at;
    return true;
}

bool FilterParser::parseTerm(FilterNode &node)
{
    const qsizetype at = m_at;
    if (++m_terms > mostTerms)
        return fail(at, Words::tr("there are more than 500 terms"));
    node = FilterNode{};
    node.kind = FilterNode::Kind::Term;
    if (peek() == u'"')
        return parseValue(node); // free text
    const QStringView word = takeWord(true);
    if (peek() != u':') {
        m_at = at;
        return parseValue(node);
    }
    if (!takeField(node, word, at))
        return false;
    ++m_at;
    return readOperator(node) && parseValue(node);
}

bool FilterParser::takeField(FilterNode &node, QStringView word, qsizetype at)
{
    if (m_language == FilterLanguage::Payload) {
        node.field = FilterField::Payload;
        node.path = word.toString();
        return isPath(word)
                || fail(at,
                        Words::tr("\"%1\" is not a field of the payload, such as "
                                  "appointment.locationId")
                                .arg(word.left(40)));
    }
    const std::optional<FilterField> field = filterFieldFromName(word);
    if (!field)
        return fail(at, Words::tr("there is no field \"%1\"").arg(word.left(40)));
    node.field = *field;
    return true;
}

bool FilterParser::readOperator(FilterNode &node)
{
    if (!isCompared(valueKindOf(node.field)))
        return true;
    const QChar sign = peek();
    if (sign != u'<' && sign != u'>')
        return true;
    ++m_at;
    const bool orEqual = peek() == u'=';
    if (orEqual)
        ++m_at;
    if (sign == u'<')
        node.op = orEqual ? FilterOperator::LessOrEqual : FilterOperator::Less;
    else
        node.op = orEqual ? FilterOperator::GreaterOrEqual : FilterOperator::Greater;
    return true;
}

bool FilterParser::parseValue(FilterNode &node)
{
    const qsizetype at = m_at;
    if (peek() == u'"') {
        node.quoted = true;
        if (!parseQuoted(node.value))
            return false;
    } else {
        node.value = takeWord(false).toString();
    }
    if (!atEnd() && !peek().isSpace() && peek() != u')')
        return fail(m_at, Words::tr("a blank is missing before this, or quotes around it"));
    return judgeValue(node, at);
}

bool FilterParser::judgeValue(FilterNode &node, qsizetype at)
{
    if (node.field == FilterField::Text && m_language == FilterLanguage::Payload)
        return fail(at,
                    Words::tr("a field and : are missing before this, such as "
                              "appointment.locationId:12"));
    if (const std::optional<FilterValueFault> fault = completeTerm(node))
        return fail(at + fault->at, fault->sentence);
    if (node.kind != FilterNode::Kind::Term && ++m_terms > mostTerms) // a range is two
        return fail(at, Words::tr("there are more than 500 terms"));
    return true;
}

bool FilterParser::parseQuoted(QString &value)
{
    const qsizetype opened = m_at++;
    while (!atEnd() && peek() != u'"') {
        const bool escapes = peek() == u'\\' && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        if (escapes)
            ++m_at;
        value.append(m_text[m_at++]);
    }
    if (atEnd())
        return fail(opened, Words::tr("this quote is never closed"));
    ++m_at;
    return true;
}

bool FilterParser::fail(qsizetype at, const QString &sentence)
{
    const QString place = QString::number(at + 1);
    m_error = Error{m_language == FilterLanguage::Payload ? ErrorCode::PayloadFilterInvalid
                                                          : ErrorCode::FilterInvalid,
                    Words::tr("at %1").arg(place), sentence, place};
    return false;
}

void FilterParser::skipBlanks()
{
    while (!atEnd() && peek().isSpace())
        ++m_at;
}

bool FilterParser::atWord(QStringView word) const
{
    const QStringView rest = m_text.sliced(m_at);
    if (!rest.startsWith(word))
        return false;
    const QChar next = rest.size() > word.size() ? rest[word.size()] : QChar(u' ');
    return next.isSpace() || next == u'(' || next == u')';
}

QStringView FilterParser::takeWord(bool upToColon)
{
    const qsizetype from = m_at;
    while (!atEnd() && !peek().isSpace() && peek() != u'(' && peek() != u')' && peek() != u'"'
           && !(upToColon && peek() == u':'))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

} // namespace hk
