#include "core/store/retentionrepository.h"

#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

namespace hk {
namespace {

constexpr char selectRules[] = "SELECT status, keep_days FROM retention WHERE company = ?";
constexpr char deleteRules[] = "DELETE FROM retention WHERE company = ?";
constexpr char insertRule[] = "INSERT INTO retention(company, status, keep_days) VALUES(?, ?, ?)";
constexpr char selectCompanies[] = "SELECT DISTINCT company FROM retention ORDER BY company";
constexpr char insertRun[] =
        "INSERT INTO pruning(company, run, actor, wish, began_at) VALUES(?, ?, ?, ?, ?)";
constexpr char updateRun[] =
        "UPDATE pruning SET delivered = delivered + ?, failed = failed + ?, "
        "cancelled = cancelled + ?, attempts = attempts + ?, events = events + ? "
        "WHERE company = ? AND run = ?";
constexpr char selectRun[] = "SELECT actor, wish, delivered, failed, cancelled, attempts, events, "
                             "run FROM pruning WHERE company = ?";
constexpr char deleteRun[] = "DELETE FROM pruning WHERE company = ?";
constexpr char selectDay[] = "SELECT value FROM meta WHERE key = 'retention_applied_on'";
constexpr char updateDay[] = "INSERT INTO meta(key, value) VALUES('retention_applied_on', ?) "
                             "ON CONFLICT DO UPDATE SET value = excluded.value";
constexpr char selectWait[] = "SELECT value FROM meta WHERE key = 'retention_waits_since'";
constexpr char updateWait[] = "INSERT INTO meta(key, value) VALUES('retention_waits_since', ?) "
                              "ON CONFLICT DO UPDATE SET value = excluded.value";
constexpr char selectNewest[] = "SELECT created_at FROM delivery ORDER BY id DESC LIMIT 1";
// A day of them, so that nobody waits long for it.
constexpr char deleteLatencies[] =
        "DELETE FROM latency WHERE company = ? AND hour < ? "
        "AND hour < 24 + (SELECT min(hour) FROM latency WHERE company = ?)";

struct Run
{
    QString actor;
    QString wish;
    QString removed; ///< empty: nothing
    qint64 number = 0;
};

/// "90 delivered, 3 failed, 0 cancelled, 120 attempts, 88 events"
QString removedText(const Query &row)
{
    constexpr const char *names[] = {"delivered", "failed", "cancelled", "attempts", "events"};
    QStringList parts;
    qint64 deliveries = 0;
    for (int i = 0; i < 5; ++i) {
        const qint64 n = row.integer(2 + i);
        deliveries += i < 3 ? n : 0;
        parts.append(QStringLiteral("%1 %2").arg(QString::number(n), QLatin1String(names[i])));
    }
    return deliveries > 0 ? parts.join(QStringLiteral(", ")) : QString();
}

} // namespace

Result<RetentionRules> RetentionRepository::rules(CompanyId company)
{
    RetentionRules rules;
    const auto add = [&rules](const Query &row) {
        const auto status = static_cast<DeliveryStatus>(row.integer(0));
        if (isFinished(status))
            rules.setDays(status, static_cast<int>(row.integer(1)));
    };
    const Result<void> read = Query(m_db, selectRules).forEach(add, company);
    return read ? Result<RetentionRules>(rules) : read.error();
}

Result<void> RetentionRepository::setRules(CompanyId company, const RetentionRules &rules)
{
    if (const Result<qint64> deleted = Query(m_db, deleteRules).run(company); !deleted)
        return deleted.error();
    for (const DeliveryStatus status : allOutcomes) {
        const std::optional<int> days = rules.daysOf(status);
        if (!days)
            continue;
        if (const auto added = Query(m_db, insertRule).run(company, status, *days); !added)
            return added.error();
    }
    return {};
}

Result<QList<CompanyId>> RetentionRepository::companies()
{
    return Query(m_db, selectCompanies).list([](const Query &row) {
        return CompanyId(row.integer(0));
    });
}

Result<qint64> RetentionRepository::beginRun(const PruneWish &wish, const QString &actor,
                                             Micros now)
{
    if (const Result<void> ended = endRun(wish.company, std::nullopt, now); !ended)
        return ended.error();
    // Of another program's run, too, it must differ, so it is drawn.
    const qint64 run = QRandomGenerator::system()->generate64() >> 1;
    const Result<qint64> begun =
            Query(m_db, insertRun).run(wish.company, run, actor, wish.text(), now);
    return begun ? Result<qint64>(run) : begun.error();
}

Result<bool> RetentionRepository::noteRemoved(CompanyId company, qint64 run,
                                              const PruneTally &tally)
{
    const Result<qint64> noted =
            Query(m_db, updateRun)
                    .run(tally.of(DeliveryStatus::Delivered), tally.of(DeliveryStatus::Failed),
                         tally.of(DeliveryStatus::Cancelled), tally.attempts, tally.events, company,
                         run);
    return noted ? Result<bool>(*noted > 0) : noted.error();
}

Result<void> RetentionRepository::endRun(CompanyId company, std::optional<qint64> number,
                                         Micros now)
{
    const auto run = Query(m_db, selectRun)
                             .first(
                                     [](const Query &row) {
                                         return Run{row.text(0), row.text(1), removedText(row),
                                                    row.integer(7)};
                                     },
                                     company);
    if (!run)
        return run.error();
    if (!run->has_value() || (number && *number != (*run)->number))
        return {};
    if (const Result<qint64> deleted = Query(m_db, deleteRun).run(company); !deleted)
        return deleted.error();
    const Run &ended = **run;
    if (ended.removed.isEmpty())
        return {};
    return AuditRepository(m_db).add({0, now, ended.actor, company,
                                      QStringLiteral("deliveries.removed"), ended.wish,
                                      ended.removed});
}

Result<std::optional<QDate>> RetentionRepository::appliedOn() { return dayOf(selectDay); }

Result<std::optional<QDate>> RetentionRepository::dayOf(const char *sql)
{
    const auto day = Query(m_db, sql).first([](const Query &row) { return row.text(0); });
    if (!day)
        return day.error();
    const QDate date = QDate::fromString(day->value_or(QString()), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Result<std::optional<QDate>> RetentionRepository::newestDay()
{
    const auto newest =
            Query(m_db, selectNewest).first([](const Query &row) { return row.integer(0); });
    if (!newest)
        return newest.error();
    return newest->has_value() ? std::optional(toDateTime(**newest).date()) : std::nullopt;
}

Result<std::optional<QDate>> RetentionRepository::waitsSince() { return dayOf(selectWait); }

Result<void> RetentionRepository::setWaitsSince(std::optional<QDate> day)
{
    const Result<qint64> set =
            Query(m_db, updateWait).run(day ? day->toString(Qt::ISODate) : QString());
    return set ? Result<void>() : set.error();
}

Result<qint64> RetentionRepository::removeLatencies(CompanyId company, Micros moment)
{
    return Query(m_db, deleteLatencies).run(company, CounterSheet::hourOf(moment), company);
}

Result<void> RetentionRepository::setAppliedOn(QDate day)
{
    const Result<qint64> set = Query(m_db, updateDay).run(day.toString(Qt::ISODate));
    return set ? Result<void>() : set.error();
}

} // namespace hk
