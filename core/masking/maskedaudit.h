#pragma once

#include "core/workspace/auditfront.h"

namespace hk {

class ScreenMask;

/// An entry without what may be a person's in its values: e-mail addresses and phone numbers
/// anywhere, personal fields of JSON, filters of payloads that ask for one, and what somebody wrote
/// beside a hold. What was done, by whom, and where stays.
AuditEntry withoutPersonalData(AuditEntry entry);
/// The same of one value, before or after, of what was changed: "endpoint.CRM.filter".
QString withoutPersonalData(const QString &what, QString value);

/// The audit: while the mask is on its entries show no personal data; files of it hold the entries
/// as they are, and a check looks at those. Lives in the thread of the front it stands before; both
/// outlive it.
class MaskedAudit final : public AuditFront
{
    Q_OBJECT

public:
    MaskedAudit(AuditFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<AuditPart>> list(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<qint64>> count(const AuditWish &wish, CancelToken cancel) override;
    QFuture<Result<AuditVerdict>> verify(const std::optional<AuditHead> &known,
                                         CancelToken cancel) override;
    QFuture<Result<qint64>> exportTo(const QString &file, AuditFormat format, const AuditWish &wish,
                                     CancelToken cancel) override;

private:
    AuditFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
