#include "core/workspace/storekeeping.h"

#include "core/base/answer.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/retentionrepository.h"
#include "core/store/store.h"
#include "core/workspace/erasurerun.h"

#include <QtCore/QPromise>

#include <memory>

namespace hk {
namespace {

QString daysText(std::optional<int> days)
{
    return days ? QStringLiteral("%1d").arg(*days) : QStringLiteral("forever");
}

Result<void> checked(const RetentionRules &rules)
{
    for (const DeliveryStatus status : allOutcomes) {
        const std::optional<int> days = rules.daysOf(status);
        if (days && (*days < 1 || *days > RetentionRules::longestDays))
            return Error{ErrorCode::RetentionInvalid, nameOf(status), QString::number(*days), {}};
    }
    return {};
}

Result<void> changeRules(Database &database, CompanyId company, const RetentionRules &rules,
                         const QString &actor, Micros now)
{
    if (const Result<Company> known = CompanyRepository(database).get(company); !known)
        return known.error();
    RetentionRepository retention(database);
    const Result<RetentionRules> before = retention.rules(company);
    if (!before)
        return before.error();
    if (const Result<void> set = retention.setRules(company, rules); !set)
        return set;
    for (const DeliveryStatus status : allOutcomes) {
        if (before->daysOf(status) == rules.daysOf(status))
            continue;
        const Result<void> noted = AuditRepository(database).add(
                {0, now, actor, company, QStringLiteral("retention.") + nameOf(status),
                 daysText(before->daysOf(status)), daysText(rules.daysOf(status))});
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace

StoreKeeping::StoreKeeping(Store &store, QString actor, QObject *parent)
    : KeepingFront(parent), m_store(store), m_actor(std::move(actor))
{
}

QFuture<Result<RetentionRules>> StoreKeeping::rules(CompanyId company)
{
    return m_store.read([company](Database &database) -> Result<RetentionRules> {
        if (const Result<Company> known = CompanyRepository(database).get(company); !known)
            return known.error();
        return RetentionRepository(database).rules(company);
    });
}

QFuture<Result<void>> StoreKeeping::setRules(CompanyId company, const RetentionRules &rules)
{
    if (const Result<void> valid = checked(rules); !valid)
        return QtFuture::makeReadyFuture(valid);
    return m_store.write([=, actor = m_actor, now = m_store.clock().now()](Database &database) {
        return changeRules(database, company, rules, actor, now);
    });
}

QFuture<Result<PruneTally>> StoreKeeping::walkThrough(const PruneWish &wish, PruneWalk::Mode mode,
                                                      const CancelToken &cancel)
{
    const auto promise = std::make_shared<QPromise<Result<PruneTally>>>();
    promise->start();
    auto *walk = new PruneWalk(m_store, wish, mode, this);
    walk->setCancel(cancel);
    connect(walk, &PruneWalk::progressed, this, &KeepingFront::pruneProgressed);
    connect(walk, &PruneWalk::ended, this, [promise, walk, mode](const Result<PruneTally> &tally) {
        // Half a preview is none; half a removal is one.
        const bool isNone = tally && !tally->isWhole && mode == PruneWalk::Mode::Look;
        promise->addResult(isNone ? Result<PruneTally>(Error{ErrorCode::Cancelled, {}, {}, {}})
                                  : tally);
        promise->finish();
        walk->deleteLater();
    });
    const auto known = m_store.read([company = wish.company](Database &database) {
        return CompanyRepository(database).get(company);
    });
    whenAnswered(known, walk, [walk, actor = m_actor](const Result<Company> &company) {
        if (company)
            walk->start(actor);
        else
            Q_EMIT walk->ended(company.error());
    });
    return promise->future();
}

QFuture<Result<PruneTally>> StoreKeeping::preview(const PruneWish &wish, CancelToken cancel)
{
    return walkThrough(wish, PruneWalk::Mode::Look, cancel);
}

QFuture<Result<PruneTally>> StoreKeeping::prune(const PruneWish &wish, CancelToken cancel)
{
    return walkThrough(wish, PruneWalk::Mode::Remove, cancel);
}

QFuture<Result<PersonData>> StoreKeeping::find(const Person &person, CancelToken cancel)
{
    return (new ErasureRun(m_store, person, cancel, this))->find();
}

QFuture<Result<PersonData>> StoreKeeping::erase(const ErasureWish &wish)
{
    return (new ErasureRun(m_store, wish.person, {}, this))->erase(m_actor, wish.cancelsUnfinished);
}

} // namespace hk
