#include "core/signing/jsontext.h"

#include "core/signing/jsonnumber.h"
#include "core/signing/jsonstring.h"

#include <algorithm>

namespace hk {

struct JsonText::Node
{
    enum class Kind { Object, Array, String, Other };
    Kind kind = Kind::Other;
    QByteArray name;            ///< in an object: its literal without quotes
    QByteArray literal;         ///< of a string without its quotes, of anything else as written
    std::vector<Node> children; ///< of an object or an array
};

namespace {

using Node = JsonText::Node;
using Kind = Node::Kind;

constexpr int maxDepth = 200;

/// A recursive descent over the bytes; stops at the first thing that is not JSON.
class Parser final
{
public:
    explicit Parser(QByteArrayView text) : m_text(text) { }

    bool document(Node &node)
    {
        if (!value(node, 0))
            return false;
        space();
        return m_at == m_text.size();
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool accept(char c)
    {
        space();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void space()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool literal(QByteArray &out)
    {
        if (!accept('"'))
            return false;
        const qsizetype from = m_at;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                out = m_text.sliced(from, m_at - from).toByteArray();
                ++m_at;
                return true;
            }
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        return false;
    }

    bool word(QByteArray &out)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()
               && (std::isalnum(static_cast<unsigned char>(m_text[m_at])) || m_text[m_at] == '-'
                   || m_text[m_at] == '+' || m_text[m_at] == '.'))
            ++m_at;
        out = m_text.sliced(from, m_at - from).toByteArray();
        const QByteArrayView start(out.constData(), qMin<qsizetype>(1, out.size()));
        return out == "true" || out == "false" || out == "null"
                || (!start.isEmpty() && QByteArrayView("-0123456789").contains(start[0]));
    }

    bool members(Node &node, char end, int depth)
    {
        if (depth > maxDepth)
            return false;
        if (accept(end))
            return true;
        do {
            Node child;
            if (end == '}' && (!literal(child.name) || !accept(':')))
                return false;
            if (!value(child, depth))
                return false;
            node.children.push_back(std::move(child));
        } while (accept(','));
        return accept(end);
    }

    bool value(Node &node, int depth)
    {
        space();
        switch (peek()) {
        case '{':
            ++m_at;
            node.kind = Kind::Object;
            return members(node, '}', depth + 1);
        case '[':
            ++m_at;
            node.kind = Kind::Array;
            return members(node, ']', depth + 1);
        case '"':
            node.kind = Kind::String;
            return literal(node.literal);
        default:
            node.kind = Kind::Other;
            return word(node.literal);
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

class Writer final
{
public:
    explicit Writer(const JsonStyle &style) : m_style(style) { }

    void value(const Node &node, int depth)
    {
        switch (node.kind) {
        case Kind::Other:
            out += respelledNumber(node.literal, m_style.numbers);
            break;
        case Kind::String:
            string(node.literal);
            break;
        case Kind::Object:
            if (m_style.emptyObjectsAsArrays && node.children.empty())
                out += "[]";
            else
                members(node, '{', '}', depth + 1);
            break;
        case Kind::Array:
            members(node, '[', ']', depth + 1);
            break;
        }
    }

    QByteArray out;

private:
    void string(const QByteArray &literal)
    {
        out += '"';
        if (m_style.escapes == JsonStyle::Escapes::AsTheyAre)
            out += literal;
        else
            appendEscaped(out, unescaped(literal), m_style.escapes);
        out += '"';
    }

    void line(int depth)
    {
        if (m_style.indent.isNull())
            return;
        out += '\n';
        for (int i = 0; i < depth; ++i)
            out += m_style.indent;
    }

    void members(const Node &node, char begin, char end, int depth)
    {
        std::vector<const Node *> children;
        for (const Node &child : node.children)
            children.push_back(&child);
        if (m_style.sorted && node.kind == Kind::Object) {
            std::stable_sort(children.begin(), children.end(),
                             [](const Node *a, const Node *b) { return a->name < b->name; });
        }
        out += begin;
        for (const Node *child : children) {
            if (child != children.front()) {
                out += ',';
                if (m_style.indent.isNull())
                    out += m_style.afterComma;
            }
            line(depth);
            if (node.kind == Kind::Object) {
                string(child->name);
                (out += ':') += m_style.afterColon;
            }
            value(*child, depth);
        }
        if (!children.empty())
            line(depth - 1);
        out += end;
    }

    const JsonStyle &m_style;
};

} // namespace

JsonText::JsonText(std::unique_ptr<Node> root) : m_root(std::move(root)) { }
JsonText::~JsonText() = default;
JsonText::JsonText(JsonText &&other) noexcept = default;
JsonText &JsonText::operator=(JsonText &&other) noexcept = default;

std::optional<JsonText> JsonText::parsed(QByteArrayView text)
{
    auto root = std::make_unique<Node>();
    if (!Parser(text).document(*root))
        return {};
    return JsonText(std::move(root));
}

QByteArray JsonText::written(const JsonStyle &style) const
{
    Writer writer(style);
    writer.value(*m_root, 0);
    return std::move(writer.out);
}

std::optional<QByteArray> JsonText::string() const
{
    if (m_root->kind != Kind::String)
        return {};
    return unescaped(m_root->literal);
}

std::optional<QByteArray> JsonText::string(QByteArrayView field) const
{
    if (m_root->kind == Kind::Object) {
        for (const Node &child : m_root->children) {
            if (child.kind == Kind::String && unescaped(child.name) == field)
                return unescaped(child.literal);
        }
    }
    return {};
}

} // namespace hk
