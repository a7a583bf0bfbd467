#include "core/contract/envelope.h"

#include "core/contract/jsonreader.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype idSize = 17;
constexpr QByteArrayView idPrefix("evt_");

bool isOurEventId(QByteArrayView text)
{
    return text.size() == idSize && text.startsWith(idPrefix)
            && std::ranges::all_of(text.sliced(idPrefix.size()), [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
               });
}

} // namespace

Envelope envelopeOf(QByteArrayView payload)
{
    using Token = JsonReader::Token;
    Envelope envelope;
    JsonReader reader(payload);
    bool hasTrigger = false;
    bool hasId = false;
    // Both stand first in what the samples make, so that megabytes need not be read for them.
    for (Token token = reader.next();
         token != Token::End && token != Token::Fault && !(hasTrigger && hasId);
         token = reader.next()) {
        if (token != Token::Key || reader.depth() != 1)
            continue;
        const QByteArray key = reader.text();
        if ((key != "eventTrigger" && key != "eventId") || reader.next() != Token::String)
            continue;
        if (key == "eventTrigger") {
            envelope.trigger = QString::fromUtf8(reader.text());
            hasTrigger = true;
            continue;
        }
        hasId = true;
        envelope.eventId = QString::fromUtf8(reader.text());
        // Only where the id stands in the payload as it is, not behind escapes.
        if (isOurEventId(reader.raw().sliced(1).chopped(1)))
            envelope.eventIdAt = reader.offset() + 1;
    }
    return envelope;
}

} // namespace hk
