#include "core/workspace/comparing.h"

#include <algorithm>

namespace hk {
namespace {

constexpr QLatin1String linkStart("hookkeeper://delivery/");

WireMessage requestOf(const ComparedSide &side)
{
    const Attempt *attempt = attemptOf(side);
    if (!attempt)
        return {};
    return {QStringLiteral("POST ") + attempt->url, attempt->requestHeaders, side.detail.payload};
}

WireMessage responseOf(const ComparedSide &side)
{
    const Attempt *attempt = attemptOf(side);
    if (!attempt || !attempt->statusCode)
        return {};
    return {QString::number(*attempt->statusCode), attempt->responseHeaders, attempt->responseBody};
}

} // namespace

const Attempt *attemptOf(const ComparedSide &side)
{
    const QList<Attempt> &attempts = side.detail.attempts;
    return side.attempt >= 0 && side.attempt < attempts.size() ? &attempts[side.attempt] : nullptr;
}

WireMessage messageOf(const ComparedSide &side, ComparedPart part)
{
    switch (part) {
    case ComparedPart::Payload:
        return {{}, {}, side.detail.payload};
    case ComparedPart::Request:
        return requestOf(side);
    case ComparedPart::Response:
        return responseOf(side);
    }
    Q_UNREACHABLE();
}

MessageDifferences differencesOf(const ComparedSide &before, const ComparedSide &after,
                                 ComparedPart part, KeyOrder order)
{
    return messageDifferences(messageOf(before, part), messageOf(after, part), order);
}

QString curlAsSent(const Attempt &attempt, const QByteArray &payload)
{
    return curlCommand(attempt.url, attempt.requestHeaders, payload);
}

QString linkTo(const QString &publicId) { return linkStart + publicId; }

QString deliveryOfLink(const QString &link)
{
    if (!link.startsWith(linkStart, Qt::CaseInsensitive))
        return {};
    QString id = link.sliced(linkStart.size());
    if (id.endsWith(u'/')) // some desktops add one
        id.chop(1);
    const bool isId = id.startsWith(QLatin1String("dlv_")) && id.size() <= 64
            && std::all_of(id.begin(), id.end(), [](QChar c) {
                          return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
                      });
    return isId ? id : QString();
}

} // namespace hk
