#include "core/signing/keyvariants.h"

#include <QtCore/QByteArray>

#include <algorithm>

namespace hk {
namespace {

using Variants = std::vector<KeyVariant>;

void add(Variants &variants, QByteArray bytes, const QString &difference)
{
    variants.push_back({Secret::taken(bytes), difference});
}

QByteArray bytesOf(QByteArrayView view) { return view.toByteArray(); }

void addNewlines(Variants &variants, QByteArrayView key)
{
    const QString with = QStringLiteral("The signature was made with a line break at the end of "
                                        "the key: the signer read the key with the newline of its "
                                        "file.");
    add(variants, bytesOf(key) + '\n', with);
    add(variants, bytesOf(key) + "\r\n", with);
    const QByteArrayView trimmed = key.trimmed();
    if (trimmed.size() != key.size()) {
        variants.push_back({Secret(trimmed),
                            QStringLiteral("The key here has a line break or blanks around it that "
                                           "the signer's key has not: the key was read with the "
                                           "newline of its file.")});
    }
    add(variants, "\xef\xbb\xbf" + bytesOf(key),
        QStringLiteral("The signature was made with a byte order mark (BOM) in front of the key."));
}

void addHex(Variants &variants, QByteArrayView key)
{
    const bool hex = key.size() >= 2 && key.size() % 2 == 0
            && std::all_of(key.begin(), key.end(),
                           [](unsigned char c) { return std::isxdigit(c); });
    if (hex) {
        add(variants, QByteArray::fromHex(bytesOf(key)),
            QStringLiteral("The signature was made with the bytes that the key spells in hex; the "
                           "key is its text as it stands."));
    }
    const QString text = QStringLiteral("The signature was made with the hex text of the key; here "
                                        "the key is the bytes that the text spells.");
    QByteArray lower = bytesOf(key).toHex();
    add(variants, lower.toUpper(), text);
    add(variants, std::move(lower), text);
}

void addBase64(Variants &variants, QByteArrayView key)
{
    const QByteArrayView prefix("whsec_"); // of Standard Webhooks secrets
    const bool prefixed = key.startsWith(prefix);
    const QByteArrayView text = prefixed ? key.sliced(prefix.size()) : key;
    if (prefixed) {
        variants.push_back({Secret(text),
                            QStringLiteral("The signature was made without the \"whsec_\" of the "
                                           "key.")});
    }
    auto bytes =
            QByteArray::fromBase64Encoding(bytesOf(text), QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !bytes.decoded.isEmpty()) {
        add(variants, std::move(bytes.decoded),
            QStringLiteral("The signature was made with the bytes that the key spells in base64, "
                           "as Standard Webhooks libraries do; the key is its text as it stands."));
    }
    add(variants, bytesOf(key).toBase64(),
        QStringLiteral("The signature was made with the base64 text of the key."));
}

void addOthers(Variants &variants, QByteArrayView key)
{
    const QString quoted = QStringLiteral("The signature was made with quotes around the key.");
    add(variants, '"' + bytesOf(key) + '"', quoted);
    add(variants, '\'' + bytesOf(key) + '\'', quoted);
    const QString text = QString::fromUtf8(key);
    if (text.toUtf8() == key && text.toLatin1() != key) {
        add(variants, text.toLatin1(),
            QStringLiteral("The signature was made with the key in Latin-1 instead of UTF-8."));
    }
    variants.push_back({Secret(), QStringLiteral("The signature was made with an empty key.")});
}

} // namespace

std::vector<KeyVariant> variantsOf(const Secret &key)
{
    Variants variants;
    addNewlines(variants, key.view());
    addHex(variants, key.view());
    addBase64(variants, key.view());
    addOthers(variants, key.view());
    std::erase_if(variants, [&key](const KeyVariant &variant) { return variant.key == key; });
    return variants;
}

} // namespace hk
