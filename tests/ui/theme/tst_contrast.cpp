#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/pixels.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/linklabel.h"
#include "ui/common/messagebar.h"
#include "ui/common/statusbadge.h"
#include "ui/common/texttable.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QHash>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace hk;
using hk::test::coloursOf;
using hk::test::contrast;
using hk::test::pictureOf;
using namespace Qt::StringLiterals;

namespace {

/// Of what is drawn on the ground, which is the colour of most pixels, the one that is told best
/// from it: the middle of a stroke.
double inkContrast(const QImage &image, const QRect &place)
{
    const QHash<QRgb, int> counts = coloursOf(image, place);
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(it.key(), ground));
    return best;
}

/// Everything of a window that has text, one below the other.
class Gallery : public QWidget
{
public:
    Gallery()
    {
        auto *column = new QVBoxLayout(this);
        const auto add = [&](QWidget *widget, const QString &name) {
            widget->setObjectName(name);
            column->addWidget(widget);
            texts.append(widget);
        };
        add(new QLabel(u"Words on the window"_s), u"label"_s);
        auto *second = new QLabel(u"Words of the second rank"_s);
        setSecondary(second);
        add(second, u"secondary"_s);
        for (const Tone tone :
             {Tone::Neutral, Tone::Success, Tone::Danger, Tone::Warning, Tone::Held}) {
            auto *label = new QLabel(u"Words with a tone"_s);
            setTone(label, tone);
            add(label, u"tone %1"_s.arg(static_cast<int>(tone)));
        }
        add(new QPushButton(u"Button"_s), u"button"_s);
        auto *primary = new QPushButton(u"Primary"_s);
        setPrimary(primary);
        add(primary, u"primary button"_s);
        auto *checked = new QPushButton(u"Checked"_s);
        checked->setCheckable(true);
        checked->setChecked(true);
        add(checked, u"checked button"_s);
        add(new QLineEdit(u"typed"_s), u"field"_s);
        auto *empty = new QLineEdit;
        empty->setPlaceholderText(u"What to type"_s);
        add(empty, u"placeholder"_s);
        auto *box = new QComboBox;
        box->addItem(u"Choice"_s);
        add(box, u"choice"_s);
        add(new QCheckBox(u"Switch"_s), u"check box"_s);
        auto *chip = new Chip(u"Failed"_s);
        chip->setChecked(true);
        add(chip, u"chip"_s);
        for (const DeliveryStatus status : allDeliveryStatuses) {
            auto *badge = new StatusBadge;
            badge->setLook(badgeOf(status));
            add(badge, u"badge %1"_s.arg(nameOf(status)));
        }
        auto *bar = new MessageBar;
        bar->showMessage(Tone::Danger, u"It went wrong"_s);
        add(bar, u"message"_s);
        table = new TextTable({u"Head"_s, u"Second"_s});
        table->setRows({{u"first"_s, u"row"_s}, {u"chosen"_s, u"row"_s}});
        table->selectRow(1);
        column->addWidget(table);
        tabs = new QTabBar;
        tabs->addTab(u"Chosen"_s);
        tabs->addTab(u"Other"_s);
        column->addWidget(tabs);
        card = new Card(u"Card"_s);
        column->addWidget(card);
    }

    QList<QWidget *> texts;
    TextTable *table;
    QTabBar *tabs;
    Card *card;
};

} // namespace

