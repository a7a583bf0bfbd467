#include "ui/common/errorwords.h"
#include "ui/common/languages.h"
#include "ui/common/outcometext.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// The window's languages are in the program; that they are complete is for
/// `translations/update.py --check`.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesErrorsAndOutcomesAreInTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("German") << u"de_AT"_s << u"Webhook-Einstellungen"_s << u"leer"_s
                                << u"Verbindung"_s;
        QTest::newRow("Spanish") << u"es_MX"_s << u"Ajustes de webhooks"_s << u"ninguna"_s
                                 << u"Conexión"_s;
        QTest::newRow("French") << u"fr_CA"_s << u"Réglages webhooks"_s << u"vide"_s
                                << u"Connexion"_s;
        QTest::newRow("English") << u"en_GB"_s << u"Webhook settings"_s << u"empty"_s
                                 << u"Connection"_s;
        QTest::newRow("one that there is not")
                << u"fi_FI"_s << u"Webhook settings"_s << u"empty"_s << u"Connection"_s;
    }
    void pagesErrorsAndOutcomesAreInTheLanguage()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, title);
        QFETCH(const QString, error);
        QFETCH(const QString, outcome);
        Languages languages;
        languages.install(QLocale(locale));
        QCOMPARE(QCoreApplication::translate("hk::SettingsPage", "Webhook settings"), title);
        const Error empty{ErrorCode::UrlEmpty, u"Booking URL"_s, {}, {}};
        QVERIFY2(wordsOf(empty).message.contains(error), qPrintable(wordsOf(empty).message));
        if (locale != u"en_GB" && locale != u"fi_FI")
            QVERIFY(!wordsOf(empty).message.contains(u"Booking"_s)); // the field is named, too
        const QString refused = outcomeTitle(OutcomeKind::Refused, {});
        QVERIFY2(refused.contains(outcome), qPrintable(refused));
    }

    void aLanguageTakesThePlaceOfTheOneBefore()
    {
        Languages languages;
        languages.install(QLocale(u"de_DE"_s));
        languages.install(QLocale(u"en_GB"_s));
        QCOMPARE(QCoreApplication::translate("hk::SettingsPage", "Webhook settings"),
                 u"Webhook settings"_s);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Abbrechen"_s);
    }

    void theProgramKnowsItsLanguages()
    {
        const QStringList languages = Languages::available();
        for (const QString &language : {u"de"_s, u"en"_s, u"es"_s, u"fr"_s})
            QVERIFY2(languages.contains(language), qPrintable(language));
        QCOMPARE(Languages::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Languages::nameOf(u"en"_s), u"English"_s);
        QCOMPARE(Languages::nameOf(u"es"_s).left(7), u"Español"_s);
        QCOMPARE(Languages::nameOf(u"fr"_s), u"Français"_s);
        QCOMPARE(Languages::localeOf(u"fr"_s).language(), QLocale::French);
        QCOMPARE(Languages::localeOf({}), QLocale::system());
    }

    void qtsOwnWordsAreInTheLanguage()
    {
        Languages languages;
        languages.install(QLocale(u"de_DE"_s));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void englishHasItsPlurals()
    {
        Languages languages;
        languages.install(QLocale(u"en_GB"_s));
        const auto text = [](int n) {
            return QCoreApplication::translate("hk::RemoveCompanyDialog", "%n endpoint(s)", nullptr,
                                               n);
        };
        QCOMPARE(text(1), u"1 endpoint"_s);
        QCOMPARE(text(3), u"3 endpoints"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
