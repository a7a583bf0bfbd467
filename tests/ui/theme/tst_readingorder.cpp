#include "tests/ui/support/fakedesktop.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fieldgrid.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QVBoxLayout>

#include <functional>
#include <memory>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// What is drawn, as the smallest rectangle around it.
QRect inkOf(const QImage &image, const QRect &within)
{
    const QRgb ground = image.pixel(within.topLeft());
    QRect ink;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QImage shown(const std::function<QWidget *()> &make, Qt::LayoutDirection direction)
{
    QWidget window;
    window.setLayoutDirection(direction);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(make());
    window.resize(300, 40);
    return window.grab().toImage();
}

} // namespace

/// In a window that is read from the right, a URL keeps its order, and stands where it begins.
class TestReadingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<test::Themed>(); }

    void aTextThatBeginsWithSomethingElseIsMarked()
    {
        const QString reply = u"502 Bad Gateway · 10 ث"_s;
        QCOMPARE(withReadingMark(reply, Qt::RightToLeft), u"\u200f"_s + reply);
        // An English sentence about somebody with an Arabic name stays one.
        QCOMPARE(withReadingMark(u"Erased: محمد"_s, Qt::LeftToRight), u"Erased: محمد"_s);
        const QString begins = u"محمد of Acme works again"_s;
        QCOMPARE(withReadingMark(begins, Qt::LeftToRight), u"\u200e"_s + begins);
        QCOMPARE(withReadingMark(begins, Qt::RightToLeft), begins);
        QCOMPARE(withReadingMark(u"محمد 10"_s, Qt::LeftToRight), u"محمد 10"_s);
        for (const QString &same : {u"https://a.example/"_s, u"10 ث"_s, u"ث 10 OK"_s, QString()})
            QCOMPARE(withReadingMark(same, Qt::RightToLeft), same);
    }

    void notesAndMessagesBeginAtTheirSide()
    {
        const QString note = u"none أو environment"_s;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget window;
            window.setLayoutDirection(direction);
            FieldGrid grid(1, &window);
            FieldRow *row = grid.addRow(u"Proxy"_s, new QLineEdit(&grid));
            row->showNote(note);
            MessageBar bar(&window);
            bar.showMessage(Tone::Warning, note, {});
            const QString shown = withReadingMark(note, direction);
            QCOMPARE(qobject_cast<QLabel *>(row->messageLabel())->text(), shown);
            QCOMPARE(bar.text(), shown);
        }
    }

    void aLabelHasTheRoomOfItsMarks()
    {
        ElidedLabel label;
        label.setText(u"المستقبِل"_s);
        QCOMPARE(label.sizeHint().height(), heightOf(label.text(), label.font()));
        QVERIFY(label.sizeHint().height() > label.fontMetrics().height());
        PageHeader header;
        header.setTitle(u"المستقبِل"_s);
        const auto *title = header.findChild<QLabel *>(u"pageTitle"_s);
        QVERIFY(title->sizeHint().height() >= heightOf(title->text(), title->font()));
        QVERIFY(title->sizeHint().height() > title->fontMetrics().height());
    }

    void marksBelowAndAboveALineShow()
    {
        QFont font;
        font.setPixelSize(40);
        const QFontMetrics metrics(font);
        QCOMPARE(heightOf(u"Delivered"_s, font), metrics.height());
        for (const QString &text : {u"المستقبِل"_s, u"خطّافات"_s, u"إنتاجٍ"_s}) {
            QImage image(600, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(font);
            const QRect line(0, 50, 600, heightOf(text, font));
            painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
            painter.end();
            const QRect ink = inkOf(image, image.rect());
            QVERIFY(!ink.isEmpty());
            QVERIFY2(ink.top() >= line.top() && ink.bottom() <= line.bottom(), qPrintable(text));
        }
    }

    void aTextIsReadByItsLetters()
    {
        QCOMPARE(readingOrder(u"https://a.example/"_s, Qt::RightToLeft),
                 int(Qt::TextForceLeftToRight));
        QCOMPARE(readingOrder(u"200 OK"_s, Qt::RightToLeft), int(Qt::TextForceLeftToRight));
        QCOMPARE(readingOrder(u"Zapier لا يرد"_s, Qt::RightToLeft), int(Qt::TextForceRightToLeft));
        QCOMPARE(readingOrder(u"Zapier لا يرد"_s, Qt::LeftToRight), 0);
        QCOMPARE(readingFlags(u"200"_s, Qt::RightToLeft, Qt::AlignLeading) & Qt::AlignRight,
                 int(Qt::AlignRight));
        QCOMPARE(readingFlags(u"200"_s, Qt::LeftToRight, Qt::AlignLeading) & Qt::AlignLeft,
                 int(Qt::AlignLeft));
    }

    void aUrlKeepsItsOrderAndItsSide_data()
    {
        QTest::addColumn<std::function<QWidget *()>>("make");
        const QString url = u"....WWWW"_s; // low at its beginning
        QTest::newRow("label") << std::function<QWidget *()>([url] { return new QLabel(url); });
        QTest::newRow("elided label") << std::function<QWidget *()>([url] {
            auto *label = new ElidedLabel;
            label->setText(url);
            return label;
        });
    }
    void aUrlKeepsItsOrderAndItsSide()
    {
        QFETCH(const std::function<QWidget *()>, make);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QImage image = shown(make, direction);
            const QRect ink = inkOf(image, image.rect());
            if (direction == Qt::LeftToRight)
                QVERIFY(ink.left() < 20);
            else
                QVERIFY2(ink.right() > 280, "the side from which the window is read");
            const int part = ink.width() / 4;
            const QRect first(ink.left() - 1, 0, part, image.height());
            const QRect last(ink.right() - part, 0, part, image.height());
            QVERIFY(inkOf(image, first).height() < inkOf(image, last).height());
        }
    }

    /// An underline under one letter would part it from its neighbours.
    void noLetterIsUnderlinedWhereLettersAreJoined()
    {
        QPushButton button;
        QStyleOption option;
        option.initFrom(&button);
        QVERIFY(button.style()->styleHint(QStyle::SH_UnderlineShortcut, &option, &button));
        button.setLayoutDirection(Qt::RightToLeft);
        option.initFrom(&button);
        QVERIFY(!button.style()->styleHint(QStyle::SH_UnderlineShortcut, &option, &button));
        option.direction = Qt::LeftToRight; // as a menu bar leaves it
        QVERIFY(!button.style()->styleHint(QStyle::SH_UnderlineShortcut, &option, &button));
    }

private:
    std::unique_ptr<test::Themed> m_theme;
};

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
