#include "ui/receiver/verdicttext.h"

#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace hk {
namespace {

struct Verdicts
{
    Q_DECLARE_TR_FUNCTIONS(Verdicts)
};

QString numberText(qint64 number) { return QLocale().toString(number); }

QString repetitionSentence(const ArrivalVerdict &arrival)
{
    const QString first = numberText(arrival.repeats);
    if (!arrival.isRetry())
        return Verdicts::tr("Duplicate: request %1 brought the same event, and it was taken with "
                            "%2. A receiver has to notice that by the eventId.")
                .arg(first, statusLine(*arrival.repeatedAnswer));
    if (!arrival.repeatedAnswer)
        return Verdicts::tr("Sent again: request %1 brought the same event, and got no answer.")
                .arg(first);
    return Verdicts::tr("Sent again: request %1 brought the same event, and it was answered with "
                        "%2.")
            .arg(first, statusLine(*arrival.repeatedAnswer));
}

QString orderSentence(const ArrivalVerdict &arrival)
{
    const QString number = numberText(arrival.overtakenBy);
    const QString time = durationText(arrival.overtakenFor);
    switch (arrival.subject) {
    case SubjectKind::Customer:
        return Verdicts::tr("Out of order: request %1 about the same customer came before it, and "
                            "happened %2 after it.")
                .arg(number, time);
    case SubjectKind::Resource:
        return Verdicts::tr("Out of order: request %1 about the same resource came before it, and "
                            "happened %2 after it.")
                .arg(number, time);
    case SubjectKind::Appointment:
    case SubjectKind::None:
        break;
    }
    return Verdicts::tr("Out of order: request %1 about the same appointment came before it, and "
                        "happened %2 after it.")
            .arg(number, time);
}

QString timeSentence(const ArrivalVerdict &arrival)
{
    const QString off = durationText(std::abs(arrival.offBy));
    const bool isPast = arrival.offBy < 0;
    if (arrival.time == ArrivalVerdict::Time::WebhookTimestamp) {
        return isPast ? Verdicts::tr("Late: the webhook-timestamp is %1 old. Receivers refuse more "
                                     "than 5 minutes, against replays.")
                                .arg(off)
                      : Verdicts::tr("Wrong clock: the webhook-timestamp is %1 ahead of this "
                                     "computer's clock. Receivers refuse more than 5 minutes.")
                                .arg(off);
    }
    return isPast
            ? Verdicts::tr("Late: the event was created %1 before it came (createdAt).").arg(off)
            : Verdicts::tr("Wrong clock: the event was created %1 after it came (createdAt), "
                           "by the sender's clock.")
                      .arg(off);
}

} // namespace

BadgeLook verdictBadge(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return {Icon::Shield, Tone::Success, Verdicts::tr("Valid", "a signature")};
    case SignatureVerdict::Invalid:
        return {Icon::Failed, Tone::Danger, Verdicts::tr("Does not match", "a signature")};
    case SignatureVerdict::Missing:
        return {Icon::Warning, Tone::Warning, Verdicts::tr("Not signed")};
    case SignatureVerdict::NotChecked:
        break;
    }
    return {Icon::Info, Tone::Neutral, Verdicts::tr("Not checked", "a signature")};
}

QString verdictSentence(const ReceivedRequest &request)
{
    switch (request.signature) {
    case SignatureVerdict::Valid:
        return Verdicts::tr(
                "The signature belongs to exactly these bytes and was made with the company's "
                "hash key.");
    case SignatureVerdict::Invalid:
        if (!request.signatureExplanation.isEmpty()) // whole sentences
            return request.signatureExplanation;
        return Verdicts::tr(
                "The signature does not match: other bytes were signed, or another key was "
                "used.");
    case SignatureVerdict::Missing:
        return Verdicts::tr(
                "The request has no X-Message-Signature header, so anybody could have sent "
                "it.");
    case SignatureVerdict::NotChecked:
        break;
    }
    if (!request.problem.isEmpty())
        return Verdicts::tr("The signature was not checked: %1").arg(request.problem);
    return Verdicts::tr(
            "The signature was not checked: the payload names no company of this store.");
}

BadgeLook schemaBadge(const ReceivedRequest &request)
{
    switch (request.schema) {
    case SchemaVerdict::Waiting:
        return {Icon::Queued, Tone::Neutral, Verdicts::tr("Checking…")};
    case SchemaVerdict::Valid:
        return {Icon::Check, Tone::Success, Verdicts::tr("Valid", "a payload")};
    case SchemaVerdict::Problems:
        return {Icon::Warning, Tone::Warning,
                Verdicts::tr("%Ln problem(s)", "of a payload", request.schemaProblems)};
    case SchemaVerdict::NotJson:
        return {Icon::Failed, Tone::Danger, Verdicts::tr("No JSON")};
    case SchemaVerdict::CutOff:
        return {Icon::Failed, Tone::Danger, Verdicts::tr("Cut off", "a request")};
    case SchemaVerdict::NoWebhook:
        return {Icon::Failed, Tone::Danger,
                request.method.isEmpty() ? Verdicts::tr("No HTTP") : Verdicts::tr("No webhook")};
    case SchemaVerdict::UnknownTrigger:
    case SchemaVerdict::TooLong:
    case SchemaVerdict::TooLate:
        break;
    }
    return {Icon::Info, Tone::Neutral, Verdicts::tr("Not checked", "a payload")};
}

