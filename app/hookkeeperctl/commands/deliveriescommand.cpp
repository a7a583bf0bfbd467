#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/workspace/deliveriesfront.h"
#include "core/workspace/settingsfront.h"

#include <QtCore/QHash>

#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;
constexpr int defaultLimit = 50;

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
        const bool onlyCount = invocation.has(options::countOnly);
        withCompany(invocation.arguments.first(), [this, onlyCount](const Company &company) {
            m_company = company;
            m_query.company = company.id;
            onlyCount ? count() : loadEndpoints();
        });
    }

    void interrupt() override
    {
        m_cancel.cancel();
        finish(ExitCode::Interrupted);
    }

private:
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
        when(fronts().settings.load(m_company.id), [this](const WebhookSettings &settings) {
            for (const Endpoint &endpoint : settings.endpoints)
                m_endpoints.insert(endpoint.id, nameOf(endpoint));
            nextPage();
        });
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
            m_query.before = page.last().id;
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
        else if (!m_query.before)
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
    Table m_table;
    int m_left = 0;
};

} // namespace

void addDeliveriesCommand(CommandTable &table)
{
    table.push_back({u"deliveries"_s,
                     u"COMPANY [--filter EXPR] [--limit N] [--count]"_s,
                     u"Lists deliveries, newest first, or counts them."_s,
                     {options::filter, options::limit, options::countOnly},
                     1,
                     1,
                     true,
                     makeCommand<DeliveriesCommand>});
}

} // namespace hk
