#include "core/base/errortext.h"
#include "core/model/deliveryfilter.h"
#include "core/model/filterparser.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

using Kind = FilterNode::Kind;

namespace {

/// The tree in a notation of its own: And(status=failed, Not(code>=500)).
QString shapeOf(const FilterNode &node)
{
    if (node.kind == Kind::Term) {
        const QString ops[] = {u"="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        const QString quote = node.quoted ? u"\""_s : QString();
        return nameOf(node.field) + ops[static_cast<int>(node.op)] + quote + node.value + quote;
    }
    QStringList parts;
    for (const FilterNode &child : node.children)
        parts.append(shapeOf(child));
    const QString names[] = {u"?"_s, u"And"_s, u"Or"_s, u"Not"_s};
    return names[static_cast<int>(node.kind)] + u'(' + parts.join(u", "_s) + u')';
}

} // namespace

class TestDeliveryFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterIsReadAsItIsMeant_data();
    void aFilterIsReadAsItIsMeant();
    void aBadFilterIsRefusedWithPlaceAndReason_data();
    void aBadFilterIsRefusedWithPlaceAndReason();
    void numbersAndAgesCarryTheirValue_data();
    void numbersAndAgesCarryTheirValue();
    void injectionIsOnlyText();
    void bracketsOfAnyDepthDoNoHarm();
    void manyTermsAreRefused();
    void aWildcardStandsForWhatIsBetween();
    void aTermMadeForAValueFindsExactlyThatValue();
    void fieldsHaveNamesOfTheirOwn();
};

namespace {

void row(const QString &text, const QString &shape)
{
    QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << shape;
}

void rowsOfTerms()
{
    row(u""_s, u"And()"_s);
    row(u"  \n"_s, u"And()"_s);
    row(u"status:failed"_s, u"status=failed"_s);
    row(u"-status:failed"_s, u"Not(status=failed)"_s);
    row(u"Status:FAILED"_s, u"status=failed"_s);
    row(u"status:fail*"_s, u"status=fail*"_s);
    row(u"status:*ed"_s, u"status=*ed"_s);
    row(u"trigger:Booking*"_s, u"trigger=Booking*"_s);
    row(u"trigger:Booking"_s, u"trigger=Booking"_s);
    row(u"trigger:\"bookingconfirmation\""_s, u"trigger=\"bookingconfirmation\""_s);
    row(u"category:Booking"_s, u"category=Booking"_s);
    row(u"simulated:YES"_s, u"simulated=YES"_s);
    row(u"resend:No"_s, u"resend=No"_s);
    row(u"resend:DLV_1 OR resend:*Q"_s, u"Or(resend=DLV_1, resend=*Q)"_s);
    row(u"code:404"_s, u"code=404"_s);
    row(u"code:4*"_s, u"code=4*"_s);
    row(u"code:none"_s, u"code=none"_s);
    row(u"code:>=500"_s, u"code>=500"_s);
    row(u"attempts:<3"_s, u"attempts<3"_s);
    row(u"created:<1h"_s, u"created<1h"_s);
    row(u"created:1h"_s, u"created<=1h"_s);
    row(u"due:>=1.5h"_s, u"due>=1.5h"_s);
    row(u"created:>=2026-05-14T09:30:00.250Z"_s, u"created>=2026-05-14T09:30:00.250Z"_s);
    row(u"created:<2026-05-14T09:30:00+02:00"_s, u"created<2026-05-14T09:30:00+02:00"_s);
    row(u"created:2026-05-14"_s, u"created>=2026-05-14"_s);
    row(u"created:<=2026-05-14"_s, u"created<=2026-05-14"_s);
    row(u"code:500..599"_s, u"And(code>=500, code<=599)"_s);
    row(u"-attempts:2..5 a"_s, u"And(Not(And(attempts>=2, attempts<=5)), text=a)"_s);
    row(u"code:404 OR code:500..599"_s, u"Or(code=404, And(code>=500, code<=599))"_s);
    row(u"a code:500..599 b"_s, u"And(text=a, code>=500, code<=599, text=b)"_s);
    row(u"code:500.."_s, u"code>=500"_s);
    row(u"code:..599"_s, u"code<=599"_s);
    row(u"attempts:-3..-1"_s, u"And(attempts>=-3, attempts<=-1)"_s);
    row(u"duration:1s..5s"_s, u"And(duration>=1s, duration<=5s)"_s);
    row(u"duration:>5s"_s, u"duration>5s"_s);
    row(u"duration:500ms"_s, u"duration>=500ms"_s);
    row(u"duration:.5s...75s"_s, u"And(duration>=.5s, duration<=.75s)"_s);
    row(u"duration:none"_s, u"duration=none"_s);
    row(u"size:>=10kb"_s, u"size>=10kb"_s);
    row(u"SIZE:1KB..1mb"_s, u"And(size>=1KB, size<=1mb)"_s);
    row(u"size:512"_s, u"size=512"_s);
    row(u"size:\"512\""_s, u"size=\"512\""_s);
    row(u"created:2026-05-01..2026-05-14"_s, u"And(created>=2026-05-01, created<=2026-05-14)"_s);
    row(u"created:2d..1h"_s, u"And(created>=1h, created<=2d)"_s);
    row(u"due:1h..2h"_s, u"And(due>=1h, due<=2h)"_s);
    row(u"customer:1..5 a..b"_s, u"And(customer=1..5, text=a..b)"_s);
    row(u"body:maria"_s, u"body=maria"_s);
    row(u"body:\"a * b\" -body:x*"_s, u"And(body=\"a * b\", Not(body=x*))"_s);
    row(u"error:<html>"_s, u"error=<html>"_s);
    row(u"host:example.com endpoint:https://example.com/hook?x=1"_s,
        u"And(host=example.com, endpoint=https://example.com/hook?x=1)"_s);
}

} // namespace