/// What a person sees, not what a table of colours says: every text is told from its ground in the
/// pixels of each theme.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed = std::make_unique<test::Themed>(); }
    void cleanup()
    {
        m_themed->desktop.setLook({});
        m_themed->theme.setLook({});
    }
    void cleanupTestCase() { m_themed.reset(); }

    void linksAreReadableAfterAnotherTheme()
    {
        m_themed->theme.setLook(
                {ThemeChoice::Light, 200, Density::Comfortable, MotionChoice::Reduced});
        QWidget window;
        LinkLabel links(&window);
        links.setText(u"<a href=\"x\">dlv_1</a>"_s);
        links.setFocusPolicy(Qt::NoFocus); // its ring is no text
        window.show();
        QVERIFY(inkContrast(pictureOf(&window), links.geometry()) >= 4.5);
        m_themed->theme.setChoice(ThemeChoice::HighContrast);
        QTRY_VERIFY(inkContrast(pictureOf(&window), links.geometry()) >= 7.0);
    }

    void everyTextIsReadable_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<double>("least");
        QTest::newRow("light, WCAG AA") << ThemeChoice::Light << 4.5;
        QTest::newRow("dark, WCAG AA") << ThemeChoice::Dark << 4.5;
        QTest::newRow("high contrast, WCAG AAA") << ThemeChoice::HighContrast << 7.0;
    }

    void everyTextIsReadable()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const double, least);
        // Large type, so that strokes have a middle that nothing is mixed into.
        m_themed->theme.setLook({theme, 200, Density::Comfortable, MotionChoice::Reduced});
        Gallery gallery;
        gallery.show();
        const QImage image = pictureOf(&gallery);
        const auto check = [&](const QRect &place, const QString &what) {
            const double found = inkContrast(image, place);
            QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(what).arg(found)));
        };
        for (const QWidget *widget : std::as_const(gallery.texts)) {
            const QRect place(widget->mapTo(&gallery, QPoint()), widget->size());
            check(place.adjusted(12, 8, -12, -8), widget->objectName());
        }
        QWidget *rows = gallery.table->viewport();
        for (int row = 0; row < 2; ++row) {
            QRect place = gallery.table->visualItemRect(gallery.table->item(row, 1));
            place.translate(rows->mapTo(&gallery, QPoint()));
            check(place.adjusted(12, 12, -12, -12), u"row %1"_s.arg(row));
        }
        for (int tab = 0; tab < 2; ++tab) {
            QRect place = gallery.tabs->tabRect(tab);
            place.translate(gallery.tabs->mapTo(&gallery, QPoint()));
            check(place.adjusted(8, 8, -8, -8), u"tab %1"_s.arg(tab));
        }
    }

    void menusAreReadable_data() { everyTextIsReadable_data(); }

    void menusAreReadable()
    {
        QFETCH(const ThemeChoice, theme);
        QFETCH(const double, least);
        m_themed->theme.setLook({theme, 200, Density::Comfortable, MotionChoice::Reduced});
        QMenu menu;
        QAction *plain = menu.addAction(u"Plain"_s);
        QAction *chosen = menu.addAction(u"Chosen"_s);
        menu.setActiveAction(chosen);
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QImage image = pictureOf(&menu);
        for (const QAction *action : {plain, chosen}) {
            const QRect place = menu.actionGeometry(const_cast<QAction *>(action));
            const double found = inkContrast(image, place.adjusted(16, 12, -16, -12));
            QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(action->text()).arg(found)));
        }
        const QPalette tip = QApplication::palette();
        QVERIFY(contrast(tip.color(QPalette::ToolTipText).rgb(),
                         tip.color(QPalette::ToolTipBase).rgb())
                >= least);
    }

    void inHighContrastEverythingHasAnOutline()
    {
        m_themed->theme.setChoice(ThemeChoice::HighContrast);
        Gallery gallery;
        gallery.show();
        const QImage image = pictureOf(&gallery);
        const auto hasOutline = [&](const QWidget *widget) {
            const QRect place(widget->mapTo(&gallery, QPoint()), widget->size());
            const QRgb ground = image.pixel(2, 2);
            const int y = place.center().y();
            for (int x = place.left(); x < place.left() + 3; ++x) {
                if (contrast(image.pixel(x, y), ground) >= 7)
                    return true;
            }
            return false;
        };
        for (const QWidget *widget : std::as_const(gallery.texts)) {
            const QString name = widget->objectName();
            if (name.contains(u"button"_s) || name.contains(u"badge"_s) || name == u"field"_s
                || name == u"choice"_s || name == u"chip"_s || name == u"message"_s)
                QVERIFY2(hasOutline(widget), qPrintable(name));
        }
        QVERIFY(hasOutline(gallery.card));
        QVERIFY(hasOutline(gallery.table));
    }

    void compactRowsAreLower()
    {
        TextTable table({u"Head"_s});
        table.setRows({{u"row"_s}});
        table.show();
        QCOMPARE(table.rowHeight(0), 36);
        m_themed->theme.setDensity(Density::Compact);
        QCOMPARE(table.rowHeight(0), 28);
        m_themed->theme.setZoom(200);
        QCOMPARE(table.rowHeight(0), 56);
    }

    void reducedMotionFollowsTheDesktopUntilItIsChosen()
    {
        QVERIFY(!m_themed->theme.reducesMotion());
        m_themed->desktop.setLook({std::nullopt, false, true});
        QVERIFY(m_themed->theme.reducesMotion());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeMenu));
        m_themed->theme.setMotion(MotionChoice::Full);
        QVERIFY(!m_themed->theme.reducesMotion());
        QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
        m_themed->desktop.setLook({});
        m_themed->theme.setMotion(MotionChoice::Reduced);
        QVERIFY(m_themed->theme.reducesMotion());
    }

private:
    std::unique_ptr<test::Themed> m_themed; ///< takes the font that is there as the system's
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
