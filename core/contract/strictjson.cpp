#include "core/contract/strictjson.h"

#include "core/base/words.h"
#include "core/contract/jsonreader.h"

#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <vector>

namespace hk {
namespace {

using Token = JsonReader::Token;

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Of the payload as a whole.
JsonRefusal refused(ErrorCode code, const QString &value = {})
{
    return {{code, QStringLiteral("payload"), value, {}}, {}};
}

JsonRefusal refusedAt(ErrorCode code, QByteArrayView payload, qsizetype offset,
                      const QString &value)
{
    const TextPlace place = placeOf(payload, offset);
    return {{code, textOf(place), value, {}}, place};
}

/// The names of the objects that are open, innermost last; an array has none.
class OpenNames
{
public:
    /// False when the name stands in the object already.
    bool add(const QByteArray &name)
    {
        if (m_names.back().contains(name))
            return false;
        m_names.back().insert(name);
        return true;
    }
    void open() { m_names.emplace_back(); }
    void close() { m_names.pop_back(); }

private:
    std::vector<QSet<QByteArray>> m_names;
};

std::optional<JsonRefusal> checkTokens(QByteArrayView payload)
{
    JsonReader reader(payload);
    OpenNames names;
    bool isObject = true;
    for (Token token = reader.next(); token != Token::End; token = reader.next()) {
        switch (token) {
        case Token::Fault:
            return refusedAt(reader.fault().code, payload, reader.fault().offset,
                             reader.fault().reason);
        case Token::BeginObject:
        case Token::BeginArray:
            isObject = isObject && (reader.depth() > 1 || token == Token::BeginObject);
            names.open();
            break;
        case Token::EndObject:
        case Token::EndArray:
            names.close();
            break;
        case Token::Key:
            if (!names.add(reader.text()))
                return refusedAt(ErrorCode::PayloadDuplicateKey, payload, reader.offset(),
                                 QString::fromUtf8(reader.text().left(80)));
            break;
        default:
            isObject = isObject && reader.depth() > 0;
        }
    }
    if (!isObject)
        return refused(ErrorCode::PayloadNotObject);
    return std::nullopt;
}

} // namespace

std::optional<JsonRefusal> refusalOf(QByteArrayView payload)
{
    if (payload.trimmed().isEmpty())
        return refused(ErrorCode::PayloadEmpty);
    if (payload.size() > largestPayload)
        return refused(
                ErrorCode::PayloadTooLarge,
                QLocale::c().formattedDataSize(payload.size(), 1, QLocale::DataSizeSIFormat));
    if (payload.startsWith(byteOrderMark))
        return refusedAt(ErrorCode::PayloadNotJson, payload, 0,
                         Words::tr("it begins with a byte order mark"));
    return checkTokens(payload);
}

Result<void> checkJson(QByteArrayView payload)
{
    if (const auto refusal = refusalOf(payload); refusal)
        return refusal->error;
    return {};
}

} // namespace hk