void TestDeliveryFilter::aFilterIsReadAsItIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shape");
    rowsOfTerms();
    row(u"code:>=404 code:<500"_s, u"And(code>=404, code<500)"_s);
    row(u"code:404 OR code:500"_s, u"Or(code=404, code=500)"_s);
    row(u"status:failed AND code:500"_s, u"And(status=failed, code=500)"_s);
    row(u"code:500 OR status:delivered attempts:2"_s,
        u"Or(code=500, And(status=delivered, attempts=2))"_s);
    row(u"(code:500 OR status:delivered) attempts:2"_s,
        u"And(Or(code=500, status=delivered), attempts=2)"_s);
    row(u"-(code:404 OR attempts:1)"_s, u"Not(Or(code=404, attempts=1))"_s);
    row(u"-code:404 -attempts:1"_s, u"And(Not(code=404), Not(attempts=1))"_s);
    row(u"-(-code:404)"_s, u"code=404"_s);
    row(u"((code:404))"_s, u"code=404"_s);
    row(u"(a b)(c OR d)e"_s, u"And(text=a, text=b, Or(text=c, text=d), text=e)"_s);
    row(u"a OR (b OR c)"_s, u"Or(text=a, text=b, text=c)"_s);
    row(u"a OR(b c)"_s, u"Or(text=a, And(text=b, text=c))"_s);
    row(u"-(a OR(b))"_s, u"Not(Or(text=a, text=b))"_s);
    row(u"maria@"_s, u"text=maria@"_s);
    row(u"or and Order ANDORRA"_s, u"And(text=or, text=and, text=Order, text=ANDORRA)"_s);
    row(u"\"OR\" OR text:AND"_s, u"Or(text=\"OR\", text=AND)"_s);
    row(u"\"maria silva\" -\"x\""_s, u"And(text=\"maria silva\", Not(text=\"x\"))"_s);
    row(u"email:\"a*b\" email:a*b"_s, u"And(email=\"a*b\", email=a*b)"_s);
    row(u"email:\"\""_s, u"email=\"\""_s);
    row(u"\"a \\\"b\\\" c\\\\ \\d\""_s, u"text=\"a \"b\" c\\ \\d\""_s);
    row(u"text:-x -x"_s, u"And(text=-x, Not(text=x))"_s);
    row(u"text:12:30"_s, u"text=12:30"_s);
    row(u"Łukasz 👍"_s, u"And(text=Łukasz, text=👍)"_s);
}

void TestDeliveryFilter::aFilterIsReadAsItIsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shape);
    const auto filter = DeliveryFilter::parse(text);
    QVERIFY2(filter.ok(), qPrintable(filter.ok() ? QString() : filter.error().value));
    QCOMPARE(shapeOf(filter->root()), shape);
    QCOMPARE(filter->matchesEverything(), shape == u"And()");
    const auto again = DeliveryFilter::parse(filter->text());
    QVERIFY2(again.ok(), qPrintable(filter->text()));
    QCOMPARE(shapeOf(again->root()), shape);
    QVERIFY(*again == *filter);
}

