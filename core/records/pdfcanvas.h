#pragma once

#include <QtCore/QString>

#include <memory>

class QIODevice;

namespace hk {

struct Drawing;

/// Where lines are put between the ends of their width, in the order of reading.
enum class PdfSide { Start, End };

enum class PdfFont { Title, Chapter, Section, Strong, Text, Name, Code, Small, SmallStrong };

/// Where the next line goes: points from the page's upper edge.
struct PdfPlace
{
    int page = 1;
    double y = 0;
};

/// The pages of a PDF as Cairo draws them, and lines of text as Pango shapes them. Whatever does
/// not fit goes on on the next page. One thread at a time.
class PdfCanvas
{
public:
    /// `isMirrored`: it is read from the right. Then places are from there, too.
    PdfCanvas(QIODevice &out, const QString &title, bool isMirrored = false);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    double width() const; ///< between the margins
    PdfPlace place() const { return m_place; }
    void goTo(double y) { m_place.y = y; }
    void skip(double height) { m_place.y += height; }
    /// On the next page, unless that much is left of this one.
    void ensure(double height);
    /// Does nothing on a page that is empty.
    void startPage();

    double heightOf(const QString &text, PdfFont font, double width);
    /// Of the longest line, when nothing wraps.
    double widthOf(const QString &text, PdfFont font);
    /// Lines from `x`, which wrap at `width`.
    void flow(const QString &text, PdfFont font, double x, double width, const QString &link = {},
              PdfSide side = PdfSide::Start);
    /// As wide as the page, as a whole.
    void draw(const Drawing &drawing);
    void drawRule();
    /// What flows in between belongs together, with a bar at its left.
    void beginBlock();
    void endBlock();
    void addTarget(const QString &name);
    void addOutline(const QString &title, const QString &target);

    bool isWhole() const;
    bool finish();

private:
    struct Paper;
    double leftOf(double x, double width) const;
    void drawBar(double height);
    void drawFoot();
    void drawInFoot(const QString &text, PdfSide side, double width);
    void breakPage();

    std::unique_ptr<Paper> m_paper;
    QString m_title;
    PdfPlace m_place;
    bool m_isMirrored;
    bool m_isInBlock = false;
};

} // namespace hk
