#include "core/signing/keyvariants.h"

#include "core/base/words.h"

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
    const QString with = Words::tr("The signature was made with a line break at the end of "
                                   "the key: the signer read the key with the newline of its "
                                   "file.");
    add(variants, bytesOf(key) + '\n', with);
    add(variants, bytesOf(key) + "\r\n", with);
    const QByteArrayView trimmed = key.trimmed();
    if (trimmed.size() != key.size()) {
        variants.push_back({Secret(trimmed),
                            Words::tr("The key here has a line break or blanks around it that "
                                      "the signer's key has not: the key was read with the "
                                      "newline of its file.")});
    }
    const QString blanks = Words::tr("The signature was made with a blank before or after the "
                                     "key.");
    for (const char *blank : {" ", "\t"}) {
        add(variants, bytesOf(key) + blank, blanks);
        add(variants, blank + bytesOf(key), blanks);
    }
    add(variants, bytesOf(key) + "\\n",
        Words::tr("The signature was made with the two characters \"\\n\" at the end of the "
                  "key: they stand for a line break only where something reads escapes."));
    add(variants, "\xef\xbb\xbf" + bytesOf(key),
        Words::tr("The signature was made with a byte order mark (BOM) in front of the key."));
}

void addHex(Variants &variants, QByteArrayView key)
{
    const bool hex = key.size() >= 2 && key.size() % 2 == 0
            && std::all_of(key.begin(), key.end(),
                           [](unsigned char c) { return std::isxdigit(c); });
    if (hex) {
        add(variants, QByteArray::fromHex(bytesOf(key)),
            Words::tr("The signature was made with the bytes that the key spells in hex; the "
                      "key is its text as it stands."));
    }
    const QString text = Words::tr("The signature was made with the hex text of the key; here "
                                   "the key is the bytes that the text spells.");
    QByteArray lower = bytesOf(key).toHex();
    add(variants, lower.toUpper(), text);
    add(variants, std::move(lower), text);
}

void addUrlBase64(Variants &variants, QByteArrayView text)
{
    if (!text.contains('-') && !text.contains('_'))
        return;
    auto bytes = QByteArray::fromBase64Encoding(
            bytesOf(text), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !bytes.decoded.isEmpty()) {
        add(variants, std::move(bytes.decoded),
            Words::tr("The signature was made with the bytes that the key spells in the URL "
                      "alphabet of base64; the key is its text as it stands."));
    }
}

void addBase64(Variants &variants, QByteArrayView key)
{
    const QByteArrayView prefix("whsec_"); // of Standard Webhooks secrets
    const bool prefixed = key.startsWith(prefix);
    const QByteArrayView text = prefixed ? key.sliced(prefix.size()) : key;
    if (prefixed) {
        variants.push_back({Secret(text),
                            Words::tr("The signature was made without the \"whsec_\" of the "
                                      "key.")});
    } else {
        add(variants, prefix.toByteArray() + bytesOf(key).toBase64(),
            Words::tr("The signature was made with the text of the key's \"whsec_\" form, "
                      "which was not decoded: the key is the bytes that the base64 after "
                      "\"whsec_\" spells."));
    }
    auto bytes =
            QByteArray::fromBase64Encoding(bytesOf(text), QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !bytes.decoded.isEmpty()) {
        add(variants, std::move(bytes.decoded),
            Words::tr("The signature was made with the bytes that the key spells in base64, "
                      "as Standard Webhooks libraries do; the key is its text as it stands."));
    }
    addUrlBase64(variants, text);
    add(variants, bytesOf(key).toBase64(),
        Words::tr("The signature was made with the base64 text of the key."));
}

void addOthers(Variants &variants, QByteArrayView key)
{
    const QString quoted = Words::tr("The signature was made with quotes around the key.");
    add(variants, '"' + bytesOf(key) + '"', quoted);
    add(variants, '\'' + bytesOf(key) + '\'', quoted);
    const bool isQuoted = key.size() > 2 && (key.startsWith('"') || key.startsWith('\''))
            && key.endsWith(key.front());
    if (isQuoted) {
        variants.push_back({Secret(key.sliced(1, key.size() - 2)),
                            Words::tr("The key here has quotes around it that the signer's "
                                      "key has not.")});
    }
    const QString text = QString::fromUtf8(key);
    if (text.toUtf8() == key && text.toLatin1() != key) {
        add(variants, text.toLatin1(),
            Words::tr("The signature was made with the key in Latin-1 instead of UTF-8."));
    }
    variants.push_back({Secret(), Words::tr("The signature was made with an empty key.")});
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
