#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>

class QIODevice;

namespace hk {

class PdfCanvas;

/// A piece of text in a PDF.
struct PdfText
{
    QString text;
    bool isCode = false; ///< in letters of one width
    QString link = {};   ///< the chapter that it leads to; empty: none
};

/// Lays text out on A4 pages of a PDF, through Pango and Cairo: letters of every script that a font
/// is there for, right to left where it is read so, to be selected and searched. What is full is
/// written, so a long one needs no memory. One thread at a time, not always the same.
class PdfPages final
{
public:
    enum class Look { Title, Chapter, Section, Part, Text, Note };

    /// `out` outlives it. `title` stands at the foot of each page and in the file's properties.
    PdfPages(QIODevice &out, const QString &title);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    /// What links lead to, of letters, digits, "_" and "-"; on a page of its own when that is
    /// wanted.
    void startChapter(const QString &name, bool onNewPage);
    /// Headings stay with what follows; a chapter's goes into the outline.
    void addText(const PdfText &text, Look look);
    /// A name and beside it what it is.
    void addFact(const QString &name, const PdfText &value);
    /// A line of a table, its columns of one width.
    void addRow(const QList<PdfText> &cells, bool isHead);
    /// Text in letters of one width, with its line ends and blanks.
    void addBlock(const QString &text);

    bool isWhole() const; ///< so far all of it could be written
    bool finish();        ///< false: not all of it could

private:
    std::unique_ptr<PdfCanvas> m_canvas;
    QString m_chapter;
    QSet<QString> m_chapters;
    QSet<QString> m_linked;
};

} // namespace hk
