#include "ui/common/statuscodetext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hk {
namespace {

struct CodeEntry
{
    int code;
    const char *phrase;
    const char *explanation; ///< null: that of the class
};

constexpr const char *moved = QT_TRANSLATE_NOOP(
        "Status codes",
        "The receiver has moved. Redirects are never followed, because they could lead a signed "
        "request anywhere: put the new address into the webhook settings.");
constexpr const char *notAllowed = QT_TRANSLATE_NOOP(
        "Status codes",
        "The receiver does not let us in. If it checks the signature, compare the hash key "
        "on both sides; otherwise check its access rules.");
constexpr const char *notUnderstood = QT_TRANSLATE_NOOP(
        "Status codes",
        "The receiver could not use what it got. Compare the payload with what it expects.");

constexpr CodeEntry codeEntries[] = {
        {200, "OK", nullptr},
        {201, "Created", nullptr},
        {202, "Accepted", nullptr},
        {203, "Non-Authoritative Information", nullptr},
        {204, "No Content", nullptr},
        {205, "Reset Content", nullptr},
        {206, "Partial Content", nullptr},
        {300, "Multiple Choices", moved},
        {301, "Moved Permanently", moved},
        {302, "Found", moved},
        {303, "See Other", moved},
        {304, "Not Modified", nullptr},
        {307, "Temporary Redirect", moved},
        {308, "Permanent Redirect", moved},
        {400, "Bad Request", notUnderstood},
        {401, "Unauthorized", notAllowed},
        {402, "Payment Required",
         QT_TRANSLATE_NOOP("Status codes",
                           "The receiver's account is not paid for or has used up its plan.")},
        {403, "Forbidden", notAllowed},
        {404, "Not Found",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The host is there, but not this path. Check the URL, or whether the receiver's "
                 "integration was removed.")},
        {405, "Method Not Allowed",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "There is something at this URL, but it takes no POST. Check the path.")},
        {406, "Not Acceptable", notUnderstood},
        {407, "Proxy Authentication Required", nullptr},
        {408, "Request Timeout",
         QT_TRANSLATE_NOOP("Status codes",
                           "The receiver waited too long for the request. Usually this passes.")},
        {409, "Conflict",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The receiver says this contradicts what it has, for example because it got the "
                 "event before.")},
        {410, "Gone",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The receiver says it is gone for good, so the endpoint is held: nothing more "
                 "goes there until somebody releases it or sets another URL.")},
        {411, "Length Required", nullptr},
        {412, "Precondition Failed", nullptr},
        {413, "Content Too Large",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The payload is larger than the receiver takes. Its operator can raise the "
                 "limit.")},
        {414, "URI Too Long",
         QT_TRANSLATE_NOOP("Status codes", "The URL is longer than the receiver takes.")},
        {415, "Unsupported Media Type",
         QT_TRANSLATE_NOOP("Status codes",
                           "The receiver does not take application/json at this URL.")},
        {421, "Misdirected Request",
         QT_TRANSLATE_NOOP("Status codes",
                           "The server does not answer for this host name. Check the URL.")},
        {422, "Unprocessable Content", notUnderstood},
        {423, "Locked", nullptr},
        {425, "Too Early", nullptr},
        {426, "Upgrade Required", nullptr},
        {428, "Precondition Required", nullptr},
        {429, "Too Many Requests",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The receiver gets more than it wants to take. Hookkeeper waits as long as the "
                 "receiver asks for.")},
        {431, "Request Header Fields Too Large", nullptr},
        {451, "Unavailable For Legal Reasons", nullptr},
        {500, "Internal Server Error",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The receiver got the request and failed while working on it. Its log says "
                 "why.")},
        {501, "Not Implemented",
         QT_TRANSLATE_NOOP("Status codes", "The receiver does not know how to take a POST here.")},
        {502, "Bad Gateway",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "A gateway answered, but the receiver behind it did not. Usually it is down or "
                 "restarting.")},
        {503, "Service Unavailable",
         QT_TRANSLATE_NOOP(
                 "Status codes",
                 "The receiver is overloaded or under maintenance. Usually this passes.")},
        {504, "Gateway Timeout",
         QT_TRANSLATE_NOOP("Status codes",
                           "A gateway answered, but the receiver behind it was too slow.")},
        {505, "HTTP Version Not Supported", nullptr},
        {507, "Insufficient Storage",
         QT_TRANSLATE_NOOP("Status codes", "The receiver has no room left.")},
        {508, "Loop Detected", nullptr},
        {511, "Network Authentication Required",
         QT_TRANSLATE_NOOP("Status codes",
                           "A network in between wants somebody to sign in first, as in a hotel.")},
};

constexpr const char *classExplanations[] = {
        QT_TRANSLATE_NOOP(
                "Status codes",
                "The receiver answered with a code that ends no request, so it does not count as "
                "delivered."),
        QT_TRANSLATE_NOOP("Status codes", "The receiver has it."),
        QT_TRANSLATE_NOOP(
                "Status codes",
                "The receiver pointed elsewhere instead of taking the event. Redirects are never "
                "followed."),
        QT_TRANSLATE_NOOP("Status codes",
                          "The receiver refused the request. Its operator or its log can say why."),
        QT_TRANSLATE_NOOP("Status codes",
                          "The receiver failed. Its operator or its log can say why."),
        QT_TRANSLATE_NOOP("Status codes",
                          "The receiver answered with a code that HTTP does not know."),
};

const CodeEntry *entryOf(int code)
{
    const auto *entry =
            std::lower_bound(std::begin(codeEntries), std::end(codeEntries), code,
                             [](const CodeEntry &e, int wanted) { return e.code < wanted; });
    return entry != std::end(codeEntries) && entry->code == code ? entry : nullptr;
}

} // namespace

QString reasonPhraseOf(int statusCode)
{
    const CodeEntry *entry = entryOf(statusCode);
    return entry ? QString::fromLatin1(entry->phrase) : QString();
}

QString statusExplanation(int statusCode)
{
    const CodeEntry *entry = entryOf(statusCode);
    const int group = statusCode / 100;
    const char *text = entry ? entry->explanation : nullptr;
    if (!text)
        text = classExplanations[group >= 1 && group <= 5 ? group - 1 : 5];
    return QCoreApplication::translate("Status codes", text);
}

} // namespace hk
