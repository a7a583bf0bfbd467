#include "core/records/deliveryrecord.h"
#include "core/records/personaldata.h"

#include <algorithm>
#include <array>

namespace hk {
namespace {

// In lower case. What servers and proxies keep secrets in, either way.
constexpr std::array secretHeaders{"authorization",       "cookie",      "set-cookie",
                                   "proxy-authorization", "x-api-key",   "api-key",
                                   "x-auth-token",        "x-csrf-token"};
constexpr std::array signatureHeaders{"x-message-signature", "x-message-signature-next",
                                      "webhook-signature"};

template<typename Names>
bool isAmong(const Names &names, const QByteArray &header)
{
    return std::ranges::find(names, header.toLower()) != names.end();
}

void maskHeaders(HeaderList &headers, bool withSignatures)
{
    for (auto &[name, value] : headers) {
        if (isAmong(secretHeaders, name) || (withSignatures && isAmong(signatureHeaders, name)))
            value = maskedHeaderValue;
    }
}

void maskPersonal(DeliveryRecord &record)
{
    const PersonalData personal(record.payload, record.subjects);
    record.payload = personal.payload();
    record.subjects = personal.subjects();
    record.delivery.lastErrorDetail = personal.masked(record.delivery.lastErrorDetail);
    for (Attempt &attempt : record.attempts) {
        attempt.responseBody = personal.masked(attempt.responseBody);
        attempt.errorDetail = personal.masked(attempt.errorDetail);
        for (auto &[name, value] : attempt.responseHeaders)
            value = personal.masked(value);
    }
}

} // namespace

DeliveryRecord maskedRecord(DeliveryRecord record, const RecordMasks &masks)
{
    for (Attempt &attempt : record.attempts) {
        maskHeaders(attempt.requestHeaders, masks.signatures);
        maskHeaders(attempt.responseHeaders, masks.signatures);
    }
    if (masks.personal)
        maskPersonal(record);
    return record;
}

} // namespace hk
