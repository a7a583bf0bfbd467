#include "core/model/deliveryfilter.h"

#include "core/model/filterparser.h"
#include "core/model/filtervalue.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

constexpr std::array<const char16_t *, allFilterFields.size()> fieldNames{
        u"status", u"trigger",  u"category",  u"endpoint",    u"host",     u"code",
        u"error",  u"attempts", u"created",   u"due",         u"event",    u"delivery",
        u"resend", u"plan",     u"simulated", u"appointment", u"customer", u"resource",
        u"email",  u"text",     u"duration",  u"size",        u"body"};

QString textOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::Equal:
        return {};
    case FilterOperator::Less:
        return QStringLiteral("<");
    case FilterOperator::LessOrEqual:
        return QStringLiteral("<=");
    case FilterOperator::Greater:
        return QStringLiteral(">");
    case FilterOperator::GreaterOrEqual:
        return QStringLiteral(">=");
    }
    Q_UNREACHABLE();
}

QString quotedOf(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + value + u'"';
}

/// Whether a word means itself without "text:" in front.
bool standsAlone(const QString &word)
{
    return !word.contains(u':') && !word.startsWith(u'-') && word != u"OR" && word != u"AND";
}

QString textOfTerm(const FilterNode &node)
{
    const QString value = node.quoted ? quotedOf(node.value) : node.value;
    if (node.field == FilterField::Text && (node.quoted || standsAlone(value)))
        return value;
    return nameOf(node.field) + u':' + textOf(node.op) + value;
}

QString textOfNode(const FilterNode &node)
{
    using Kind = FilterNode::Kind;
    QStringList parts;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const FilterNode &child = node.children[i];
        if (node.kind == Kind::And && i + 1 < node.children.size()) {
            if (const std::optional<QString> range = rangeOf(child, node.children[i + 1])) {
                parts.append(nameOf(child.field) + u':' + *range);
                ++i;
                continue;
            }
        }
        const bool needsBracket = (node.kind == Kind::And && child.kind == Kind::Or)
                || (node.kind == Kind::Not && child.kind != Kind::Term);
        const QString part = textOfNode(child);
        parts.append(needsBracket ? QString(u'(' + part + u')') : part);
    }
    switch (node.kind) {
    case Kind::Term:
        return textOfTerm(node);
    case Kind::And:
        return parts.join(u' ');
    case Kind::Or:
        return parts.join(QStringLiteral(" OR "));
    case Kind::Not:
        return u'-' + parts.join(u' ');
    }
    Q_UNREACHABLE();
}

bool hasLocalTime(const FilterNode &node)
{
    return isLocalTime(node) || std::ranges::any_of(node.children, hasLocalTime);
}

void readTimesInZone(FilterNode &node, const QTimeZone &zone)
{
    readInZone(node, zone);
    for (FilterNode &child : node.children)
        readTimesInZone(child, zone);
}

} // namespace

DeliveryFilter::DeliveryFilter(FilterNode root)
    : m_root(std::move(root)), m_hasLocalTimes(hasLocalTime(m_root))
{
}

DeliveryFilter DeliveryFilter::inZone(const QTimeZone &zone) const
{
    DeliveryFilter zoned = *this;
    readTimesInZone(zoned.m_root, zone);
    zoned.m_hasLocalTimes = false;
    return zoned;
}

Result<DeliveryFilter> DeliveryFilter::parse(const QString &text)
{
    Result<FilterNode> root = FilterParser(text, FilterLanguage::Deliveries).parse();
    if (!root)
        return root.error();
    return DeliveryFilter(std::move(*root));
}

QString DeliveryFilter::text() const { return textOfNode(m_root); }

QString nameOf(FilterField field)
{
    return QString::fromUtf16(fieldNames[static_cast<size_t>(field)]);
}

std::optional<FilterField> filterFieldFromName(QStringView name)
{
    for (const FilterField field : allFilterFields) {
        if (name.compare(QStringView(fieldNames[static_cast<size_t>(field)]), Qt::CaseInsensitive)
            == 0)
            return field;
    }
    return std::nullopt;
}

QString filterTermFor(FilterField field, const QString &value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'@' || c == u'-' || c == u'+'
                || c == u'/';
    });
    FilterNode node;
    node.kind = FilterNode::Kind::Term;
    node.field = field;
    node.value = value;
    node.quoted = !plain;
    return textOfTerm(node);
}

} // namespace hk
