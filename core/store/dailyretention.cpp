#include "core/store/dailyretention.h"

#include "core/base/answer.h"
#include "core/base/errortext.h"
#include "core/base/logline.h"
#include "core/store/auditrepository.h"
#include "core/store/prunewalk.h"
#include "core/store/retentionrepository.h"
#include "core/store/store.h"

#include <QtCore/QLoggingCategory>

#include <chrono>

namespace hk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcRetention, "hookkeeper.retention")

constexpr auto retentionCheckEvery = 10min;

// A clock that is so many days ahead of where it was may be wrong, and whoever goes by it would
// remove what is young. Then nothing goes for some days, in which somebody sets it right.
constexpr int farAhead = 31;
constexpr int daysToWait = 3;

/// When the clock was looked at the last time, as the store has it.
Result<std::optional<QDate>> lastSeen(RetentionRepository &retention)
{
    const Result<std::optional<QDate>> applied = retention.appliedOn();
    return !applied || applied->has_value() ? applied : retention.newestDay();
}

/// Whether the clock went far ahead, `wait` says since when.
Result<void> judgeClock(RetentionRepository &retention, QDate day, RetentionDay &today)
{
    const Result<std::optional<QDate>> last = lastSeen(retention);
    const Result<std::optional<QDate>> since = retention.waitsSince();
    if (!last || !since)
        return last ? since.error() : last.error();
    // It was set back: it was wrong, and is not any more.
    if (since->has_value() && **since <= day)
        today.waitsSince = *since;
    if (!today.waitsSince && last->has_value() && (*last)->daysTo(day) > farAhead) {
        today.waitsSince = day;
        today.aheadOf = *last;
    }
    today.waits = today.waitsSince && today.waitsSince->daysTo(day) < daysToWait;
    if (!today.waits)
        today.waitsSince.reset();
    return {};
}

/// What is to go today; nothing when it went already.
Result<RetentionDay> dayOf(Database &database, QDate day, Micros now)
{
    RetentionRepository retention(database);
    RetentionDay today;
    const Result<std::optional<QDate>> applied = retention.appliedOn();
    if (!applied)
        return applied.error();
    // Also a day that is ahead is another day: the clock was wrong then.
    today.isDone = *applied == day;
    if (today.isDone)
        return today;
    if (const Result<void> judged = judgeClock(retention, day, today); !judged)
        return judged.error();
    if (today.waits)
        return today;
    const Result<QList<CompanyId>> companies = retention.companies();
    if (!companies)
        return companies.error();
    for (const CompanyId company : *companies) {
        const Result<RetentionRules> rules = retention.rules(company);
        if (!rules)
            return rules.error();
        today.wishes.append(wishOf(company, *rules, now));
    }
    return today;
}

/// English, as all of the audit.
AuditEntry waitNote(const RetentionDay &today, QDate day, Micros now)
{
    AuditEntry entry;
    entry.at = now;
    entry.actor = QStringLiteral("dispatcher");
    entry.what = QStringLiteral("retention.waits");
    entry.before = today.aheadOf->toString(Qt::ISODate);
    entry.after =
            QStringLiteral("the clock says %1; nothing is removed by age before %2")
                    .arg(day.toString(Qt::ISODate), day.addDays(daysToWait).toString(Qt::ISODate));
    return entry;
}

} // namespace

DailyRetention::DailyRetention(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_timer(this)
{
    m_timer.setInterval(retentionCheckEvery);
    connect(&m_timer, &QTimer::timeout, this, &DailyRetention::look);
}

DailyRetention::~DailyRetention() = default;

void DailyRetention::start()
{
    m_timer.start();
    look();
}

void DailyRetention::stop()
{
    m_timer.stop();
    m_look.reset();
}

void DailyRetention::look()
{
    if (m_look)
        return;
    m_look = std::make_unique<QObject>();
    m_removed = 0;
    const Micros now = m_store.clock().now();
    m_day = toDateTime(now).date();
    const auto asked = m_store.read(
            [day = m_day, now](Database &database) { return dayOf(database, day, now); });
    whenAnswered(asked, m_look.get(), [this](const Result<RetentionDay> &today) {
        if (!today)
            return fail(today.error());
        m_today = *today;
        if (today->isDone)
            m_look.release()->deleteLater();
        else
            nextCompany();
    });
}

void DailyRetention::nextCompany()
{
    if (m_today.wishes.isEmpty())
        return end();
    auto *walk = new PruneWalk(m_store, m_today.wishes.takeFirst(), PruneWalk::Mode::Remove,
                               m_look.get());
    walk->setPace(PruneWalk::Pace::Gentle);
    connect(walk, &PruneWalk::ended, this, [this, walk](const Result<PruneTally> &tally) {
        walk->deleteLater();
        take(tally);
    });
    walk->start(QStringLiteral("dispatcher"));
}

void DailyRetention::take(const Result<PruneTally> &tally)
{
    // Cancelled: somebody has the same company pruned by hand, or removed it.
    if (!tally && tally.error().code != ErrorCode::Cancelled)
        return fail(tally.error());
    m_removed += tally ? tally->deliveries() : 0;
    nextCompany();
}

void DailyRetention::end()
{
    const auto noting = m_store.write([day = m_day, today = m_today, now = m_store.clock().now()](
                                              Database &database) -> Result<void> {
        RetentionRepository retention(database);
        Result<void> done = retention.setAppliedOn(day);
        if (done)
            done = retention.setWaitsSince(today.waitsSince);
        if (done && today.aheadOf)
            done = AuditRepository(database).add(waitNote(today, day, now));
        return done;
    });
    whenAnswered(noting, m_look.get(), [this](const Result<void> &noted) {
        if (!noted)
            return fail(noted.error());
        m_look.release()->deleteLater();
        if (m_removed > 0)
            qCInfo(lcRetention).noquote()
                    << LogLine(u"old deliveries removed")
                               .add(QStringLiteral("deliveries"), QString::number(m_removed))
                               .text();
        if (m_today.waits)
            tellWait();
        else
            Q_EMIT applied(m_removed);
    });
}

void DailyRetention::tellWait()
{
    const QDate until = m_today.waitsSince->addDays(daysToWait);
    LogLine line(u"old deliveries are not removed yet: the clock went far ahead");
    if (m_today.aheadOf)
        line.add(QStringLiteral("lastSeen"), m_today.aheadOf->toString(Qt::ISODate));
    line.add(QStringLiteral("today"), m_day.toString(Qt::ISODate))
            .add(QStringLiteral("goesOn"), until.toString(Qt::ISODate));
    qCWarning(lcRetention).noquote() << line.text();
    Q_EMIT waits(until);
}

void DailyRetention::fail(const Error &error)
{
    m_look.release()->deleteLater();
    qCWarning(lcRetention).noquote()
            << LogLine(u"old deliveries were not removed")
                       .add(QStringLiteral("reason"), textOf(error).message)
                       .text();
    Q_EMIT failed(error);
}

} // namespace hk
