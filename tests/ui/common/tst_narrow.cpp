#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/besidelayout.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/pageheader.h"
#include "ui/common/scrolling.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace hk;
using namespace Qt::StringLiterals;

/// What has no room beside another thing goes below it and is not cut.
class TestNarrow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsStandBesideTheTitleOrBelowIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("read from the left") << Qt::LeftToRight;
        QTest::newRow("read from the right") << Qt::RightToLeft;
    }
    void buttonsStandBesideTheTitleOrBelowIt()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QWidget page;
        page.setLayoutDirection(direction);
        auto *header = new PageHeader(&page);
        header->setTitle(u"A page with a title"_s);
        header->setSubtitle(u"Somewhere"_s);
        auto *first = new QPushButton(u"Stop the receiver"_s);
        auto *last = new QPushButton(u"Send"_s);
        header->addWidget(first);
        header->addWidget(last);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(header);
        column->addStretch(1);
        const auto *title = page.findChild<QLabel *>(u"pageTitle"_s);
        const auto placeOf = [&page](const QWidget *part) {
            return QRect(part->mapTo(&page, QPoint()), part->size());
        };
        page.resize(1000, 300);
        test::showActive(&page);
        QVERIFY(placeOf(last).top() < placeOf(title).bottom());
        const bool fromLeft = direction == Qt::LeftToRight;
        const QRect room = column->contentsRect();
        QCOMPARE(fromLeft ? placeOf(last).right() : placeOf(last).left(),
                 fromLeft ? room.right() : room.left());

        page.resize(title->sizeHint().width() + 60, 300);
        QTRY_VERIFY(placeOf(first).top() > placeOf(title).bottom());
        QCOMPARE(fromLeft ? placeOf(first).left() : placeOf(first).right(),
                 fromLeft ? room.left() : column->contentsRect().right());
        for (const QWidget *part : std::initializer_list<const QWidget *>{title, first, last}) {
            QVERIFY(part->width() >= part->minimumSizeHint().width());
            QVERIFY(page.rect().contains(placeOf(part)));
        }
    }

    void whatIsLowerBelowStandsBelow()
    {
        QWidget box;
        auto *layout = new BesideLayout(&box);
        layout->setSpacing(4);
        auto *words = new QLabel(u"Words that go on in another line where they have to do so"_s);
        words->setWordWrap(true);
        auto *button = new QPushButton(u"A button"_s);
        layout->addWidget(words);
        layout->addWidget(button);
        const int whole = words->fontMetrics().horizontalAdvance(words->text());
        QVERIFY(layout->isBeside(whole + button->sizeHint().width() + 40));
        QVERIFY(!layout->isBeside(words->minimumSizeHint().width() + button->sizeHint().width()
                                  + 10));
        QVERIFY(layout->minimumSize().width()
                < words->minimumSizeHint().width() + button->sizeHint().width());
        button->hide();
        box.resize(300, 100);
        box.show();
        QTRY_COMPARE(words->width(), layout->contentsRect().width());
    }

    void aCardsTitleBreaksOnlyWhereItIsAloneAndHasNoRoom()
    {
        QWidget page;
        auto *card = new Card(u"Endpoints that need somebody"_s, &page);
        auto *button = new QPushButton(u"Show them"_s);
        card->addHeaderWidget(button);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(card);
        column->addStretch(1);
        const auto *title = card->findChild<QLabel *>();
        const int line = title->fontMetrics().horizontalAdvance(title->text());
        page.resize(line + 100, 400);
        test::showActive(&page);
        QTRY_VERIFY(title->width() >= line);
        const int height = card->height();
        page.resize(line * 3 / 4 + 60, 400);
        QTRY_VERIFY(title->width() < line);
        QVERIFY(title->height() >= title->heightForWidth(title->width()));
        QVERIFY(card->height() > height);
    }

    void aTextGoesOnInOtherLinesBeforeItIsElided()
    {
        ElidedLabel label;
        label.setText(u"40 deliveries in the last 24 hours, 12 of them failed"_s);
        label.setMostLines(2);
        const int line = label.sizeHint().height();
        const int whole = label.fontMetrics().horizontalAdvance(label.text());
        QCOMPARE(label.heightForWidth(whole), line);
        QCOMPARE(label.heightForWidth(whole * 2 / 3), 2 * line);
        QCOMPARE(label.heightForWidth(whole / 4), 2 * line);
        label.resize(whole * 2 / 3, 2 * line);
        label.show();
        QCOMPARE(label.toolTip(), QString());
        QVERIFY(!label.grab().isNull());
        label.resize(whole / 4, 2 * line);
        QCOMPARE(label.toolTip(), label.text());
    }

    void allLinesOfASubtitleAreSeen()
    {
        QWidget page;
        auto *header = new PageHeader(&page);
        header->setTitle(u"Page"_s);
        header->setSubtitle(u"40 deliveries in the last 24 hours, 12 of them failed"_s);
        header->addWidget(new QPushButton(u"Send"_s));
        auto *column = new QVBoxLayout(&page);
        column->addWidget(header);
        column->addStretch(1);
        const auto *subtitle = page.findChild<ElidedLabel *>(u"pageSubtitle"_s);
        page.resize(subtitle->sizeHint().width() * 3 / 4, 300);
        test::showActive(&page);
        QTRY_VERIFY(subtitle->height() >= 2 * subtitle->sizeHint().height());
        QCOMPARE(subtitle->height(), subtitle->heightForWidth(subtitle->width()));
        QCOMPARE(subtitle->toolTip(), QString());
    }

    void theTitleTellsTheSubtitleThatHasNoRoom()
    {
        PageHeader header;
        header.setTitle(u"Receiver"_s);
        header.setTight(true);
        header.setSubtitle(u"Listens on 127.0.0.1"_s);
        header.setSubtitleTip(u"since noon"_s);
        const auto *title = header.findChild<QLabel *>(u"pageTitle"_s);
        const auto *subtitle = header.findChild<ElidedLabel *>(u"pageSubtitle"_s);
        header.show();
        QVERIFY(!subtitle->isVisible());
        QCOMPARE(title->toolTip(), u"Listens on 127.0.0.1\nsince noon"_s);
        QCOMPARE(title->accessibleDescription(), u"Listens on 127.0.0.1"_s);
        header.setTight(false);
        QVERIFY(subtitle->isVisible());
        QCOMPARE(title->toolTip(), QString());
    }

    void theButtonsOfAnEmptyStateAreInTheMiddleOfTheirLines()
    {
        EmptyState state;
        state.setWords(Icon::Receiver, u"Nothing yet"_s, {});
        const auto *first = state.addButton(u"Start the receiver"_s, true);
        const auto *second = state.addButton(u"Send a test event"_s);
        state.resize(first->sizeHint().width() + 60, 400);
        test::showActive(&state);
        QVERIFY(second->y() > first->y());
        for (const QPushButton *button : {first, second}) {
            const int middle = button->mapTo(&state, button->rect().center()).x();
            QVERIFY(qAbs(middle - state.rect().center().x()) <= 1);
            QVERIFY(button->width() >= button->sizeHint().width());
        }
    }

    void noScrollBarTakesTheRoomInWhichAllFits()
    {
        QWidget page;
        auto *words = new QLabel(u"Words that need one more line if a bar stands beside them"_s);
        words->setWordWrap(true);
        auto *area = scrollFitted(words, &page);
        const int width = words->fontMetrics().horizontalAdvance(words->text()) + 4;
        page.resize(width, 200);
        area->setGeometry(0, 0, width, words->heightForWidth(width) - 1);
        test::showActive(&page);
        QTRY_VERIFY(area->verticalScrollBar()->isVisible());
        area->setGeometry(0, 0, width, words->heightForWidth(width));
        QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    }

private:
    test::Themed m_themed;
};

QTEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
