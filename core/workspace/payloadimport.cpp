#include "core/workspace/payloadimport.h"

#include "core/base/words.h"
#include "core/contract/envelope.h"
#include "core/contract/strictjson.h"
#include "core/exchange/curlparser.h"

namespace hk {
namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr qsizetype longestStart = 4096; // that says whether it is a command

} // namespace

bool isImportable(const QString &text) { return looksLikeCurl(text); }

Result<ImportedPayload> importPayload(const QByteArray &bytes, const QString &name)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return Error{ErrorCode::ImportInvalid, name, Words::tr("it is not text in UTF-8"), {}};
    QByteArray payload = bytes;
    if (payload.startsWith(byteOrderMark))
        payload.remove(0, byteOrderMark.size());
    if (looksLikeCurl(QString::fromUtf8(payload.left(longestStart)))) {
        const Result<CurlRequest> request = readCurlCommand(QString::fromUtf8(payload));
        if (!request)
            return request.error();
        payload = request->body;
    }
    if (const Result<void> json = checkJson(payload); !json)
        return json.error();
    return ImportedPayload{payload, triggerFromWireName(envelopeOf(payload).trigger)};
}

} // namespace hk
