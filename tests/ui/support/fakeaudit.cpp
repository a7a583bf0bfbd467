#include "tests/ui/support/fakeaudit.h"

namespace hk::test {

QFuture<Result<AuditPart>> FakeAudit::list(const AuditWish &wish, CancelToken)
{
    wishes.append(wish);
    AuditPart part;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (!matches(*line, wish) || (wish.before && line->entry.id >= *wish.before))
            continue;
        if (part.lines.size() == wish.limit) {
            part.isLast = false;
            break;
        }
        part.lines.append(*line);
    }
    return answers.give<AuditPart>(part);
}

QFuture<Result<qint64>> FakeAudit::count(const AuditWish &wish, CancelToken)
{
    qint64 n = 0;
    for (const AuditLine &line : std::as_const(lines))
        n += matches(line, wish) ? 1 : 0;
    return counting.give<qint64>(n);
}

QFuture<Result<AuditVerdict>> FakeAudit::verify(const std::optional<AuditHead> &, CancelToken)
{
    return answers.give<AuditVerdict>(verdict);
}

QFuture<Result<qint64>> FakeAudit::exportTo(const QString &file, AuditFormat format,
                                            const AuditWish &wish, CancelToken)
{
    files.append(file);
    formats.append(format);
    wishes.append(wish);
    return answers.give<qint64>(lines.size());
}

void FakeAudit::add(CompanyId company, const QString &companyName, const QString &what,
                    const QString &before, const QString &after)
{
    AuditLine line;
    line.entry = {lines.size() + 1,
                  toMicros(QDateTime::currentDateTimeUtc()) - 60'000'000,
                  QStringLiteral("window:ada"),
                  company,
                  what,
                  before,
                  after};
    line.company = companyName;
    line.hash = QByteArray(32, '\x5a');
    lines.append(line);
}

bool FakeAudit::matches(const AuditLine &line, const AuditWish &wish)
{
    if (wish.company && line.entry.company != *wish.company && line.entry.company.isValid())
        return false;
    for (const AuditTerm &term : wish.filter.terms()) {
        if (!line.entry.what.contains(term.value))
            return false;
    }
    return true;
}

} // namespace hk::test
