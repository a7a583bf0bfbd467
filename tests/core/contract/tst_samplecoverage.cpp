#include "core/contract/payloadcheck.h"
#include "core/contract/samplecoverage.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros coveredFrom = 1'780'000'000'000'000;

/// Of JSON with single quotes for double ones.
SchemaNode schemaOf(QByteArray json)
{
    return SchemaNode(QJsonDocument::fromJson(json.replace('\'', '"')).object());
}

QStringList missingOf(const SchemaNode &schema, const QList<QJsonObject> &objects)
{
    QSet<CoveragePlace> seen;
    for (const QJsonObject &object : objects)
        seen.unite(placesIn(schema, object));
    QStringList missing;
    for (const CoveragePlace &place : placesOf(schema)) {
        if (!seen.contains(place))
            missing.append(place.path + u" "_s + place.state);
    }
    return missing;
}

} // namespace

/// Payloads that show all of a schema; strangers count again in tests/system.
class TestSampleCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewPayloadsShowAllAndAreValid()
    {
        const Company company =
                *makeCompany(u"northwind"_s, u"Northwind"_s, "America/Toronto", Environment::Test);
        for (const Trigger trigger : allTriggers) {
            const SampleCoverage coverage = coveringSamples(trigger, company, 7, coveredFrom);
            QCOMPARE(coverage.payloads.size(), 3); // true, false and null want as many
            QCOMPARE(coverage.missing, QList<CoveragePlace>());
            QVERIFY(coverage.covered.size() > 60);
            QSet<QString> ids;
            for (const QByteArray &payload : coverage.payloads) {
                const auto problems = checkPayload(trigger, payload);
                QVERIFY2(problems.isEmpty(),
                         problems.isEmpty() ? "" : qPrintable(problems[0].path));
                ids.insert(QJsonDocument::fromJson(payload)[u"eventId"].toString());
            }
            QCOMPARE(ids.size(), coverage.payloads.size());
            QCOMPARE(coveringSamples(trigger, company, 7, coveredFrom).payloads, coverage.payloads);
        }
    }

    void enumsAndNestedPlacesAreShownToo()
    {
        const SchemaNode schema =
                schemaOf("{'type':'object','additionalProperties':false,"
                         "'required':['kind','list'],'properties':{"
                         "'kind':{'type':['string','null'],'enum':['a','b','c','d',null]},"
                         "'level':{'type':'integer','enum':[1,2]},"
                         "'list':{'type':'array','items':{'$ref':'#/definitions/item'}},"
                         "'map':{'type':['object','null'],'additionalProperties':{'type':['number',"
                         "'null']}}},"
                         "'definitions':{'item':{'type':'object','properties':{"
                         "'on':{'type':['boolean','null']},'inner':{'type':'object','properties':{"
                         "'deep':{'type':['string','null']}}}}}}}");
        const auto objects = coveringObjects(schema, {}, u"2026-05-28T12:00:00Z"_s);
        QCOMPARE(objects.size(), 5);
        QCOMPARE(missingOf(schema, objects), QStringList());
        const auto places = placesOf(schema);
        QVERIFY(places.contains({u"kind"_s, u"d"_s}));
        QVERIFY(places.contains({u"level"_s, u"2"_s}));
        QVERIFY(places.contains({u"list[].inner.deep"_s, u"absent"_s}));
        QVERIFY(places.contains({u"map.*"_s, u"null"_s}));
    }

    void whatIsNotShownIsToldAsMissing()
    {
        const SchemaNode schema = schemaOf(
                "{'type':'object','properties':{"
                "'a':{'type':['string','null']},'b':{'type':'array','items':{'type':'boolean'}}}}");
        QCOMPARE(missingOf(schema, {QJsonObject{{u"a"_s, u"x"_s}, {u"b"_s, QJsonArray{true}}}}),
                 (QStringList{u"a absent"_s, u"a null"_s, u"b absent"_s, u"b empty"_s,
                              u"b[] false"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSampleCoverage)
#include "tst_samplecoverage.moc"
