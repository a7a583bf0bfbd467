#include "core/exchange/requestcode.h"

#include "core/exchange/curlcommand.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <cctype>

namespace hk {
namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isNamed(const QByteArray &header, QByteArrayView name)
{
    return header.compare(name, Qt::CaseInsensitive) == 0;
}

/// One request on its way to become code of one language.
struct Source
{
    Source(RequestLanguage inLanguage, const RequestToSend &toSend)
        : language(inLanguage), request(toSend),
          url(QUrl::fromEncoded(toSend.url.toLatin1(), QUrl::StrictMode)),
          isTls(url.scheme() == QLatin1String("https")), host(url.host(QUrl::FullyEncoded)),
          port(url.port(isTls ? httpsPort : httpPort))
    {
        target = QString::fromLatin1(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                                   | QUrl::RemoveFragment | QUrl::FullyEncoded));
        if (!target.startsWith(QLatin1Char('/')))
            target.prepend(QLatin1Char('/'));
        if (request.body.size() > longestBodyInCode)
            bodyFile = fileName();
    }

    QString fileName() const
    {
        for (const auto &[name, value] : request.headers) {
            const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
            });
            if (isNamed(name, "webhook-id") && isPlain && !value.isEmpty())
                return QStringLiteral("payload-%1.json").arg(QString::fromLatin1(value));
        }
        return QStringLiteral("payload.json");
    }

    QString quoted(const QString &text) const { return literalOf(language, text); }
    QString quoted(const QByteArray &latin1) const { return quoted(QString::fromLatin1(latin1)); }

    /// With a byte order mark in front too, which QString would drop.
    static QString textOf(const QByteArray &bytes)
    {
        if (!isUtf8Text(bytes))
            return QString::fromLatin1(bytes);
        const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
        const QString text = QString::fromUtf8(hasMark ? bytes.mid(3) : bytes);
        return hasMark ? QChar(QChar::ByteOrderMark) + text : text;
    }

    /// The body as literals with `joint` between them, each on a line of its own.
    QString bodyLiterals(const QString &indent, const QString &joint) const
    {
        const QStringList lines = literalsOf(language, textOf(request.body));
        return indent + lines.join(joint + QLatin1Char('\n') + indent);
    }

    /// A line for each header: `line(name, value)`, `length(name)` in the place of Content-Length.
    template<typename Line, typename Length>
    QString headerLines(Line line, Length length) const
    {
        QString text;
        for (const auto &[name, value] : request.headers)
            text += isNamed(name, "Content-Length") ? length(name) : line(name, value);
        return text;
    }

    RequestLanguage language;
    const RequestToSend &request;
    QUrl url;
    bool isTls;
    QString host;
    int port;
    QString target;
    QString bodyFile;
};

/// What stands above the code, each line after the language's sign for a comment.
QString heading(const Source &source, const QString &comment)
{
    QString text = comment
            + QStringLiteral(
                           " Sends the signed request byte for byte; the hash key is not in it.\n");
    const bool hasSecret =
            std::any_of(source.request.headers.begin(), source.request.headers.end(),
                        [](const auto &header) { return header.second == "********"; });
    if (hasSecret)
        text += comment
                + QStringLiteral(" ******** stands for a secret value: put it in its place.\n");
    if (!source.bodyFile.isEmpty())
        text += comment
                + QStringLiteral(" The body is in the file %1, which has to be saved beside it.\n")
                          .arg(source.bodyFile);
    return text;
}

QString pythonCode(const Source &s)
{
    QString body = QStringLiteral("body = (\n%1\n).encode('%2')\n")
                           .arg(s.bodyLiterals(QStringLiteral("    "), {}),
                                isUtf8Text(s.request.body) ? QStringLiteral("utf-8")
                                                           : QStringLiteral("latin-1"));
    if (!s.bodyFile.isEmpty())
        body = QStringLiteral("with open(%1, 'rb') as file:\n    body = file.read()\n")
                       .arg(s.quoted(s.bodyFile));
    const QString headers = s.headerLines(
            [&](const QByteArray &name, const QByteArray &value) {
                return QStringLiteral("connection.putheader(%1, %2)\n")
                        .arg(s.quoted(name), s.quoted(value));
            },
            [&](const QByteArray &name) {
                return QStringLiteral("connection.putheader(%1, str(len(body)))\n")
                        .arg(s.quoted(name));
            });
    return heading(s, QStringLiteral("#")) + QStringLiteral("import http.client\n\n") + body
            + QStringLiteral("\nconnection = http.client.%1(%2, %3, timeout=30)\n"
                             "connection.putrequest('POST', %4, skip_host=True, "
                             "skip_accept_encoding=True)\n")
                      .arg(s.isTls ? QStringLiteral("HTTPSConnection")
                                   : QStringLiteral("HTTPConnection"),
                           s.quoted(s.host), QString::number(s.port), s.quoted(s.target))
            + headers
            + QStringLiteral("connection.endheaders(body)\n"
                             "answer = connection.getresponse()\n"
                             "print(answer.status, answer.read().decode(errors='replace'))\n");
}

