#pragma once

#include "core/records/pdfpages.h"

#include <QtCore/QIODevice>
#include <QtCore/QXmlStreamReader>

namespace hk {

/// Takes the page that EvidenceFile writes, as it comes, and prints it as a PDF: both say the same,
/// word for word. Knows the elements that such a page has, and no style. One thread at a time.
class EvidencePrinter final : public QIODevice
{
public:
    /// `out` outlives it.
    explicit EvidencePrinter(QIODevice &out);

    bool isSequential() const override { return true; }
    bool finish(); ///< false: not all of it could be written

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void readOn();
    void begin(QStringView element, const QXmlStreamAttributes &attributes);
    void end(QStringView element);
    PdfPages &pages();

    QIODevice &m_out;
    QByteArray m_head; ///< what comes before the body
    QXmlStreamReader m_reader;
    std::unique_ptr<PdfPages> m_pages;
    PdfText m_text;  ///< of the element that is read
    QString m_name;  ///< of a fact
    QString m_title; ///< of all
    QList<PdfText> m_cells;
    bool m_isHeadRow = false;
    bool m_hasContents = false;
    bool m_isBegun = false;
    bool m_isEnded = false;
};

} // namespace hk