namespace {

void badRow(const QString &text, int place, const QString &reason)
{
    QTest::newRow(qPrintable(text)) << text << place << reason;
}

void rowsOfBadValues()
{
    badRow(u"status:"_s, 8, u"status has no value"_s);
    badRow(u"status: failed"_s, 8, u"status has no value"_s);
    badRow(u"(status:)"_s, 9, u"status has no value"_s);
    badRow(u"status:sideways"_s, 8, u"no status \"sideways\""_s);
    badRow(u"status:x*"_s, 8, u"no status \"x*\""_s);
    badRow(u"status:\"fail*\""_s, 8, u"no status \"fail*\""_s);
    badRow(u"nope:1"_s, 1, u"no field \"nope\""_s);
    badRow(u"code:500 12:30"_s, 10, u"no field \"12\""_s);
    badRow(u":x"_s, 1, u"no field \"\""_s);
    badRow(u"https://example.com"_s, 1, u"no field \"https\""_s);
    badRow(u"code:>=abc"_s, 8, u"code compares numbers"_s);
    badRow(u"code:>"_s, 7, u"code has no value"_s);
    badRow(u"code:>= 500"_s, 8, u"code has no value"_s);
    badRow(u"code:>5.5"_s, 7, u"code compares numbers"_s);
    badRow(u"code:>=none"_s, 8, u"code compares numbers"_s);
    badRow(u"attempts:<two"_s, 11, u"attempts compares numbers"_s);
    badRow(u"created:<1"_s, 10, u"created compares ages"_s);
    badRow(u"created:>2026-02-30T09:30:00Z"_s, 10, u"created compares ages"_s);
    badRow(u"due:>soon"_s, 6, u"due compares ages"_s);
    badRow(u"created:yesterday"_s, 9, u"created compares ages"_s);
    badRow(u"-created:2026-11-31"_s, 10, u"created compares ages"_s);
    badRow(u"due:2026-13-45"_s, 5, u"due compares ages"_s);
    badRow(u"duration:fast"_s, 10, u"duration compares durations"_s);
    badRow(u"duration:>5"_s, 11, u"duration compares durations"_s);
    badRow(u"duration:>none"_s, 11, u"duration compares durations"_s);
    badRow(u"size:big"_s, 6, u"size compares sizes"_s);
    badRow(u"size:>=10xb"_s, 8, u"size compares sizes"_s);
    badRow(u"size:>1e3"_s, 7, u"size compares sizes"_s);
    badRow(u"size:-1"_s, 6, u"size compares sizes"_s);
    badRow(u"size:99999999gb"_s, 6, u"size compares sizes"_s);
    badRow(u"size:10kb..x"_s, 12, u"size compares sizes"_s);
    badRow(u"code:x..599"_s, 6, u"code compares numbers"_s);
    badRow(u"code:500...599"_s, 11, u"code compares numbers"_s);
    badRow(u"code:>=500..599"_s, 8, u"takes no < or >"_s);
    badRow(u"code:.."_s, 6, u"needs an end"_s);
    badRow(u"code:599..500"_s, 6, u"ends before it begins"_s);
    badRow(u"duration:5s..1s"_s, 10, u"ends before it begins"_s);
    badRow(u"created:2026-05-14..2026-05-01"_s, 9, u"ends before it begins"_s);
    badRow(u"created:2026-05-14..1h"_s, 21, u"two ages or two times"_s);
    badRow(u"created:1h..soon"_s, 13, u"created compares ages"_s);
    badRow(u"body:"_s, 6, u"a text to look for is missing"_s);
    badRow(u"body:\"\""_s, 6, u"a text to look for is missing"_s);
}

} // namespace

