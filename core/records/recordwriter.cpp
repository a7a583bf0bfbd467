#include "core/records/recordwriter.h"

#include "core/exchange/csvrow.h"
#include "core/exchange/harfile.h"
#include "core/records/evidencefile.h"
#include "core/records/evidenceprinter.h"

#include <QtCore/QIODevice>

namespace hk {
namespace {

/// One whose records are bytes behind each other.
class LineWriter final : public RecordWriter
{
public:
    using Bytes = QByteArray (*)(const DeliveryRecord &);
    LineWriter(const RecordMasks &masks, QIODevice &out, const QByteArray &head, Bytes bytes)
        : RecordWriter(masks), m_out(out), m_bytes(bytes)
    {
        put(head);
    }
    bool isWhole() const override { return m_isWhole; }
    bool finish() override { return m_isWhole; }

protected:
    void write(const DeliveryRecord &record) override { put(m_bytes(record)); }

private:
    void put(const QByteArray &bytes)
    {
        m_isWhole = m_isWhole && m_out.write(bytes) == bytes.size();
    }

    QIODevice &m_out;
    Bytes m_bytes;
    bool m_isWhole = true;
};

QByteArray csvOf(const DeliveryRecord &record) { return csvRow(recordCells(record)); }

class HarWriter final : public RecordWriter
{
public:
    HarWriter(const RecordMasks &masks, QIODevice &out) : RecordWriter(masks), m_file(out) { }
    bool isWhole() const override { return m_file.isWhole(); }
    bool finish() override { return m_file.finish(); }

protected:
    void write(const DeliveryRecord &record) override
    {
        const QList<HarExchange> exchanges = exchangesOf(record);
        for (const HarExchange &exchange : exchanges)
            m_file.add(exchange);
    }

private:
    HarFile m_file;
};

/// The same page as EvidenceFile, printed.
class PdfWriter final : public RecordWriter
{
public:
    PdfWriter(const RecordMasks &masks, const EvidenceHead &head, QIODevice &out)
        : RecordWriter(RecordMasks{false, false}), m_printer(out), m_file(masks, head, m_printer)
    {
    }
    bool isWhole() const override { return m_file.isWhole(); }
    bool finish() override
    {
        const bool isWhole = m_file.finish();
        return m_printer.finish() && isWhole;
    }

protected:
    // The page marks bodies before it masks, so it does the masking.
    void write(const DeliveryRecord &record) override { m_file.add(record); }

private:
    EvidencePrinter m_printer;
    EvidenceFile m_file;
};

} // namespace

std::unique_ptr<RecordWriter> RecordWriter::make(RecordFormat format, const RecordMasks &masks,
                                                 const EvidenceHead &head, QIODevice &out)
{
    switch (format) {
    case RecordFormat::Csv:
        return std::make_unique<LineWriter>(masks, out, csvRow(recordColumns()), csvOf);
    case RecordFormat::JsonLines:
        return std::make_unique<LineWriter>(masks, out, QByteArray(), jsonLineOf);
    case RecordFormat::Har:
        return std::make_unique<HarWriter>(masks, out);
    case RecordFormat::Evidence:
        return std::make_unique<EvidenceFile>(RecordMasks{masks.personal, false}, head, out);
    case RecordFormat::EvidencePdf:
        return std::make_unique<PdfWriter>(RecordMasks{masks.personal, false}, head, out);
    }
    Q_UNREACHABLE();
}

} // namespace hk
