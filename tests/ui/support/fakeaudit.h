#pragma once

#include "core/workspace/auditfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Entries in memory, oldest first; of a filter only the free text counts.
class FakeAudit final : public AuditFront
{
    Q_OBJECT

public:
    QFuture<Result<AuditPart>> list(const AuditWish &wish, CancelToken) override;
    QFuture<Result<qint64>> count(const AuditWish &wish, CancelToken) override;
    QFuture<Result<AuditVerdict>> verify(const std::optional<AuditHead> &, CancelToken) override;
    QFuture<Result<qint64>> exportTo(const QString &file, AuditFormat format, const AuditWish &wish,
                                     CancelToken) override;

    void add(CompanyId company, const QString &companyName, const QString &what,
             const QString &before, const QString &after);

    FakeAnswers answers;
    FakeAnswers counting;
    QList<AuditLine> lines;
    AuditVerdict verdict;
    QList<AuditWish> wishes;
    QStringList files;
    QList<AuditFormat> formats;

private:
    static bool matches(const AuditLine &line, const AuditWish &wish);
};

} // namespace hk::test