void TestDeliveryFilter::aBadFilterIsRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("reason");
    rowsOfBadValues();
    badRow(u"(status:failed"_s, 1, u"never closed"_s);
    badRow(u"a (b (c)"_s, 3, u"never closed"_s);
    badRow(u"status:failed)"_s, 14, u"never opened"_s);
    badRow(u")"_s, 1, u"a term is missing"_s);
    badRow(u"()"_s, 2, u"a term is missing"_s);
    badRow(u"a OR () b"_s, 7, u"a term is missing"_s);
    badRow(u"trigger:\"open"_s, 9, u"quote is never closed"_s);
    badRow(u"\"open\\\""_s, 1, u"quote is never closed"_s);
    badRow(u"status:failed OR"_s, 17, u"a term is missing"_s);
    badRow(u"OR status:failed"_s, 1, u"OR has nothing before it"_s);
    badRow(u"a OR OR b"_s, 6, u"OR has nothing before it"_s);
    badRow(u"AND a"_s, 1, u"AND has nothing before it"_s);
    badRow(u"a AND"_s, 6, u"a term is missing"_s);
    badRow(u"-"_s, 1, u"- needs a term"_s);
    badRow(u"a - b"_s, 3, u"- needs a term"_s);
    badRow(u"--a"_s, 1, u"- needs a term"_s);
    badRow(u"\"\""_s, 1, u"a text to look for is missing"_s);
    badRow(u"text:"_s, 6, u"a text to look for is missing"_s);
    badRow(u"a\"b\""_s, 2, u"a blank is missing"_s);
    badRow(u"\"a\"b"_s, 4, u"a blank is missing"_s);
    badRow(u"call(me)"_s, 5, u"a blank is missing"_s);
}

void TestDeliveryFilter::aBadFilterIsRefusedWithPlaceAndReason()
{
    QFETCH(const QString, text);
    QFETCH(const int, place);
    QFETCH(const QString, reason);
    const auto filter = DeliveryFilter::parse(text);
    QVERIFY2(!filter.ok(), qPrintable(filter.ok() ? shapeOf(filter->root()) : QString()));
    QCOMPARE(nameOf(filter.error().code), nameOf(ErrorCode::FilterInvalid));
    QVERIFY2(filter.error().value.contains(reason), qPrintable(filter.error().value));
    QCOMPARE(filter.error().subject, u"at %1"_s.arg(place));
    QCOMPARE(filter.error().detail, QString::number(place));
}

void TestDeliveryFilter::numbersAndAgesCarryTheirValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasNumber");
    QTest::addColumn<qint64>("number");
    QTest::newRow("a code") << u"code:404"_s << true << 404LL;
    QTest::newRow("a quoted code") << u"code:\"404\""_s << true << 404LL;
    QTest::newRow("a negative number") << u"attempts:>-1"_s << true << -1LL;
    QTest::newRow("no answer") << u"code:none"_s << false << 0LL;
    QTest::newRow("a pattern") << u"code:5*"_s << false << 0LL;
    QTest::newRow("more than any number")
            << u"code:<99999999999999999999"_s << true << std::numeric_limits<qint64>::max();
    QTest::newRow("less than any number")
            << u"code:>-99999999999999999999"_s << true << std::numeric_limits<qint64>::min();
    QTest::newRow("minutes") << u"created:<15m"_s << true << 900'000LL;
    QTest::newRow("days") << u"due:>90d"_s << true << 90LL * 86'400'000;
    QTest::newRow("a day") << u"created:>=2026-05-14"_s << true << 1'778'716'800'000'000LL;
    QTest::newRow("until a day's end")
            << u"created:<=2026-05-14"_s << true << 1'778'803'199'999'999LL;
    QTest::newRow("after a day") << u"created:>2026-05-14"_s << true << 1'778'803'199'999'999LL;
    QTest::newRow("before a day") << u"created:<2026-05-14"_s << true << 1'778'716'800'000'000LL;
    QTest::newRow("until a time") << u"created:<=2026-05-14T00:00:00Z"_s << true
                                  << 1'778'716'800'000'000LL;
    QTest::newRow("how long") << u"duration:<1.5s"_s << true << 1500LL;
    QTest::newRow("bytes") << u"size:17"_s << true << 17LL;
    QTest::newRow("bytes by name") << u"size:17B"_s << true << 17LL;
    QTest::newRow("kilobytes") << u"size:1.5kb"_s << true << 1500LL;
    QTest::newRow("kibibytes") << u"size:2KiB"_s << true << 2048LL;
    QTest::newRow("megabytes") << u"size:1mb"_s << true << 1'000'000LL;
    QTest::newRow("a number in a text field") << u"customer:404"_s << false << 0LL;
}

void TestDeliveryFilter::numbersAndAgesCarryTheirValue()
{
    QFETCH(const QString, text);
    QFETCH(const bool, hasNumber);
    QFETCH(const qint64, number);
    const auto filter = DeliveryFilter::parse(text);
    QVERIFY(filter.ok());
    QCOMPARE(filter->root().hasNumber, hasNumber);
    QCOMPARE(filter->root().number, number);
}

