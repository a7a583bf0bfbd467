#include "tests/ui/screens/shownwords.h"
#include "tests/ui/screens/windowscene.h"

#include <QtTest/QtTest>
#include <QtWidgets/QMenu>

using namespace hk;
using namespace Qt::StringLiterals;

/// What people see is translated: in the language that nobody speaks, all of it is in brackets.
class TestUntranslated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotInBracketsIsFound()
    {
        QCOMPARE(test::wordsOutsideBrackets(u"[Šééñd]"_s), QString());
        QCOMPARE(test::wordsOutsideBrackets(u"Send now"_s), u"Send now"_s);
        QCOMPARE(test::wordsOutsideBrackets(u"[Šééñd [ñööŵ] ţöö] 12 https://a.example/x Later"_s),
                 u"Later"_s);
        QCOMPARE(test::wordsOutsideBrackets(u"Northwind Clinics · maria@example.com · evt_1"_s),
                 QString());
    }

    void everyTextThatIsSeenIsTranslated()
    {
        test::Themed themed;
        test::WindowScene scene(themed, Languages::pseudo());
        QStringList problems;
        const auto listen = [&](const QWidget *shown, const QString &name) {
            const QStringList found = test::untranslatedWords(shown);
            for (const QString &problem : found)
                problems.append(name + u' ' + problem);
        };
        scene.lookFrom({1440, 900}, 100);
        scene.walkAll(listen);
        const QList<QAction *> actions = scene.window().findChildren<QAction *>();
        for (const QAction *action : actions)
            problems += test::untranslatedWords(action);
        problems.removeDuplicates();
        for (const QString &problem : std::as_const(problems))
            qWarning("%s", qPrintable(problem));
        QCOMPARE(problems.size(), 0);
    }
};

QTEST_MAIN(TestUntranslated)
#include "tst_untranslated.moc"
