#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/help/helpwindow.h"
#include "ui/help/manualcontents.h"
#include "ui/help/manualview.h"
#include "ui/theme/colours.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtGui/QTextBlock>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace hk;
using namespace Qt::StringLiterals;

// The manual's window, with keys.
class TestHelpWindow : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl"); }
    void init()
    {
        m_themed = std::make_unique<test::Themed>();
        m_settings =
                std::make_unique<QSettings>(m_home.filePath(u"ui.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_opened.clear();
        m_window = std::make_unique<HelpWindow>(*m_settings);
        m_window->open(u"overview.md"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_themed.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void itShowsThePageAndItsPlaceInTheContents()
    {
        QCOMPARE(m_window->file(), u"overview.md"_s);
        QVERIFY(view().hasFocus());
        QVERIFY(view().toPlainText().contains("Median response time"_L1));
        QCOMPARE(contents().currentItem()->text(0), u"Overview"_s);
        QVERIFY(contents().currentItem()->isExpanded());
        QVERIFY(m_window->windowTitle().contains("Overview"_L1));
        QCOMPARE(contents().topLevelItemCount(),
                 static_cast<int>(m_window->manual().pages().size()));
    }

    void backAndForwardGoThroughWhatWasRead()
    {
        QVERIFY(!button("helpBackButton").isEnabled());
        m_window->open(u"audit.md"_s);
        m_window->open(u"reports.md"_s);
        test::pressInWindow(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->file(), u"audit.md"_s);
        QCOMPARE(contents().currentItem()->text(0), m_window->manual().page(u"audit.md"_s)->title);
        test::click(&button("helpBackButton"));
        QCOMPARE(m_window->file(), u"overview.md"_s);
        test::pressInWindow(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->file(), u"audit.md"_s);
        test::pressInWindow(m_window.get(), Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_window->file(), Manual::firstPage());
    }

    void aLinkIsFollowedWithTheKeyboardAlone()
    {
        m_window->open(Manual::firstPage());
        view().setFocus();
        test::press(&view(), Qt::Key_Tab); // to the first link
        QVERIFY(view().hasFocus());
        test::press(&view(), Qt::Key_Return);
        QVERIFY(m_window->file() != Manual::firstPage());
        QVERIFY(m_opened.isEmpty());
    }

    void aLinkToAPartScrollsThere()
    {
        m_window->resize(700, 400);
        m_window->open(u"overview.md"_s, u"what-can-go-wrong"_s);
        QCoreApplication::processEvents();
        QVERIFY(view().verticalScrollBar()->value() > 0);
        QCOMPARE(contents().currentItem()->text(0), u"What can go wrong"_s);
        m_window->open(u"overview.md"_s);
        QCOMPARE(view().verticalScrollBar()->value(), 0);
    }

    void whatLeadsElsewhereIsLeftToTheSystemOnceItIsClicked()
    {
        QVERIFY(m_opened.isEmpty());
        Q_EMIT view().anchorClicked(QUrl(u"https://example.com/x"_s));
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://example.com/x"_s)});
        QCOMPARE(m_window->file(), u"overview.md"_s);
        Q_EMIT view().anchorClicked(QUrl(u"nowhere.md"_s));
        QCOMPARE(m_window->file(), u"overview.md"_s);
        Q_EMIT view().anchorClicked(QUrl(u"deliveries.md"_s));
        QCOMPARE(m_window->file(), u"deliveries.md"_s);
    }

    void aSearchIsDoneWithTheKeyboardAlone()
    {
        test::pressInWindow(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search().hasFocus());
        QTest::keyClicks(&search(), u"hash key generate"_s);
        QListWidget &found = *test::find<QListWidget>(m_window.get(), u"manualFound"_s);
        QVERIFY(found.count() > 0);
        test::press(&search(), Qt::Key_Down);
        QVERIFY(found.hasFocus());
        QCOMPARE(found.currentRow(), 0);
        QCOMPARE(m_window->file(), m_window->manual().find(u"hash key generate"_s).first().file);
        QVERIFY(!view().extraSelections().isEmpty());
        test::press(&found, Qt::Key_Escape);
        QVERIFY(search().text().isEmpty());
        QVERIFY(contents().isVisible());
        QVERIFY(view().extraSelections().isEmpty());
        QVERIFY(m_window->isVisible());
    }

    void enterOpensTheFirstOfWhatWasFound()
    {
        QTest::keyClicks(&search(), u"tamper-evident nothing such"_s);
        QVERIFY(test::findWidget(m_window.get(), u"manualNothing"_s));
        test::press(&search(), Qt::Key_Return); // does nothing
        search().clear();
        QTest::keyClicks(&search(), u"verify"_s);
        test::press(&search(), Qt::Key_Return);
        QCOMPARE(m_window->file(), m_window->manual().find(u"verify"_s).first().file);
        QVERIFY(view().hasFocus());
    }

    void sixGoesAroundTheWindow()
    {
        view().setFocus();
        test::pressInWindow(m_window.get(), Qt::Key_F6);
        QVERIFY(search().hasFocus());
        test::pressInWindow(m_window.get(), Qt::Key_F6);
        QVERIFY(contents().hasFocus());
        test::pressInWindow(m_window.get(), Qt::Key_F6);
        QVERIFY(view().hasFocus());
        test::pressInWindow(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(contents().hasFocus());
    }

    void thePageIsChosenInTheContentsWithArrows()
    {
        contents().setFocus();
        test::press(&contents(), Qt::Key_Down);
        QCOMPARE(m_window->file(), u"overview.md"_s); // its first part
        QVERIFY(!view().anchor().isEmpty());
        test::press(&contents(), Qt::Key_Home);
        QCOMPARE(m_window->file(), Manual::firstPage());
        QVERIFY(contents().hasFocus());
    }

    void colourAndSizeOfTypeFollowTheProgram()
    {
        const qreal before = sizeOfHeading();
        m_themed->theme.setChoice(ThemeChoice::Dark);
        m_themed->theme.setZoom(150);
        QTRY_VERIFY(sizeOfHeading() > before * 1.4);
        QVERIFY(m_themed->theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Link), Colours::night().accent);
        QTRY_COMPARE(view().palette().color(QPalette::Link), Colours::night().accent);
        m_window->open(Manual::firstPage());
        QCOMPARE(m_window->file(), Manual::firstPage());
        QCOMPARE(colourOfALink(), Colours::night().accent);
        m_themed->theme.setChoice(ThemeChoice::Light);
        QTRY_COMPARE(colourOfALink(), Colours::day().accent);
    }

    /// Back is where one came from, also in a language that goes to the left.
    void theArrowsTurnWithTheDirection()
    {
        const auto pictureOf = [this](const char *name) {
            return test::find<QToolButton>(m_window.get(), QLatin1String(name))
                    ->icon()
                    .pixmap(32, 32, QIcon::Normal)
                    .toImage();
        };
        const QImage back = pictureOf("helpBackButton");
        const QImage forward = pictureOf("helpForwardButton");
        QVERIFY(back != forward);
        m_window->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(pictureOf("helpBackButton"), forward);
        QCOMPARE(pictureOf("helpForwardButton"), back);
        m_window->setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(pictureOf("helpBackButton"), back);
    }

    void escapeClosesIt()
    {
        m_window->resize(820, 510);
        test::press(&view(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
        const HelpWindow again(*m_settings);
        QCOMPARE(again.size(), QSize(820, 510));
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<int>("zoom");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }

    void everyControlHasAName()
    {
        QFETCH(int, zoom);
        m_themed->theme.setZoom(zoom);
        QCOMPARE(test::accessProblems(m_window.get()), QStringList());
        QTest::keyClicks(&search(), u"verify"_s);
        QCOMPARE(test::accessProblems(m_window.get()), QStringList());
    }

private:
    ManualView &view() const { return *test::find<ManualView>(m_window.get(), u"manualView"_s); }
    ManualContents &contents() const
    {
        return *m_window->findChild<ManualContents *>(u"manualContents"_s);
    }
    QLineEdit &search() const { return *test::find<QLineEdit>(m_window.get(), u"manualSearch"_s); }
    QToolButton &button(const char *name) const
    {
        return *test::find<QToolButton>(m_window.get(), QLatin1String(name));
    }
    qreal sizeOfHeading() const
    {
        return view().document()->begin().begin().fragment().charFormat().fontPointSize();
    }
    QColor colourOfALink() const
    {
        for (QTextBlock block = view().document()->begin(); block.isValid(); block = block.next()) {
            for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
                const QTextCharFormat format = at.fragment().charFormat();
                if (!format.anchorHref().isEmpty())
                    return format.foreground().color();
            }
        }
        return {};
    }

    test::LogProbe m_probe;
    QTemporaryDir m_home;
    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<HelpWindow> m_window;
    QList<QUrl> m_opened;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
