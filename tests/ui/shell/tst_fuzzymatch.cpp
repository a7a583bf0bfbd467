#include "ui/shell/fuzzymatch.h"

#include <QtTest/QTest>

using namespace hk;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *typed, const char *text, bool fits) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << fits;
        };
        row("nothing typed fits all", "", "Resend", true);
        row("the whole", "resend", "Resend", true);
        row("a beginning", "res", "Resend", true);
        row("first letters of words", "raw", "Resend all that match", false);
        row("letters with others between", "rsnd", "Resend", true);
        row("first letters", "rat", "Resend all that match", true);
        row("letters in another order do not", "dnes", "Resend", false);
        row("a letter that is not there", "resendx", "Resend", false);
        row("two words in any order", "dark theme", "View › Theme Dark", true);
        row("one of two words is missing", "dark zoom", "View › Theme Dark", false);
        row("without accents", "aussehen", "Äußere Ansicht", false);
        row("accents do not matter", "uber", "Über Hookkeeper", true);
    }

    void itFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(fuzzyScore(typed, text).has_value(), "fits");
    }

    void theFirstIsBetter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *name, const char *typed, const char *a, const char *b) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(a)
                                << QString::fromUtf8(b);
        };
        row("a beginning before the middle", "re", "Refresh", "Compare");
        row("side by side before far apart", "copy", "Copy as cURL", "Companies or pay");
        row("words' beginnings before their middles", "gt", "Go to…", "Light");
        row("a whole word before its beginning", "find", "Find…", "Findings");
        row("the start of the text before a later word", "zoom", "Zoom in", "To zoom");
    }

    void theFirstIsBetter()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyScore(typed, better).has_value());
        QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
    }

    /// A word with an accent is no worse than one without.
    void accentsAreNoLetters()
    {
        for (const char *typed : {"zu", "zurich", "zrh"})
            QCOMPARE(fuzzyScore(QLatin1String(typed), QString::fromUtf8("Zürich")),
                     fuzzyScore(QLatin1String(typed), QStringLiteral("Zurich")));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
