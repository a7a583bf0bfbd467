#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/scrolling.h"
#include "ui/theme/metrics.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace hk;

/// What wraps is as tall as it has to be, and no dialog is larger than the screen.
class TestGrowing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartThatWrapsIsNeverCut()
    {
        QTabWidget tabs; // asks no page how tall it is at its width
        auto *page = new QWidget;
        auto *flow = new FlowLayout(page);
        for (int i = 0; i < 12; ++i)
            flow->addWidget(new QPushButton(QStringLiteral("A button with a name")));
        growWithContents(page);
        tabs.addTab(page, QStringLiteral("Page"));
        tabs.resize(320, 60);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        QTRY_VERIFY(page->height() >= flow->heightForWidth(page->width()));
        const int narrow = page->minimumHeight();
        tabs.resize(1600, 60);
        QTRY_VERIFY(page->minimumHeight() < narrow);
    }

    void whatCanDoWithLessGivesSomeBeforeTheLineEnds()
    {
        QWidget row;
        auto *flow = new FlowLayout(&row);
        flow->setSpacing(4);
        auto *choice = new QComboBox(&row);
        choice->addItem(QStringLiteral("A choice of many words"));
        choice->setMinimumContentsLength(4);
        auto *button = new QPushButton(QStringLiteral("Save"), &row);
        flow->addWidget(choice);
        flow->addWidget(button);
        const int whole = choice->sizeHint().width() + 4 + button->sizeHint().width();
        row.resize(whole - 10, 100);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QVERIFY(button->y() >= choice->geometry().bottom());
        flow->setSqueezes(true);
        flow->invalidate();
        QTRY_COMPARE(button->geometry().center().y(), choice->geometry().center().y());
        QCOMPARE(choice->width(), choice->sizeHint().width() - 10);
        QCOMPARE(button->width(), button->sizeHint().width());
        row.resize(whole + 50, 100);
        QTRY_COMPARE(choice->width(), choice->sizeHint().width());
        row.resize(choice->minimumSizeHint().width() + button->sizeHint().width(), 100);
        QTRY_VERIFY(button->y() >= choice->geometry().bottom());
    }

    void aDialogGrowsWithItsTextAsFarAsTheScreen()
    {
        QDialog dialog;
        auto *text = new QLabel(QStringLiteral("One line."), &dialog);
        text->setWordWrap(true);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(text);
        growWithContents(&dialog);
        dialog.resize(300, 40);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();
        text->setText(QStringLiteral("A longer line. ").repeated(20));
        QTRY_VERIFY(dialog.height() > before);
        text->setText(QStringLiteral("A longer line. ").repeated(4000));
        QTRY_COMPARE(dialog.height(), roomOnScreen(dialog).height());
    }

    void whatTheScreenHasNoRoomForIsScrolledTo()
    {
        QDialog dialog;
        auto *body = new QWidget(&dialog);
        auto *parts = new QVBoxLayout(body);
        auto *text = new QLabel(QStringLiteral("A longer line. ").repeated(20), body);
        text->setWordWrap(true);
        parts->addWidget(text);
        QScrollArea *area = scrollFitted(body, &dialog);
        auto *button = new QPushButton(QStringLiteral("Save"), &dialog);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(area, 1);
        column->addWidget(button);
        growWithContents(&dialog);
        dialog.resize(300, 60);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0); // it is as tall as that
        text->setText(QStringLiteral("A longer line. ").repeated(40));
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        text->setText(QStringLiteral("A longer line. ").repeated(4000));
        QTRY_COMPARE(dialog.height(), roomOnScreen(dialog).height());
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QCOMPARE(button->height(), button->sizeHint().height());
        QVERIFY(dialog.rect().contains(button->geometry()));
    }

    void noWindowsLeastSizeIsLargerThanTheScreen()
    {
        QDialog dialog;
        setScaledSize(&dialog, {100'000, 100'000});
        QCOMPARE(dialog.minimumSize(), roomOnScreen(dialog));
        QDialog other;
        resizeScaled(&other, {100, 90});
        QCOMPARE(other.size(), QSize(100, 90));
        resizeScaled(&other, {100'000, 100'000});
        QCOMPARE(other.size(), roomOnScreen(other));
    }
};

QTEST_MAIN(TestGrowing)
#include "tst_growing.moc"
