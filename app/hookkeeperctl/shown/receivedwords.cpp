#include "app/hookkeeperctl/shown/receivedwords.h"

#include "app/hookkeeperctl/shown/arrivalwords.h"
#include "core/base/plaintext.h"

#include <QtCore/QTime>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonValue forwardedJson(const ForwardedAnswer &forwarded)
{
    return JsonObject()
            .add("status", forwarded.status)
            .add("durationMs", forwarded.took / microsPerMs)
            .add("problem", textOrNull(forwarded.problem));
}

void printArrivalJson(Console &console, const ReceivedRequestData &request,
                      const JudgedArrival &arrived, const std::optional<ForwardedAnswer> &forwarded)
{
    const bool isChecked = request.signature != ReceivedSignature::NotChecked;
    JsonObject row;
    row.add("method", textOrNull(textOfBytes(request.method)))
            .add("path", textOfBytes(request.path()))
            .add("status", request.answeredStatus)
            .add("answer", answerWords(request.course, request.answeredStatus))
            .add("problem", textOrNull(request.problem))
            .add("verified",
                 isChecked ? JsonValue(request.signature == ReceivedSignature::Valid)
                           : JsonValue(nullptr));
    row = withArrival(row, arrived.facts, arrived.verdict);
    if (forwarded)
        row.add("forwarded", forwardedJson(*forwarded));
    console.print(row);
}

QString wordsOf(const ForwardedAnswer &forwarded)
{
    if (!forwarded.status)
        return u"  forwarded: %1"_s.arg(plainLine(forwarded.problem));
    const QString words = u"  forwarded: %1 in %2 ms"_s.arg(
            QString::number(*forwarded.status), QString::number(forwarded.took / microsPerMs));
    return forwarded.problem.isEmpty() ? words
                                       : words + u" ("_s + plainLine(forwarded.problem) + u')';
}

} // namespace

void printReceived(Console &console, const ReceivedRequestData &request,
                   const JudgedArrival &arrived, const std::optional<ForwardedAnswer> &forwarded)
{
    if (console.json())
        return printArrivalJson(console, request, arrived, forwarded);
    const QString method = request.method.isEmpty() ? u"?"_s : textOfBytes(request.method);
    QString line = u"%1  %2 %3  %4 bytes  %5"_s.arg(
            QTime::currentTime().toString(u"HH:mm:ss"_s), plainLine(method),
            plainLine(textOfBytes(request.target)), QString::number(request.bodySize),
            answerWords(request.course, request.answeredStatus));
    const QString more = request.problem.isEmpty() ? request.signatureExplanation : request.problem;
    const bool isGood = request.signature == ReceivedSignature::Valid;
    if (!more.isEmpty())
        line += u"  "_s + console.tinted(plainLine(more), isGood ? Tint::Good : Tint::Bad);
    if (const QString words = arrivalWords(arrived.verdict); !words.isEmpty())
        line += u"  "_s + console.tinted(words, arrived.verdict.isRetry() ? Tint::Good : Tint::Bad);
    if (forwarded)
        line += wordsOf(*forwarded);
    console.print(line);
}

} // namespace hk
