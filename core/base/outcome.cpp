#include "core/base/outcome.h"

#include <array>

namespace hk {
namespace {

struct Entry
{
    const char16_t *name;
    const char16_t *text;
};

// In the order of enum OutcomeKind.
constexpr std::array<Entry, 19> outcomeEntries{{
        {u"answered", u"answered"},
        {u"interrupted", u"interrupted: outcome unknown"},
        {u"blocked", u"address not allowed by policy"},
        {u"nameNotFound", u"host name not found"},
        {u"nameTimeout", u"time-out while looking up the host name"},
        {u"refused", u"connection refused"},
        {u"unreachable", u"host unreachable"},
        {u"connectTimeout", u"time-out while connecting"},
        {u"tlsTimeout", u"time-out during the TLS handshake"},
        {u"tlsFailed", u"TLS failed"},
        {u"sendTimeout", u"time-out while sending"},
        {u"answerTimeout", u"no answer within the time-out"},
        {u"bodyTimeout", u"answer not complete within the time-out"},
        {u"closedBeforeAnswer", u"closed without an answer, may have been received"},
        {u"closedWithinAnswer", u"closed within the answer"},
        {u"headerTooLarge", u"response headers too large"},
        {u"protocol", u"answer is not HTTP"},
        {u"cancelled", u"cancelled"},
        {u"failed", u"failed"},
}};
static_assert(outcomeEntries.size() == static_cast<size_t>(OutcomeKind::Failed) + 1);

} // namespace

QString nameOf(OutcomeKind kind)
{
    return QString::fromUtf16(outcomeEntries[static_cast<size_t>(kind)].name);
}

std::optional<OutcomeKind> outcomeFromName(QStringView name)
{
    for (size_t i = 0; i < outcomeEntries.size(); ++i) {
        if (name == QStringView(outcomeEntries[i].name))
            return static_cast<OutcomeKind>(i);
    }
    return std::nullopt;
}

QString shortTextOf(OutcomeKind kind, std::optional<int> statusCode, const QString &errorDetail)
{
    if (kind == OutcomeKind::Answered && statusCode)
        return QString::number(*statusCode);
    const QString text = QString::fromUtf16(outcomeEntries[static_cast<size_t>(kind)].text);
    return errorDetail.isEmpty() ? text : text + QStringLiteral(": ") + errorDetail;
}

} // namespace hk
