#include "core/model/ownheader.h"

#include <algorithm>
#include <array>

namespace hk {
namespace {

constexpr qsizetype longestHeaderName = 100;

// The connection and the framing (RFC 9110, section 7.6.1; RFC 9112, section 6): a second word on
// them is how requests get smuggled. The body, which is what it is. The signature and what it
// covers.
constexpr std::array<QStringView, 22> notOnesOwn{u"accept-encoding",
                                                 u"connection",
                                                 u"content-encoding",
                                                 u"content-length",
                                                 u"content-type",
                                                 u"expect",
                                                 u"host",
                                                 u"keep-alive",
                                                 u"proxy-authenticate",
                                                 u"proxy-authorization",
                                                 u"proxy-connection",
                                                 u"te",
                                                 u"trailer",
                                                 u"transfer-encoding",
                                                 u"upgrade",
                                                 u"webhook-id",
                                                 u"webhook-signature",
                                                 u"webhook-timestamp",
                                                 u"x-hookkeeper-test",
                                                 u"x-message-signature",
                                                 u"x-message-signature-next",
                                                 u"range"};

bool isTokenCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
}

bool isVisible(char c) { return c >= ' ' && c <= '~'; }

} // namespace

Result<void> checkOwnHeader(const QString &name, QByteArrayView value)
{
    const bool isToken = !name.isEmpty() && name.size() <= longestHeaderName
            && std::all_of(name.cbegin(), name.cend(), isTokenCharacter);
    const bool isLine = !value.isEmpty() && value.size() <= longestHeaderValue
            && std::all_of(value.begin(), value.end(), isVisible) && value.front() != ' '
            && value.back() != ' ';
    const auto isIts = [&](QStringView other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::any_of(notOnesOwn.begin(), notOnesOwn.end(), isIts))
        return Error{ErrorCode::HeaderNotAllowed, name, {}, {}};
    if (!isToken || !isLine)
        return Error{ErrorCode::HeaderInvalid, name.left(longestHeaderName), {}, {}};
    return {};
}

} // namespace hk
