#include "ui/common/outcometext.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

namespace hk {
namespace {

constexpr std::array<std::pair<int, const char *>, 37> phrases{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {203, "Non-Authoritative Information"},
        {204, "No Content"},
        {205, "Reset Content"},
        {206, "Partial Content"},
        {300, "Multiple Choices"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
}};

#define HK_OUTCOME(text) QT_TRANSLATE_NOOP("Outcomes", text)

// In the order of enum OutcomeKind.
constexpr std::array outcomes{
        HK_OUTCOME("Answered"),
        HK_OUTCOME("Interrupted, outcome unknown"),
        HK_OUTCOME("Address not allowed"),
        HK_OUTCOME("Name not found"),
        HK_OUTCOME("Name not resolved in time"),
        HK_OUTCOME("Connection refused"),
        HK_OUTCOME("Not reachable"),
        HK_OUTCOME("No connection in time"),
        HK_OUTCOME("No TLS in time"),
        HK_OUTCOME("TLS failed"),
        HK_OUTCOME("Not sent in time"),
        HK_OUTCOME("No answer in time"),
        HK_OUTCOME("Answer not complete in time"),
        HK_OUTCOME("Closed without an answer"),
        HK_OUTCOME("Closed within the answer"),
        HK_OUTCOME("Answer's headers too long"),
        HK_OUTCOME("Answer is not HTTP"),
        HK_OUTCOME("Cancelled"),
        HK_OUTCOME("Failed"),
};
static_assert(outcomes.size() == static_cast<size_t>(OutcomeKind::Failed) + 1);

#undef HK_OUTCOME

} // namespace

QString statusLine(int statusCode)
{
    for (const auto &[code, phrase] : phrases) {
        if (code == statusCode)
            return QStringLiteral("%1 %2").arg(code).arg(QLatin1String(phrase));
    }
    return QString::number(statusCode);
}

QString outcomeText(OutcomeKind kind, std::optional<int> statusCode, const QString &detail)
{
    if (kind == OutcomeKind::Answered && statusCode)
        return statusLine(*statusCode);
    const QString words =
            QCoreApplication::translate("Outcomes", outcomes[static_cast<size_t>(kind)]);
    if (detail.isEmpty())
        return words;
    //: What happened, and the reason in the network library's words.
    return QCoreApplication::translate("Outcomes", "%1: %2").arg(words, detail);
}

} // namespace hk
