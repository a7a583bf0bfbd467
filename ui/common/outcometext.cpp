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

#define HK_TEXT(text) QT_TRANSLATE_NOOP("Outcomes", text)

// In the order of enum OutcomeKind.
constexpr std::array<Entry, 19> entries{{
        {HK_TEXT("Answered"), HK_TEXT("The receiver answered.")},
        {HK_TEXT("Interrupted"),
         HK_TEXT("Hookkeeper ended while this request was on the wire, so nobody knows whether it "
                 "arrived. It was sent again with the same event id.")},
        {HK_TEXT("Address not allowed"),
         HK_TEXT("The host name leads to an address that this store does not allow, so nothing was "
                 "sent.")},
        {HK_TEXT("Host name not found"),
         HK_TEXT("There is no host of this name. Check the spelling of the URL, or whether this "
                 "computer is online.")},
        {HK_TEXT("Time-out: host name"),
         HK_TEXT("Looking up the host name took too long. Check this computer's network.")},
        {HK_TEXT("Connection refused"),
         HK_TEXT("The host is there, but nothing listens on this port. Check whether the receiver "
                 "is running.")},
        {HK_TEXT("Host unreachable"),
         HK_TEXT("There is no way to the host from here. Check the network on both sides.")},
        {HK_TEXT("Time-out: connecting"),
         HK_TEXT("The host did not take the connection in time. It may be down, or a firewall may "
                 "be in between.")},
        {HK_TEXT("Time-out: secure connection"),
         HK_TEXT("The host took the connection, but agreeing on encryption took too long.")},
        {HK_TEXT("No secure connection"),
         HK_TEXT("The receiver's certificate or its encryption could not be trusted, so nothing "
                 "was sent. The receiver's operator has to repair it.")},
        {HK_TEXT("Time-out: sending"),
         HK_TEXT("The receiver stopped taking the request before it was sent whole.")},
        {HK_TEXT("No answer in time"),
         HK_TEXT("The receiver took the request but did not answer in time. It may have received "
                 "it. Receivers should answer first and work afterwards.")},
        {HK_TEXT("Answer not finished in time"),
         HK_TEXT("The receiver began to answer but did not finish in time. It may have received "
                 "the request.")},
        {HK_TEXT("Closed without an answer"),
         HK_TEXT("The receiver closed the connection without an answer. It may have received the "
                 "request.")},
        {HK_TEXT("Answer cut short"),
         HK_TEXT("The receiver closed the connection in the middle of its answer. It may have "
                 "received the request.")},
        {HK_TEXT("Answer's headers too large"),
         HK_TEXT("The headers of the receiver's answer are larger than 64 KB, so they were not "
                 "read to the end.")},
        {HK_TEXT("Answer is not HTTP"),
         HK_TEXT("Something answered, but not in HTTP. Check the port and whether the URL should "
                 "start with https://.")},
        {HK_TEXT("Cancelled"), HK_TEXT("The attempt was cancelled by hand.")},
        {HK_TEXT("Failed"), HK_TEXT("The request could not be made.")},
}};
static_assert(entries.size() == static_cast<size_t>(OutcomeKind::Failed) + 1);

#undef HK_TEXT

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
