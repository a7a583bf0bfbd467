#include "ui/help/manuallook.h"

#include "ui/help/manual.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QUrl>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtGui/QTextTable>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>

namespace hk {
namespace {

constexpr std::array<qreal, 4> headingSizes{1.6, 1.25, 1.1, 1.0}; // of the body's

struct PageLook
{
    explicit PageLook(const QWidget &view)
        : colours(Colours::of(view.palette())), metrics(Metrics::of(&view)),
          body(fontOf(TextRole::Body, &view)), code(fontOf(TextRole::Code, &view))
    {
    }

    const Colours colours;
    const Metrics metrics;
    const QFont body;
    const QFont code;
};

/// A stretch of text and what it is to look like.
struct Dress
{
    int from = 0;
    int to = 0;
    QTextCharFormat format;
};

QTextCursor cursorOver(QTextDocument &document, int from, int to)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return cursor;
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

void dressHeading(QTextDocument &document, const QTextBlock &block, QStringList &anchors,
                  const PageLook &look)
{
    const int level = std::clamp(block.blockFormat().headingLevel(), 1,
                                 static_cast<int>(headingSizes.size()));
    QTextCharFormat format;
    format.setFontPointSize(look.body.pointSizeF() * headingSizes[static_cast<size_t>(level - 1)]);
    format.setFontWeight(QFont::DemiBold);
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setAnchor(true);
    format.setAnchorNames({anchorOf(block.text(), anchors)});
    QTextCursor cursor =
            cursorOver(document, block.position(), block.position() + block.length() - 1);
    QTextCharFormat before = cursor.charFormat();
    before.clearProperty(QTextFormat::FontSizeAdjustment);
    before.merge(format);
    cursor.setCharFormat(before);
    QTextBlockFormat spaces;
    spaces.setTopMargin(look.metrics.px(level == 1 ? 4 : 20));
    spaces.setBottomMargin(look.metrics.px(8));
    cursor.mergeBlockFormat(spaces);
}

void dressParagraph(const QTextBlock &block, const PageLook &look)
{
    QTextBlockFormat format;
    const bool isList = block.textList() != nullptr;
    const bool isCell = QTextCursor(block).currentTable() != nullptr;
    if (isCode(block)) {
        format.setBackground(look.colours.alternate);
        format.setLeftMargin(look.metrics.px(8));
        format.setNonBreakableLines(false);
    } else {
        // Of a picture's height a quarter would be a hole below it.
        const bool isPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : 125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(0);
        format.setBottomMargin(isCell ? 0 : look.metrics.px(isList ? 4 : 10));
    }
    QTextCursor(block).mergeBlockFormat(format);
}

/// Links, and code within a line.
QList<Dress> partsOf(const QTextBlock &block, const PageLook &look)
{
    QList<Dress> parts;
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const bool isLink = format.isAnchor() && !format.anchorHref().isEmpty();
        const bool isFixed = format.fontFixedPitch() || isCode(block);
        if (!isLink && !isFixed)
            continue;
        QTextCharFormat wanted;
        if (isFixed) {
            wanted.setFontFamilies(QStringList{look.code.family()});
            wanted.setFontPointSize(look.code.pointSizeF());
            wanted.setBackground(look.colours.alternate);
        }
        if (isLink) {
            wanted.setForeground(look.colours.accent);
            wanted.setFontUnderline(true);
        }
        const int from = fragment.position();
        parts.append({from, from + fragment.length(), wanted});
    }
    return parts;
}

void dressTables(const QTextFrame &around, const PageLook &look)
{
    const QList<QTextFrame *> frames = around.childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(look.colours.divider);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(look.metrics.px(6));
        format.setTopMargin(look.metrics.px(4));
        format.setBottomMargin(look.metrics.px(12));
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(look.colours.alternate);
            cell.setFormat(head);
        }
    }
}

} // namespace

void applyManualLook(QTextDocument &document, const QWidget &view)
{
    const PageLook look(view);
    document.setDefaultFont(look.body);
    document.setDocumentMargin(look.metrics.px(24));
    QTextCursor whole(&document);
    whole.beginEditBlock();
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(document, block, anchors, look);
        else
            dressParagraph(block, look);
        const QList<Dress> parts = partsOf(block, look);
        for (const Dress &part : parts)
            cursorOver(document, part.from, part.to).mergeCharFormat(part.format);
    }
    dressTables(*document.rootFrame(), look);
    whole.endEditBlock();
}

void fitPictures(QTextDocument &document, int width)
{
    QList<Dress> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const auto image = document.resource(QTextDocument::ImageResource, QUrl(format.name()))
                                       .value<QImage>();
            if (image.isNull())
                continue;
            const int fitting = std::min(width, image.width());
            if (qRound(format.width()) == fitting)
                continue;
            format.setWidth(fitting);
            format.setHeight(qreal(image.height()) * fitting / image.width());
            pictures.append({fragment.position(), fragment.position() + 1, format});
        }
    }
    for (const Dress &picture : std::as_const(pictures))
        cursorOver(document, picture.from, picture.to).setCharFormat(picture.format);
}

} // namespace hk
