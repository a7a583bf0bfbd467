#include "tests/ui/shell/windowtest.h"

#include "ui/shell/splittermemory.h"

#include <QtGui/QScreen>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

using namespace hk;
using namespace Qt::StringLiterals;

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings =
                std::make_unique<QSettings>(m_home->filePath(u"ui.ini"_s), QSettings::IniFormat);
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void aSplitterComesBackAsItWasLeft()
    {
        open();
        move(300);
        const QList<int> left = m_splitter->sizes();
        open();
        QTRY_COMPARE(m_splitter->sizes(), left);
    }

    void aChoiceIsKeptAsItIsMade()
    {
        WindowMemory memory(*m_settings);
        const auto made = [] {
            auto window = std::make_unique<QWidget>();
            auto *action = new QAction(window.get());
            action->setCheckable(true);
            action->setProperty("keptAs", u"test/choice"_s);
            return std::pair(std::move(window), action);
        };
        const auto [first, action] = made();
        memory.followChoices(*first);
        QVERIFY(!action->isChecked());
        action->toggle(); // the window is still there, and may never be closed
        const auto [second, again] = made();
        memory.followChoices(*second);
        QVERIFY(again->isChecked());
    }

    void eachDirectionHasItsOwn()
    {
        open();
        move(300);
        m_splitter->setOrientation(Qt::Vertical);
        m_window->resize(1000, 801);
        QCoreApplication::processEvents();
        move(600);
        const QList<int> below = m_splitter->sizes();
        m_splitter->setOrientation(Qt::Horizontal);
        m_window->resize(1000, 800);
        QTRY_VERIFY(qAbs(m_splitter->sizes().constFirst() - 300) < 10);
        m_splitter->setOrientation(Qt::Vertical);
        m_window->resize(1000, 801);
        QTRY_VERIFY(qAbs(m_splitter->sizes().constFirst() - below.constFirst()) < 10);
    }

    void whatCannotBeIsIgnored_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("text") << QVariant(u"half"_s);
        QTest::newRow("nothing") << QVariant(QStringList());
        QTest::newRow("one part") << QVariant(QStringList{u"1000"_s});
        QTest::newRow("a part without room") << QVariant(QStringList{u"0"_s, u"1000"_s});
        QTest::newRow("a part below nothing") << QVariant(QStringList{u"-5"_s, u"1005"_s});
        QTest::newRow("far too much") << QVariant(QStringList{u"99999"_s, u"500"_s});
        QTest::newRow("three parts") << QVariant(QStringList{u"300"_s, u"300"_s, u"400"_s});
    }

    void whatCannotBeIsIgnored()
    {
        QFETCH(QVariant, kept);
        open();
        const QList<int> usual = m_splitter->sizes();
        m_settings->setValue(u"test/parts/beside"_s, kept);
        open();
        QCoreApplication::processEvents();
        QCOMPARE(m_splitter->sizes(), usual);
    }

    void aWindowThatWasElsewhereIsBroughtBack()
    {
        test::WindowTest window;
        window.window->move(40, 30);
        window.window->resize(1000, 700);
        window.window->close();
        // As on a second screen that is not there any more.
        QWidget away;
        away.setGeometry(9000, 7000, 1000, 700);
        away.show();
        window.settings.setValue(u"window/geometry"_s, away.saveGeometry());
        window.open();
        const QRect screen = window.window->screen()->availableGeometry();
        const QRect edge(window.window->pos(), QSize(window.window->width(), 32));
        QVERIFY2(edge.intersected(screen).width() >= 100 && edge.intersected(screen).height() >= 16,
                 qPrintable(u"at %1, %2"_s.arg(edge.x()).arg(edge.y())));
    }

    /// As a program that is killed never does.
    void theSizeIsKeptWithoutClosing()
    {
        test::WindowTest test;
        const auto kept = [&] { return test.settings.value(u"window/geometry"_s).toByteArray(); };
        const QByteArray before = kept();
        for (int width = 1200; width < 1210; ++width)
            test.window->resize(width, 800);
        QCOMPARE(kept(), before); // not with each pixel
        QTRY_COMPARE(kept(), test.window->saveGeometry());
        QVERIFY(kept() != before);
    }

    void aBrokenGeometryIsIgnored()
    {
        test::WindowTest window;
        window.settings.setValue(u"window/geometry"_s, QByteArray("nonsense"));
        window.settings.setValue(u"window/page"_s, u"no such page"_s);
        window.settings.setValue(u"window/company"_s, 4711);
        window.settings.setValue(u"look/zoom"_s, u"large"_s);
        window.open();
        QCOMPARE(window.window->currentPage(), window.two);
        QCOMPARE(window.themed->theme.zoom(), 100);
        QVERIFY(window.window->width() >= 960);
    }

private:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_splitter = new QSplitter(Qt::Horizontal, m_window.get());
        m_splitter->setProperty("keptAs", u"test/parts"_s);
        m_splitter->addWidget(new QLabel(u"one"_s));
        m_splitter->addWidget(new QLabel(u"two"_s));
        auto *column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_splitter);
        new SplitterMemory(*m_window, *m_settings);
        m_window->resize(1000, 800);
        test::showActive(m_window.get());
        QCoreApplication::processEvents();
    }
    /// The handle, as a person does.
    void move(int to)
    {
        const int all = m_splitter->sizes().constFirst() + m_splitter->sizes().constLast();
        m_splitter->setSizes({to, all - to});
        Q_EMIT m_splitter->splitterMoved(to, 1);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QSplitter *m_splitter = nullptr;
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
