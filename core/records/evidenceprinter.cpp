#include "core/records/evidenceprinter.h"

#include <optional>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

std::optional<PdfPages::Look> lookOf(QStringView element)
{
    if (element == u"h2")
        return PdfPages::Look::Chapter;
    if (element == u"h3")
        return PdfPages::Look::Section;
    if (element == u"h4")
        return PdfPages::Look::Part;
    if (element == u"p")
        return PdfPages::Look::Text;
    return std::nullopt;
}

/// Elements whose text is printed as one.
bool isText(QStringView element)
{
    return lookOf(element) || element == u"h1" || element == u"dt" || element == u"dd"
            || element == u"pre" || element == u"th" || element == u"td";
}

} // namespace

EvidencePrinter::EvidencePrinter(QIODevice &out) : m_out(out)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 EvidencePrinter::writeData(const char *data, qint64 size)
{
    QByteArray html(data, size);
    if (!m_isBegun) {
        // The head is for browsers.
        m_head += html;
        const qsizetype body = m_head.indexOf("<body>");
        if (body < 0)
            return size;
        html = std::exchange(m_head, {}).sliced(body);
        m_isBegun = true;
    }
    // The two characters that HTML has and XML has not.
    html.replace("\xef\xbf\xbe", "\\u{fffe}").replace("\xef\xbf\xbf", "\\u{ffff}");
    if (!m_isEnded)
        m_reader.addData(html);
    readOn();
    if (!m_pages || m_pages->isWhole())
        return size;
    setErrorString(m_out.errorString());
    return -1;
}

bool EvidencePrinter::finish()
{
    const bool isWhole = pages().finish() && m_isEnded;
    if (!isWhole)
        setErrorString(m_out.errorString());
    return isWhole;
}

void EvidencePrinter::readOn()
{
    while (!m_isEnded && !m_reader.atEnd()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            begin(m_reader.name(), m_reader.attributes());
            break;
        case QXmlStreamReader::Characters:
            m_text.text += m_reader.text();
            break;
        case QXmlStreamReader::EndElement:
            end(m_reader.name());
            break;
        default:
            break;
        }
    }
    Q_ASSERT(!m_reader.hasError()
             || m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError);
}

void EvidencePrinter::begin(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (isText(element))
        m_text = {};
    if (element == u"code") {
        m_text.isCode = true;
    } else if (element == u"a") {
        m_text.link = attributes.value("href"_L1).sliced(1).toString();
    } else if (element == u"nav") {
        m_hasContents = true;
    } else if (element == u"tr") {
        m_cells.clear();
    } else if (element == u"th" || element == u"td") {
        m_isHeadRow = element == u"th";
    } else if (element == u"article") {
        pages().startChapter(attributes.value("id"_L1).toString(), m_hasContents);
    }
}

void EvidencePrinter::end(QStringView element)
{
    if (element == u"h1") {
        m_title = m_text.text;
        pages().addText(m_text, PdfPages::Look::Title);
    } else if (const auto look = lookOf(element)) {
        pages().addText(m_text, *look);
    } else if (element == u"dt") {
        m_name = m_text.text;
    } else if (element == u"dd") {
        pages().addFact(m_name, m_text);
    } else if (element == u"pre") {
        pages().addBlock(m_text.text);
    } else if (element == u"th" || element == u"td") {
        m_cells.append(m_text);
    } else if (element == u"tr") {
        pages().addRow(m_cells, m_isHeadRow);
    } else if (element == u"body") {
        m_isEnded = true;
    }
}

/// From the first text on, which is the title.
PdfPages &EvidencePrinter::pages()
{
    if (!m_pages)
        m_pages = std::make_unique<PdfPages>(m_out, m_title);
    return *m_pages;
}

} // namespace hk
