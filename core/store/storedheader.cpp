#include "core/store/storedheader.h"

#include "core/store/query.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hk {
namespace {

constexpr char selectHeaders[] = "SELECT headers FROM endpoint WHERE id = ?";

} // namespace

QByteArray headerContext(EndpointId endpoint)
{
    return "endpoint_header:" + QByteArray::number(endpoint.value());
}

Result<QList<StoredHeader>> storedHeaders(Database &database, EndpointId id)
{
    const auto text =
            Query(database, selectHeaders).first([](const Query &row) { return row.text(0); }, id);
    if (!text)
        return text.error();
    return storedHeadersFrom(text->value_or(QString()));
}

QString textOf(const QList<StoredHeader> &headers)
{
    if (headers.isEmpty())
        return QLatin1String("");
    QJsonArray list;
    for (const StoredHeader &header : headers) {
        QJsonObject entry{{QStringLiteral("name"), header.name}};
        if (header.sealed.isEmpty())
            entry.insert(QStringLiteral("value"), header.value);
        else
            entry.insert(QStringLiteral("sealed"), QString::fromLatin1(header.sealed.toBase64()));
        list.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<StoredHeader> storedHeadersFrom(const QString &text)
{
    QList<StoredHeader> headers;
    if (text.isEmpty())
        return headers;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &entry : list) {
        const QByteArray sealed = entry[QLatin1String("sealed")].toString().toLatin1();
        headers.append({entry[QLatin1String("name")].toString(),
                        entry[QLatin1String("value")].toString(), QByteArray::fromBase64(sealed)});
    }
    return headers;
}

QList<OwnHeader> ownHeadersOf(const QList<StoredHeader> &headers)
{
    QList<OwnHeader> own;
    for (const StoredHeader &header : headers)
        own.append({header.name, header.value, !header.sealed.isEmpty()});
    return own;
}

} // namespace hk
