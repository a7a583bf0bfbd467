#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/reportoptions.h"
#include "app/hookkeeperctl/shown/reportwords.h"
#include "core/base/duration.h"
#include "core/base/outputfile.h"
#include "core/base/plaintext.h"
#include "core/workspace/reportfile.h"
#include "core/workspace/reportpdf.h"
#include "core/workspace/reportsfront.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

class ReportCommand final : public Command
{
public:
    using Command::Command;
    void start(const Invocation &invocation) override
    {
        m_invocation = invocation;
        m_file = invocation.arguments.value(1);
        if (!takeFormat() || !checkPeriod())
            return;
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            const Result<ReportSpan> span = spanOf(company.timeZone);
            if (!span)
                return fail(span.error());
            const ReportWish wish{company.id,
                                  m_invocation.value(options::reportEndpoint).value_or(QString()),
                                  *span};
            when(fronts().reports.report(wish, m_cancel),
                 [this](const Report &report) { write(report); });
        });
    }
    void interrupt() override
    {
        m_cancel.cancel();
        Command::interrupt();
    }

private:
    // False: the command has ended.
    bool takeFormat()
    {
        static const QStringList formats{u"text"_s, u"json"_s, u"csv"_s, u"html"_s, u"pdf"_s};
        const QString suffix = QFileInfo(m_file).suffix().toLower();
        const QString byFile = suffix == u"htm" ? u"html"_s : suffix;
        const QString otherwise = formats.contains(byFile) ? byFile
                : console().json()                         ? u"json"_s
                                                           : u"text"_s;
        m_format = m_invocation.value(options::reportFormat).value_or(otherwise);
        if (!formats.contains(m_format)) {
            failUsage(u"There is no format \"%1\": use text, json, csv, html or pdf."_s.arg(
                    m_format));
        } else if (console().json() && m_file.isEmpty() && m_format != u"json") {
            failUsage(u"With --json the answer is JSON: use --format json, or name a file."_s);
        }
        return !isFinished();
    }

    bool checkPeriod()
    {
        const bool isBetween =
                m_invocation.has(options::reportFrom) || m_invocation.has(options::reportTo);
        const int named = (m_invocation.has(options::reportLast) ? 1 : 0)
                + (m_invocation.has(options::reportMonth) ? 1 : 0) + (isBetween ? 1 : 0);
        if (named > 1)
            failUsage(u"Use one of --last, --month, and --from with --to."_s);
        else if (isBetween
                 && !(m_invocation.has(options::reportFrom) && m_invocation.has(options::reportTo)))
            failUsage(u"--from and --to belong together."_s);
        return !isFinished();
    }

    Result<ReportSpan> spanOf(const QByteArray &zone) const
    {
        if (const auto from = m_invocation.value(options::reportFrom))
            return spanBetween(*from, *m_invocation.value(options::reportTo), zone);
        if (const auto month = m_invocation.value(options::reportMonth))
            return spanOfMonth(*month, zone);
        const Result<qint64> ms = parseDuration(
                m_invocation.value(options::reportLast).value_or(u"24h"_s), u"--last"_s);
        return ms ? lastSpan(SystemClock().now(), *ms) : Result<ReportSpan>(ms.error());
    }

    QByteArray bytesOf(const Report &report) const
    {
        if (m_format == u"html")
            return reportHtml(report);
        if (m_format == u"pdf")
            return reportPdf(report);
        if (m_format == u"csv")
            return reportCsv(report);
        if (m_format == u"json")
            return jsonOf(report).text() + '\n';
        QByteArray text;
        QBuffer in;
        QBuffer out(&text);
        QBuffer err;
        for (QBuffer *buffer : {&in, &out, &err})
            buffer->open(buffer == &in ? QIODevice::ReadOnly : QIODevice::WriteOnly);
        Console plain({in, out, err}, false, true);
        printReport(plain, report);
        return text;
    }

    void write(const Report &report)
    {
        if (m_file.isEmpty()) {
            if (m_format == u"text")
                printReport(console(), report);
            else
                console().printBytes(bytesOf(report));
            return finish();
        }
        if (const Result<void> done = writeOutput(m_file, bytesOf(report)); !done)
            return fail(done.error());
        if (console().json())
            console().print(JsonObject().add("file", m_file));
        console().say(u"The report was written to %1."_s.arg(plainLine(m_file)));
        finish();
    }

    Invocation m_invocation;
    QString m_file; ///< empty: standard output
    QString m_format;
    CancelToken m_cancel;
};

} // namespace

void addReportCommand(CommandTable &table)
{
    table.push_back(
            {u"report"_s,
             u"COMPANY [FILE] [--endpoint NAME] [--last AGE | --month M | --from T --to T]"_s,
             u"Tells how a company's or an endpoint's webhooks went in a time, compared "
             u"with the time before."_s,
             {options::reportEndpoint, options::reportLast, options::reportMonth,
              options::reportFrom, options::reportTo, options::reportFormat},
             1,
             2,
             true,
             makeCommand<ReportCommand>});
}

} // namespace hk
