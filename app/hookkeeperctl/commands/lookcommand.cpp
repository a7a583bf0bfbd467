#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/recordoptions.h"
#include "app/hookkeeperctl/shown/httpwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/background.h"
#include "core/base/plaintext.h"
#include "core/records/recordfile.h"

#include <limits>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

QString momentText(Micros at) { return at > 0 ? toRfc3339(at) : u"-"_s; }

JsonObject lineJson(const RecordLine &line, qsizetype number)
{
    return JsonObject()
            .add("entry", number)
            .add("line", line.line)
            .add("at", line.at > 0 ? std::optional(toRfc3339(line.at)) : std::nullopt)
            .add("title", textOrNull(line.title))
            .add("outcome", textOrNull(line.outcome))
            .add("id", textOrNull(line.id))
            .add("url", textOrNull(line.url));
}

JsonObject exchangeJson(const HarExchange &exchange)
{
    const JsonObject request = JsonObject()
                                       .add("method", QString::fromUtf8(exchange.method))
                                       .add("url", exchange.url)
                                       .add("headers", jsonOf(exchange.requestHeaders))
                                       .add("body", textOfBytes(exchange.requestBody));
    return JsonObject()
            .add("startedAt", toRfc3339(exchange.startedAt))
            .add("durationMs", static_cast<double>(exchange.took) / microsPerMs)
            .add("statusCode", exchange.status)
            .add("error", textOrNull(exchange.error))
            .add("phases", jsonOf(exchange.phases))
            .add("request", request)
            .add("response",
                 responseJson(exchange.responseHeaders, exchange.responseBody,
                              exchange.responseCut));
}

/// Shows what a file of deliveries or of HTTP traffic holds; needs no store and changes nothing.
class LookCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        const auto entry =
                numberOf(invocation, options::entry, 1, std::numeric_limits<int>::max(), 0);
        if (!entry)
            return fail(entry.error());
        m_entry = *entry;
        m_text = invocation.value(options::findText).value_or(QString());
        const QString file = invocation.arguments.first();
        QByteArray given;
        if (file == u"-")
            given = console().in().readAll();
        const auto reading = inBackground([file, given, cancel = m_cancel] {
            return file == u"-" ? RecordFile::read(given, u"Standard input"_s, cancel)
                                : RecordFile::open(file, cancel);
        });
        when(reading,
             [this](const RecordFile &read) { m_entry > 0 ? showEntry(read) : showList(read); });
    }
    void interrupt() override
    {
        m_cancel.cancel();
        finish(ExitCode::Interrupted);
    }

private:
    void showList(const RecordFile &file)
    {
        Table table(console(), {u"ENTRY"_s, u"AT"_s, u"WHAT"_s, u"OUTCOME"_s, u"ID"_s, u"URL"_s});
        table.alignRight(0);
        bool isEmpty = true;
        for (qsizetype i = 0; i < file.lines().size(); ++i) {
            const RecordLine &line = file.lines()[i];
            if (!m_text.isEmpty() && !file.contains(line, m_text))
                continue;
            isEmpty = false;
            const auto cell = [](const QString &text) {
                return Cell{text.isEmpty() ? u"-"_s : text};
            };
            if (console().json())
                console().print(lineJson(line, i + 1));
            else
                table.add({{QString::number(i + 1)},
                           {momentText(line.at)},
                           cell(line.title),
                           cell(line.outcome),
                           cell(line.id),
                           cell(line.url)});
        }
        if (!console().json() && !isEmpty)
            table.flush();
        if (isEmpty)
            console().say(u"There is no such entry."_s);
        finish();
    }

    void showEntry(const RecordFile &file)
    {
        if (m_entry > file.lines().size())
            return fail(
                    Error{ErrorCode::NumberInvalid, u"--entry"_s, QString::number(m_entry), {}});
        const RecordContent content = file.content(file.lines()[m_entry - 1]);
        if (console().json())
            printJson(content);
        else
            printText(content);
        finish();
    }

    void printJson(const RecordContent &content)
    {
        JsonArray facts;
        for (const auto &[name, value] : content.facts)
            facts.add(JsonObject().add("name", name).add("value", value));
        JsonArray exchanges;
        for (const HarExchange &exchange : content.exchanges)
            exchanges.add(exchangeJson(exchange));
        console().print(JsonObject()
                                .add("facts", facts)
                                .add("payload", textOfBytes(content.payload))
                                .add("exchanges", exchanges));
    }

    void printText(const RecordContent &content)
    {
        Table facts(console());
        for (const auto &[name, value] : content.facts)
            facts.add({{name}, {value}});
        facts.flush();
        for (const HarExchange &exchange : content.exchanges) {
            console().print(u"\n%1 %2 at %3, %4 ms: %5"_s.arg(
                    plainLine(QString::fromUtf8(exchange.method)), plainLine(exchange.url),
                    momentText(exchange.startedAt),
                    QString::number(static_cast<double>(exchange.took) / microsPerMs, 'f', 1),
                    plainLine(exchange.status ? QString::number(*exchange.status)
                                              : exchange.error)));
            printHeaders(console(), u"  > "_s, exchange.requestHeaders);
            printHeaders(console(), u"  < "_s, exchange.responseHeaders);
            printBody(console(), exchange.responseBody, exchange.responseCut);
        }
        if (!content.payload.isEmpty())
            console().print(u"\nPayload\n"_s + plainText(textOfBytes(content.payload)));
    }

    qint64 m_entry = 0; ///< 0: the list
    QString m_text;
    CancelToken m_cancel;
};

} // namespace

void addLookCommand(CommandTable &table)
{
    table.push_back({u"look"_s,
                     u"FILE|- [--find TEXT] [--entry N]"_s,
                     u"Shows what an exported file or another HTTP archive holds."_s,
                     {options::findText, options::entry},
                     1,
                     1,
                     false,
                     makeCommand<LookCommand>});
}

} // namespace hk