QString nodeCode(const Source &s)
{
    QString body = QStringLiteral("const body = Buffer.from(\n%1,\n  '%2');\n")
                           .arg(s.bodyLiterals(QStringLiteral("  "), QStringLiteral(" +")),
                                isUtf8Text(s.request.body) ? QStringLiteral("utf8")
                                                           : QStringLiteral("latin1"));
    if (!s.bodyFile.isEmpty())
        body = QStringLiteral("const body = require('fs').readFileSync(%1);\n")
                       .arg(s.quoted(s.bodyFile));
    const QString headers = s.headerLines(
            [&](const QByteArray &name, const QByteArray &value) {
                return QStringLiteral("request.appendHeader(%1, %2);\n")
                        .arg(s.quoted(name), s.quoted(value));
            },
            [&](const QByteArray &name) {
                return QStringLiteral("request.appendHeader(%1, String(body.length));\n")
                        .arg(s.quoted(name));
            });
    return heading(s, QStringLiteral("//"))
            + QStringLiteral("const http = require('%1');\n\n")
                      .arg(s.isTls ? QStringLiteral("https") : QStringLiteral("http"))
            + body
            + QStringLiteral("\nconst request = http.request({\n"
                             "  method: 'POST', hostname: %1, port: %2, path: %3, setHost: "
                             "false,\n});\n"
                             "request.removeHeader('Connection'); // Node would add one\n")
                      .arg(s.quoted(s.host), QString::number(s.port), s.quoted(s.target))
            + headers
            + QStringLiteral("request.on('response', (answer) => {\n"
                             "  console.log(answer.statusCode);\n"
                             "  answer.pipe(process.stdout);\n"
                             "});\n"
                             "request.end(body);\n");
}

/// In PHP, whose strings are bytes and whose escapes are UTF-8.
QString fromBase64(const QByteArray &bytes)
{
    return QStringLiteral("base64_decode(\"%1\")").arg(QString::fromLatin1(bytes.toBase64()));
}

QString phpCode(const Source &s)
{
    QString body = QStringLiteral("$body =\n%1;\n")
                           .arg(s.bodyLiterals(QStringLiteral("    "), QStringLiteral(" .")));
    if (!isUtf8Text(s.request.body)) // \u{e9} would be two bytes
        body = QStringLiteral("$body = %1;\n").arg(fromBase64(s.request.body));
    if (!s.bodyFile.isEmpty())
        body = QStringLiteral("$body = file_get_contents(%1);\n").arg(s.quoted(s.bodyFile));
    const QString headers = s.headerLines(
            [&](const QByteArray &name, const QByteArray &value) {
                const QByteArray line = name + ": " + value;
                return QStringLiteral("    %1,\n")
                        .arg(isUtf8Text(line) ? s.quoted(QString::fromUtf8(line))
                                              : fromBase64(line));
            },
            [&](const QByteArray &name) {
                return QStringLiteral("    %1 . strlen($body),\n").arg(s.quoted(name + ": "));
            });
    const QString address = QStringLiteral("%1://%2:%3")
                                    .arg(s.isTls ? QStringLiteral("tls") : QStringLiteral("tcp"),
                                         s.host.contains(QLatin1Char(':'))
                                                 ? QLatin1Char('[') + s.host + QLatin1Char(']')
                                                 : s.host,
                                         QString::number(s.port));
    return QStringLiteral("<?php\n") + heading(s, QStringLiteral("//"))
            + QStringLiteral("// A socket, because PHP's own streams add a header.\n") + body
            + QStringLiteral("$head = [\n    %1,\n")
                      .arg(s.quoted(QStringLiteral("POST %1 HTTP/1.1").arg(s.target)))
            + headers
            + QStringLiteral("];\n\n$socket = stream_socket_client(%1, $code, $problem, 30)\n"
                             "    or exit($problem . \"\\n\");\n"
                             "fwrite($socket, implode(\"\\r\\n\", $head) . \"\\r\\n\\r\\n\" . "
                             "$body);\n"
                             "echo fgets($socket);\n")
                      .arg(s.quoted(address));
}

