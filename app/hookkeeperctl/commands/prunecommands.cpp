#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/keepingoptions.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"
#include "core/workspace/companiesfront.h"
#include "core/workspace/keepingfront.h"

#include <QtCore/QLocale>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString sizeOf(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// Removes what is older than was said, or than each company's rules have it.
class Prune : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const bool isAll = meansAll(invocation);
        if (isAll != invocation.arguments.isEmpty())
            return failUsage(u"prune takes either a company or --all"_s);
        m_dryRun = invocation.has(options::dryRun);
        if (const Result<void> read = readWish(invocation); !read)
            return fail(read.error());
        if (m_statuses && !m_olderThanMs)
            return failUsage(u"--status needs --older-than"_s);
        const auto begin = [this](const QList<Company> &companies) {
            m_waiting = companies;
            next();
        };
        if (isAll)
            return when(fronts().companies.list(), begin);
        withCompany(invocation.arguments.first(),
                    [begin](const Company &company) { begin({company}); });
    }
    /// Ends after the running batch.
    void interrupt() override
    {
        m_isInterrupted = true;
        m_cancel.cancel();
    }

protected:
    virtual bool meansAll(const Invocation &invocation) const
    {
        return invocation.has(options::allCompanies);
    }

private:
    Result<void> readWish(const Invocation &invocation)
    {
        if (const auto text = invocation.value(options::olderThan)) {
            const Result<qint64> ms = parseDuration(*text, u"--older-than"_s);
            if (!ms)
                return ms.error();
            m_olderThanMs = *ms;
        }
        const auto statuses = invocation.value(options::endedAs);
        if (!statuses)
            return {};
        m_statuses.emplace();
        for (const QString &name : statuses->split(u',', Qt::SkipEmptyParts)) {
            const auto status = deliveryStatusFromName(name.trimmed());
            if (!status || !hk::isFinished(*status))
                return Error{ErrorCode::OutcomeUnknown, u"--status"_s, name.left(40), {}};
            m_statuses->append(*status);
        }
        return {};
    }

    void next()
    {
        if (m_isInterrupted || m_waiting.isEmpty())
            return end();
        const Company company = m_waiting.takeFirst();
        if (m_olderThanMs)
            return run(company, wishOfAge(company.id));
        when(fronts().keeping.rules(company.id), [this, company](const RetentionRules &rules) {
            run(company, wishOf(company.id, rules, m_now));
        });
    }

    PruneWish wishOfAge(CompanyId company) const
    {
        PruneWish wish{company, m_now, {}, {}, {}};
        for (const DeliveryStatus status : allOutcomes) {
            if (!m_statuses || m_statuses->contains(status))
                wish.setBefore(status, m_now - *m_olderThanMs * microsPerMs);
        }
        return wish;
    }

    void run(const Company &company, const PruneWish &wish)
    {
        const auto running = m_dryRun ? fronts().keeping.preview(wish, m_cancel)
                                      : fronts().keeping.prune(wish, m_cancel);
        await(running, [this, company](const Result<PruneTally> &tally) {
            if (tally)
                show(company, *tally);
            else if (!m_isInterrupted)
                return fail(tally.error());
            next();
        });
    }

    void show(const Company &company, const PruneTally &tally)
    {
        m_sum.add(tally);
        if (console().json()) {
            const auto oldest =
                    tally.oldest ? std::optional(toRfc3339(*tally.oldest)) : std::nullopt;
            return console().print(JsonObject()
                                           .add("company", company.externalId)
                                           .add("dryRun", m_dryRun)
                                           .add("deliveries", tally.deliveries())
                                           .add("delivered", tally.of(DeliveryStatus::Delivered))
                                           .add("failed", tally.of(DeliveryStatus::Failed))
                                           .add("cancelled", tally.of(DeliveryStatus::Cancelled))
                                           .add("attempts", tally.attempts)
                                           .add("events", tally.events)
                                           .add("bytes", tally.bytes)
                                           .add("heldBack", tally.heldBack)
                                           .add("oldest", oldest));
        }
        const auto count = [&tally](DeliveryStatus status) {
            return QString::number(tally.of(status));
        };
        m_table.add({{company.externalId},
                     {count(DeliveryStatus::Delivered)},
                     {count(DeliveryStatus::Failed)},
                     {count(DeliveryStatus::Cancelled)},
                     {QString::number(tally.attempts)},
                     {QString::number(tally.events)},
                     {sizeOf(tally.bytes)}});
    }

    void end()
    {
        if (!console().json())
            m_table.flush();
        console().say((m_dryRun ? u"%1 deliveries would go, with %2 attempts and %3 events; "
                                  "about %4 would become free in the store's file."_s
                                : u"%1 deliveries are gone, with %2 attempts and %3 events; "
                                  "about %4 are free in the store's file for what comes."_s)
                              .arg(QString::number(m_sum.deliveries()),
                                   QString::number(m_sum.attempts), QString::number(m_sum.events),
                                   sizeOf(m_sum.bytes)));
        if (m_sum.heldBack > 0)
            console().say(
                    u"%1 stay although they are old: what sends them again is not finished."_s.arg(
                            m_sum.heldBack));
        finish(m_isInterrupted ? ExitCode::Interrupted : ExitCode::Done);
    }

    const Micros m_now = SystemClock().now();
    bool m_dryRun = false;
    bool m_isInterrupted = false;
    std::optional<qint64> m_olderThanMs;
    std::optional<QList<DeliveryStatus>> m_statuses;
    CancelToken m_cancel;
    QList<Company> m_waiting;
    PruneTally m_sum;
    Table m_table{console(),
                  {u"COMPANY"_s, u"DELIVERED"_s, u"FAILED"_s, u"CANCELLED"_s, u"ATTEMPTS"_s,
                   u"EVENTS"_s, u"FREES"_s}};
};

