#include "core/exchange/harfile.h"

#include "core/base/plaintext.h"
#include "core/exchange/harmlessjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

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
        list.append(pair(textOfBytes(name), textOfBytes(value)));
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
            return textOfBytes(value);
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
    if (exchange.responseCut) {
        content[u"comment"_s] = u"Only the first part of the body was kept."_s;
        content[u"_cut"_s] = true;
    }
    return content;
}

QJsonObject responseOf(const HarExchange &exchange)
{
    QString location;
    for (const auto &[name, value] : exchange.responseHeaders) {
        if (name.compare("location", Qt::CaseInsensitive) == 0)
            location = textOfBytes(value);
    }
    // 0 is what browsers write for an answer that never came.
    QJsonObject response{
            {u"status"_s, exchange.status.value_or(0)},
            {u"statusText"_s, QString::fromLatin1(exchange.statusText)},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headersOf(exchange.responseHeaders)},
            {u"content"_s, contentOf(exchange)},
            {u"redirectURL"_s, location},
            {u"headersSize"_s, unknownSize},
            {u"bodySize"_s, exchange.status ? exchange.responseBody.size() : unknownSize}};
    if (!exchange.error.isEmpty())
        response[u"_error"_s] = exchange.error;
    return response;
}

double toMs(qint64 us) { return static_cast<double>(us) / microsPerMs; }

/// A phase that was not needed is -1 where the specification allows it; `connect` holds `ssl`, and
/// what no phase accounts for is `blocked`, so that the sum is the whole time.
QJsonObject timingsOf(const HarExchange &exchange)
{
    const PhaseTimes &phases = exchange.phases;
    if (phases == PhaseTimes())
        return {{u"send"_s, 0}, {u"wait"_s, toMs(exchange.took)}, {u"receive"_s, 0}};
    const auto optional = [](qint64 us) { return us < 0 ? double(unknownSize) : toMs(us); };
    const auto known = [](qint64 us) { return std::max<qint64>(us, 0); };
    const qint64 sum = known(phases.resolveUs) + known(phases.connectUs) + known(phases.tlsUs)
            + known(phases.sendUs) + known(phases.waitUs) + known(phases.receiveUs);
    const bool hasConnected = phases.connectUs >= 0 || phases.tlsUs >= 0;
    const qint64 connect = hasConnected ? known(phases.connectUs) + known(phases.tlsUs) : -1;
    return {{u"blocked"_s, toMs(known(exchange.took - sum))},
            {u"dns"_s, optional(phases.resolveUs)},
            {u"connect"_s, optional(connect)},
            {u"ssl"_s, optional(phases.tlsUs)},
            {u"send"_s, toMs(known(phases.sendUs))},
            {u"wait"_s, toMs(known(phases.waitUs))},
            {u"receive"_s, toMs(known(phases.receiveUs))}};
}

/// What the specification has no place for, exactly.
QJsonObject ownOf(const HarExchange &exchange)
{
    QJsonObject own;
    for (const auto &[name, value] : exchange.facts)
        own[name] = value;
    return own;
}

void addPeer(QJsonObject &entry, const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    if (colon < 0)
        return;
    QString ip = address.first(colon);
    if (ip.startsWith(u'['))
        ip = ip.sliced(1).chopped(1);
    entry[u"serverIPAddress"_s] = ip;
    entry[u"connection"_s] = address.sliced(colon + 1);
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
    QJsonObject entry{{u"startedDateTime"_s, toRfc3339(exchange.startedAt)},
                      {u"time"_s, toMs(exchange.took)},
                      {u"request"_s, requestOf(exchange)},
                      {u"response"_s, responseOf(exchange)},
                      {u"cache"_s, QJsonObject()},
                      {u"timings"_s, timingsOf(exchange)}};
    addPeer(entry, exchange.remoteAddress);
    if (!exchange.comment.isEmpty())
        entry[u"comment"_s] = exchange.comment;
    if (!exchange.facts.isEmpty())
        entry[u"_hookkeeper"_s] = ownOf(exchange);
    write((m_isFirst ? "\n" : ",\n")
          + harmlessJson(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
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
