#include "ui/reports/reportpaper.h"

#include "core/workspace/reportchart.h"
#include "core/workspace/reportfile.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QScreen>
#include <QtGui/QTextDocument>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QScrollBar>

namespace hk {
namespace {

constexpr char sheet[] = "body { color: #1a2330; } "
                         "h1 { font-size: x-large; } h2 { font-size: large; } "
                         "th { color: #1a2330; }";
constexpr double pointsPerInch = 72.0;
constexpr int printedPoints = 10;
constexpr qreal finestDots = 300; // per inch of a chart: finer is not seen, and takes much memory

QImage pictureOf(const QByteArray &svg, qreal width, qreal ratio)
{
    QSvgRenderer renderer(svg);
    const QSizeF natural = renderer.viewBoxF().size();
    if (natural.isEmpty() || width <= 0)
        return {};
    const QSizeF shown(width, width * natural.height() / natural.width());
    QImage picture((shown * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

/// The report in a document that is `width` wide.
void write(QTextDocument &document, const Report &report, qreal width, qreal ratio)
{
    document.clear();
    document.setDefaultStyleSheet(QString::fromLatin1(sheet));
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("volume")),
                         pictureOf(svgOf(volumeChart(report)), width, ratio));
    document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("times")),
                         pictureOf(svgOf(timesChart(report)), width, ratio));
    document.setHtml(reportDocument(report));
}

} // namespace

ReportPaper::ReportPaper(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width stays
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1a, 0x23, 0x30));
    setPalette(paper);
}

void ReportPaper::show(const Report &report)
{
    m_report = std::make_unique<Report>(report);
    fill();
    verticalScrollBar()->setValue(0);
}

void ReportPaper::fill()
{
    if (!m_report || m_isFilling)
        return;
    m_isFilling = true;
    document()->setDocumentMargin(Metrics::of(this).px(20));
    const int width = viewport()->width() - 2 * qRound(document()->documentMargin()) - 8;
    const int at = verticalScrollBar()->value();
    write(*document(), *m_report, qMax(width, 200), devicePixelRatioF());
    moveCursor(QTextCursor::Start); // it would be scrolled to
    verticalScrollBar()->setValue(at);
    m_isFilling = false;
}

void ReportPaper::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fill();
}

void ReportPaper::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fill();
}

bool ReportPaper::print(const Report &report, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal dots = device.logicalDpiX();
    const QRectF page = painter.viewport();
    QFont font = fontOf(TextRole::Body);
    font.setPointSize(printedPoints);
    const qreal foot = dots / pointsPerInch * 2 * printedPoints;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    // A document has the sizes of its pictures in dots of the screen.
    const qreal screenDots = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    write(document, report, page.width() * screenDots / dots, qMin(dots, finestDots) / screenDots);
    document.setPageSize({page.width(), page.height() - foot});
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * document.pageSize().height());
        const QRectF part(0, number * document.pageSize().height(), page.width(),
                          document.pageSize().height());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, QColor(0x1a, 0x23, 0x30));
        context.clip = part;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(font);
        painter.setPen(QColor(0x55, 0x60, 0x6d));
        //: The foot of a printed page: "Page 2 of 5".
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot),
                         static_cast<int>(Qt::AlignBottom | Qt::AlignHCenter),
                         tr("Page %1 of %2").arg(number + 1).arg(pages));
    }
    return painter.end();
}

} // namespace hk
