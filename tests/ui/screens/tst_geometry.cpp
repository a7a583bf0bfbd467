#include "tests/ui/screens/geometry.h"
#include "tests/ui/screens/windowscene.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

/// Whether everything can be read and hit, in short and long languages, from both sides, in small
/// windows and enlarged.
class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        m_themed.theme.setLook({});
        m_themed.languages.install(QLocale(QLocale::English));
    }

    void whatDoesNotFitIsFound()
    {
        QWidget window;
        window.resize(300, 200);
        QLabel label(u"A sentence that needs more room than it has"_s, &window);
        label.setGeometry(0, 0, 60, 30);
        QPushButton button(u"Send"_s, &window);
        button.setGeometry(250, 10, 80, 40);
        QPushButton small(u"x"_s, &window);
        small.setGeometry(10, 100, 20, 20);
        QWidget above(&window);
        above.setGeometry(10, 110, 30, 30);
        window.show();
        QVERIFY(label.isVisible());
        const QString found = test::geometryProblems(&window).join(u'\n');
        for (const QString &problem :
             {u"has 60x30"_s, u"sticks out"_s, u"can be hit in 20x20"_s, u"lies on"_s})
            QVERIFY2(found.contains(problem), qPrintable(found));
        label.setToolTip(label.text());
        button.setGeometry(200, 10, 90, 40);
        small.setGeometry(10, 60, 90, 40);
        QCOMPARE(test::geometryProblems(&window).join(u'\n'), QString());
    }

    void everythingCanBeReadAndHit_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("Arabic") << u"ar"_s;
        QTest::newRow("two fifths longer than English") << Languages::pseudo();
    }
    void everythingCanBeReadAndHit()
    {
        constexpr int settlesWithinMs = 2000;
        QFETCH(const QString, language);
        test::WindowScene scene(m_themed, language);
        QStringList problems;
        QString look;
        const test::Take survey = [&](const QWidget *shown, const QString &name) {
            for (int i = 0; i < 4; ++i) // a layout within a layout within a layout
                QCoreApplication::processEvents();
            QStringList found; // for good: a thread may still be thinking about a button's text
            [[maybe_unused]] const bool isFine = QTest::qWaitFor(
                    [&] {
                        found = test::geometryProblems(shown);
                        return found.isEmpty();
                    },
                    settlesWithinMs);
            for (const QString &problem : found)
                problems.append(look + u' ' + name + u' ' + problem);
        };
        for (const auto &[size, zoom] :
             {std::pair(QSize(1440, 900), 200), std::pair(QSize(1440, 900), 100),
              std::pair(QSize(960, 640), 100)}) {
            look = u"%1 %2 %"_s.arg(QString::number(size.width()), QString::number(zoom));
            scene.lookFrom(size, zoom);
            scene.walkPages(survey);
        }
        look = u"as small as it gets"_s;
        m_themed.theme.setDensity(Density::Compact);
        scene.lookFrom({960, 640}, ThemeController::leastZoom);
        scene.walkPages(survey);
        m_themed.theme.setLook({});
        look = u"960 100 %"_s;
        scene.walkAll(survey);
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }

    void everyPageCanBeReadTwiceAsLargeInASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyPageCanBeReadTwiceAsLargeInASmallWindow()
    {
        QFETCH(const QString, language);
        test::WindowScene scene(m_themed, language);
        scene.lookFrom({960, 640}, 200);
        QStringList problems;
        scene.walkPages([&](const QWidget *shown, const QString &name) {
            for (const QString &problem : test::geometryProblems(shown) + test::halfHidden(shown))
                problems.append(name + u' ' + problem);
        });
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }

private:
    test::Themed m_themed;
};

QTEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
