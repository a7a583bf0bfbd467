#include "core/model/company.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestHashKey = 1024;
constexpr qsizetype shortestSafeHashKey = 16;

bool isBlankOrControl(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }

} // namespace

Result<Company> makeCompany(const QString &externalId, const QString &name,
                            const QByteArray &timeZone, Environment environment)
{
    Company company;
    company.externalId = externalId.trimmed();
    company.name = name.trimmed();
    company.timeZone = timeZone.trimmed();
    company.environment = environment;
    if (company.externalId.isEmpty() || company.externalId.size() > longestName
        || std::any_of(company.externalId.cbegin(), company.externalId.cend(), isBlankOrControl))
        return Error{ErrorCode::ExternalIdInvalid,
                     QStringLiteral("externalId"),
                     externalId.left(60),
                     {}};
    if (company.name.isEmpty() || company.name.size() > longestName)
        return Error{ErrorCode::NameEmpty, QStringLiteral("name"), name.left(60), {}};
    if (!QTimeZone(company.timeZone).isValid())
        return Error{ErrorCode::TimeZoneUnknown,
                     QStringLiteral("timeZone"),
                     QString::fromUtf8(timeZone.left(60)),
                     {}};
    return company;
}

Result<void> checkHashKey(QByteArrayView key)
{
    const QString subject = QStringLiteral("hashKey");
    if (key.isEmpty())
        return Error{ErrorCode::HashKeyEmpty, subject, {}, {}};
    if (key.size() > longestHashKey)
        return Error{ErrorCode::HashKeyTooLong, subject, QString::number(key.size()), {}};
    if (std::any_of(key.begin(), key.end(),
                    [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }))
        return Error{ErrorCode::HashKeyLineBreak, subject, {}, {}};
    if (!key.isValidUtf8())
        return Error{ErrorCode::HashKeyUnreadable, subject, {}, {}};
    return {};
}

bool isGuessableHashKey(qsizetype bytes) { return bytes < shortestSafeHashKey; }

QString nameOf(Environment environment)
{
    return environment == Environment::Production ? QStringLiteral("production")
                                                  : QStringLiteral("test");
}

Result<Environment> environmentFromName(const QString &name)
{
    for (const Environment environment : {Environment::Test, Environment::Production}) {
        if (name == nameOf(environment))
            return environment;
    }
    return Error{ErrorCode::EnvironmentUnknown, QStringLiteral("environment"), name.left(60), {}};
}

QString nameOf(HashKeyState state)
{
    switch (state) {
    case HashKeyState::Default:
        return QStringLiteral("default");
    case HashKeyState::Set:
        return QStringLiteral("set");
    case HashKeyState::Rotating:
        return QStringLiteral("rotating");
    }
    Q_UNREACHABLE();
}

} // namespace hk
