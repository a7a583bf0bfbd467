#include "app/hookkeeperctl/command.h"
#include "app/hookkeeperctl/recordoptions.h"
#include "core/workspace/recordsfront.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QLocale>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

/// Standard output as a device.
class ConsoleDevice final : public QIODevice
{
public:
    explicit ConsoleDevice(Console &console) : m_console(console)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_console.printBytes(QByteArray(data, size));
        if (m_console.outputProblem().isEmpty())
            return size;
        setErrorString(m_console.outputProblem());
        return -1;
    }

private:
    Console &m_console;
};

/// What the file's name says; none: nothing.
std::optional<RecordFormat> formatOfFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    for (const RecordFormat format : allRecordFormats) {
        if (suffix == suffixOf(format))
            return format;
    }
    return std::nullopt;
}

class ExportCommand final : public Command
{
public:
    explicit ExportCommand(const CommandContext &context)
        : Command(context), m_device(context.console)
    {
    }

    void start(const Invocation &invocation) override
    {
        if (!takeFormat(invocation))
            return;
        m_wish.masks = {invocation.has(options::maskPersonal),
                        !invocation.has(options::withSignatures)};
        const auto expression = invocation.value(options::filter);
        m_wish.publicIds = invocation.arguments.mid(1);
        if (expression && !m_wish.publicIds.isEmpty())
            return failUsage(u"Name deliveries or give --filter, not both."_s);
        const auto filter = DeliveryFilter::parse(expression.value_or(QString()));
        if (!filter)
            return fail(filter.error());
        m_wish.filter = *filter;
        withCompany(invocation.arguments.first(), [this](const Company &company) {
            m_wish.company = company.id;
            write();
        });
    }

    /// Ends when the file is gone.
    void interrupt() override { m_cancel.cancel(); }

private:
    // False: the command has ended.
    bool takeFormat(const Invocation &invocation)
    {
        const QString file = invocation.value(options::output).value_or(u"-"_s);
        m_file = file == u"-" ? QString() : file;
        const auto otherwise = formatOfFile(m_file).value_or(
                console().json() ? RecordFormat::JsonLines : RecordFormat::Csv);
        const QString named = invocation.value(options::recordFormat).value_or(nameOf(otherwise));
        auto format = recordFormatFromName(named);
        if (!format) {
            failUsage(u"There is no format \"%1\": use csv, jsonl, har, evidence or pdf."_s.arg(
                    named));
            return false;
        }
        if (*format == RecordFormat::Evidence && otherwise == RecordFormat::EvidencePdf)
            format = otherwise; // evidence it is either way, and the name says which
        m_wish.format = *format;
        const bool isJson = *format == RecordFormat::JsonLines || *format == RecordFormat::Har;
        if (console().json() && m_file.isEmpty() && !isJson)
            failUsage(u"With --json the answer is JSON: use jsonl or har, or --output FILE."_s);
        return !isFinished();
    }

    void write()
    {
        m_sinceProgress.start();
        const auto writing = m_file.isEmpty()
                ? fronts().records.exportTo(m_device, m_wish, m_cancel)
                : fronts().records.exportTo(m_file, m_wish, m_cancel);
        auto *watcher = new QFutureWatcher<Result<qint64>>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
                &ExportCommand::showProgress);
        watcher->setFuture(writing);
        await(writing, [this](const Result<qint64> &written) { end(written); });
    }

    void showProgress(int written)
    {
        constexpr qint64 oftenMs = 1000;
        if (m_sinceProgress.elapsed() < oftenMs)
            return;
        m_sinceProgress.start();
        console().progress(u"%1 deliveries so far"_s.arg(QLocale::c().toString(written)));
    }

    void end(const Result<qint64> &written)
    {
        // The program says itself that nobody reads on.
        if (!console().outputProblem().isEmpty())
            return finish();
        if (!written && written.error().code == ErrorCode::Cancelled)
            return finish(ExitCode::Interrupted);
        if (!written)
            return fail(written.error());
        if (console().json() && !m_file.isEmpty())
            console().print(JsonObject().add("file", m_file).add("deliveries", *written));
        console().say(m_file.isEmpty() ? u"Deliveries: %1."_s.arg(*written)
                                       : u"Deliveries written to %2: %1."_s.arg(
                                               QString::number(*written), m_file));
        finish();
    }

    ConsoleDevice m_device;
    ExportWish m_wish;
    QString m_file; ///< empty: standard output
    CancelToken m_cancel;
    QElapsedTimer m_sinceProgress;
};

} // namespace

void addExportCommand(CommandTable &table)
{
    table.push_back(
            {u"export"_s,
             u"COMPANY [ID…] [--filter EXPR]"_s,
             u"Writes deliveries as CSV, JSON Lines, HTTP archive or evidence, a page or a PDF."_s,
             {options::filter, options::recordFormat, options::maskPersonal,
              options::withSignatures, options::output},
             1,
             -1,
             true,
             makeCommand<ExportCommand>});
}

} // namespace hk
