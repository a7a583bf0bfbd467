#include "core/contract/jsonindex.h"
#include "core/exchange/difference.h"
#include "core/exchange/differencelist.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <utility>
#include <vector>

namespace hk {
namespace {

using Kind = Difference::Kind;
using Value = JsonIndex::Value;
using Token = JsonReader::Token;

/// A number's digits without leading and trailing zeros, and the power of ten behind them.
struct Decimal
{
    bool isNegative = false;
    QByteArray digits;
    qint64 exponent = 0;
    bool operator==(const Decimal &) const = default;
};

/// None: its exponent is too large to be reckoned with.
std::optional<Decimal> decimalOf(QByteArrayView number)
{
    constexpr qsizetype mostExponentDigits = 12;
    Decimal decimal;
    qsizetype at = 0;
    if (number.startsWith('-')) {
        decimal.isNegative = true;
        at = 1;
    }
    bool isFraction = false;
    for (; at < number.size() && number[at] != 'e' && number[at] != 'E'; ++at) {
        if (number[at] == '.') {
            isFraction = true;
            continue;
        }
        decimal.digits += number[at];
        decimal.exponent -= isFraction ? 1 : 0;
    }
    if (at < number.size()) {
        const QByteArrayView power = number.sliced(at + 1);
        if (power.size() > mostExponentDigits)
            return std::nullopt;
        decimal.exponent += power.toByteArray().toLongLong();
    }
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits[zeros] == '0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    while (decimal.digits.endsWith('0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    return decimal.digits.isEmpty() ? Decimal() : decimal;
}

bool isSameNumber(QByteArrayView one, QByteArrayView other)
{
    if (one == other)
        return true;
    const std::optional<Decimal> decimal = decimalOf(one);
    return decimal && decimal == decimalOf(other);
}

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name[0].isDigit())
        return false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-')
            return false;
    }
    return true;
}

QString quotedName(const QString &name)
{
    QString inner = name;
    inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' % inner % u'"';
}

/// A member of an object by its name and by how many of that name came before.
using MemberKey = std::pair<QString, int>;

/// Walks two texts side by side.
class Comparison final
{
public:
    Comparison(const JsonIndex &before, const JsonIndex &after, KeyOrder order)
        : m_before(before), m_after(after), m_order(order)
    {
    }

    Differences run()
    {
        compare(*m_before.root(), *m_after.root());
        return m_list.taken();
    }

private:
    struct Step
    {
        QString name;
        qsizetype index = -1; ///< of an element; else it is a name
    };
    struct Member
    {
        MemberKey key;
        const Value *value = nullptr;
    };

    void compare(const Value &before, const Value &after)
    {
        if (m_list.isFull())
            return;
        if (m_before.raw(before) == m_after.raw(after))
            return m_list.addSame(leavesOf(m_before, before));
        if (before.isObject() && after.isObject())
            return compareObjects(before, after);
        if (before.isArray() && after.isArray())
            return compareArrays(before, after);
        if (isSameLeaf(before, after))
            m_list.addSame();
        else
            m_list.add({Kind::Changed, path(), 0, text(m_before, before), text(m_after, after), 0});
    }

    bool isSameLeaf(const Value &before, const Value &after) const
    {
        if (before.kind != after.kind)
            return false;
        if (before.kind == Token::Number)
            return isSameNumber(m_before.raw(before), m_after.raw(after));
        return before.isText() && m_before.textOf(before) == m_after.textOf(after);
    }

    void compareArrays(const Value &before, const Value &after)
    {
        const Value *one = m_before.firstOf(before);
        const Value *other = m_after.firstOf(after);
        if (!one && !other)
            return m_list.addSame();
        for (qsizetype index = 0; (one || other) && !m_list.isFull(); ++index) {
            m_steps.push_back({{}, index});
            compareOrTell(one, other);
            m_steps.pop_back();
            one = one ? m_before.after(*one) : nullptr;
            other = other ? m_after.after(*other) : nullptr;
        }
    }

