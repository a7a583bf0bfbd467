#include "app/hookkeeperctl/shown/signaturewords.h"

#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digitsShown = 16; // of a signature that was tried; --json has all

QString hexOf(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

JsonValue hexOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? JsonValue(nullptr) : JsonValue(hexOf(bytes));
}

QString ways(int times) { return times > 1 ? u" (%1 ways)"_s.arg(times) : QString(); }

} // namespace

void printWork(Console &console, const Diagnosis &diagnosis, QByteArrayView body)
{
    console.print(u"\nStep by step: "_s + plainText(textOf(diagnosis.computation, body)));
    Table table(console, {u"Fits"_s, u"Gives (hex)"_s, u"What was tried"_s});
    for (const TriedMistake &tried : diagnosis.tried) {
        const QString digits = tried.signature.isEmpty()
                ? u"–"_s
                : hexOf(tried.signature).left(digitsShown) + u'…';
        table.add({{tried.matches ? u"yes"_s : u"no"_s, tried.matches ? Tint::Good : Tint::None},
                   {digits, Tint::Faint},
                   {plainLine(tried.mistake) + ways(tried.times), Tint::None}});
    }
    table.flush();
}

void addWork(JsonObject &answer, const Diagnosis &diagnosis)
{
    const Computation &computation = diagnosis.computation;
    JsonArray signatures;
    for (const KeyedSignature &signature : computation.signatures) {
        signatures.add(JsonObject()
                               .add("key", signature.key)
                               .add("hex", hexOf(signature.mac))
                               .add("base64", QString::fromLatin1(signature.mac.toBase64())));
    }
    JsonArray tried;
    for (const TriedMistake &one : diagnosis.tried) {
        tried.add(JsonObject()
                          .add("mistake", one.mistake)
                          .add("signature", hexOrNull(one.signature))
                          .add("ways", one.times)
                          .add("matches", one.matches));
    }
    answer.add("computation",
               JsonObject()
                       .add("bodyLength", computation.bodySize)
                       .add("bodySha256", hexOf(computation.bodySha256))
                       .add("signedPrefix", QString::fromUtf8(computation.prefix))
                       .add("signedLength", computation.prefix.size() + computation.bodySize)
                       .add("signedSha256", hexOf(computation.signedSha256))
                       .add("signatures", signatures))
            .add("tried", tried);
}

} // namespace hk
