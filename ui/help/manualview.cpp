#include "ui/help/manualview.h"

#include "ui/help/manual.h"
#include "ui/help/manuallook.h"
#include "ui/theme/colours.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QImage>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>

namespace hk {
namespace {

constexpr int mostMarks = 500;

QString scheme() { return QStringLiteral("manual"); }

QUrl urlOf(const QString &file, const QString &anchor)
{
    QUrl url;
    url.setScheme(scheme());
    url.setPath(QLatin1Char('/') + file);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

} // namespace

ManualView::ManualView(const Manual &manual, QWidget *parent)
    : QTextBrowser(parent), m_manual(manual)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width stays
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_url = url; // source() is the one before, as yet
        dress();
        Q_EMIT pageShown(file(), anchor());
    });
}

void ManualView::open(const QString &file, const QString &anchor)
{
    setSource(urlOf(file, anchor));
}

QString ManualView::file() const { return m_url.path().mid(1); }

QString ManualView::anchor() const { return m_url.fragment(); }

void ManualView::follow(const QUrl &link)
{
    const QUrl target = m_url.resolved(link);
    if (target.scheme() != scheme())
        QDesktopServices::openUrl(target);
    else if (m_manual.page(target.path().mid(1)))
        setSource(target);
}

/// No scheme but our own is looked at: nothing comes from elsewhere.
QVariant ManualView::loadResource(int type, const QUrl &name)
{
    if (name.scheme() != scheme())
        return {};
    const QString path = name.path().mid(1);
    if (type == QTextDocument::MarkdownResource)
        return m_manual.markdown(path).toUtf8();
    if (type == QTextDocument::ImageResource)
        return QImage(m_manual.folder() + QLatin1Char('/') + path);
    return {};
}

/// What Markdown leaves open: looks, anchors, and the place that the link names.
void ManualView::dress()
{
    const QScopedValueRollback<bool> dressing(m_isDressing, true);
    applyManualLook(*document(), *this);
    fitPictures(*document(), pictureWidth());
    markWords();
    if (anchor().isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor());
}

/// Another theme or zoom: the same page at the same place.
void ManualView::renew()
{
    if (m_isDressing || m_url.isEmpty())
        return;
    const QScopedValueRollback<bool> dressing(m_isDressing, true);
    const QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    setMarkdown(m_manual.markdown(file()));
    applyManualLook(*document(), *this);
    fitPictures(*document(), pictureWidth());
    markWords();
    verticalScrollBar()->setValue(qRound(place * bar->maximum()));
}

int ManualView::pictureWidth() const
{
    return qMax(100, viewport()->width() - 2 * qRound(document()->documentMargin()));
}

void ManualView::mark(const QString &words)
{
    m_words = words;
    markWords();
}

void ManualView::markWords()
{
    QList<ExtraSelection> marks;
    const Colours colours = Colours::of(palette());
    const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QTextCursor found(document());
        while (marks.size() < mostMarks) {
            found = document()->find(word, found);
            if (found.isNull())
                break;
            QTextCharFormat format;
            format.setBackground(colours.tone(Tone::Warning).tint);
            format.setForeground(colours.tone(Tone::Warning).text);
            format.setFontUnderline(true);
            marks.append({found, format});
        }
    }
    setExtraSelections(marks);
}

void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::FontChange || type == QEvent::PaletteChange)
        renew();
}

void ManualView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_isDressing) {
        const QScopedValueRollback<bool> dressing(m_isDressing, true);
        fitPictures(*document(), pictureWidth());
    }
}

} // namespace hk
