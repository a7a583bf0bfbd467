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

bool fitsInLine(const QByteArray &body)
{
    // A leading @ would be taken for a file name.
    return fitsShellLine(body) && !body.startsWith('@');
}

/// Of a command that pipes the body into curl.
QString pipeOf(const QByteArray &body)
{
    return QStringLiteral("printf '%1' | ").arg(printfFormat(body));
}

constexpr QLatin1StringView fromPipe("@-");

} // namespace

QString curlCommand(const QString &url, const HeaderList &headers, const QByteArray &body,
                    const QString &bodyFile)
{
    const bool inLine = !bodyFile.isEmpty() || fitsInLine(body);
    QString command = inLine ? QString() : pipeOf(body);
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
    return command + (inLine ? quoted(QString::fromUtf8(body)) : fromPipe.toString());
}

std::optional<QString> withOtherBody(const QString &command, const QByteArray &body,
                                     const QByteArray &other)
{
    QString rest = command;
    const bool wasInLine = fitsInLine(body);
    const QString part = wasInLine ? quoted(QString::fromUtf8(body)) : pipeOf(body);
    if (wasInLine ? !rest.endsWith(part) : !rest.startsWith(part))
        return std::nullopt;
    if (wasInLine)
        rest.chop(part.size());
    else
        rest = rest.sliced(part.size()).chopped(fromPipe.size());
    return fitsInLine(other) ? QString(rest + quoted(QString::fromUtf8(other)))
                             : QString(pipeOf(other) + rest + fromPipe);
}

} // namespace hk
