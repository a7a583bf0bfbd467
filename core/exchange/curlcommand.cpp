#include "core/exchange/curlcommand.h"

#include <algorithm>

namespace hk {
namespace {

/// In single quotes, where only the quote itself needs care.
QString quoted(const QString &text)
{
    QString result = text;
    result.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + result + u'\'';
}

/// Controls move a terminal's cursor, and format characters reverse what is read there.
bool deceivesTerminal(QChar c)
{
    const QChar::Category category = c.category();
    return (category == QChar::Other_Control && c != u'\n' && c != u'\t')
            || category == QChar::Other_Format || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
}

bool fitsShellLine(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8()
            && !bytes.startsWith("\xef\xbb\xbf") // QString would drop the mark
            && std::ranges::none_of(QString::fromUtf8(bytes), deceivesTerminal);
}

/// The bytes as a printf format: octal for whatever is not plain ASCII.
QString printfFormat(const QByteArray &bytes)
{
    QString format;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x20 || byte >= 0x7f || c == '\'' || c == '\\' || c == '%')
            format += QStringLiteral("\\%1").arg(byte, 3, 8, QLatin1Char('0'));
        else
            format += QLatin1Char(c);
    }
    return format;
}

} // namespace

QString curlCommand(const QString &url, const HeaderList &headers, const QByteArray &body,
                    const QString &bodyFile)
{
    // A leading @ would be taken for a file name.
    const bool inLine = !bodyFile.isEmpty() || (fitsShellLine(body) && !body.startsWith('@'));
    QString command = inLine ? QString() : QStringLiteral("printf '%1' | ").arg(printfFormat(body));
    command += QStringLiteral("curl --globoff --path-as-is -X POST ") + quoted(url);
    for (const auto &[name, value] : headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) == 0)
            continue;
        command += QStringLiteral(" \\\n  -H ")
                + quoted(QString::fromLatin1(name) + QStringLiteral(": ")
                         + QString::fromUtf8(value));
    }
    command += QStringLiteral(" \\\n  -H 'Expect:' --data-binary ");
    if (!bodyFile.isEmpty())
        return command + quoted(u'@' + bodyFile);
    return command + (inLine ? quoted(QString::fromUtf8(body)) : QStringLiteral("@-"));
}

} // namespace hk
