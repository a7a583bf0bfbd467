#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/filteroptions.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/endpointsfront.h"
#include "core/workspace/filtersfront.h"
#include "core/workspace/ledgerscan.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>

#include <functional>
#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int defaultLimit = 50;
constexpr qint64 progressEveryMs = 1000;

class DeliveriesCommand final : public Command
{
public:
    explicit DeliveriesCommand(const CommandContext &context)
        : Command(context), m_table(context.console,
                                    {u"ID"_s, u"TRIGGER"_s, u"STATUS"_s, u"ATTEMPTS"_s,
                                     u"LAST ANSWER"_s, u"CREATED"_s, u"URL"_s})
    {
        m_table.alignRight(3);
    }

    void start(const Invocation &invocation) override
    {
        const auto limit = numberOf(invocation, options::limit, 0, std::numeric_limits<int>::max(),
                                    defaultLimit);
        if (!limit)
            return fail(limit.error());
        m_left = static_cast<int>(*limit);
        const auto filter =
                DeliveryFilter::parse(invocation.value(options::filter).value_or(QString()));
        if (!filter)
            return fail(filter.error());
        m_query.filter = *filter;
        m_query.oldestFirst = invocation.has(options::oldestFirst);
        const std::optional<QString> saved = invocation.value(options::savedFilter);
        m_onlyCounts = invocation.has(options::countOnly);
        withCompany(invocation.arguments.first(), [=, this](const Company &company) {
            m_company = company;
            m_query.company = company.id;
            const auto go = [this] { m_onlyCounts ? count() : loadEndpoints(); };
            saved ? narrow(*saved, go) : go();
        });
    }

    void interrupt() override
    {
        m_cancel.cancel();
        if (m_scan)
            m_scan->stop(); // which says how far it was, and ends the command
        if (isFinished())
            return;
        console().say(m_onlyCounts ? u"Stopped before all were counted."_s
                                   : u"Stopped before all were shown."_s);
        finish(ExitCode::Interrupted);
    }

private:
    /// By a saved filter, beside the one that was given.
    void narrow(const QString &name, const std::function<void()> &then)
    {
        when(fronts().filters.find(m_company.id, name), [=, this](const SavedFilter &saved) {
            const QString given = m_query.filter.text();
            const auto both = DeliveryFilter::parse(
                    given.isEmpty() ? saved.filter : u"(%1) (%2)"_s.arg(saved.filter, given));
            if (!both)
                return fail(both.error());
            m_query.filter = *both;
            then();
        });
    }

    void count()
    {
        when(fronts().deliveries.count(m_query, m_cancel), [this](qint64 count) {
            if (console().json())
                console().print(JsonObject().add("count", count));
            else
                console().print(QString::number(count));
            finish();
        });
    }

    void loadEndpoints()
    {
        when(fronts().endpoints.names(m_company.id), [this](const auto &names) {
            m_endpoints = names;
            fronts().deliveries.needsScan(m_query) && m_left > 0 ? scan() : nextPage();
        });
    }

    /// Looks at one delivery after the other and shows each that matches as soon as it is found.
    void scan()
    {
        m_scan = new LedgerScan(fronts().deliveries, this);
        m_sinceProgress.start();
        connect(m_scan, &LedgerScan::rowsFound, this, &DeliveriesCommand::showFound);
        connect(m_scan, &LedgerScan::moved, this, &DeliveriesCommand::followScan);
        m_scan->start(m_query);
    }

    void showFound(const QList<Delivery> &rows)
    {
        const QList<Delivery> some = rows.mid(0, m_left);
        if (!some.isEmpty())
            show(some);
        m_left -= static_cast<int>(some.size());
        if (m_left == 0 || !console().outputProblem().isEmpty())
            m_scan->stop();
    }

    void followScan()
    {
        using State = LedgerScan::State;
        const QString looked = QString::number(m_scan->looked());
        switch (m_scan->state()) {
        case State::Idle:
            return;
        case State::Running:
            if (!m_sinceProgress.hasExpired(progressEveryMs))
                return;
            m_sinceProgress.restart();
            return console().progress(u"%1 deliveries looked at (%2 %), %3 found"_s.arg(
                    looked, QString::number(static_cast<int>(m_scan->fraction() * 100)),
                    QString::number(m_scan->found())));
        case State::Failed:
            return fail(m_scan->error());
        case State::Stopped:
            if (m_left > 0 && console().outputProblem().isEmpty())
                console().say(u"Stopped: %1 found in the %2 %3."_s.arg(
                        QString::number(m_scan->found()),
                        m_query.oldestFirst ? u"oldest"_s : u"newest"_s, looked));
            break;
        case State::Done:
            if (m_scan->found() == 0)
                console().say(u"There is no such delivery."_s);
            break;
        }
        if (!isFinished())
            finish(m_cancel.isCancelled() ? ExitCode::Interrupted : ExitCode::Done);
    }

    void nextPage()
    {
        m_query.limit = std::min(m_left, pageSize);
        if (m_query.limit == 0)
            return finish();
        when(fronts().deliveries.page(m_query, m_cancel), [this](const QList<Delivery> &page) {
            show(page);
            m_left -= static_cast<int>(page.size());
            if (page.size() < m_query.limit || !console().outputProblem().isEmpty())
                return finish();
            (m_query.oldestFirst ? m_query.after : m_query.before) = page.constLast().id;
            nextPage();
        });
    }

    void show(const QList<Delivery> &page)
    {
        QByteArray lines;
        for (const Delivery &delivery : page) {
            if (console().json())
                lines +=
                        jsonOf(delivery, m_company.externalId, m_endpoints.value(delivery.endpoint))
                                .text()
                        + '\n';
            else
                m_table.add({{delivery.publicId},
                             {wireNameOf(delivery.trigger)},
                             {nameOf(delivery.status), tintOf(delivery.status)},
                             {QString::number(delivery.attempts)},
                             {lastAnswerOf(delivery)},
                             {timeText(delivery.createdAt, m_company.timeZone)},
                             {delivery.url}});
        }
        if (console().json())
            console().printBytes(lines);
        else if (!page.isEmpty())
            m_table.flush();
        else if (!m_query.before && !m_query.after)
            console().say(u"There is no such delivery."_s);
    }

    static QString lastAnswerOf(const Delivery &delivery)
    {
        if (!delivery.lastOutcome)
            return u"-"_s;
        return shortTextOf(*delivery.lastOutcome, delivery.lastStatusCode,
                           delivery.lastErrorDetail);
    }

    Company m_company;
    QHash<EndpointId, QString> m_endpoints;
    DeliveryQuery m_query;
    CancelToken m_cancel;
    LedgerScan *m_scan = nullptr; ///< once it is what finds them
    QElapsedTimer m_sinceProgress;
    Table m_table;
    int m_left = 0;
    bool m_onlyCounts = false;
};

} // namespace

void addDeliveriesCommand(CommandTable &table)
{
    table.push_back(
            {u"deliveries"_s,
             u"COMPANY [--filter EXPR] [--saved NAME] [--limit N] [--oldest-first] [--count]"_s,
             u"Lists deliveries, newest first, or counts them."_s,
             {options::filter, options::savedFilter, options::limit, options::oldestFirst,
              options::countOnly},
             1,
             1,
             true,
             makeCommand<DeliveriesCommand>});
}

} // namespace hk