class StorePrune final : public Prune
{
public:
    using Prune::Prune;

protected:
    bool meansAll(const Invocation &) const override { return true; }
};

/// One that answers with a company's rules.
class RetentionCommand : public Command
{
public:
    using Command::Command;

protected:
    void show(const Company &company, const RetentionRules &rules)
    {
        if (console().json()) {
            console().print(JsonObject()
                                    .add("company", company.externalId)
                                    .add("deliveredDays", rules.deliveredDays)
                                    .add("failedDays", rules.failedDays)
                                    .add("cancelledDays", rules.cancelledDays));
            return finish();
        }
        Table table(console());
        for (const DeliveryStatus status : allOutcomes) {
            const std::optional<int> days = rules.daysOf(status);
            table.add({{nameOf(status)}, {days ? u"%1 days"_s.arg(*days) : u"for good"_s}});
        }
        table.flush();
        finish();
    }
};

class RetentionShow final : public RetentionCommand
{
public:
    using RetentionCommand::RetentionCommand;
    void start(const Invocation &invocation) override
    {
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            when(fronts().keeping.rules(company.id),
                 [this, company](const RetentionRules &rules) { show(company, rules); });
        });
    }
};

class RetentionSet final : public RetentionCommand
{
public:
    using RetentionCommand::RetentionCommand;
    void start(const Invocation &invocation) override
    {
        QMap<DeliveryStatus, std::optional<int>> changes;
        const std::array named{std::pair(DeliveryStatus::Delivered, options::keepDelivered),
                               std::pair(DeliveryStatus::Failed, options::keepFailed),
                               std::pair(DeliveryStatus::Cancelled, options::keepCancelled)};
        for (const auto &[status, option] : named) {
            const auto text = invocation.value(option);
            if (!text)
                continue;
            const Result<std::optional<int>> days = daysOf(*text, option);
            if (!days)
                return fail(days.error());
            changes.insert(status, *days);
        }
        if (changes.isEmpty())
            return failUsage(u"Name what is kept how long: --delivered, --failed, --cancelled."_s);
        withCompany(invocation.arguments.first(), [this, changes](const Company &company) {
            when(fronts().keeping.rules(company.id), [=, this](RetentionRules rules) {
                for (auto it = changes.cbegin(); it != changes.cend(); ++it)
                    rules.setDays(it.key(), it.value());
                when(fronts().keeping.setRules(company.id, rules),
                     [=, this] { show(company, rules); });
            });
        });
    }

private:
    static Result<std::optional<int>> daysOf(const QString &text, const OptionSpec &option)
    {
        if (text == u"forever"_s)
            return std::optional<int>();
        const QString name = u"--"_s + QLatin1String(option.name);
        const Result<qint64> ms = parseDuration(text, name);
        if (!ms || *ms % dayMs != 0 || *ms < dayMs)
            return Error{ErrorCode::RetentionInvalid, name, text.left(40), {}};
        return std::optional(static_cast<int>(*ms / dayMs));
    }
};

} // namespace

void addPruneCommands(CommandTable &table)
{
    table.push_back({u"prune"_s,
                     u"COMPANY|--all [--older-than 90d] [--status delivered] [--dry-run]"_s,
                     u"Removes old deliveries with their attempts and events, as the company's "
                     "rules or the options say."_s,
                     {options::allCompanies, options::olderThan, options::endedAs, options::dryRun},
                     0,
                     1,
                     true,
                     makeCommand<Prune>});
    table.push_back({u"store prune"_s,
                     u"[--older-than 90d] [--status delivered] [--dry-run]"_s,
                     u"The same for every company."_s,
                     {options::olderThan, options::endedAs, options::dryRun},
                     0,
                     0,
                     true,
                     makeCommand<StorePrune>});
    table.push_back({u"retention show"_s,
                     u"COMPANY"_s,
                     u"Shows how long a company's deliveries are kept."_s,
                     {},
                     1,
                     1,
                     true,
                     makeCommand<RetentionShow>});
    table.push_back({u"retention set"_s,
                     u"COMPANY [--delivered 90d|forever] [--failed 365d|forever] "
                     "[--cancelled 30d|forever]"_s,
                     u"Sets it; the program that sends removes what is older once a day."_s,
                     {options::keepDelivered, options::keepFailed, options::keepCancelled},
                     1,
                     1,
                     true,
                     makeCommand<RetentionSet>});
}

} // namespace hk
