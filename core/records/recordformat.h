#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

/// What deliveries can be written as. Csv has a row for each, JsonLines an object with its payload
/// and every attempt, Har an entry for each attempt, Evidence is a page for people, EvidencePdf the
/// same as a PDF.
enum class RecordFormat { Csv, JsonLines, Har, Evidence, EvidencePdf };

inline constexpr std::array allRecordFormats{RecordFormat::Csv, RecordFormat::JsonLines,
                                             RecordFormat::Har, RecordFormat::Evidence,
                                             RecordFormat::EvidencePdf};

/// For people, of few deliveries, with how each signature comes about.
constexpr bool isEvidence(RecordFormat format)
{
    return format == RecordFormat::Evidence || format == RecordFormat::EvidencePdf;
}

/// Most deliveries of one evidence file: what is read by people, and opened by a browser or a
/// reader of PDFs.
inline constexpr int mostEvidence = 500;

/// "csv", "jsonl", "har", "evidence", "pdf".
QString nameOf(RecordFormat format);
std::optional<RecordFormat> recordFormatFromName(QStringView name);
/// Of its files, without a dot: "html".
QString suffixOf(RecordFormat format);

/// What is left out of what is written. Secrets always are: see maskedRecord().
struct RecordMasks
{
    bool personal = false;  ///< names, e-mails, phones, addresses…: see PersonalData
    bool signatures = true; ///< evidence shows them in any case: it is about them
    bool operator==(const RecordMasks &) const = default;
};

} // namespace hk
