#pragma once

#include "core/base/result.h"
#include "core/model/retention.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// How long deliveries are kept, and what of a removal is under way. Made inside a closure, see
/// Database. Errors Store….
class RetentionRepository final
{
public:
    explicit RetentionRepository(Database &database) : m_db(database) { }

    Result<RetentionRules> rules(CompanyId company);
    Result<void> setRules(CompanyId company, const RetentionRules &rules);
    /// Every company that has a rule.
    Result<QList<CompanyId>> companies();

    /// A removal begins; `actor` and `wish` are for its audit entry. Answers the run's number. A
    /// run of that company that is there already ends: a crash left it, or it is under way and
    /// learns of it from noteRemoved(). It gets its audit entry now.
    Result<qint64> beginRun(const PruneWish &wish, const QString &actor, Micros now);
    /// Adds to what the run removed, in the transaction that removes it. False: there is no such
    /// run any more, for another one ended it or the company is gone.
    Result<bool> noteRemoved(CompanyId company, qint64 run, const PruneTally &tally);
    /// Writes the audit entry of that run, or of whichever there is, unless it removed nothing. Of
    /// one that has ended already nothing happens.
    Result<void> endRun(CompanyId company, std::optional<qint64> run, Micros now);

    /// The day on which the rules were applied the last time; none: never.
    Result<std::optional<QDate>> appliedOn();
    Result<void> setAppliedOn(QDate day);
    /// The day on which the newest delivery was made; none: there is none.
    Result<std::optional<QDate>> newestDay();
    /// The day since which nothing is removed because the clock went far ahead; none: it did not.
    Result<std::optional<QDate>> waitsSince();
    Result<void> setWaitsSince(std::optional<QDate> day);

    /// Removes some of the company's response times of before `moment`; how many. 0: none is left.
    Result<qint64> removeLatencies(CompanyId company, Micros moment);

private:
    Result<std::optional<QDate>> dayOf(const char *sql);

    Database &m_db;
};

} // namespace hk
