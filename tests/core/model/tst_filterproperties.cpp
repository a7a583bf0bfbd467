#include "core/model/deliveryfilter.h"

#include <QtTest/QtTest>

#include <random>

using namespace hk;
using namespace Qt::StringLiterals;

using Kind = FilterNode::Kind;

namespace {

/// A random expression, printed in a random manner, with its truth for the code 0 to 9.
class RandomExpression
{
public:
    explicit RandomExpression(quint32 seed) : m_random(seed) { }

    struct Printed
    {
        QString text;
        int level = 0; ///< 0 or, 1 and, 2 unary
        std::function<bool(int)> truth;
    };

    Printed make(int depth)
    {
        const int choice = depth == 0 ? 0 : below(4);
        if (choice == 0)
            return term();
        if (choice == 1) {
            const Printed inner = make(depth - 1);
            const bool bracket = inner.level < 2 || inner.text.startsWith(u'-');
            return {u'-' + (bracket ? bracketed(inner.text) : inner.text), 2,
                    [inner](int code) { return !inner.truth(code); }};
        }
        return joined(choice == 2, depth);
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<quint32>(count)); }
    QString blanks() { return QString(1 + below(2), u' '); }
    QString maybeBlanks() { return QString(below(3), u' '); }
    QString bracketed(const QString &text)
    {
        return u'(' + maybeBlanks() + text + maybeBlanks() + u')';
    }

    Printed term()
    {
        const int number = below(10);
        const QString digits = QString::number(number);
        switch (below(6)) {
        case 0:
            return {u"code:"_s + digits, 2, [number](int code) { return code == number; }};
        case 1:
            return {u"code:<"_s + digits, 2, [number](int code) { return code < number; }};
        case 2:
            return {u"code:>="_s + digits, 2, [number](int code) { return code >= number; }};
        case 3:
            return {u"CODE:\""_s + digits + u'"', 2, [number](int code) { return code == number; }};
        case 4:
            return {u"code:none"_s, 2, [](int) { return false; }};
        default:
            return {u"code:<="_s + digits, 2, [number](int code) { return code <= number; }};
        }
    }

    Printed joined(bool isAnd, int depth)
    {
        const int level = isAnd ? 1 : 0;
        QString text;
        std::vector<std::function<bool(int)>> truths;
        for (int i = 2 + below(2); i > 0; --i) {
            const Printed part = make(depth - 1);
            const bool bracket = part.level < level || below(4) == 0;
            if (!text.isEmpty())
                text += blanks()
                        + (!isAnd                  ? u"OR"_s + blanks()
                                   : below(2) == 0 ? u"AND "_s
                                                   : QString());
            text += bracket ? bracketed(part.text) : part.text;
            truths.push_back(part.truth);
        }
        return {text, level, [truths, isAnd](int code) {
                    const auto holds = [code](const auto &truth) { return truth(code); };
                    return isAnd ? std::all_of(truths.cbegin(), truths.cend(), holds)
                                 : std::any_of(truths.cbegin(), truths.cend(), holds);
                }};
    }

    std::mt19937 m_random;
};

bool holds(const FilterNode &node, int code)
{
    const auto child = [code](const FilterNode &inner) { return holds(inner, code); };
    switch (node.kind) {
    case Kind::And:
        return std::all_of(node.children.cbegin(), node.children.cend(), child);
    case Kind::Or:
        return std::any_of(node.children.cbegin(), node.children.cend(), child);
    case Kind::Not:
        return !child(node.children.front());
    case Kind::Term:
        break;
    }
    if (!node.hasNumber)
        return false;
    switch (node.op) {
    case FilterOperator::Equal:
        return code == node.number;
    case FilterOperator::Less:
        return code < node.number;
    case FilterOperator::LessOrEqual:
        return code <= node.number;
    case FilterOperator::Greater:
        return code > node.number;
    case FilterOperator::GreaterOrEqual:
        return code >= node.number;
    }
    Q_UNREACHABLE();
}

bool isCanonical(const FilterNode &node)
{
    return std::all_of(node.children.cbegin(), node.children.cend(), [&node](const auto &child) {
        return child.kind != node.kind && isCanonical(child)
                && (child.kind == Kind::Term || child.kind == Kind::Not
                    || child.children.size() > 1);
    });
}

} // namespace

/// What holds for every filter, shown over random ones.
class TestFilterProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomFiltersKeepTheirMeaningAndTheirText();
    void anyTextParsesToTheSameTreeAgain();
};

void TestFilterProperties::randomFiltersKeepTheirMeaningAndTheirText()
{
    for (quint32 seed = 0; seed < 4000; ++seed) {
        const auto expression = RandomExpression(seed).make(1 + static_cast<int>(seed % 5));
        const auto filter = DeliveryFilter::parse(expression.text);
        if (!filter) {
            QVERIFY2(filter.error().value.contains(u"500 terms"), qPrintable(expression.text));
            continue;
        }
        QVERIFY2(isCanonical(filter->root()), qPrintable(expression.text));
        const auto again = DeliveryFilter::parse(filter->text());
        QVERIFY2(again.ok() && *again == *filter, qPrintable(expression.text));
        for (int code = 0; code < 10; ++code)
            QVERIFY2(holds(filter->root(), code) == expression.truth(code),
                     qPrintable(expression.text));
    }
}

void TestFilterProperties::anyTextParsesToTheSameTreeAgain()
{
    std::mt19937 random(7);
    const QStringList pieces{u"("_s,      u")"_s,     u"-"_s,        u" "_s,  u"\""_s,
                             u"\\"_s,     u"*"_s,     u":"_s,        u"a"_s,  u"OR"_s,
                             u"AND"_s,    u"code"_s,  u"<"_s,        u">="_s, u"1"_s,
                             u"1h"_s,     u"text:"_s, u"created:"_s, u"é"_s,  u"status:"_s,
                             u"failed"_s, u"due:"_s,  u"\t"_s,       u"'"_s};
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (auto n = random() % 12; n > 0; --n)
            text += pieces.at(
                    static_cast<qsizetype>(random() % static_cast<quint32>(pieces.size())));
        const auto filter = DeliveryFilter::parse(text);
        if (!filter)
            continue;
        ++good;
        const auto again = DeliveryFilter::parse(filter->text());
        QVERIFY2(again.ok(), qPrintable(text + u" → "_s + filter->text()));
        QVERIFY2(*again == *filter, qPrintable(text + u" → "_s + filter->text()));
    }
    QVERIFY(good > 2000);
}

QTEST_GUILESS_MAIN(TestFilterProperties)
#include "tst_filterproperties.moc"
