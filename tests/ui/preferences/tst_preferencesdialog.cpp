#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/preferences/appearancesection.h"
#include "ui/preferences/languagesection.h"
#include "ui/preferences/localesettings.h"
#include "ui/preferences/preferencesdialog.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace hk;
using namespace Qt::StringLiterals;

class TestPreferencesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_home->filePath(u"ui.ini"_s), QSettings::IniFormat);
        m_themed = std::make_unique<test::Themed>();
        m_locale = std::make_unique<LocaleSettings>(*m_file, m_themed->languages);
        m_go = nullptr;
        m_stay = nullptr;
        m_asks = false;
        auto *language = new LanguageSection(
                *m_locale, "America/Toronto",
                [this](const std::function<void()> &go, const std::function<void()> &stay) {
                    m_go = go;
                    m_stay = stay;
                    if (!m_asks)
                        go();
                });
        m_dialog =
                new PreferencesDialog({new AppearanceSection(m_themed->theme), language}, nullptr);
        test::showActive(m_dialog);
    }

    void cleanup()
    {
        delete m_dialog;
        m_themed->theme.setLook({}); // the application's font is the next test's as well
        m_locale->setChoice({});
        m_locale.reset();
        m_themed.reset();
        m_file.reset();
    }

    void theThemeHoldsAtOnceAndGoesBack()
    {
        choose<QComboBox>(u"themeChoice"_s, u"High contrast"_s);
        QCOMPARE(m_themed->theme.choice(), ThemeChoice::HighContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        auto *reset = test::find<QToolButton>(m_dialog, u"themeChoiceReset"_s);
        QVERIFY(reset->isEnabled());
        test::click(reset);
        QCOMPARE(m_themed->theme.choice(), ThemeChoice::System);
        QVERIFY(!reset->isEnabled());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"themeChoice"_s);
    }

    void whatTheMenusChangeIsShown()
    {
        m_themed->theme.setZoom(130);
        m_themed->theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(test::find<QSpinBox>(m_dialog, u"zoomChoice"_s)->value(), 130);
        QCOMPARE(test::find<QComboBox>(m_dialog, u"themeChoice"_s)->currentText(), u"Dark"_s);
    }

    void zoomedItStaysOnTheScreenAndBecomesAsSmallAgain()
    {
        const QSize before = m_dialog->size();
        const QRect room = m_dialog->screen()->availableGeometry();
        m_dialog->move(room.bottomRight() - QPoint(before.width(), before.height()));
        m_themed->theme.setZoom(200);
        QVERIFY(m_dialog->height() > before.height());
        QVERIFY(room.contains(m_dialog->frameGeometry()));
        m_themed->theme.setZoom(100);
        QCOMPARE(m_dialog->size(), before);
    }

    void theKeysOfTheWindowZoomInIt()
    {
        QWidget window;
        auto *larger = new QAction(&window);
        larger->setObjectName(u"zoomInAction"_s);
        larger->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
        connect(larger, &QAction::triggered, &window,
                [this] { m_themed->theme.setZoom(m_themed->theme.zoom() + 10); });
        PreferencesDialog dialog({new AppearanceSection(m_themed->theme)}, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        test::showActive(&dialog);
        test::pressInWindow(&dialog, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(test::find<QSpinBox>(&dialog, u"zoomChoice"_s)->value(), 110);
    }

    void tabGoesFromASettingToItsReset()
    {
        m_themed->theme.setLook({ThemeChoice::Dark, 110, Density::Compact, MotionChoice::Reduced});
        const QStringList settings{u"themeChoice"_s, u"zoomChoice"_s, u"densityChoice"_s,
                                   u"motionChoice"_s};
        test::find<QComboBox>(m_dialog, settings.first())->setFocus();
        QStringList passed;
        QStringList expected;
        for (const QString &setting : settings) {
            expected << setting << setting + u"Reset"_s;
            for (int i = 0; i < 2; ++i) {
                passed.append(QApplication::focusWidget()->objectName());
                test::pressInWindow(m_dialog, Qt::Key_Tab);
            }
        }
        QCOMPARE(passed, expected);
    }

    void theButtonThatEmptiesTheSearchHasAName()
    {
        auto *search = test::find<QLineEdit>(m_dialog, u"preferencesSearch"_s);
        const QList<QAbstractButton *> buttons = search->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 1);
        QVERIFY(!buttons.first()->accessibleName().isEmpty());
    }

    void aControlIsFoundAgain()
    {
        m_dialog->showSection(u"languageSection"_s);
        m_dialog->focusControl(u"timesChoice"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"timesChoice"_s);
    }

    void aWholeSectionGoesBack()
    {
        m_themed->theme.setLook({ThemeChoice::Dark, 150, Density::Compact, MotionChoice::Reduced});
        test::click(m_dialog, u"resetSectionButton"_s);
        QCOMPARE(m_themed->theme.look(), Look());
        QCOMPARE(test::find<QSpinBox>(m_dialog, u"zoomChoice"_s)->value(), 100);
        QVERIFY(!test::find<QToolButton>(m_dialog, u"densityChoiceReset"_s)->isEnabled());
    }

    void eachSettingGoesBackByItself()
    {
        const Look changed{ThemeChoice::Dark, 150, Density::Compact, MotionChoice::Reduced};
        const auto after = [&](const QString &button) {
            m_themed->theme.setLook(changed);
            test::click(m_dialog, button);
            return m_themed->theme.look();
        };
        Look expected = changed;
        expected.theme = Look().theme;
        QCOMPARE(after(u"themeChoiceReset"_s), expected);
        expected = changed;
        expected.zoom = Look().zoom;
        QCOMPARE(after(u"zoomChoiceReset"_s), expected);
        expected = changed;
        expected.density = Look().density;
        QCOMPARE(after(u"densityChoiceReset"_s), expected);
        expected = changed;
        expected.motion = Look().motion;
        QCOMPARE(after(u"motionChoiceReset"_s), expected);
        m_themed->theme.setLook({});
    }

    void densityAndMotionHoldAtOnce()
    {
        choose<QComboBox>(u"densityChoice"_s, u"Compact: more rows at once"_s);
        QCOMPARE(m_themed->theme.look().density, Density::Compact);
        choose<QComboBox>(u"motionChoice"_s, u"Reduced"_s);
        QVERIFY(m_themed->theme.reducesMotion());
    }

    void theLanguageIsChosen()
    {
        m_dialog->showSection(u"languageSection"_s);
        choose<QComboBox>(u"languageChoice"_s, u"Deutsch"_s);
        QCOMPARE(m_locale->choice().language, u"de"_s);
        choose<QComboBox>(u"timesChoice"_s, u"The company's (America/Toronto)"_s);
        QCOMPARE(m_locale->choice().times, TimesIn::CompanyZone);
        QCOMPARE(m_locale->choice().language, u"de"_s); // the one leaves the other
        test::click(m_dialog, u"resetSectionButton"_s);
        QCOMPARE(m_locale->choice(), LocaleChoice());
    }

    void theLanguageAndTheTimesGoBackByThemselves()
    {
        m_dialog->showSection(u"languageSection"_s);
        m_locale->setChoice({u"de"_s, TimesIn::Utc});
        test::click(m_dialog, u"languageChoiceReset"_s);
        QCOMPARE(m_locale->choice(), (LocaleChoice{QString(), TimesIn::Utc}));
        m_locale->setChoice({u"de"_s, TimesIn::Utc});
        test::click(m_dialog, u"timesChoiceReset"_s);
        QCOMPARE(m_locale->choice(), (LocaleChoice{u"de"_s, LocaleChoice().times}));
        m_locale->setChoice({});
    }

    void whoStaysKeepsTheLanguage()
    {
        m_asks = true;
        m_dialog->showSection(u"languageSection"_s);
        choose<QComboBox>(u"languageChoice"_s, u"Deutsch"_s);
        QCOMPARE(m_locale->choice().language, QString());
        m_stay();
        QCOMPARE(test::find<QComboBox>(m_dialog, u"languageChoice"_s)->currentIndex(), 0);
        choose<QComboBox>(u"languageChoice"_s, u"Deutsch"_s);
        m_go();
        QCOMPARE(m_locale->choice().language, u"de"_s);
    }

    void aWordFindsItsSetting()
    {
        auto *search = test::find<QLineEdit>(m_dialog, u"preferencesSearch"_s);
        test::type(search, u"DEUTSCH"_s);
        QCOMPARE(m_dialog->currentSection(), u"languageSection"_s);
        const auto *list = test::find<QListWidget>(m_dialog, u"sectionList"_s);
        QVERIFY(list->isRowHidden(0));
        test::press(search, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"languageChoice"_s);
        test::retype(search, u"zoom"_s);
        QCOMPARE(m_dialog->currentSection(), u"appearanceSection"_s);
        test::press(search, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"zoomChoice"_s);
        test::retype(search, u"xyzzy"_s);
        QVERIFY(test::findWidget(m_dialog, u"nothingFound"_s)->isVisible());
        search->clear();
        QVERIFY(!list->isRowHidden(0) && !list->isRowHidden(1));
    }

    void aLongNameOfASectionIsWhole()
    {
        auto *list = test::find<QListWidget>(m_dialog, u"sectionList"_s);
        for (const int zoom : {100, 200}) {
            m_themed->theme.setZoom(zoom);
            const QListWidgetItem *shown = list->item(0);
            auto *longest =
                    new QListWidgetItem(shown->icon(), u"Meldungen und Hintergrund"_s, list);
            QCoreApplication::processEvents();
            QVERIFY2(list->sizeHintForColumn(0) <= list->viewport()->width(),
                     qPrintable(u"%1 > %2"_s.arg(list->sizeHintForColumn(0))
                                        .arg(list->viewport()->width())));
            delete longest;
        }
        m_themed->theme.setZoom(100);
    }

    void everythingHasANameAndAKey()
    {
        const test::LogProbe log;
        for (const QString &section : {u"appearanceSection"_s, u"languageSection"_s}) {
            m_dialog->showSection(section);
            QCOMPARE(test::accessProblems(m_dialog), QStringList());
            QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
        }
        QCOMPARE(log.problems(), QStringList());
    }

    void itFitsIntoTheSmallestWindowAndAtTwiceTheSize()
    {
        QVERIFY2(m_dialog->minimumSizeHint().width() <= 960
                         && m_dialog->minimumSizeHint().height() <= 640,
                 qPrintable(u"%1×%2"_s.arg(m_dialog->minimumSizeHint().width())
                                    .arg(m_dialog->minimumSizeHint().height())));
        m_themed->theme.setZoom(200);
        QVERIFY(m_dialog->minimumSize().width() <= m_dialog->screen()->availableSize().width());
    }

    void whereThereIsNoRoomBesideTheListIsAbove()
    {
        m_themed->theme.setZoom(200);
        QCoreApplication::processEvents();
        const auto place = [this](const QString &name) {
            const QWidget *widget = test::findWidget(m_dialog, name);
            return QRect(widget->mapTo(m_dialog, QPoint()), widget->size());
        };
        QVERIFY(m_dialog->width() < 1000); // the screen is no larger
        for (const QString &name : {u"themeChoice"_s, u"resetSectionButton"_s}) {
            QVERIFY2(m_dialog->rect().contains(place(name)), qPrintable(name));
            QVERIFY2(place(u"sectionList"_s).bottom() < place(name).top(), qPrintable(name));
        }
        m_themed->theme.setZoom(100);
        QCoreApplication::processEvents();
        QVERIFY(place(u"sectionList"_s).right() < place(u"themeChoice"_s).left());
    }

private:
    template<typename Box>
    void choose(const QString &name, const QString &text)
    {
        auto *box = test::find<Box>(m_dialog, name);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<LocaleSettings> m_locale;
    QPointer<PreferencesDialog> m_dialog;
    std::function<void()> m_go;
    std::function<void()> m_stay;
    bool m_asks = false;
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
