#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/signatureencoding.h"
#include "core/model/retryschedule.h"
#include "core/model/webhookurl.h"
#include "core/model/wirenames.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Which key signs: the external id, one of the company's own, or two while one is being rotated.
enum class HashKeyState { Default, Set, Rotating };

/// Whose settings these are. A value; keys are apart, see core/model/settings.h.
struct Company
{
    CompanyId id;
    QString externalId;
    QString name;
    QByteArray timeZone = QByteArrayLiteral("UTC"); ///< IANA name
    Environment environment = Environment::Test;
    SignatureEncoding signatureEncoding = SignatureEncoding::Hex;
    bool standardHeaders = true; ///< whether the Standard Webhooks headers are sent too
    RetrySchedule retrySchedule;
    qint64 timeoutMs = 15'000; ///< for a whole attempt
    WireNames wireNames;
    qint64 revision = 0; ///< grows with every saved change
    Micros createdAt = 0;
    Micros archivedAt = 0; ///< 0: it is not in the archive
    bool isArchived() const { return archivedAt != 0; }
    bool operator==(const Company &) const = default;
};

/// Checks what a person gave for a new company; errors ExternalIdInvalid, NameEmpty,
/// TimeZoneUnknown.
Result<Company> makeCompany(const QString &externalId, const QString &name,
                            const QByteArray &timeZone, Environment environment);

/// 1 to 1,024 bytes of UTF-8 text without control characters; errors HashKey….
Result<void> checkHashKey(QByteArrayView key);
/// Whether a key of that many bytes can be found by trying: fewer than 16, half of the 32 that RFC
/// 2104, section 3, asks for with SHA-256. It is accepted, since the receiver may leave no choice.
bool isGuessableHashKey(qsizetype bytes);

QString nameOf(Environment environment);
Result<Environment> environmentFromName(const QString &name);
QString nameOf(HashKeyState state);

} // namespace hk
