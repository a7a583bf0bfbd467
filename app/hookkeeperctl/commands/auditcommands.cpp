#include "app/hookkeeperctl/auditoptions.h"
#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/plaintext.h"
#include "core/workspace/auditfront.h"

#include <QtCore/QFileInfo>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostListed = 1'000'000;
constexpr int listedAtOnce = 500;
constexpr qint64 listedByDefault = 50;

/// One that takes a filter, and a company or all of them.
class AuditLook : public Command
{
public:
    using Command::Command;
    void interrupt() override { m_cancel.cancel(); }

protected:
    /// Goes on with `next` once the wish is made; false: the command has ended.
    void withWish(const Invocation &invocation, int companyAt, const std::function<void()> &next)
    {
        const auto filter =
                AuditFilter::parse(invocation.value(options::auditFilter).value_or(QString()));
        if (!filter)
            return fail(filter.error());
        m_wish.filter = *filter;
        if (invocation.arguments.size() <= companyAt)
            return next();
        withCompany(invocation.arguments[companyAt], [this, next](const Company &company) {
            m_wish.company = company.id;
            m_zone = company.timeZone;
            next();
        });
    }
    bool isCancelled(const Error &error)
    {
        if (error.code != ErrorCode::Cancelled || !m_cancel.isCancelled())
            return false;
        finish(ExitCode::Interrupted);
        return true;
    }

    AuditWish m_wish;
    QByteArray m_zone = "UTC";
    CancelToken m_cancel;
};

class AuditList final : public AuditLook
{
public:
    explicit AuditList(const CommandContext &context)
        : AuditLook(context), m_table(context.console,
                                      {u"ENTRY"_s, u"TIME"_s, u"WHO"_s, u"COMPANY"_s, u"WHAT"_s,
                                       u"BEFORE"_s, u"AFTER"_s})
    {
        m_table.alignRight(0);
    }

    void start(const Invocation &invocation) override
    {
        const Result<qint64> limit =
                numberOf(invocation, options::limit, 1, mostListed, listedByDefault);
        if (!limit)
            return fail(limit.error());
        m_left = *limit;
        withWish(invocation, 0, [this] { next(); });
    }

private:
    void next()
    {
        m_wish.limit = static_cast<int>(std::min<qint64>(m_left, listedAtOnce));
        await(fronts().audit.list(m_wish, m_cancel), [this](const Result<AuditPart> &part) {
            if (!part)
                return isCancelled(part.error()) ? void() : fail(part.error());
            for (const AuditLine &line : part->lines)
                show(line);
            if (!console().json())
                m_table.flush();
            m_left -= part->lines.size();
            if (part->isLast || m_left <= 0)
                return finish();
            m_wish.before = part->lines.constLast().entry.id;
            next();
        });
    }

    void show(const AuditLine &line)
    {
        if (console().json())
            return console().printBytes(auditText(line, AuditFormat::JsonLines));
        const AuditEntry &entry = line.entry;
        const auto shown = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
        m_table.add({{QString::number(entry.id)},
                     {timeText(entry.at, m_zone)},
                     {entry.actor},
                     {shown(line.company)},
                     {entry.what},
                     {shown(entry.before)},
                     {shown(entry.after)}});
    }

    Table m_table;
    qint64 m_left = 0;
};

class AuditVerify final : public AuditLook
{
public:
    using AuditLook::AuditLook;
    void start(const Invocation &invocation) override
    {
        std::optional<AuditHead> known;
        if (const auto text = invocation.value(options::auditHead)) {
            known = auditHeadFromText(*text);
            if (!known) {
                return failUsage(u"--head is the number of an entry, a colon and its hash in 64 "
                                 "hexadecimal digits, as an earlier verify printed it."_s);
            }
        }
        await(fronts().audit.verify(known, m_cancel), [this](const Result<AuditVerdict> &verdict) {
            if (!verdict)
                return isCancelled(verdict.error()) ? void() : fail(verdict.error());
            console().json() ? printJson(*verdict) : print(*verdict);
            finish(verdict->broken ? ExitCode::No : ExitCode::Done);
        });
    }

private:
    void printJson(const AuditVerdict &verdict)
    {
        JsonObject json;
        json.add("intact", !verdict.broken)
                .add("entries", verdict.entries)
                .add("head", headText(verdict.head))
                .add("sealedUpTo", verdict.sealed);
        if (verdict.broken) {
            json.add("fault", nameOf(verdict.broken->fault))
                    .add("entry", verdict.broken->entry)
                    .add("lastEntry", verdict.broken->last)
                    .add("explanation", wordsOf(*verdict.broken));
        }
        console().print(json);
    }

    void print(const AuditVerdict &verdict)
    {
        if (verdict.broken) {
            console().print(wordsOf(*verdict.broken));
        } else {
            console().print(u"The audit is whole: %1 entries, each following from the one "
                            "before."_s.arg(verdict.entries));
        }
        console().print(u"Its head is %1"_s.arg(headText(verdict.head)));
        if (!verdict.broken)
            console().say(u"Keep the head elsewhere: --head proves later that nothing up to it was "
                          "changed."_s);
    }
};

class AuditExportCommand final : public AuditLook
{
public:
    using AuditLook::AuditLook;
    void start(const Invocation &invocation) override
    {
        m_file = invocation.arguments.first();
        const QString bySuffix =
                QFileInfo(m_file).suffix().toLower() == u"jsonl" ? u"jsonl"_s : u"csv"_s;
        const QString named = invocation.value(options::auditFormat).value_or(bySuffix);
        const auto format = auditFormatFromName(named);
        if (!format)
            return failUsage(u"There is no format \"%1\": use csv or jsonl."_s.arg(named));
        withWish(invocation, 1, [this, format = *format] { write(format); });
    }

private:
    void write(AuditFormat format)
    {
        await(fronts().audit.exportTo(m_file, format, m_wish, m_cancel),
              [this](const Result<qint64> &written) {
                  if (!written)
                      return isCancelled(written.error()) ? void() : fail(written.error());
                  if (console().json())
                      console().print(JsonObject().add("file", m_file).add("entries", *written));
                  console().say(u"Entries written to %2: %1."_s.arg(QString::number(*written),
                                                                    plainLine(m_file)));
                  finish();
              });
    }

    QString m_file;
};

} // namespace

void addAuditCommands(CommandTable &table)
{
    table.push_back({u"audit list"_s,
                     u"[COMPANY] [--filter EXPR] [--limit N]"_s,
                     u"Lists who changed or looked at what, newest first."_s,
                     {options::auditFilter, options::limit},
                     0,
                     1,
                     true,
                     makeCommand<AuditList>});
    table.push_back({u"audit verify"_s,
                     u"[--head N:HASH]"_s,
                     u"Looks whether an entry was changed, moved or taken out since."_s,
                     {options::auditHead},
                     0,
                     0,
                     true,
                     makeCommand<AuditVerify>});
    table.push_back({u"audit export"_s,
                     u"FILE [COMPANY] [--filter EXPR] [--format csv|jsonl]"_s,
                     u"Writes the entries as CSV or JSON Lines."_s,
                     {options::auditFilter, options::auditFormat},
                     1,
                     2,
                     true,
                     makeCommand<AuditExportCommand>});
}

} // namespace hk
