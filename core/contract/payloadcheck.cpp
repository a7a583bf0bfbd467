#include "core/contract/payloadcheck.h"

#include "core/base/errortext.h"
#include "core/contract/jsonreader.h"
#include "core/contract/payloadschema.h"
#include "core/contract/strictjson.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

namespace hk {
namespace {

using Token = JsonReader::Token;

constexpr qsizetype mostProblems = 200; // nobody reads more, and each costs

QString joined(const QStringList &path) { return path.join(u'.'); }

/// Where the values at certain paths begin.
class ValueOffsets
{
public:
    ValueOffsets(QByteArrayView text, const QSet<QString> &wanted) : m_wanted(wanted)
    {
        JsonReader reader(text);
        for (Token token = reader.next(); token != Token::End && token != Token::Fault;
             token = reader.next())
            take(token, reader);
    }
    qsizetype of(const QString &path) const { return m_offsets.value(path, 0); }

private:
    void take(Token token, const JsonReader &reader)
    {
        if (token == Token::EndObject || token == Token::EndArray) {
            m_path.removeLast();
            m_counts.removeLast();
            return;
        }
        if (token == Token::Key) {
            m_path.last() = QString::fromUtf8(reader.text());
            return;
        }
        if (!m_counts.isEmpty() && m_counts.last() >= 0)
            m_path.last() = QString::number(m_counts.last()++);
        if (const QString path = joined(m_path); m_wanted.contains(path))
            m_offsets.insert(path, reader.offset());
        if (token == Token::BeginObject || token == Token::BeginArray) {
            m_path.append(QString());
            m_counts.append(token == Token::BeginArray ? 0 : -1);
        }
    }

    const QSet<QString> &m_wanted;
    QStringList m_path;
    QList<int> m_counts; ///< of each open container: the next index of an array, -1 of an object
    QHash<QString, qsizetype> m_offsets;
};

QString typeWord(const QString &type)
{
    if (type == u"string")
        return QStringLiteral("a text");
    if (type == u"integer")
        return QStringLiteral("a whole number");
    if (type == u"number")
        return QStringLiteral("a number");
    if (type == u"boolean")
        return QStringLiteral("true or false");
    if (type == u"array")
        return QStringLiteral("a list");
    return type == u"object" ? QStringLiteral("an object") : QStringLiteral("null");
}

QString expectedTypes(const QJsonObject &schema)
{
    const QJsonValue type = schema.value(u"type");
    if (!type.isArray())
        return typeWord(type.toString());
    const QJsonArray types = type.toArray();
    QStringList words;
    for (const auto &one : types)
        words.append(typeWord(one.toString()));
    return words.join(QStringLiteral(" or "));
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
        return QStringLiteral("should be %1").arg(expectedTypes(schema.at(finding.path)));
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
        return {{QString(), {}, textOf(json.error()).message}};

    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        return {{QString(), {}, QStringLiteral("holds a number too large to be checked")}};

    const PayloadSchema &schema = PayloadSchema::of(trigger);
    QList<PayloadProblem> problems;
    QSet<QString> paths;
    for (const SchemaFinding &finding : schema.findings(document.object())) {
        const QString message = messageFor(finding, schema);
        if (message.isEmpty())
            continue;
        if (problems.size() == mostProblems)
            break;
        problems.append({joined(finding.path), {}, message});
        paths.insert(problems.last().path);
    }
    // The schemas are of the objects, and so the same for several triggers.
    const QString wireName = document.object().value(u"eventTrigger").toString();
    if (!wireName.isEmpty() && wireName != wireNameOf(trigger)) {
        problems.append({QStringLiteral("eventTrigger"),
                         {},
                         QStringLiteral("should be \"%1\"").arg(wireNameOf(trigger))});
        paths.insert(problems.last().path);
    }
    const ValueOffsets offsets(payload, paths);
    for (PayloadProblem &problem : problems)
        problem.place.offset = offsets.of(problem.path);
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
