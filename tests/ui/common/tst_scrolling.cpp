#include "ui/common/scrolling.h"

#include "tests/ui/support/guitest.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <array>
#include <memory>

using namespace hk;

/// A page that is higher than its window.
class TestScrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *body = new QWidget;
        auto *column = new QVBoxLayout(body);
        m_choice = new QComboBox(body);
        m_choice->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        m_number = new QSpinBox(body);
        m_tabs = new QTabBar(body);
        m_tabs->addTab(QStringLiteral("one"));
        m_tabs->addTab(QStringLiteral("two"));
        m_tall = new QWidget(body);
        for (QWidget *part : std::initializer_list<QWidget *>{m_choice, m_number, m_tabs, m_tall})
            column->addWidget(part);
        m_area = scrollAround(body, m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_area);
        m_window->resize(300, 200);
    }
    void cleanup() { m_window.reset(); }

    void theWheelScrollsAndChangesNothing_data()
    {
        QTest::addColumn<int>("part");
        QTest::newRow("a choice") << 0;
        QTest::newRow("a number") << 1;
        QTest::newRow("tabs") << 2;
    }
    void theWheelScrollsAndChangesNothing()
    {
        QFETCH(int, part);
        m_tall->setMinimumHeight(1000);
        test::showActive(m_window.get());
        m_tall->setFocusPolicy(Qt::StrongFocus);
        m_tall->setFocus();
        QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > 0);
        m_area->verticalScrollBar()->setValue(0);
        m_number->setValue(50);
        turn(std::array<QWidget *, 3>{m_choice, m_number, m_tabs}[static_cast<size_t>(part)]);
        QCOMPARE(values(), (std::array{0, 50, 0}));
        QVERIFY(m_area->verticalScrollBar()->value() > 0);
    }

    void whatHasTheFocusIsChanged()
    {
        m_tall->setMinimumHeight(1000);
        test::showActive(m_window.get());
        m_choice->setFocus();
        turn(m_choice);
        QCOMPARE(values(), (std::array{1, 0, 0}));
    }

    void withNothingToScrollItIsAsEver()
    {
        m_window->resize(300, 400);
        test::showActive(m_window.get());
        m_window->setFocus();
        turn(m_choice);
        QCOMPARE(values(), (std::array{1, 0, 0}));
    }

private:
    /// One notch down, over its middle.
    static void turn(QWidget *widget)
    {
        const QPoint at = widget->rect().center();
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // only such a one goes on to what is around
        qApp->notify(widget, &event);
        QCoreApplication::processEvents();
    }
    std::array<int, 3> values() const
    {
        return {m_choice->currentIndex(), m_number->value(), m_tabs->currentIndex()};
    }

    std::unique_ptr<QWidget> m_window;
    QScrollArea *m_area = nullptr;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QTabBar *m_tabs = nullptr;
    QWidget *m_tall = nullptr;
};

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
