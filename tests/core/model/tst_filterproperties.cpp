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

/// A random tree over every field, operator and kind of value, printed.
class AnyExpression
{
public:
    explicit AnyExpression(quint32 seed) : m_random(seed) { }

    QString make(int depth)
    {
        if (depth == 0 || below(3) == 0)
            return (below(4) == 0 ? u"-"_s : QString()) + term();
        QStringList parts;
        for (int i = 2 + below(2); i > 0; --i)
            parts.append(make(depth - 1));
        const QString between = below(2) == 0 ? u" "_s : u" OR "_s;
        return (below(4) == 0 ? u"-("_s : u"("_s) + parts.join(between) + u')';
    }

private:
    int below(qsizetype count)
    {
        return static_cast<int>(m_random() % static_cast<quint32>(count));
    }
    QString any(const QStringList &values) { return values.at(below(values.size())); }

    QString quoted(QString value)
    {
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        return u'"' + value + u'"';
    }

    QString term()
    {
        const FilterField field = allFilterFields[static_cast<size_t>(
                below(static_cast<qsizetype>(allFilterFields.size())))];
        QString name = nameOf(field);
        if (below(5) == 0)
            name = name.toUpper();
        return name + u':' + value(field);
    }

    QString value(FilterField field)
    {
        switch (field) {
        case FilterField::Status:
            return any({u"failed"_s, u"QUEUED"_s, u"*ed"_s, u"\"held\""_s});
        case FilterField::Trigger:
            return any({u"BookingConfirmation"_s, u"*reminder"_s, u"\"CustomerUpdated\""_s});
        case FilterField::Category:
            return any({u"booking"_s, u"R*"_s, u"\"reminder\""_s});
        case FilterField::Simulated:
            return any({u"yes"_s, u"NO"_s, u"\"true\""_s});
        case FilterField::Resend:
            return any({u"yes"_s, u"0"_s, u"dlv_1"_s, u"\"dlv_*\""_s, u"*"_s});
        case FilterField::Code:
            return compared(numbers(), {u"none"_s, u"5*"_s, u"\"500\""_s});
        case FilterField::Attempts:
        case FilterField::Plan:
            return compared(numbers(), {u"5*"_s, u"*"_s, u"\"500\""_s});
        case FilterField::Created:
        case FilterField::Due:
            return compared({u"0s"_s, u"15m"_s, u"1.5h"_s, u"90d"_s, u"250ms"_s}, {u"\"2h\""_s});
        case FilterField::Duration:
            return compared({u"1ms"_s, u".5s"_s, u"5s"_s, u"2min"_s, u"1h"_s}, {u"none"_s});
        case FilterField::Size:
            return compared({u"0"_s, u"17b"_s, u"1.5kb"_s, u"2KiB"_s, u"1mb"_s, u"3gib"_s},
                            {u"\"10kb\""_s});
        default:
            return text();
        }
    }

    static QStringList numbers()
    {
        return {u"-7"_s, u"0"_s, u"2"_s, u"404"_s, u"599"_s, u"99999999999999999999"_s};
    }

    QString compared(const QStringList &scalars, const QStringList &others)
    {
        switch (below(6)) {
        case 0:
            return any(others);
        case 1: { // in their order, for a range must not end before it begins
            const int from = below(scalars.size());
            return scalars.at(from) + u".."_s + scalars.at(from + below(scalars.size() - from));
        }
        case 2:
            return below(2) == 0 ? any(scalars) + u".."_s : u".."_s + any(scalars);
        default:
            return any({u""_s, u"<"_s, u"<="_s, u">"_s, u">="_s}) + any(scalars);
        }
    }

    QString text()
    {
        static const QStringList words{u"a"_s,   u"a*b"_s,    u"*"_s,   u"x..y"_s, u"12:30"_s,
                                       u"-x"_s,  u"OR"_s,     u"AND"_s, u"é👍"_s,   u"<b>"_s,
                                       u"%_'"_s, u"maria@"_s, u"yes"_s, u"evt_1"_s};
        static const QStringList odd{u"a b"_s, u"(x)"_s, u"a\"b"_s, u"\\"_s, u"a*"_s, u"\t"_s};
        return below(3) == 0 ? quoted(any(words + odd)) : any(words);
    }

    std::mt19937 m_random;
};

} // namespace

/// What holds for every filter, shown over random ones.
class TestFilterProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomFiltersKeepTheirMeaningAndTheirText();
    void anyTextParsesToTheSameTreeAgain();
    void whatIsPrintedIsTheSameFilterAndStays();
    void randomCharactersDoNoHarm();
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

void TestFilterProperties::whatIsPrintedIsTheSameFilterAndStays()
{
    int ranges = 0;
    for (quint32 seed = 0; seed < 20'000; ++seed) {
        const QString text = AnyExpression(seed).make(static_cast<int>(seed % 5));
        const auto filter = DeliveryFilter::parse(text);
        QVERIFY2(filter.ok(),
                 qPrintable(filter.ok() ? QString() : text + u": "_s + filter.error().value));
        QVERIFY2(isCanonical(filter->root()), qPrintable(text));
        const QString printed = filter->text();
        ranges += printed.contains(u".."_s) ? 1 : 0;
        const auto again = DeliveryFilter::parse(printed);
        QVERIFY2(again.ok(), qPrintable(text + u" → "_s + printed));
        QVERIFY2(*again == *filter, qPrintable(text + u" → "_s + printed));
        QCOMPARE(again->text(), printed);
    }
    QVERIFY(ranges > 1000);
}

void TestFilterProperties::randomCharactersDoNoHarm()
{
    std::mt19937 random(11);
    const auto below = [&random](quint32 count) { return static_cast<quint32>(random() % count); };
    int refused = 0;
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (quint32 n = below(40); n > 0; --n) {
            // Mostly what means something, and everything else there is, halves of pairs too.
            const auto one = below(3) == 0 ? below(0x10000) : below(95) + 0x20;
            text += QChar(static_cast<char16_t>(one));
        }
        const auto filter = DeliveryFilter::parse(text);
        if (filter) {
            const auto again = DeliveryFilter::parse(filter->text());
            QVERIFY2(again.ok() && *again == *filter, qPrintable(text));
            continue;
        }
        ++refused;
        // The place lies in the text, or right behind it.
        const int place = filter.error().detail.toInt();
        QVERIFY2(place >= 1 && place <= text.size() + 1, qPrintable(text));
        QVERIFY(!filter.error().value.isEmpty());
    }
    QVERIFY(refused > 10'000);
}

QTEST_GUILESS_MAIN(TestFilterProperties)
#include "tst_filterproperties.moc"
