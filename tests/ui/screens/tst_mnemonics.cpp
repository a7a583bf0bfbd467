#include "tests/ui/screens/windowscene.h"
#include "tests/ui/support/pagewalk.h"

#include <QtTest/QtTest>
#include <QtWidgets/QMenuBar>

using namespace hk;

/// Alt and a letter means one thing on each page, and never in place of a menu.
class TestMnemonics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLetterMeansOneThing_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachLetterMeansOneThing()
    {
        QFETCH(QString, language);
        test::Themed themed;
        test::WindowScene scene(themed, language);
        QString letters;
        for (const QAction *menu : scene.window().menuBar()->actions())
            letters += QKeySequence::mnemonic(menu->text()).toString().right(1);
        QVERIFY(letters.size() >= 6);
        scene.lookFrom({1440, 900}, 100);
        QStringList problems;
        scene.walkAll([&](const QWidget *shown, const QString &name) {
            // A dialog keeps the menus from being reached.
            const QString taken = shown == &scene.window() ? letters : QString();
            for (const QString &problem : test::mnemonicProblems(shown, taken))
                problems.append(name + QLatin1Char(' ') + problem);
        });
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
