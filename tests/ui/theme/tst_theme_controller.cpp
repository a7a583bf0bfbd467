#include "tests/ui/support/fakedesktop.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hk;

namespace {

QColor windowColour() { return QApplication::palette().color(QPalette::Window); }

} // namespace

class TestThemeController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemFollowsTheDesktop()
    {
        test::Themed themed;
        QSignalSpy changed(&themed.theme, &ThemeController::changed);
        themed.desktop.setLook({true, false});
        QCOMPARE(windowColour(), Colours::night().window);
        themed.desktop.setLook({false, false});
        QCOMPARE(windowColour(), Colours::day().window);
        QCOMPARE(changed.count(), 2);
    }

    void aChoiceOverrulesTheDesktop()
    {
        test::Themed themed;
        themed.theme.setChoice(ThemeChoice::Dark);
        themed.desktop.setLook({false, false});
        QCOMPARE(windowColour(), Colours::night().window);
        QVERIFY(themed.theme.isDark());
    }

    void aHighContrastDesktopKeepsItsPalette()
    {
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(contrast);
        test::Themed themed;
        themed.desktop.setLook({std::nullopt, true});
        QCOMPARE(windowColour(), QColor(Qt::black));
        QVERIFY(Colours::of(QApplication::palette()).highContrast);
        themed.theme.setChoice(ThemeChoice::Light);
        QCOMPARE(windowColour(), Colours::day().window);
        QApplication::setPalette(QPalette());
    }

    void withoutAWordFromTheDesktopThePaletteDecides()
    {
        QApplication::setPalette(Colours::night().palette());
        const test::Themed themed;
        QVERIFY(themed.theme.isDark());
        QApplication::setPalette(Colours::day().palette());
    }

    void zoomScalesTypeControlsAndSpacing()
    {
        test::Themed themed;
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *title = new QLabel(QStringLiteral("Title"), &window);
        setTextRole(title, TextRole::PageTitle);
        auto *button = new QPushButton(QStringLiteral("Save"), &window);
        row->addWidget(title);
        row->addWidget(button);
        setScaledSpacing(row, {24, 20, 24, 20}, 8);
        setScaledSize(title, {100, 0}, {300, 0});
        window.show();
        const qreal points = title->font().pointSizeF();
        const int height = button->sizeHint().height();

        themed.theme.setZoom(200);
        QCOMPARE(title->font().pointSizeF(), points * 2);
        QCOMPARE(row->contentsMargins(), QMargins(48, 40, 48, 40));
        QCOMPARE(row->spacing(), 16);
        QCOMPARE(title->minimumWidth(), 200);
        QCOMPARE(title->maximumWidth(), 600);
        QCOMPARE(button->sizeHint().height(), height * 2);
        themed.theme.setZoom(100);
        QCOMPARE(row->spacing(), 8);
        QCOMPARE(title->font().pointSizeF(), points);
    }

    void zoomStaysWithinItsLimits()
    {
        test::Themed themed;
        themed.theme.setZoom(1000);
        QCOMPARE(themed.theme.zoom(), ThemeController::mostZoom);
        themed.theme.setZoom(1);
        QCOMPARE(themed.theme.zoom(), ThemeController::leastZoom);
    }

    void aToneFollowsTheTheme()
    {
        test::Themed themed;
        themed.theme.setChoice(ThemeChoice::Light);
        QLabel label(QStringLiteral("Wrong"));
        setTone(&label, Tone::Danger);
        label.show();
        const auto colour = [&label] { return label.palette().color(label.foregroundRole()); };
        QCOMPARE(colour(), Colours::day().tone(Tone::Danger).text);
        themed.theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(colour(), Colours::night().tone(Tone::Danger).text);
        setTone(&label, std::nullopt);
        QCOMPARE(colour(), Colours::night().text);
    }

    void choicesHaveNames()
    {
        for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                         ThemeChoice::HighContrast})
            QCOMPARE(themeChoiceFromName(nameOf(choice)), choice);
        QCOMPARE(themeChoiceFromName(QStringLiteral("plaid")), ThemeChoice::System);
    }
};

QTEST_MAIN(TestThemeController)
#include "tst_theme_controller.moc"
