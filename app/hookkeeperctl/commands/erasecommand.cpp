#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/keepingoptions.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"
#include "core/workspace/keepingfront.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// Erases one customer's data, or says what there is.
class Erase final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const std::array keys{std::pair(PersonKey::CustomerId, options::byCustomer),
                              std::pair(PersonKey::Email, options::byEmail),
                              std::pair(PersonKey::Name, options::byName)};
        int named = 0;
        for (const auto &[key, option] : keys) {
            if (const auto value = invocation.value(option)) {
                m_person.key = key;
                m_person.value = *value;
                ++named;
            }
        }
        m_dryRun = invocation.has(options::dryRun);
        if (named != 1)
            return failUsage(u"erase takes one of --customer, --email and --name"_s);
        if (m_dryRun == invocation.has(options::yes))
            return failUsage(u"\"erase\" needs --dry-run, or --yes: there is no way back"_s);
        const bool cancels = invocation.has(options::cancelUnfinished);
        withCompany(invocation.arguments.first(), [this, cancels](const Company &company) {
            m_company = company;
            m_person.company = company.id;
            const auto asking = m_dryRun ? fronts().keeping.find(m_person, m_cancel)
                                         : fronts().keeping.erase({m_person, cancels});
            when(asking, [this](const PersonData &data) { show(data); });
        });
    }
    void interrupt() override
    {
        m_cancel.cancel();
        // What is being erased is erased to its end.
        if (m_dryRun)
            Command::interrupt();
    }

private:
    static JsonArray listOf(const QStringList &texts)
    {
        JsonArray array;
        for (const QString &text : texts)
            array.add(text);
        return array;
    }

    void show(const PersonData &data)
    {
        if (console().json())
            console().print(jsonOf(data));
        else
            print(data);
        for (const QString &line : notes(data))
            console().say(line);
        finish();
    }

    JsonObject jsonOf(const PersonData &data) const
    {
        const auto moment = [](std::optional<Micros> at) {
            return at ? std::optional(toRfc3339(*at)) : std::nullopt;
        };
        JsonArray before;
        for (const Micros at : data.erasedBefore)
            before.add(toRfc3339(at));
        return JsonObject()
                .add("company", m_company.externalId)
                .add("by", nameOf(m_person.key))
                .add("dryRun", m_dryRun)
                .add("events", data.events)
                .add("deliveries", data.deliveries)
                .add("attempts", data.attempts)
                .add("unfinished", data.unfinished)
                .add("oldest", moment(data.oldest))
                .add("newest", moment(data.newest))
                .add("customerIds", listOf(data.customerIds))
                .add("names", listOf(data.names))
                .add("emails", listOf(data.emails))
                .add("otherEventsOfCustomers", data.othersOfCustomers)
                .add("samples", listOf(data.samples))
                .add("filters", listOf(data.filters))
                .add("recentFilters", data.recentFilters)
                .add("planFilters", data.planFilters)
                .add("erasedBefore", before)
                .add("backups", listOf(data.backups))
                .add("logEmptied", data.isLogEmptied);
    }

    void print(const PersonData &data)
    {
        Table table(console());
        const auto number = [&table](const QString &name, qint64 n) {
            table.add({{name}, {QString::number(n)}});
        };
        const auto list = [&table](const QString &name, const QStringList &texts) {
            if (!texts.isEmpty())
                table.add({{name}, {texts.join(u", "_s)}});
        };
        number(u"Events"_s, data.events);
        number(u"Deliveries (they stay)"_s, data.deliveries);
        number(u"Attempts (they stay)"_s, data.attempts);
        if (data.unfinished > 0)
            number(u"Not finished"_s, data.unfinished);
        if (data.oldest)
            table.add({{u"From"_s}, {timeText(*data.oldest, m_company.timeZone)}});
        if (data.newest)
            table.add({{u"To"_s}, {timeText(*data.newest, m_company.timeZone)}});
        list(u"Customer ids"_s, data.customerIds);
        list(u"Names"_s, data.names);
        list(u"E-mails"_s, data.emails);
        list(u"Own samples"_s, data.samples);
        list(u"Kept filters"_s, data.filters);
        if (data.recentFilters + data.planFilters > 0)
            number(u"Other filters"_s, data.recentFilters + data.planFilters);
        table.flush();
    }

    QStringList notes(const PersonData &data) const
    {
        QStringList lines;
        lines.append(m_dryRun ? u"Nothing was erased. With --yes what is named above is, for good; "
                                "what was delivered when stays."_s
                              : u"Events whose data were erased: %1."_s.arg(data.events));
        if (data.othersOfCustomers > 0)
            lines.append(u"%1 more events have the same customer id, but not this value; "
                         "--customer finds them."_s.arg(data.othersOfCustomers));
        if (m_dryRun && data.unfinished > 0)
            lines.append(u"What is not finished has to be first, or --cancel-unfinished cancels "
                         "it."_s);
        for (const Micros at : data.erasedBefore)
            lines.append(u"The same value was erased on %1 already."_s.arg(
                    timeText(at, m_company.timeZone)));
        if (!data.backups.isEmpty())
            lines.append(u"Backups keep what they hold until they are removed, the daily ones "
                         "after seven days:"_s);
        for (const QString &file : data.backups)
            lines.append(u"  "_s + plainLine(file));
        if (!data.isLogEmptied)
            lines.append(u"Another program reads the store: its write-ahead log is emptied when "
                         "that ends."_s);
        return lines;
    }

    Company m_company;
    Person m_person;
    bool m_dryRun = false;
    CancelToken m_cancel;
};

} // namespace

void addEraseCommand(CommandTable &table)
{
    table.push_back({u"erase"_s,
                     u"COMPANY --customer ID|--email E|--name N --dry-run|--yes"_s,
                     u"Erases a customer's data from events, payloads, attempts, samples and "
                     "filters; deliveries stay."_s,
                     {options::byCustomer, options::byEmail, options::byName, options::dryRun,
                      options::cancelUnfinished, options::yes},
                     1,
                     1,
                     true,
                     makeCommand<Erase>});
}

} // namespace hk
