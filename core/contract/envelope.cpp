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

bool isTime(QByteArrayView text)
{
    constexpr QByteArrayView form("0000-00-00T00:00:00.000Z");
    static_assert(form.size() == createdAtSize);
    if (text.size() != form.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!fits)
            return false;
    }
    return true;
}

/// Goes on to the next text of the outermost object; its field's name, empty: there is no more.
QByteArray nextText(JsonReader &reader)
{
    using Token = JsonReader::Token;
    for (Token token = reader.next(); token != Token::End && token != Token::Fault;
         token = reader.next()) {
        if (token != Token::Key || reader.depth() != 1)
            continue;
        const QByteArray key = reader.text();
        if (reader.next() == Token::String && !key.isEmpty())
            return key;
    }
    return {};
}

/// Only where it stands in the payload as it is, not behind escapes.
QByteArrayView bareText(const JsonReader &reader) { return reader.raw().sliced(1).chopped(1); }

} // namespace

Envelope envelopeOf(QByteArrayView payload)
{
    Envelope envelope;
    JsonReader reader(payload);
    bool hasTrigger = false;
    bool hasId = false;
    bool hasTime = false;
    // They stand first in what the samples make, so that megabytes need not be read for them.
    while (!(hasTrigger && hasId && hasTime)) {
        const QByteArray key = nextText(reader);
        if (key.isEmpty())
            break;
        if (key == "eventTrigger") {
            envelope.trigger = QString::fromUtf8(reader.text());
            hasTrigger = true;
        } else if (key == "eventId") {
            hasId = true;
            envelope.eventId = QString::fromUtf8(reader.text());
            if (isOurEventId(bareText(reader)))
                envelope.eventIdAt = reader.offset() + 1;
        } else if (key == "createdAt") {
            hasTime = true;
            if (isTime(bareText(reader)))
                envelope.createdAt = reader.offset() + 1;
        }
    }
    return envelope;
}

QByteArray webhookIdOf(QByteArrayView payload, const QString &storeId)
{
    constexpr qsizetype longest = 255;
    JsonReader reader(payload);
    QByteArray key = nextText(reader);
    while (!key.isEmpty() && key != "eventId")
        key = nextText(reader);
    const QByteArray id = key.isEmpty() ? QByteArray() : reader.text();
    const bool isLegal = !id.isEmpty() && id.size() <= longest
            && std::ranges::all_of(id, [](char c) { return c > ' ' && c <= '~'; });
    return isLegal ? id : storeId.toLatin1();
}

} // namespace hk
