#include "core/signing/bodyvariants.h"

#include "core/signing/jsontext.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

const QByteArrayView byteOrderMark("\xef\xbb\xbf");

QByteArray joined(QByteArrayView first, QByteArrayView second)
{
    return first.toByteArray().append(second);
}

bool tryNewlines(QByteArrayView body, const TryBody &tryBody)
{
    const QString added = QStringLiteral("The body ends with a newline that was not signed: "
                                         "something added it on the way.");
    const QString removed = QStringLiteral("The body that was signed ended with a newline that is "
                                           "missing here: something removed it on the way.");
    const bool crlf = body.endsWith("\r\n");
    if (body.endsWith('\n')) {
        if (tryBody(body.chopped(crlf ? 2 : 1), added))
            return true;
        if (tryBody(joined(body.chopped(crlf ? 2 : 1), crlf ? "\n" : "\r\n"),
                    QStringLiteral("The newline at the end of the body is another one: line breaks "
                                   "were changed on the way.")))
            return true;
    }
    qsizetype blanks = 0;
    while (blanks < body.size()
           && QByteArrayView(" \t\r\n").contains(body[body.size() - 1 - blanks]))
        ++blanks;
    if (blanks > 0
        && tryBody(body.chopped(blanks),
                   QStringLiteral("The body ends with white space or newlines that were not "
                                  "signed.")))
        return true;
    return tryBody(joined(body, "\n"), removed) || tryBody(joined(body, "\r\n"), removed);
}

bool tryLineBreaks(QByteArrayView body, const TryBody &tryBody)
{
    if (!body.contains('\n'))
        return false;
    const QString changed = QStringLiteral("The line breaks of the body were changed on the way "
                                           "(LF and CRLF).");
    QByteArray unix = body.toByteArray();
    unix.replace("\r\n", "\n");
    QByteArray windows = unix;
    windows.replace("\n", "\r\n");
    return (unix != body && tryBody(unix, changed))
            || (windows != body && tryBody(windows, changed));
}

bool tryMark(QByteArrayView body, const TryBody &tryBody)
{
    if (body.startsWith(byteOrderMark)) {
        return tryBody(body.sliced(byteOrderMark.size()),
                       QStringLiteral("The body begins with a byte order mark (BOM) that was not "
                                      "signed."));
    }
    return tryBody(joined(byteOrderMark, body),
                   QStringLiteral("The body that was signed began with a byte order mark (BOM) "
                                  "that is missing here."));
}

bool tryCharacterSets(QByteArrayView body, const TryBody &tryBody)
{
    const auto beyondAscii = [](QByteArrayView text) {
        return std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
    };
    if (!beyondAscii(body))
        return false;
    const QString text = QString::fromUtf8(body);
    if (text.toUtf8() == body) {
        const bool fits =
                std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() <= 0xff; });
        return fits
                && tryBody(text.toLatin1(),
                           QStringLiteral("The body was read as Latin-1 and written as UTF-8 on "
                                          "the way."));
    }
    return tryBody(QString::fromLatin1(body).toUtf8(),
                   QStringLiteral("The body is in Latin-1, but UTF-8 was signed: something "
                                  "converted it on the way."));
}

bool tryWrappings(QByteArrayView body, const TryBody &tryBody)
{
    const auto bytes = QByteArray::fromBase64Encoding(body.trimmed().toByteArray(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !bytes.decoded.isEmpty()
        && tryBody(bytes.decoded,
                   QStringLiteral("The body is still encoded in base64; what it stands for was "
                                  "signed.")))
        return true;
    return !body.isEmpty()
            && tryBody({},
                       QStringLiteral("An empty body was signed: the signer read the body "
                                      "before, or signed too early."));
}

/// The ways to escape that make a difference in this document.
QList<JsonStyle::Escapes> usefulEscapes(const JsonText &json)
{
    using Escapes = JsonStyle::Escapes;
    QList<Escapes> useful;
    QList<QByteArray> seen;
    for (const Escapes escapes : {Escapes::AsTheyAre, Escapes::Few, Escapes::Slash, Escapes::Ascii,
                                  Escapes::AsciiSlash, Escapes::Html, Escapes::DotNet}) {
        const QByteArray text = json.written({.escapes = escapes});
        if (!seen.contains(text)) {
            seen.append(text);
            useful.append(escapes);
        }
    }
    return useful;
}

QString differenceOf(QByteArrayView body, const JsonText &json, const JsonStyle &style)
{
    JsonStyle spacing = style;
    spacing.sorted = false;
    spacing.escapes = JsonStyle::Escapes::AsTheyAre;
    QStringList parts;
    if (json.written(spacing) != body.trimmed())
        parts << QStringLiteral("other white space");
    if (style.sorted)
        parts << QStringLiteral("its fields in alphabetical order");
    if (style.escapes != JsonStyle::Escapes::AsTheyAre)
        parts << QStringLiteral("other escapes");
    if (parts.isEmpty())
        parts << QStringLiteral("another line end");
    const QString last = parts.takeLast();
    const QString what = parts.isEmpty()
            ? last
            : parts.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
    return QStringLiteral("The body was re-serialised: the signature is that of the same JSON with "
                          "%1. Check the bytes as they came, before a JSON parser saw them.")
            .arg(what);
}

bool tryStyle(QByteArrayView body, const JsonText &json, const JsonStyle &style,
              const TryBody &tryBody)
{
    const QByteArray text = json.written(style);
    const QByteArray line = joined(text, "\n");
    for (const QByteArray &variant : {text, line}) {
        if (variant != body && tryBody(variant, differenceOf(body, json, style)))
            return true;
    }
    return false;
}

} // namespace

bool tryPlainVariants(QByteArrayView body, const TryBody &tryBody)
{
    return tryNewlines(body, tryBody) || tryMark(body, tryBody) || tryLineBreaks(body, tryBody)
            || tryCharacterSets(body, tryBody) || tryWrappings(body, tryBody);
}

bool tryJsonVariants(QByteArrayView body, const TryBody &tryBody)
{
    if (body.startsWith(byteOrderMark))
        body = body.sliced(byteOrderMark.size());
    const std::optional<JsonText> json = JsonText::parsed(body);
    if (!json)
        return false;
    if (const auto inner = json->string()) {
        return tryBody(*inner,
                       QStringLiteral("The body is a JSON string that holds the JSON that "
                                      "was signed: it was re-serialised once too often."));
    }
    const QList<JsonStyle::Escapes> useful = usefulEscapes(*json);
    const bool sorts = json->written({.sorted = true}) != json->written({});
    const JsonStyle spacings[] = {{},
                                  {.indent = "  ", .afterColon = " "},
                                  {.indent = "    ", .afterColon = " "},
                                  {.afterComma = " ", .afterColon = " "},
                                  {.indent = "\t", .afterColon = " "},
                                  {.indent = "", .afterColon = " "}};
    // White space alone first: it is the usual case, and the one with the fewest variants.
    for (const bool sorted : {false, true}) {
        for (const JsonStyle::Escapes escapes : useful) {
            for (JsonStyle style : spacings) {
                style.sorted = sorted;
                style.escapes = escapes;
                if ((!sorted || sorts) && tryStyle(body, *json, style, tryBody))
                    return true;
            }
        }
    }
    return false;
}

} // namespace hk
