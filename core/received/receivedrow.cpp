#include "core/received/receivedrow.h"

namespace hk {
namespace {

constexpr qsizetype longestSignature = 200; // ours have 64 characters at most

SignatureVerdict verdictOf(ReceivedSignature signature)
{
    switch (signature) {
    case ReceivedSignature::NotChecked:
        return SignatureVerdict::NotChecked;
    case ReceivedSignature::Valid:
        return SignatureVerdict::Valid;
    case ReceivedSignature::Invalid:
        return SignatureVerdict::Invalid;
    case ReceivedSignature::Missing:
        return SignatureVerdict::Missing;
    }
    Q_UNREACHABLE();
}

QByteArray signatureIn(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("x-message-signature", Qt::CaseInsensitive) == 0)
            return value.left(longestSignature);
    }
    return {};
}

} // namespace

ReceivedRequest rowOf(const ReceivedRequestData &data, const PayloadFacts &facts)
{
    constexpr qsizetype longest = ReceivedRequest::longestText;
    ReceivedRequest row;
    row.number = data.number;
    row.at = data.at;
    row.method = data.method.left(longest);
    row.path = QString::fromUtf8(data.target.left(longest));
    row.bodySize = data.bodySize;
    row.answeredStatus = data.answeredStatus;
    row.course = data.course;
    row.problem = data.problem.left(longest);
    row.isSecure = data.isSecure;
    row.isForwarded = data.isForwarded;
    row.waitsForOther = data.waitsForOther;
    row.eventTrigger = facts.trigger;
    row.eventId = facts.eventId;
    row.webhookSignature = signatureIn(data.headers);
    row.signature = verdictOf(data.signature);
    row.signatureExplanation = data.signatureExplanation.left(longest);
    return row;
}

} // namespace hk
