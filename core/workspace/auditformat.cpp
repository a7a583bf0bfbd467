#include "core/exchange/csvrow.h"
#include "core/exchange/harmlessjson.h"
#include "core/workspace/auditfront.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace hk {
namespace {

constexpr qsizetype hashSize = 32;

QString hexOf(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

/// In microseconds as well, as the hash was made of it.
QByteArray jsonOf(const AuditLine &line)
{
    const AuditEntry &entry = line.entry;
    QJsonObject json{{QStringLiteral("entry"), entry.id},
                     {QStringLiteral("at"), toRfc3339(entry.at)},
                     {QStringLiteral("atMicros"), entry.at},
                     {QStringLiteral("who"), entry.actor},
                     {QStringLiteral("companyNumber"), entry.company.value()},
                     {QStringLiteral("what"), entry.what},
                     {QStringLiteral("before"), entry.before},
                     {QStringLiteral("after"), entry.after},
                     {QStringLiteral("hash"), hexOf(line.hash)}};
    json.insert(QStringLiteral("company"),
                line.company.isEmpty() ? QJsonValue() : QJsonValue(line.company));
    return harmlessJson(QJsonDocument(json).toJson(QJsonDocument::Compact)) + '\n';
}

} // namespace

QString nameOf(AuditFormat format)
{
    return format == AuditFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

std::optional<AuditFormat> auditFormatFromName(QStringView name)
{
    for (const AuditFormat format : {AuditFormat::Csv, AuditFormat::JsonLines}) {
        if (name == nameOf(format))
            return format;
    }
    return std::nullopt;
}

QByteArray auditHeading(AuditFormat format)
{
    if (format == AuditFormat::JsonLines)
        return {};
    return csvRow({QStringLiteral("entry"), QStringLiteral("at"), QStringLiteral("atMicros"),
                   QStringLiteral("who"), QStringLiteral("company"),
                   QStringLiteral("companyNumber"), QStringLiteral("what"),
                   QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("hash")});
}

QByteArray auditText(const AuditLine &line, AuditFormat format)
{
    if (format == AuditFormat::JsonLines)
        return jsonOf(line);
    const AuditEntry &entry = line.entry;
    return csvRow({QString::number(entry.id), toRfc3339(entry.at), QString::number(entry.at),
                   entry.actor, line.company, QString::number(entry.company.value()), entry.what,
                   entry.before, entry.after, hexOf(line.hash)});
}

QString headText(const AuditHead &head)
{
    return QString::number(head.entry) + u':' + hexOf(head.hash);
}

std::optional<AuditHead> auditHeadFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    bool isNumber = false;
    const qint64 entry = trimmed.left(colon).toLongLong(&isNumber);
    const QByteArray hex = colon < 0 ? QByteArray() : trimmed.mid(colon + 1).toLatin1().toLower();
    const QByteArray hash = QByteArray::fromHex(hex);
    if (!isNumber || entry < 0 || hash.size() != hashSize || hash.toHex() != hex)
        return std::nullopt;
    return AuditHead{entry, hash};
}

} // namespace hk
