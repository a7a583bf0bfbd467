#include "core/workspace/recordexport.h"

#include "core/base/answer.h"
#include "core/base/background.h"
#include "core/base/outputfile.h"
#include "core/records/recordwriter.h"
#include "core/store/auditrepository.h"
#include "core/store/filterpath.h"
#include "core/store/filterperiod.h"
#include "core/store/ledgerscan.h"
#include "core/store/store.h"

#include <limits>

namespace hk {
namespace {

/// What found them, as a filter.
QString filterText(const ExportWish &wish)
{
    return wish.publicIds.isEmpty() ? textSince(wish.filter, wish.createdSince) : QString();
}

/// English, as all of the audit.
QString auditText(const ExportWish &wish, qint64 written)
{
    QString text = nameOf(wish.format) + QStringLiteral(", %1 deliveries").arg(written);
    if (wish.masks.personal)
        text += QStringLiteral(", personal data masked");
    return text;
}

} // namespace

/// Where it goes. A file that is not committed is gone with it.
struct RecordExport::Target
{
    Target(const QString &path, QIODevice *out)
        : name(path), file(path), device(out ? out : &file.device())
    {
    }

    QString name;
    OutputFile file;
    QIODevice *device; ///< it, or what the asker reads
    std::unique_ptr<RecordWriter> writer;

    Result<void> open(const ExportWish &wish, const EvidenceHead &head)
    {
        if (isFile() && !file.open())
            return problem();
        writer = RecordWriter::make(wish.format, wish.masks, head, *device);
        return writer->isWhole() ? Result<void>() : problem();
    }
    bool isFile() { return device == &file.device(); }
    Result<void> write(const QList<DeliveryRecord> &records, const CancelToken &cancel)
    {
        for (const DeliveryRecord &record : records) {
            if (cancel.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}, {}};
            writer->add(record);
            if (!writer->isWhole())
                return problem();
        }
        return {};
    }
    Result<void> close()
    {
        const bool isDone = writer->finish() && (!isFile() || file.commit());
        return isDone ? Result<void>() : problem();
    }
    /// Leaves nothing behind.
    void drop() { file.drop(); }
    Error problem() const { return {ErrorCode::FileUnwritable, name, device->errorString(), {}}; }
};

RecordExport::RecordExport(Store &store, const ExportWish &wish, const QString &file,
                           QIODevice *out, const QString &actor, const CancelToken &cancel,
                           QPromise<Answer> promise, QObject *parent)
    : QObject(parent), m_store(store), m_wish(wish), m_file(file), m_out(out), m_actor(actor),
      m_cancel(cancel), m_promise(std::move(promise))
{
    const auto starting = m_store.read(
            [wish, now = store.clock().now()](Database &database) {
                return startOfRecords(database, wish, now);
            },
            m_cancel, ReadingThread::Scan);
    whenAnswered(starting, this, [this](const Result<RecordStart> &start) {
        if (!start)
            return finish(start.error());
        m_place = start->place;
        m_scans = !m_place.ids && needsScan(m_wish.filter, m_wish.company, m_store.publicIds());
        open(*start);
    });
}

RecordExport::~RecordExport() = default;

void RecordExport::open(const RecordStart &start)
{
    // A company's name, and the id that other programs know it by.
    const EvidenceHead head{start.companyName + QStringLiteral(" (%1)").arg(start.company),
                            filterText(m_wish), m_actor, m_store.clock().now(), start.deliveries};
    m_target = std::make_shared<Target>(m_file, m_out);
    const auto opening = inBackground(
            [target = m_target, wish = m_wish, head] { return target->open(wish, head); });
    whenAnswered(opening, this,
                 [this](const Result<void> &opened) { opened ? next() : finish(opened.error()); });
}

void RecordExport::next()
{
    const bool hasFound = m_place.ids && m_place.next < m_place.ids->size();
    if (!m_scans || hasFound)
        read();
    else if (m_isScanned)
        close();
    else
        scan();
}

/// What a step finds is read as what somebody chose.
void RecordExport::scan()
{
    constexpr int rows = 20'000; // a fraction of a second, also where bodies are searched
    const auto scanning =
            scanLedger(m_store, selectionBehind(m_wish, m_place, rows), rows, m_cancel);
    whenAnswered(scanning, this, [this](const Result<ScanStep> &step) {
        if (!step)
            return finish(step.error());
        m_isScanned = step->isEnd;
        m_place.before = step->reached;
        m_place.ids.emplace();
        m_place.next = 0;
        for (const Delivery &row : step->rows)
            m_place.ids->append(row.id);
        next();
    });
}

void RecordExport::read()
{
    const auto reading = m_store.read(
            [wish = m_wish, place = m_place, &vault = m_store.vault()](Database &database) {
                return nextRecords(database, vault, wish, place);
            },
            m_cancel, ReadingThread::Scan);
    whenAnswered(reading, this, [this](const Result<RecordBatch> &batch) {
        batch ? write(*batch) : finish(batch.error());
    });
}

void RecordExport::write(const RecordBatch &batch)
{
    const std::optional<DeliveryId> looked = m_place.before;
    m_place = batch.place;
    if (m_scans)
        m_place.before = looked; // further than what it found
    const auto writing =
            inBackground([target = m_target, records = batch.records, cancel = m_cancel] {
                return target->write(records, cancel);
            });
    whenAnswered(
            writing, this,
            [this, count = batch.records.size(), isLast = batch.isLast](const Result<void> &done) {
                if (!done)
                    return finish(done.error());
                m_written += count;
                m_promise.setProgressValue(static_cast<int>(
                        std::min<qint64>(m_written, std::numeric_limits<int>::max())));
                isLast && !m_scans ? close() : next();
            });
}

void RecordExport::close()
{
    const auto closing = inBackground([target = m_target] { return target->close(); });
    whenAnswered(closing, this, [this](const Result<void> &closed) {
        if (!closed)
            return finish(closed.error());
        const AuditEntry entry{0,
                               m_store.clock().now(),
                               m_actor,
                               m_wish.company,
                               QStringLiteral("deliveries.exported"),
                               {},
                               auditText(m_wish, m_written)};
        const auto noting = m_store.write(
                [entry](Database &database) { return AuditRepository(database).add(entry); });
        whenAnswered(noting, this, [this](const Result<void> &noted) {
            finish(noted ? Answer(m_written) : Answer(noted.error()));
        });
    });
}

void RecordExport::finish(const Answer &answer)
{
    if (m_target && !answer)
        m_target->drop(); // before anybody hears of it
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

} // namespace hk
