#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pixels.h"
#include "ui/common/chip.h"
#include "ui/common/codeview.h"
#include "ui/common/texttable.h"
#include "ui/theme/roles.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of `after` are told from what they were before.
int toldPixels(const QImage &before, const QImage &after)
{
    constexpr double told = 3; // WCAG 2.1, of what is no text
    int count = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            count += test::contrast(before.pixel(x, y), after.pixel(x, y)) >= told ? 1 : 0;
    }
    return count;
}

/// Everything that can have the focus, one below the other.
class Stops : public QWidget
{
public:
    Stops()
    {
        const auto named = [](auto *button, const QString &text) {
            button->setText(text);
            return button;
        };
        add(named(new QPushButton, u"Close"_s));
        add(named(new QPushButton, u"Default"_s))->setDefault(true);
        setPrimary(add(named(new QPushButton, u"Primary"_s)));
        auto *checked = add(named(new QPushButton, u"Live"_s));
        checked->setCheckable(true);
        checked->setChecked(true);
        auto *menu = add(named(new QPushButton, u"Menu"_s));
        menu->setMenu(new QMenu(menu));
        add(named(new QToolButton, u"Tool"_s));
        add(named(new QToolButton, u"Flat tool"_s))->setAutoRaise(true);
        add(named(new QCheckBox, u"Switch"_s));
        add(named(new QRadioButton, u"One of them"_s));
        add(new Chip(u"Failed"_s));
        add(new QLineEdit);
        add(new QComboBox);
        add(new QSpinBox);
        add(new QPlainTextEdit);
        add(new QTextBrowser);
        add(new QTextBrowser)->setFrameShape(QFrame::NoFrame);
        add(new CodeView(CodeView::Syntax::Json, u"Code"_s))->setText("{}");
        add(new TextTable({u"Head"_s}))->setRows({{u"first"_s}, {u"second"_s}});
        add(new QListWidget)->addItem(u"Item"_s);
        add(new QTabBar)->addTab(u"Tab"_s);
        setFocusPolicy(Qt::StrongFocus);
    }

    QList<QWidget *> all;

private:
    template<typename Stop>
    Stop *add(Stop *stop)
    {
        m_column->addWidget(stop);
        stop->setFocusPolicy(Qt::StrongFocus);
        all.append(stop);
        return stop;
    }

    QVBoxLayout *m_column = new QVBoxLayout(this);
};

/// How often a widget itself, not what is in it, is drawn.
class Paintings : public QObject
{
public:
    explicit Paintings(QWidget &widget) { widget.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// Whoever works with the keyboard sees where it is, in the pixels of each theme.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed = std::make_unique<test::Themed>(); }
    void cleanup() { m_themed->theme.setLook({}); }
    void cleanupTestCase() { m_themed.reset(); }

    void itIsSeenWhereverItIs_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }

    void itIsSeenWhereverItIs()
    {
        constexpr int least = 4 * 24; // a line around the smallest thing that can be hit
        QFETCH(const ThemeChoice, theme);
        m_themed->theme.setLook({theme, 100, Density::Comfortable, MotionChoice::Reduced});
        Stops stops;
        stops.show();
        QApplication::setActiveWindow(&stops);
        for (QWidget *stop : std::as_const(stops.all)) {
            stops.setFocus();
            QTRY_VERIFY(stops.hasFocus());
            const QImage before = test::pictureOf(stop);
            stop->setFocus();
            QTRY_VERIFY(!stops.hasFocus());
            const int told = toldPixels(before, test::pictureOf(stop));
            const auto *button = qobject_cast<const QAbstractButton *>(stop);
            QVERIFY2(told >= least,
                     qPrintable(u"%1 %2: %3"_s.arg(
                             QString::fromLatin1(stop->metaObject()->className()),
                             button ? button->text() : QString(), QString::number(told))));
        }
    }

    void itIsSeenAroundACellThatIsEdited()
    {
        QTableWidget table(1, 1);
        table.setItem(0, 0, new QTableWidgetItem);
        test::showActive(&table);
        table.setFocus();
        table.edit(table.model()->index(0, 0));
        const auto *editor = table.findChild<QLineEdit *>();
        QVERIFY(editor);
        QTRY_VERIFY(editor->hasFocus());
        const QRgb accent = Colours::of(QApplication::palette()).accent.rgb();
        const QImage image = test::pictureOf(&table);
        const QRect cell = QRect(editor->mapTo(&table, QPoint()), editor->size());
        const QPoint middle = cell.center();
        for (const QPoint side : {QPoint(cell.left(), middle.y()), QPoint(cell.right(), middle.y()),
                                  QPoint(middle.x(), cell.top())})
            QCOMPARE(image.pixel(side), accent);
    }

    void itIsSeenAroundAListThatBecameEmpty()
    {
        QListWidget list;
        list.addItem(u"The only one"_s);
        list.setCurrentRow(0);
        test::showActive(&list);
        list.setFocus();
        QTRY_VERIFY(list.hasFocus());
        QCoreApplication::processEvents();
        Paintings paintings(list);
        list.clear();
        QTRY_VERIFY(paintings.count > 0);
    }

    void aroundCodeItStaysWhenThatScrolls()
    {
        CodeView code(CodeView::Syntax::Plain, u"Code"_s);
        code.setText(QByteArray("line\n").repeated(200));
        code.resize(300, 200);
        test::showActive(&code);
        code.setFocus();
        QTRY_VERIFY(code.editor()->hasFocus());
        code.setCaret(0);
        const QRgb accent = Colours::of(QApplication::palette()).accent.rgb();
        const auto accents = [&] {
            return test::coloursOf(test::pictureOf(&code), code.rect()).value(accent);
        };
        const int around = accents();
        QVERIFY(around > 0);
        code.setCaret(code.text().size());
        QCOMPARE(accents(), around);
    }

    void itIsThreePixelsWideInHighContrast_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << ThemeChoice::Light << 2;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast << 3;
    }

    void itIsThreePixelsWideInHighContrast()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const int, width);
        m_themed->theme.setChoice(theme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        column->addWidget(field);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        const QImage image = test::pictureOf(field);
        const QRgb accent = Colours::of(QApplication::palette()).accent.rgb();
        int wide = 0;
        while (wide < 10 && image.pixel(wide, field->height() / 2) == accent)
            ++wide;
        QCOMPARE(wide, width);
    }

private:
    std::unique_ptr<test::Themed> m_themed;
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