    void compareObjects(const Value &before, const Value &after)
    {
        const std::vector<Member> ours = membersOf(m_before, before);
        const std::vector<Member> theirs = membersOf(m_after, after);
        if (ours.empty() && theirs.empty())
            return m_list.addSame();
        QHash<MemberKey, const Value *> later;
        for (const Member &member : theirs)
            later.insert(member.key, member.value);
        QHash<MemberKey, const Value *> known;
        for (const Member &member : ours)
            known.insert(member.key, member.value);
        if (m_order == KeyOrder::Counts)
            tellOrder(ours, theirs, known, later);
        for (const Member &member : ours)
            tellMember(member, member.value, later.value(member.key));
        for (const Member &member : theirs) {
            if (!known.contains(member.key))
                tellMember(member, nullptr, member.value);
        }
    }

    void tellMember(const Member &member, const Value *before, const Value *after)
    {
        m_steps.push_back({member.key.first, -1});
        compareOrTell(before, after);
        m_steps.pop_back();
    }

    void compareOrTell(const Value *before, const Value *after)
    {
        if (before && after)
            compare(*before, *after);
        else if (before)
            m_list.add({Kind::Removed, path(), 0, text(m_before, *before), {}, 0});
        else if (after)
            m_list.add({Kind::Added, path(), 0, {}, text(m_after, *after), 0});
    }

    /// Only names that both have: what was added or removed is told anyway.
    void tellOrder(const std::vector<Member> &ours, const std::vector<Member> &theirs,
                   const QHash<MemberKey, const Value *> &known,
                   const QHash<MemberKey, const Value *> &later)
    {
        const auto shared = [](const std::vector<Member> &members,
                               const QHash<MemberKey, const Value *> &others) {
            QStringList names;
            for (const Member &member : members) {
                if (others.contains(member.key))
                    names.append(member.key.first);
            }
            return names;
        };
        const QStringList before = shared(ours, later);
        const QStringList after = shared(theirs, known);
        if (before != after) {
            const QString comma = QStringLiteral(", ");
            m_list.add({Kind::Reordered, path(), 0, shortened(before.join(comma)),
                        shortened(after.join(comma)), 0});
        }
    }

    static std::vector<Member> membersOf(const JsonIndex &index, const Value &object)
    {
        std::vector<Member> members;
        QHash<QString, int> seen;
        for (const Value *child = index.firstOf(object); child; child = index.after(*child)) {
            const QString name = index.nameOf(*child);
            members.push_back({{name, seen[name]++}, child});
        }
        return members;
    }

    /// How many values without parts of their own there are in it.
    static qsizetype leavesOf(const JsonIndex &index, const Value &value)
    {
        const Value *child = index.firstOf(value);
        if (!child)
            return 1;
        qsizetype leaves = 0;
        for (; child; child = index.after(*child))
            leaves += leavesOf(index, *child);
        return leaves;
    }

    static QString text(const JsonIndex &index, const Value &value)
    {
        // A character has up to four bytes; the cut one is left off with the rest.
        constexpr qsizetype enough = 5 * 4096;
        const QByteArrayView raw = index.raw(value);
        return shortened(QString::fromUtf8(raw.first(qMin(raw.size(), enough))));
    }

    QString path() const
    {
        QString path = QStringLiteral("$");
        for (const Step &step : m_steps) {
            if (step.index >= 0)
                path += u'[' % QString::number(step.index) % u']';
            else if (isPlainName(step.name))
                path += u'.' % step.name;
            else
                path += u'[' % quotedName(step.name) % u']';
        }
        return path;
    }

    const JsonIndex &m_before;
    const JsonIndex &m_after;
    KeyOrder m_order;
    std::vector<Step> m_steps;
    DifferenceList m_list;
};

} // namespace

std::optional<Differences> jsonDifferences(QByteArrayView before, QByteArrayView after,
                                           KeyOrder order)
{
    const JsonIndex one(before);
    const JsonIndex other(after);
    if (!one.isValid() || !other.isValid())
        return std::nullopt;
    return Comparison(one, other, order).run();
}

} // namespace hk
