#include "ui/common/httptext.h"

#include <QtCore/QUrl>

namespace hk {
namespace {

/// One word for a POSIX shell, whatever is in it.
QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

bool isNamed(const QByteArray &header, QByteArrayView name)
{
    return header.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray requestLine(const QString &url)
{
    const QUrl parsed(url);
    QByteArray target = parsed.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = QByteArrayLiteral("/");
    if (parsed.hasQuery())
        target += '?' + parsed.query(QUrl::FullyEncoded).toUtf8();
    return "POST " + target + " HTTP/1.1";
}

QByteArray requestBytes(const QString &url, const HeaderList &headers, const QByteArray &body)
{
    QByteArray bytes = requestLine(url) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

QString headText(const QByteArray &firstLine, const HeaderList &headers)
{
    QStringList lines;
    lines.reserve(headers.size() + 1);
    if (!firstLine.isEmpty())
        lines.append(QString::fromUtf8(firstLine));
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value));
    return lines.join(QLatin1Char('\n'));
}

QString curlText(const QString &url, const HeaderList &headers, const QByteArray &body)
{
    QStringList parts{QStringLiteral("curl --request POST"),
                      QStringLiteral("--url ") + quoted(url)};
    bool saysAccept = false;
    for (const auto &[name, value] : headers) {
        saysAccept = saysAccept || isNamed(name, "Accept");
        // curl writes these two itself, from the URL and the body.
        if (isNamed(name, "Host") || isNamed(name, "Content-Length"))
            continue;
        parts.append(
                QStringLiteral("--header ")
                + quoted(QString::fromUtf8(name) + QLatin1String(": ") + QString::fromUtf8(value)));
    }
    // Without these, curl adds "Accept: */*" always and "Expect: 100-continue" to a large body.
    if (!saysAccept)
        parts.append(QStringLiteral("--header 'Accept:'"));
    parts.append(QStringLiteral("--header 'Expect:'"));
    parts.append(QStringLiteral("--data-binary ") + quoted(QString::fromUtf8(body)));
    return parts.join(QLatin1String(" \\\n  "));
}

} // namespace hk
