#include "app/hookkeeperctl/shown/httpwords.h"

#include "core/base/clock.h"
#include "core/base/plaintext.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> msOrNull(qint64 us)
{
    return us < 0 ? std::nullopt : std::optional(static_cast<double>(us) / microsPerMs);
}

} // namespace

JsonArray jsonOf(const HeaderList &headers)
{
    JsonArray array;
    for (const auto &[name, value] : headers)
        array.add(JsonObject().add("name", textOfBytes(name)).add("value", textOfBytes(value)));
    return array;
}

JsonObject jsonOf(const PhaseTimes &phases)
{
    return JsonObject()
            .add("resolveMs", msOrNull(phases.resolveUs))
            .add("connectMs", msOrNull(phases.connectUs))
            .add("tlsMs", msOrNull(phases.tlsUs))
            .add("sendMs", msOrNull(phases.sendUs))
            .add("waitMs", msOrNull(phases.waitUs))
            .add("receiveMs", msOrNull(phases.receiveUs));
}

JsonObject responseJson(const HeaderList &headers, const QByteArray &body, bool isCapped)
{
    const bool isText = isUtf8(body);
    const QString text = isText ? QString::fromUtf8(body) : QString::fromLatin1(body.toBase64());
    return JsonObject()
            .add("headers", jsonOf(headers))
            .add("body", isText ? JsonValue(text) : JsonValue(nullptr))
            .add("bodyBase64", isText ? JsonValue(nullptr) : JsonValue(text))
            .add("bodyCapped", isCapped);
}

void printHeaders(Console &console, const QString &mark, const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        console.print(mark + plainLine(textOfBytes(name)) + u": "_s
                      + plainLine(textOfBytes(value)));
}

void printBody(Console &console, const QByteArray &body, bool isCapped)
{
    if (body.isEmpty())
        return;
    QString text = plainText(textOfBytes(body));
    if (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        console.print(u"  | "_s + line);
    if (isCapped)
        console.print(u"  (more came than was kept)"_s);
}

} // namespace hk
