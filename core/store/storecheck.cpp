#include "core/store/storecheck.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/storecopy.h"

#include <QtCore/QFile>

namespace hk {
namespace {

constexpr char checkStructure[] = "PRAGMA integrity_check(20)";
constexpr char checkForeignKeys[] = "PRAGMA foreign_key_check";

/// A statement that counts what contradicts itself, and the sentence for it.
struct Rule
{
    const char *sql;
    const char *finding;
};

constexpr Rule rules[] = {
        {"SELECT count(*) FROM event e WHERE NOT EXISTS "
         "(SELECT 1 FROM payload p WHERE p.event = e.id)",
         "Events without a payload: %1."},
        {"SELECT count(*) FROM event e WHERE NOT EXISTS "
         "(SELECT 1 FROM company c WHERE c.id = e.company)",
         "Events of a company that is not there: %1."},
        {"SELECT count(*) FROM event e WHERE NOT EXISTS "
         "(SELECT 1 FROM delivery d WHERE d.event = e.id)",
         "Events without a delivery: %1."},
        {"SELECT count(*) FROM delivery d WHERE NOT EXISTS "
         "(SELECT 1 FROM endpoint p WHERE p.id = d.endpoint AND p.company = d.company)",
         "Deliveries to an endpoint that is not there: %1."},
        {"SELECT count(*) FROM attempt a WHERE NOT EXISTS "
         "(SELECT 1 FROM delivery d WHERE d.id = a.id >> 8)",
         "Attempts of a delivery that is not there: %1."},
        {"SELECT count(*) FROM delivery d WHERE d.attempts <> (SELECT count(*) FROM attempt a "
         "WHERE a.id BETWEEN d.id << 8 AND (d.id << 8) + 255)",
         "Deliveries whose number of attempts is wrong: %1."},
        {"SELECT count(*) FROM delivery WHERE status NOT BETWEEN 0 AND 4",
         "Deliveries with an unknown status: %1."},
        // Without a place in the queue is also what waits for an earlier one of its appointment,
        // what its plan has parked, and what a paused plan holds.
        {"SELECT count(*) FROM delivery d WHERE (status < 2 OR leased_at IS NOT NULL) <> "
         "(due IS NOT NULL) AND NOT (status < 2 AND leased_at IS NULL AND parked IS NOT NULL) "
         "AND NOT (status < 2 AND leased_at IS NULL AND EXISTS "
         "(SELECT 1 FROM delivery e WHERE e.endpoint = d.endpoint AND e.order_key = d.order_key "
         "AND e.status < 2 AND e.id < d.id)) AND NOT (status < 2 AND leased_at IS NULL AND EXISTS "
         "(SELECT 1 FROM plan q WHERE q.id = d.plan AND q.state = 1))",
         "Deliveries whose place in the queue contradicts their status: %1."},
        {"SELECT count(*) FROM delivery WHERE (status < 2) <> (finished_at IS NULL)",
         "Deliveries whose end contradicts their status: %1."},
        {"SELECT count(*) FROM delivery WHERE (leased_at IS NULL) <> (lease_until IS NULL)",
         "Deliveries with half a lease: %1."},
        {"WITH counted AS (SELECT company, created_at / 3600000000 AS hour, endpoint, status, "
         "count(*) AS n FROM delivery GROUP BY 1, 2, 3, 4), "
         "kept AS (SELECT company, hour, endpoint, status, n FROM counter WHERE n <> 0) "
         "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) "
         "UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))",
         "Counters that differ from the deliveries: %1."},
        {"SELECT count(*) FROM endpoint p WHERE p.queued <> "
         "(SELECT coalesce(sum(n), 0) FROM counter c WHERE c.endpoint = p.id "
         "AND c.company = p.company AND c.status = 0) OR p.retrying <> "
         "(SELECT coalesce(sum(n), 0) FROM counter c WHERE c.endpoint = p.id "
         "AND c.company = p.company AND c.status = 1)",
         "Endpoints whose waiting deliveries are miscounted: %1."},
        {"WITH summed AS (SELECT company, (hour + 240000000) / 24 - 10000000 AS day, endpoint, "
         "status, sum(n) AS n FROM counter GROUP BY 1, 2, 3, 4 HAVING sum(n) <> 0), "
         "kept AS (SELECT company, day, endpoint, status, n FROM counter_day WHERE n <> 0) "
         "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM summed EXCEPT SELECT * FROM kept) "
         "UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM summed))",
         "Days of counters that differ from their hours: %1."},
        {"WITH summed AS (SELECT company, day, sum(n), min(first_delivery), max(last_delivery) "
         "FROM counter_day GROUP BY 1, 2), kept AS (SELECT * FROM company_day) "
         "SELECT count(*) FROM (SELECT * FROM (SELECT * FROM summed EXCEPT SELECT * FROM kept) "
         "UNION SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM summed))",
         "Days of companies that differ from their counters: %1."},
        {"SELECT count(*) FROM counter c WHERE removed < 0 OR NOT EXISTS "
         "(SELECT 1 FROM company o WHERE o.id = c.company)",
         "Counters of what cannot have been: %1."},
        {"SELECT count(*) FROM latency l WHERE n < 0 OR bucket < 0 OR NOT EXISTS "
         "(SELECT 1 FROM company o WHERE o.id = l.company)",
         "Response times of what cannot have been: %1."},
        {"SELECT count(*) FROM meta WHERE key = 'searched_up_to' AND (value < 0 OR value > "
         "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'delivery'), 0))",
         "The search index is ahead of the deliveries: %1."},
        {"SELECT count(*) FROM event WHERE erased_at > 0 AND coalesce(appointment_id, customer_id, "
         "resource_id, confirmation, name, email) IS NOT NULL",
         "Erased events that still have texts: %1."},
        {"SELECT count(*) FROM retention WHERE keep_days < 1 OR status NOT BETWEEN 2 AND 4",
         "Rules of retention that cannot be: %1."},
        {"SELECT count(*) FROM company c WHERE "
         "(SELECT count(*) FROM endpoint p WHERE p.company = c.id AND p.slot IS NOT NULL) <> 4",
         "Companies without their four category endpoints: %1."},
};

Result<void> addFindings(Database &database, QStringList &findings)
{
    for (const Rule &rule : rules) {
        const auto n =
                Query(database, rule.sql).first([](const Query &row) { return row.integer(0); });
        if (!n)
            return n.error();
        if (n->value_or(0) != 0)
            findings.append(QString::fromLatin1(rule.finding).arg(n->value_or(0)));
    }
    return {};
}

} // namespace

Result<QStringList> checkStore(Database &database)
{
    QStringList findings;
    const Result<QStringList> structure =
            Query(database, checkStructure).list([](const Query &row) { return row.text(0); });
    if (!structure)
        return structure.error();
    if (*structure != QStringList{QStringLiteral("ok")}) {
        for (const QString &line : *structure)
            findings.append(QStringLiteral("The file is damaged: ") + line);
        return findings; // what is counted in a damaged file tells nothing
    }
    const auto broken =
            Query(database, checkForeignKeys).list([](const Query &row) { return row.text(0); });
    if (!broken)
        return broken.error();
    if (!broken->isEmpty()) {
        findings.append(QStringLiteral("References without a row in %1: %2.")
                                .arg(broken->first())
                                .arg(broken->size()));
    }
    if (const Result<void> counted = addFindings(database, findings); !counted)
        return counted.error();
    return findings;
}

Result<void> backupTo(Database &database, const QString &file, const CancelToken &cancel)
{
    CopyOptions options;
    options.cancel = cancel;
    options.check = [&file, &cancel](const QString &part) -> Result<void> {
        const Result<std::unique_ptr<Database>> copy =
                Database::open(part, Database::Access::ReadOnly);
        if (!copy)
            return copy.error();
        (*copy)->interruptBy(&cancel);
        const Result<QStringList> findings = checkStore(**copy);
        if (!findings)
            return findings.error();
        if (findings->isEmpty())
            return {};
        return Error{ErrorCode::StoreDamaged, file, findings->first(), {}};
    };
    return copyStore(database, file, options);
}

} // namespace hk
