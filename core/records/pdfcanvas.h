#pragma once

#include <QtCore/QString>

#include <memory>

class QIODevice;

namespace hk {

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
    PdfCanvas(QIODevice &out, const QString &title);
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
    /// Lines from `x`, which wrap at `width`.
    void flow(const QString &text, PdfFont font, double x, double width, const QString &link = {});
    void drawRule();
    /// What flows in between belongs together, with a bar at its left.
    void beginBlock();
    void endBlock();
    void addTarget(const QString &name);
    void addOutline(const QString &title, const QString &target);

    bool isWhole() const;
    bool finish();

private:
    struct Drawing;
    void drawBar(double height);
    void drawFoot();
    void breakPage();

    std::unique_ptr<Drawing> m_drawing;
    QString m_title;
    PdfPlace m_place;
    bool m_isInBlock = false;
};

} // namespace hk