QString schemaSentence(const ReceivedRequest &request)
{
    switch (request.schema) {
    case SchemaVerdict::Waiting:
        return Verdicts::tr("The payload is being held against the schema of its trigger.");
    case SchemaVerdict::Valid:
        return Verdicts::tr("The payload follows the schema of its trigger.");
    case SchemaVerdict::Problems:
        return Verdicts::tr("The payload differs from the schema of its trigger: %1")
                .arg(request.schemaProblem);
    case SchemaVerdict::NotJson:
        return Verdicts::tr("The body is no JSON object, so it is no event.");
    case SchemaVerdict::UnknownTrigger:
        return request.eventTrigger.isEmpty()
                ? Verdicts::tr("The payload was not checked: it names no trigger.")
                : Verdicts::tr("The payload was not checked: \"%1\" is no trigger that is "
                               "documented or that a company has named so.")
                          .arg(request.eventTrigger);
    case SchemaVerdict::TooLong:
        return Verdicts::tr("The payload was not checked: only its first megabyte was kept.");
    case SchemaVerdict::CutOff:
    case SchemaVerdict::NoWebhook:
        return request.problem;
    case SchemaVerdict::TooLate:
        break;
    }
    return Verdicts::tr("The payload was not checked: it was let go to save room before there was "
                        "time for it.");
}

BadgeLook arrivalBadge(const ReceivedRequest &request)
{
    if (!request.isWebhook())
        return {Icon::Info, Tone::Neutral, QStringLiteral("\u2013")};
    const ArrivalVerdict &arrival = request.arrival;
    BadgeLook look{Icon::Check, Tone::Neutral, Verdicts::tr("New", "an event that arrived")};
    if (arrival.isDuplicate())
        look = {Icon::Copy, Tone::Warning, Verdicts::tr("Duplicate")};
    else if (arrival.isOutOfOrder())
        look = {Icon::Undo, Tone::Warning, Verdicts::tr("Out of order")};
    else if (arrival.hasWrongTime())
        look = {Icon::Queued, Tone::Warning,
                arrival.offBy < 0 ? Verdicts::tr("Late") : Verdicts::tr("Wrong clock")};
    else if (arrival.isRetry())
        look = {Icon::Retrying, Tone::Neutral, Verdicts::tr("Sent again")};
    const int more = int(arrival.repeats != 0) + int(arrival.isOutOfOrder())
            + int(arrival.hasWrongTime()) - 1;
    if (more > 0) {
        //: "Duplicate +1": there is one more thing to say of it
        look.text = Verdicts::tr("%1 +%2").arg(look.text, numberText(more));
    }
    return look;
}

QStringList arrivalSentences(const ReceivedRequest &request)
{
    const ArrivalVerdict &arrival = request.arrival;
    if (!request.isWebhook())
        return {request.problem};
    QStringList sentences;
    if (arrival.repeats)
        sentences.append(repetitionSentence(arrival));
    if (arrival.isOutOfOrder())
        sentences.append(orderSentence(arrival));
    if (arrival.hasWrongTime())
        sentences.append(timeSentence(arrival));
    if (sentences.isEmpty())
        sentences.append(
                Verdicts::tr("New: no earlier request brought this event, it is not older than "
                             "one that came before, and its time is right."));
    return sentences;
}

QString answerLabel(const ReceivedRequest &request)
{
    using Manner = Behaviour::Manner;
    const AnswerCourse &course = request.course;
    if (course.end == AnswerCourse::End::ClientLeft)
        return Verdicts::tr("Client left", "before the answer was whole");
    if (course.end == AnswerCourse::End::Stalled)
        return Verdicts::tr("Not read", "an answer that its client did not read");
    if (course.end == AnswerCourse::End::Stopped)
        return Verdicts::tr("Stopped", "the receiver, before the answer was whole");
    if (course.drips)
        return Verdicts::tr("1 byte/s", "how fast the answer goes out");
    switch (course.manner) {
    case Manner::Half:
        return Verdicts::tr("Half", "an answer");
    case Manner::EndlessHeaders:
        return Verdicts::tr("Endless", "headers of an answer");
    case Manner::LyingChunks:
        return Verdicts::tr("Cut short", "an answer");
    case Manner::GzipBomb:
        return Verdicts::tr("Gzip bomb");
    case Manner::Answer:
        if (course.size)
            return QLocale().formattedDataSize(*course.size, 0, QLocale::DataSizeSIFormat);
        return request.answeredStatus ? statusLine(*request.answeredStatus) : answerText(request);
    case Manner::Drop:
    case Manner::HangUp:
    case Manner::Reset:
    case Manner::Garbage:
        break;
    }
    return answerText(request);
}

QString answerText(const ReceivedRequest &request)
{
    if (request.waitsForOther)
        return Verdicts::tr("Waits", "for the other receiver's answer");
    return answerWords(request.course, request.answeredStatus);
}

} // namespace hk
