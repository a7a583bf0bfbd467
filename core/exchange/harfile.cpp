#include "core/exchange/harfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int unknownSize = -1; // as the specification wants it

QJsonObject pair(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QJsonArray headersOf(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(pair(QString::fromLatin1(name), QString::fromUtf8(value)));
    return list;
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray list;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.append(pair(name, value));
    return list;
}

QString mimeTypeOf(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

bool isText(const QByteArray &bytes) { return QByteArrayView(bytes).isValidUtf8(); }

QJsonObject postDataOf(const HarExchange &exchange)
{
    QJsonObject data{{u"mimeType"_s, mimeTypeOf(exchange.requestHeaders)},
                     {u"params"_s, QJsonArray()}};
    if (isText(exchange.requestBody)) {
        data[u"text"_s] = QString::fromUtf8(exchange.requestBody);
    } else {
        // The specification has no place for it, but lets us name one of our own.
        data[u"text"_s] = QString::fromLatin1(exchange.requestBody.toBase64());
        data[u"_encoding"_s] = u"base64"_s;
    }
    if (exchange.requestBodySize > exchange.requestBody.size())
        data[u"comment"_s] = u"Only the first part of the body was kept."_s;
    return data;
}

QJsonObject requestOf(const HarExchange &exchange)
{
    QJsonObject request{{u"method"_s, QString::fromLatin1(exchange.method)},
                        {u"url"_s, exchange.url},
                        {u"httpVersion"_s, u"HTTP/1.1"_s},
                        {u"cookies"_s, QJsonArray()},
                        {u"headers"_s, headersOf(exchange.requestHeaders)},
                        {u"queryString"_s, queryOf(exchange.url)},
                        {u"headersSize"_s, unknownSize},
                        {u"bodySize"_s, exchange.requestBodySize}};
    if (exchange.requestBodySize > 0)
        request[u"postData"_s] = postDataOf(exchange);
    return request;
}

QJsonObject contentOf(const HarExchange &exchange)
{
    QJsonObject content{{u"size"_s, exchange.responseBody.size()},
                        {u"mimeType"_s, mimeTypeOf(exchange.responseHeaders)}};
    const bool plain = isText(exchange.responseBody);
    content[u"text"_s] = plain ? QString::fromUtf8(exchange.responseBody)
                               : QString::fromLatin1(exchange.responseBody.toBase64());
    if (!plain)
        content[u"encoding"_s] = u"base64"_s;
    return content;
}

QJsonObject responseOf(const HarExchange &exchange)
{
    QString location;
    for (const auto &[name, value] : exchange.responseHeaders) {
        if (name.compare("location", Qt::CaseInsensitive) == 0)
            location = QString::fromUtf8(value);
    }
    // 0 is what browsers write for an answer that never came.
    return {{u"status"_s, exchange.status.value_or(0)},
            {u"statusText"_s, QString::fromLatin1(exchange.statusText)},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headersOf(exchange.responseHeaders)},
            {u"content"_s, contentOf(exchange)},
            {u"redirectURL"_s, location},
            {u"headersSize"_s, unknownSize},
            {u"bodySize"_s, exchange.status ? exchange.responseBody.size() : unknownSize}};
}

} // namespace

HarFile::HarFile(QIODevice &out) : m_out(out)
{
    const QJsonObject creator{{u"name"_s, u"Hookkeeper"_s},
                              {u"version"_s, QCoreApplication::applicationVersion()}};
    write("{\"log\":{\"version\":\"1.2\",\"creator\":"
          + QJsonDocument(creator).toJson(QJsonDocument::Compact) + ",\"entries\":[");
}

void HarFile::add(const HarExchange &exchange)
{
    const double tookMs = static_cast<double>(exchange.took) / microsPerMs;
    QJsonObject entry{
            {u"startedDateTime"_s, toRfc3339(exchange.startedAt)},
            {u"time"_s, tookMs},
            {u"request"_s, requestOf(exchange)},
            {u"response"_s, responseOf(exchange)},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, tookMs}, {u"receive"_s, 0}}}};
    if (!exchange.comment.isEmpty())
        entry[u"comment"_s] = exchange.comment;
    write((m_isFirst ? "\n" : ",\n") + QJsonDocument(entry).toJson(QJsonDocument::Compact));
    m_isFirst = false;
}

bool HarFile::finish()
{
    write("\n]}}\n");
    return m_isWhole;
}

void HarFile::write(const QByteArray &bytes)
{
    m_isWhole = m_isWhole && m_out.write(bytes) == bytes.size();
}

} // namespace hk
