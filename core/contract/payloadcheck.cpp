#include "core/contract/payloadcheck.h"

#include "core/base/errortext.h"
#include "core/base/words.h"
#include "core/contract/fieldhelp.h"
#include "core/contract/jsonindex.h"
#include "core/contract/payloadschema.h"
#include "core/contract/strictjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype mostProblems = 200; // nobody reads more, and each costs

QString joined(const QStringList &path) { return path.join(u'.'); }

PayloadFault faultOf(const SchemaFinding &finding)
{
    if (finding.description.startsWith(u"Missing required property"))
        return PayloadFault::LacksField;
    return finding.description.startsWith(u"Object contains a property")
            ? PayloadFault::UnknownField
            : PayloadFault::WrongValue;
}

/// The name that stands between quotes in one of the validator's sentences.
QString quotedName(const QString &description) { return description.section(u'\'', -2, -2); }

/// Our own words for one of the validator's sentences; empty for one that only says that something
/// deeper is wrong.
QString messageFor(const SchemaFinding &finding, const PayloadSchema &schema)
{
    const QString &said = finding.description;
    const auto bound = [&](QStringView name) {
        return QString::number(schema.at(finding.path).value(name).toDouble(), 'g', 17);
    };
    if (said.startsWith(u"Failed to validate"))
        return {};
    if (said.startsWith(u"Value type not permitted"))
        //: %1: types, such as "a text or null". Sentences about a field, which stands before them.
        return Words::tr("should be %1").arg(typeWords(schema.at(finding.path)));
    if (said.startsWith(u"Missing required property"))
        return Words::tr("lacks the field \"%1\"").arg(quotedName(said));
    if (said.startsWith(u"Object contains a property"))
        return Words::tr("has an unknown field \"%1\"").arg(quotedName(said));
    if (said.startsWith(u"Failed to match regex"))
        return Words::tr("should be a time such as 2026-05-14T15:42:10Z");
    if (said.startsWith(u"String should be no fewer"))
        return Words::tr("should not be empty");
    if (said.startsWith(u"Expected number greater than"))
        return Words::tr("should be at least %1").arg(bound(u"minimum"));
    if (said.startsWith(u"Expected number less than"))
        return Words::tr("should be at most %1").arg(bound(u"maximum"));
    return said.isEmpty() ? said : said[0].toLower() + said.sliced(1);
}

qsizetype offsetOf(const PayloadProblem &problem, const JsonIndex &index)
{
    const JsonIndex::Value *value = index.find(problem.steps);
    if (!value)
        return 0;
    const JsonIndex::Value *unknown = problem.fault == PayloadFault::UnknownField
            ? index.childOf(*value, problem.field)
            : nullptr;
    return unknown ? unknown->keyOffset : value->offset;
}

QString messageOf(const Error &error)
{
    return textOf(error,
                  [](const char *source) {
                      return *source ? QCoreApplication::translate("Errors", source) : QString();
                  })
            .message;
}

} // namespace

QList<PayloadProblem> checkPayload(Trigger trigger, const QByteArray &payload)
{
    if (const auto refusal = refusalOf(payload); refusal)
        return {{{}, refusal->place, messageOf(refusal->error), PayloadFault::NotPayload, {}, {}}};

    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return {{{},
                 {},
                 Words::tr("holds a number too large to be checked"),
                 PayloadFault::NotPayload,
                 {},
                 {}}};

    const PayloadSchema &schema = PayloadSchema::of(trigger);
    QList<PayloadProblem> problems;
    for (const SchemaFinding &finding : schema.findings(document.object())) {
        const QString message = messageFor(finding, schema);
        if (message.isEmpty())
            continue;
        if (problems.size() == mostProblems)
            break;
        const PayloadFault fault = faultOf(finding);
        problems.append(
                {joined(finding.path),
                 {},
                 message,
                 fault,
                 finding.path,
                 fault == PayloadFault::WrongValue ? QString() : quotedName(finding.description)});
    }
    // The schemas are of the objects, and so the same for several triggers.
    const QString wireName = document.object().value(u"eventTrigger").toString();
    if (!wireName.isEmpty() && wireName != wireNameOf(trigger))
        problems.append({QStringLiteral("eventTrigger"),
                         {},
                         Words::tr("should be \"%1\"").arg(wireNameOf(trigger)),
                         PayloadFault::WrongValue,
                         {QStringLiteral("eventTrigger")},
                         {}});
    if (problems.isEmpty())
        return problems;
    const JsonIndex index(payload);
    for (PayloadProblem &problem : problems)
        problem.place.offset = offsetOf(problem, index);
    std::ranges::stable_sort(problems, {},
                             [](const PayloadProblem &problem) { return problem.place.offset; });
    // From one to the next, so that many problems of a long text take one pass.
    TextPlace place;
    for (PayloadProblem &problem : problems) {
        place = placeOf(payload, problem.place.offset, place);
        problem.place = place;
    }
    return problems;
}

} // namespace hk