void TestDeliveryFilter::injectionIsOnlyText()
{
    const auto trigger = DeliveryFilter::parse(u"trigger:\"x' OR 1=1 --\""_s);
    QCOMPARE(shapeOf(trigger->root()), u"trigger=\"x' OR 1=1 --\""_s);
    const auto escaped = DeliveryFilter::parse(u"trigger:\"x\\\" OR 1=1 --\""_s);
    QCOMPARE(shapeOf(escaped->root()), u"trigger=\"x\" OR 1=1 --\""_s);
    const auto event = DeliveryFilter::parse(u"event:\"';DROP TABLE delivery;--\""_s);
    QCOMPARE(event->root().value, u"';DROP TABLE delivery;--"_s);
    const auto text = DeliveryFilter::parse(u"\"%' OR '1'='1\""_s);
    QCOMPARE(shapeOf(text->root()), u"text=\"%' OR '1'='1\""_s);
}

void TestDeliveryFilter::bracketsOfAnyDepthDoNoHarm()
{
    const auto nested = [](int depth, const QString &open) -> QString {
        QString text;
        for (int i = 0; i < depth; ++i)
            text += open;
        return text + u"a"_s + QString(depth, u')');
    };
    QVERIFY(DeliveryFilter::parse(nested(100, u"("_s)).ok());
    QVERIFY(DeliveryFilter::parse(nested(100, u"-("_s)).ok());
    for (const int depth : {101, 100'000}) {
        const auto filter = DeliveryFilter::parse(nested(depth, u"("_s));
        QVERIFY(!filter.ok());
        QCOMPARE(filter.error().subject, u"at 101"_s);
        QVERIFY(!DeliveryFilter::parse(nested(depth, u"-("_s)).ok());
        QVERIFY(!DeliveryFilter::parse(nested(depth, u"b OR ("_s)).ok());
        QVERIFY(!DeliveryFilter::parse(QString(depth, u'(')).ok());
    }
    QVERIFY(!DeliveryFilter::parse(QString(100'000, u'-')).ok());
    QVERIFY(DeliveryFilter::parse(QString(100'000, u'a')).ok());
}

void TestDeliveryFilter::aWildcardStandsForWhatIsBetween()
{
    for (const QString &pattern : {u"*"_s, u"ab*"_s, u"*ba"_s, u"a*b*a"_s, u"a**a"_s, u"*b*"_s})
        QVERIFY2(matchesWildcard(pattern, u"abcba"), qPrintable(pattern));
    // Neither further than the end, nor the same letters twice.
    for (const QString &pattern : {u"*cb"_s, u"*b*b*b"_s, u"abc*cba"_s, u"*bcb*bcb*"_s, u"b*"_s})
        QVERIFY2(!matchesWildcard(pattern, u"abcba"), qPrintable(pattern));
}

void TestDeliveryFilter::manyTermsAreRefused()
{
    QString text = u"a"_s;
    for (int i = 1; i < 500; ++i)
        text += u" OR a"_s;
    QVERIFY(DeliveryFilter::parse(text).ok());
    const auto filter = DeliveryFilter::parse(text + u" b"_s);
    QVERIFY(!filter.ok());
    QVERIFY(filter.error().value.contains(u"more than 500 terms"));
}

void TestDeliveryFilter::aTermMadeForAValueFindsExactlyThatValue()
{
    for (const QString &value :
         {u"maria@example.com"_s, u"a b"_s, u"a*"_s, u"\"quoted\\\""_s, u""_s, u"(x)"_s,
          u"https://example.com/a?b=c"_s, u"-x"_s, u"OR"_s}) {
        for (const FilterField field : {FilterField::Email, FilterField::Text}) {
            if (value.isEmpty() && field == FilterField::Text)
                continue;
            const QString term = filterTermFor(field, value);
            const auto filter = DeliveryFilter::parse(term + u" status:failed"_s);
            QVERIFY2(filter.ok(), qPrintable(term));
            const FilterNode &node = filter->root().children.front();
            QCOMPARE(node.field, field);
            QCOMPARE(node.value, value);
            QVERIFY(node.quoted || !value.contains(u'*'));
        }
    }
}

void TestDeliveryFilter::fieldsHaveNamesOfTheirOwn()
{
    for (const FilterField field : allFilterFields)
        QCOMPARE(filterFieldFromName(nameOf(field)), std::optional(field));
    QVERIFY(!filterFieldFromName(u"nope"));
}

QTEST_GUILESS_MAIN(TestDeliveryFilter)
#include "tst_deliveryfilter.moc"
