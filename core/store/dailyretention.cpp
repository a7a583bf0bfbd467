#include "core/store/dailyretention.h"

#include "core/base/answer.h"
#include "core/base/errortext.h"
#include "core/base/logline.h"
#include "core/store/prunewalk.h"
#include "core/store/retentionrepository.h"
#include "core/store/store.h"

#include <QtCore/QLoggingCategory>

#include <chrono>

namespace hk {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcRetention, "hookkeeper.retention")

constexpr auto lookEvery = 10min;

/// What is to go today; nothing when it went already.
Result<QList<PruneWish>> wishesOf(Database &database, QDate day, Micros now)
{
    RetentionRepository retention(database);
    const Result<std::optional<QDate>> applied = retention.appliedOn();
    if (!applied)
        return applied.error();
    QList<PruneWish> wishes;
    // Also a day that is ahead is another day: the clock was wrong then.
    if (*applied == day)
        return wishes;
    const Result<QList<CompanyId>> companies = retention.companies();
    if (!companies)
        return companies.error();
    for (const CompanyId company : *companies) {
        const Result<RetentionRules> rules = retention.rules(company);
        if (!rules)
            return rules.error();
        wishes.append(wishOf(company, *rules, now));
    }
    return wishes;
}

} // namespace

DailyRetention::DailyRetention(Store &store, QObject *parent)
    : QObject(parent), m_store(store), m_timer(this)
{
    m_timer.setInterval(lookEvery);
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
            [day = m_day, now](Database &database) { return wishesOf(database, day, now); });
    whenAnswered(asked, m_look.get(), [this](const Result<QList<PruneWish>> &wishes) {
        if (!wishes)
            return fail(wishes.error());
        m_waiting = *wishes;
        if (m_waiting.isEmpty()) // today's is done, or there is no rule
            m_look.release()->deleteLater();
        else
            nextCompany();
    });
}

void DailyRetention::nextCompany()
{
    if (m_waiting.isEmpty())
        return end();
    auto *walk =
            new PruneWalk(m_store, m_waiting.takeFirst(), PruneWalk::Mode::Remove, m_look.get());
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
    const auto noting = m_store.write([day = m_day](Database &database) {
        return RetentionRepository(database).setAppliedOn(day);
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
        Q_EMIT applied(m_removed);
    });
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