QString csharpBody(const Source &s)
{
    if (!s.bodyFile.isEmpty())
        return QStringLiteral("        byte[] body = File.ReadAllBytes(%1);\n")
                .arg(s.quoted(s.bodyFile));
    return QStringLiteral("        byte[] body = Encoding.GetEncoding(\"%1\").GetBytes(\n%2);\n")
            .arg(isUtf8Text(s.request.body) ? QStringLiteral("UTF-8")
                                            : QStringLiteral("ISO-8859-1"),
                 s.bodyLiterals(QStringLiteral("            "), QStringLiteral(" +")));
}

QString csharpCode(const Source &s)
{
    const QString headers = s.headerLines(
            [&](const QByteArray &name, const QByteArray &value) {
                return QStringLiteral("            %1 +\n")
                        .arg(s.quoted(QByteArray(name + ": " + value + "\r\n")));
            },
            [&](const QByteArray &name) {
                return QStringLiteral("            %1 + body.Length + \"\\r\\n\" +\n")
                        .arg(s.quoted(name + ": "));
            });
    const QString stream = s.isTls
            ? QStringLiteral("        using (var stream = new SslStream(client.GetStream()))\n"
                             "        {\n"
                             "            stream.AuthenticateAsClient(%1);\n")
                      .arg(s.quoted(s.host))
            : QStringLiteral("        using (var stream = client.GetStream())\n        {\n");
    return heading(s, QStringLiteral("//"))
            + QStringLiteral(
                    "// A socket, because HttpClient has an order of its own for headers.\n"
                    "using System;\nusing System.IO;\nusing System.Net.Security;\n"
                    "using System.Net.Sockets;\nusing System.Text;\n\n"
                    "class SendRequest\n{\n    static void Main()\n    {\n")
            + csharpBody(s)
            + QStringLiteral("        byte[] head = "
                             "Encoding.GetEncoding(\"ISO-8859-1\").GetBytes(\n            %1 +\n")
                      .arg(s.quoted(QStringLiteral("POST %1 HTTP/1.1\r\n").arg(s.target)))
            + headers
            + QStringLiteral("            \"\\r\\n\");\n"
                             "        using (var client = new TcpClient(%1, %2))\n")
                      .arg(s.quoted(s.host), QString::number(s.port))
            + stream
            + QStringLiteral("            stream.Write(head, 0, head.Length);\n"
                             "            stream.Write(body, 0, body.Length);\n"
                             "            Console.WriteLine(new StreamReader(stream).ReadLine());\n"
                             "        }\n    }\n}\n");
}

} // namespace

QString titleOf(RequestLanguage language)
{
    switch (language) {
    case RequestLanguage::Curl:
        return QStringLiteral("cURL");
    case RequestLanguage::Python:
        return QStringLiteral("Python");
    case RequestLanguage::Node:
        return QStringLiteral("Node.js");
    case RequestLanguage::Php:
        return QStringLiteral("PHP");
    case RequestLanguage::CSharp:
        return QStringLiteral("C#");
    }
    Q_UNREACHABLE();
}

RequestCode requestCode(RequestLanguage language, const RequestToSend &request)
{
    const Source source(language, request);
    switch (language) {
    case RequestLanguage::Curl:
        // Without a heading: some shells take no comments where commands are pasted.
        return {curlCommand(request.url, request.headers, request.body, source.bodyFile)
                        + QLatin1Char('\n'),
                source.bodyFile};
    case RequestLanguage::Python:
        return {pythonCode(source), source.bodyFile};
    case RequestLanguage::Node:
        return {nodeCode(source), source.bodyFile};
    case RequestLanguage::Php:
        return {phpCode(source), source.bodyFile};
    case RequestLanguage::CSharp:
        return {csharpCode(source), source.bodyFile};
    }
    Q_UNREACHABLE();
}

} // namespace hk
