#include "core/model/payloadfilter.h"

#include "core/model/filterparser.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace hk {
namespace {

bool compares(const FilterNode &term, double number)
{
    const auto wanted = static_cast<double>(term.number);
    switch (term.op) {
    case FilterOperator::Less:
        return number < wanted;
    case FilterOperator::LessOrEqual:
        return number <= wanted;
    case FilterOperator::Greater:
        return number > wanted;
    case FilterOperator::GreaterOrEqual:
        return number >= wanted;
    case FilterOperator::Equal:
        break;
    }
    return false;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

bool isAbsent(const FilterNode &term) { return !term.quoted && term.value == u"none"; }

/// Whether the value a path ends at is what the term wants.
bool valueMatches(const FilterNode &term, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return isAbsent(term);
    if (value.isObject())
        return false;
    if (term.op != FilterOperator::Equal)
        return value.isDouble() && compares(term, value.toDouble());
    const QString text = textOf(value);
    return term.quoted ? term.value == text : matchesWildcard(term.value, text);
}

bool pathMatches(const FilterNode &term, const QJsonValue &value, QStringView path)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        if (entries.isEmpty())
            return isAbsent(term);
        return std::any_of(entries.begin(), entries.end(),
                           [&](const QJsonValue &entry) { return pathMatches(term, entry, path); });
    }
    if (path.isEmpty())
        return valueMatches(term, value);
    const qsizetype dot = path.indexOf(u'.');
    const QStringView name = dot < 0 ? path : path.first(dot);
    return pathMatches(term, value.toObject().value(name),
                       dot < 0 ? QStringView() : path.sliced(dot + 1));
}

bool nodeMatches(const FilterNode &node, const QJsonObject &payload)
{
    const auto childMatches = [&](const FilterNode &child) { return nodeMatches(child, payload); };
    switch (node.kind) {
    case FilterNode::Kind::Term:
        return pathMatches(node, payload, node.path);
    case FilterNode::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), childMatches);
    case FilterNode::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), childMatches);
    case FilterNode::Kind::Not:
        return !nodeMatches(node.children.front(), payload);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PayloadFilter> PayloadFilter::parse(const QString &text)
{
    Result<FilterNode> root = FilterParser(text, FilterLanguage::Payload).parse();
    if (!root)
        return root.error();
    return PayloadFilter(std::move(*root));
}

bool PayloadFilter::matches(const QByteArray &payload) const
{
    return matchesEverything() || nodeMatches(m_root, QJsonDocument::fromJson(payload).object());
}

} // namespace hk
