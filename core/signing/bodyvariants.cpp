#include "core/signing/bodyvariants.h"

#include "core/base/words.h"

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
    const QString added = Words::tr("The body ends with a newline that was not signed: "
                                    "something added it on the way.");
    const QString removed = Words::tr("The body that was signed ended with a newline that is "
                                      "missing here: something removed it on the way.");
    const bool crlf = body.endsWith("\r\n");
    if (body.endsWith('\n')) {
        if (tryBody(body.chopped(crlf ? 2 : 1), added))
            return true;
        if (tryBody(joined(body.chopped(crlf ? 2 : 1), crlf ? "\n" : "\r\n"),
                    Words::tr("The newline at the end of the body is another one: line breaks "
                              "were changed on the way.")))
            return true;
    }
    qsizetype blanks = 0;
    while (blanks < body.size()
           && QByteArrayView(" \t\r\n").contains(body[body.size() - 1 - blanks]))
        ++blanks;
    if (blanks > 0
        && tryBody(body.chopped(blanks),
                   Words::tr("The body ends with white space or newlines that were not "
                             "signed.")))
        return true;
    return tryBody(joined(body, "\n"), removed) || tryBody(joined(body, "\r\n"), removed);
}

bool tryLineBreaks(QByteArrayView body, const TryBody &tryBody)
{
    if (!body.contains('\n'))
        return false;
    const QString changed = Words::tr("The line breaks of the body were changed on the way "
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
                       Words::tr("The body begins with a byte order mark (BOM) that was not "
                                 "signed."));
    }
    return tryBody(joined(byteOrderMark, body),
                   Words::tr("The body that was signed began with a byte order mark (BOM) "
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
                           Words::tr("The body was read as Latin-1 and written as UTF-8 on "
                                     "the way."));
    }
    return tryBody(QString::fromLatin1(body).toUtf8(),
                   Words::tr("The body is in Latin-1, but UTF-8 was signed: something "
                             "converted it on the way."));
}

bool tryWrappings(QByteArrayView body, const TryBody &tryBody)
{
    const auto bytes = QByteArray::fromBase64Encoding(body.trimmed().toByteArray(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !bytes.decoded.isEmpty()
        && tryBody(bytes.decoded,
                   Words::tr("The body is still encoded in base64; what it stands for was "
                             "signed.")))
        return true;
    return !body.isEmpty()
            && tryBody({},
                       Words::tr("An empty body was signed: the signer read the body "
                                 "before, or signed too early."));
}

} // namespace

bool tryPlainVariants(QByteArrayView body, const TryBody &tryBody)
{
    return tryNewlines(body, tryBody) || tryMark(body, tryBody) || tryLineBreaks(body, tryBody)
            || tryCharacterSets(body, tryBody) || tryWrappings(body, tryBody);
}

} // namespace hk
