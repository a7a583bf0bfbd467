#include "core/contract/payloadcheck.h"

#include "core/base/errortext.h"
#include "core/contract/fieldhelp.h"
#include "core/contract/jsonindex.h"
#include "core/contract/payloadschema.h"
#include "core/contract/strictjson.h"

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
    if (said.startsWith(u"Failed to validate"))
        return {};
    if (said.startsWith(u"Value type not permitted"))
        return QStringLiteral("should be %1").arg(typeWords(schema.at(finding.path)));
    if (said.startsWith(u"Missing required property"))
        return QStringLiteral("lacks the field \"%1\"").arg(quotedName(said));
    if (said.startsWith(u"Object contains a property"))
        return QStringLiteral("has an unknown field \"%1\"").arg(quotedName(said));
    if (said.startsWith(u"Failed to match regex"))
        return QStringLiteral("should be a time such as 2026-05-14T15:42:10Z");
    if (said.startsWith(u"String should be no fewer"))
        return QStringLiteral("should not be empty");
    return said.isEmpty() ? said : said[0].toLower() + said.sliced(1);
}

} // namespace

QList<PayloadProblem> checkPayload(Trigger trigger, const QByteArray &payload)
{
    if (const Result<void> json = checkJson(payload); !json)
        return {{{}, {}, textOf(json.error()).message, PayloadFault::NotPayload, {}, {}}};

    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return {{{},
                 {},
                 QStringLiteral("holds a number too large to be checked"),
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
                         QStringLiteral("should be \"%1\"").arg(wireNameOf(trigger)),
                         PayloadFault::WrongValue,
                         {QStringLiteral("eventTrigger")},
                         {}});
    if (problems.isEmpty())
        return problems;
    const JsonIndex index(payload);
    for (PayloadProblem &problem : problems) {
        const JsonIndex::Value *value = index.find(problem.steps);
        problem.place.offset = value ? value->offset : 0;
    }
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
