#include "tests/ui/support/fakedesktop.h"
#include "ui/common/texttable.h"
#include "ui/theme/metrics.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

#include <memory>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

QImage frameOf(QWidget *widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool isInk(QRgb colour, QRgb ground)
{
    return qAbs(qGray(colour) - qGray(ground)) > 60; // in high contrast, on black; half of a pixel
}

/// Whether there is ink on the way from one point to another.
bool hasInk(const QImage &image, QPoint from, QPoint step, int steps)
{
    const QRgb ground = QColor(Qt::black).rgb();
    for (int i = 0; i < steps; ++i) {
        if (isInk(image.pixel(from + i * step), ground))
            return true;
    }
    return false;
}

} // namespace

/// What the style draws around lists, menus and choices, and that nothing of it is cut off.
class TestFrames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed = std::make_unique<test::Themed>(); }
    void cleanupTestCase() { m_themed.reset(); }
    void init() { look(100); }

    /// Read from the right, they would stand a pixel beside it.
    void partsOfASplitterStandWithinIt()
    {
        QSplitter splitter(Qt::Horizontal);
        splitter.setLayoutDirection(Qt::RightToLeft);
        auto *first = new QPlainTextEdit;
        auto *second = new QPlainTextEdit;
        splitter.addWidget(first);
        splitter.addWidget(second);
        splitter.resize(600, 100);
        splitter.show();
        for (const int width : {600, 601, 500}) {
            splitter.resize(width, 100);
            QCoreApplication::processEvents();
            QCOMPARE(first->geometry().right(), splitter.contentsRect().right());
            QCOMPARE(second->geometry().left(), splitter.contentsRect().left());
        }
    }

    void theCornersAreWhole_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::newRow("100 %") << 100;
        QTest::newRow("150 %") << 150;
        QTest::newRow("200 %") << 200;
    }

    /// What scrolls has corners that are not round, and would cover those of its frame.
    void theCornersAreWhole()
    {
        QFETCH(const int, zoom);
        look(zoom);
        TextTable table({u"Head"_s});
        table.setRows({{u"row"_s}});
        QPlainTextEdit text;
        for (QWidget *widget : std::initializer_list<QWidget *>{&table, &text}) {
            widget->resize(400, 300);
            widget->show();
            const QImage image = frameOf(widget);
            const int reach = Metrics::of(widget).px(5);
            const auto isWhole = [&](QPoint corner, int right, int down) {
                const QPoint step(right, down); // a thin arc passes between pixels of the diagonal
                return hasInk(image, corner, step, reach)
                        || hasInk(image, corner + QPoint(right, 0), step, reach);
            };
            QVERIFY(isWhole({0, 0}, 1, 1));
            QVERIFY(isWhole({399, 0}, -1, 1));
            QVERIFY(isWhole({0, 299}, 1, -1));
            QVERIFY(isWhole({399, 299}, -1, -1));
        }
    }

    void theCornerBetweenScrollBarsIsEmpty()
    {
        TextTable table({u"Head"_s, u"Second"_s});
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        table.resize(300, 200);
        table.show();
        const QImage image = frameOf(&table);
        const int side = table.verticalScrollBar()->width();
        const QPoint corner = table.rect().bottomRight() - QPoint(side, side);
        QVERIFY(!hasInk(image, corner, {1, 0}, side - Metrics::of(&table).px(5)));
        QVERIFY(!hasInk(image, corner, {0, 1}, side - Metrics::of(&table).px(5)));
    }

    void aMenuHasAFrameAndItsGroupsALine()
    {
        QMenu menu;
        const QAction *first = menu.addAction(u"First"_s);
        menu.addSeparator();
        QAction *second = menu.addAction(u"Second"_s);
        menu.setActiveAction(second);
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QImage image = frameOf(&menu);
        const int middle = menu.width() / 2;
        QVERIFY(hasInk(image, {0, menu.height() / 2}, {1, 0}, 1));
        QVERIFY(hasInk(image, {menu.width() - 1, menu.height() / 2}, {-1, 0}, 1));
        const QRect above = menu.actionGeometry(const_cast<QAction *>(first));
        const QRect chosen = menu.actionGeometry(second);
        const QPoint between(middle, above.bottom() + 1);
        QVERIFY(hasInk(image, between, {0, 1}, chosen.top() - above.bottom() - 1));
        QVERIFY(hasInk(image, {middle, chosen.top()}, {0, 1}, 1)); // not by its colour alone
    }

    void whatAChoiceCannotShowEndsWithDots_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    /// "thwind.example" would be taken for a host.
    void whatAChoiceCannotShowEndsWithDots()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const QString whole = direction == Qt::LeftToRight
                ? u"To crm.northwind.example"_s
                : u"إلى ⁨crm.northwind.example⁩"_s;
        QComboBox choice;
        choice.setLayoutDirection(direction);
        choice.addItem(whole);
        choice.resize(choice.sizeHint());
        const QImage wide = frameOf(&choice);
        choice.resize(130, choice.sizeHint().height());
        const QImage narrow = frameOf(&choice);
        QCOMPARE(choice.currentText(), whole); // to a screen reader

        QStyleOptionComboBox option;
        option.initFrom(&choice);
        const QRect room = choice.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                          QStyle::SC_ComboBoxEditField, &choice);
        const QString part =
                choice.fontMetrics().elidedText(whole, Qt::ElideRight, room.width() - 2);
        QVERIFY(part != whole);
        choice.setItemText(0, part);
        QCOMPARE(narrow, frameOf(&choice));
        choice.resize(wide.size());
        QVERIFY(wide != frameOf(&choice));
    }

    void theArrowOfAMenuButtonStandsInIt_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("100 %") << 100 << Qt::LeftToRight;
        QTest::newRow("200 %") << 200 << Qt::LeftToRight;
        QTest::newRow("200 %, from the right") << 200 << Qt::RightToLeft;
    }

    void theArrowOfAMenuButtonStandsInIt()
    {
        QFETCH(const int, zoom);
        QFETCH(const Qt::LayoutDirection, direction);
        look(zoom);
        QMenu menu;
        QPushButton button(u"Export"_s);
        button.setLayoutDirection(direction);
        button.setMenu(&menu);
        button.resize(button.sizeHint());
        const QImage image = frameOf(&button);
        const Metrics metrics = Metrics::of(&button);
        const bool mirrored = direction == Qt::RightToLeft;
        const auto inkAcross = [&](int from, int to) { // counted from the end of the button
            for (int y = metrics.px(8); y < button.height() - metrics.px(8); ++y) {
                const int x = mirrored ? from : button.width() - 1 - from;
                if (hasInk(image, {x, y}, {mirrored ? 1 : -1, 0}, to - from))
                    return true;
            }
            return false;
        };
        QVERIFY(!inkAcross(2, metrics.px(8))); // it keeps away from the outline
        QVERIFY(inkAcross(metrics.px(8), metrics.px(26)));
        QVERIFY(!inkAcross(metrics.px(24), metrics.px(28))); // and from the words
    }

private:
    void look(int zoom)
    {
        m_themed->theme.setLook(
                {ThemeChoice::HighContrast, zoom, Density::Comfortable, MotionChoice::Reduced});
    }

    std::unique_ptr<test::Themed> m_themed; ///< takes the font that is there as the system's
};

QTEST_MAIN(TestFrames)
#include "tst_frames.moc"
