#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <memory>

class QIODevice;

namespace hk {

class PdfCanvas;
struct Drawing;

/// A piece of text in a PDF.
struct PdfText
{
    QString text;
    bool isCode = false;   ///< in letters of one width
    QString link = {};     ///< the chapter that it leads to; empty: none
    bool isNumber = false; ///< at the end of its cell
};

/// Rows of as many cells as the head has.
struct PdfTable
{
    QList<PdfText> head;
    QList<QList<PdfText>> rows;
};

/// Lays text out on A4 pages of a PDF, through Pango and Cairo: letters of every script that a font
/// is there for, right to left where it is read so, to be selected and searched. What is full is
/// written, so a long one needs no memory. One thread at a time, not always the same.
class PdfPages final
{
public:
    enum class Look { Title, Chapter, Section, Part, Text, Note };

    /// `out` outlives it. `title` stands at the foot of each page and in the file's properties;
    /// `isMirrored`: all of it is read from the right.
    PdfPages(QIODevice &out, const QString &title, bool isMirrored = false);
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
    /// Its columns as wide as what is in them; the head stands on each of its pages.
    void addTable(const PdfTable &table);
    /// As wide as the page.
    void addDrawing(const Drawing &drawing);
    /// Text in letters of one width, with its line ends and blanks.
    void addBlock(const QString &text);

    bool isWhole() const; ///< so far all of it could be written
    bool finish();        ///< false: not all of it could

private:
    QList<double> widthsOf(const PdfTable &table);
    double heightOf(const QList<PdfText> &cells, bool isHead, const QList<double> &widths);
    void drawRow(const QList<PdfText> &cells, bool isHead, const QList<double> &widths);

    std::unique_ptr<PdfCanvas> m_canvas;
    QString m_chapter;
    QSet<QString> m_chapters;
    QSet<QString> m_linked;
};

} // namespace hk
