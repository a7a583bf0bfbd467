#include "ui/common/outcometext.h"

#include "ui/common/statuscodetext.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace hk {
namespace {

struct Entry
{
    const char *title;
    const char *explanation;
};

// In the order of enum OutcomeKind.
constexpr std::array<Entry, 19> entries{{
        {QT_TRANSLATE_NOOP("Outcomes", "Answered"),
         QT_TRANSLATE_NOOP("Outcomes", "The receiver answered.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Interrupted"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "Hookkeeper ended while this request was on the wire, so nobody knows whether it "
                 "arrived. It was sent again with the same event id.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Address not allowed"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The host name leads to an address that this store does not allow, so nothing was "
                 "sent.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Host name not found"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "There is no host of this name. Check the spelling of the URL, or whether this "
                 "computer is online.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Time-out: host name"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "Looking up the host name took too long. Check this computer's network.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Connection refused"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The host is there, but nothing listens on this port. Check whether the receiver "
                 "is running.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Host unreachable"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "There is no way to the host from here. Check the network on both sides.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Time-out: connecting"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The host did not take the connection in time. It may be down, or a firewall may "
                 "be in between.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Time-out: secure connection"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The host took the connection, but agreeing on encryption took too long.")},
        {QT_TRANSLATE_NOOP("Outcomes", "No secure connection"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The receiver's certificate or its encryption could not be trusted, so nothing "
                 "was sent. The receiver's operator has to repair it.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Time-out: sending"),
         QT_TRANSLATE_NOOP("Outcomes",
                           "The receiver stopped taking the request before it was sent whole.")},
        {QT_TRANSLATE_NOOP("Outcomes", "No answer in time"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The receiver took the request but did not answer in time. It may have received "
                 "it. Receivers should answer first and work afterwards.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Answer not finished in time"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The receiver began to answer but did not finish in time. It may have received "
                 "the request.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Closed without an answer"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The receiver closed the connection without an answer. It may have received the "
                 "request.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Answer cut short"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The receiver closed the connection in the middle of its answer. It may have "
                 "received the request.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Answer's headers too large"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "The headers of the receiver's answer are larger than 64 KB, so they were not "
                 "read to the end.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Answer is not HTTP"),
         QT_TRANSLATE_NOOP(
                 "Outcomes",
                 "Something answered, but not in HTTP. Check the port and whether the URL should "
                 "start with https://.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Cancelled"),
         QT_TRANSLATE_NOOP("Outcomes", "The attempt was cancelled by hand.")},
        {QT_TRANSLATE_NOOP("Outcomes", "Failed"),
         QT_TRANSLATE_NOOP("Outcomes", "The request could not be made.")},
}};
static_assert(entries.size() == static_cast<size_t>(OutcomeKind::Failed) + 1);

QString translated(const char *text) { return QCoreApplication::translate("Outcomes", text); }

} // namespace

QString statusLine(int statusCode)
{
    const QString reason = reasonPhraseOf(statusCode);
    return reason.isEmpty() ? QString::number(statusCode)
                            : QString::number(statusCode) + QLatin1Char(' ') + reason;
}

QString outcomeTitle(OutcomeKind outcome, std::optional<int> statusCode)
{
    if (outcome == OutcomeKind::Answered && statusCode)
        return statusLine(*statusCode);
    return translated(entries[static_cast<size_t>(outcome)].title);
}

QString outcomeText(OutcomeKind outcome, std::optional<int> statusCode, const QString &detail)
{
    const QString title = outcomeTitle(outcome, statusCode);
    if (detail.isEmpty() || (outcome == OutcomeKind::Answered && statusCode))
        return title;
    //: What happened, and the reason in the network library's words.
    return QCoreApplication::translate("Outcomes", "%1: %2").arg(title, detail);
}

QString outcomeExplanation(OutcomeKind outcome, std::optional<int> statusCode,
                           const QString &detail)
{
    if (outcome == OutcomeKind::Answered && statusCode)
        return statusExplanation(*statusCode);
    const QString text = translated(entries[static_cast<size_t>(outcome)].explanation);
    if (detail.isEmpty())
        return text;
    return QCoreApplication::translate("Outcomes", "%1 Reason: %2.", "a sentence, then a reason")
            .arg(text, detail);
}

} // namespace hk
