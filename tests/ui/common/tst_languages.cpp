#include "ui/common/errorwords.h"
#include "ui/common/isolatingtranslator.h"
#include "ui/common/languages.h"
#include "ui/common/listtext.h"
#include "ui/common/outcometext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

/// A translation of Qt that turns the program round, by the text that is there for it.
class WrongDirection final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char *text, const char * /*about*/,
                      int /*n*/) const override
    {
        return qstrcmp(text, "QT_LAYOUT_DIRECTION") == 0 ? u"RTL"_s : QString();
    }
};

} // namespace

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
        QTest::newRow("Arabic") << u"ar_MA"_s << u"إعدادات خطّافات الويب"_s << u"فارغ"_s
                                << u"الاتصال"_s;
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
        for (const QString &language : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s})
            QVERIFY2(languages.contains(language), qPrintable(language));
        QCOMPARE(Languages::nameOf(u"ar"_s), u"العربية"_s);
        QCOMPARE(Languages::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Languages::nameOf(u"en"_s), u"English"_s);
        QCOMPARE(Languages::nameOf(u"es"_s).left(7), u"Español"_s);
        QCOMPARE(Languages::nameOf(u"fr"_s), u"Français"_s);
        QCOMPARE(Languages::localeOf(u"fr"_s).language(), QLocale::French);
        QCOMPARE(Languages::localeOf({}), QLocale::system());
    }

    /// Whatever Qt's own translation says, or when it is not on the machine.
    void theWindowIsReadFromTheSideOfItsLanguage()
    {
        Languages languages;
        const QWidget window;
        languages.install(QLocale(u"ar_EG"_s));
        WrongDirection qts;
        QCoreApplication::installTranslator(&qts);
        QCoreApplication::processEvents();
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        QDialog later;
        QMenu menu(&later);
        later.ensurePolished();
        QCOMPARE(later.layoutDirection(), Qt::RightToLeft);
        menu.ensurePolished();
        QCOMPARE(menu.layoutDirection(), Qt::RightToLeft);
        QWidget code;
        code.setLayoutDirection(Qt::LeftToRight);
        code.ensurePolished();
        QCOMPARE(code.layoutDirection(), Qt::LeftToRight);
        // QScintilla paints brackets by this one.
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCoreApplication::removeTranslator(&qts);
        languages.install(QLocale(u"fr_FR"_s));
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(later.layoutDirection(), Qt::LeftToRight);
        QWidget next;
        next.ensurePolished();
        QCOMPARE(next.layoutDirection(), Qt::LeftToRight);
        languages.install(QLocale(u"he_IL"_s)); // English, until somebody translates it
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    }

    void whatIsPutIntoAnArabicSentenceStaysTogether()
    {
        const auto isolated = &IsolatingTranslator::isolated;
        QCOMPARE(isolated(u"المفتاح غير موجود: %1."_s), u"المفتاح غير موجود: \u2068%1\u2069."_s);
        QCOMPARE(isolated(u"المحاولة %1/%2 عند %10"_s),
                 u"المحاولة \u2068%1/%2\u2069 عند \u2068%10\u2069"_s);
        for (const QString &same : {u"«\u2068%2\u2069» غير صالح"_s, u"%1/%2"_s, u"%1: %2"_s,
                                    u"%n عملية، 100 %"_s, u"The key is not there: %1."_s})
            QCOMPARE(isolated(same), same);
        Languages languages;
        QCOMPARE(listText({u"a"_s, u"b"_s}), u"a, b"_s);
        languages.install(QLocale(u"ar_EG"_s));
        QCOMPARE(listText({u"أ"_s, u"ب"_s}), u"أ، ب"_s);
        const Error missing{ErrorCode::UrlEmpty, u"https://a.example/"_s, {}, {}};
        QVERIFY2(wordsOf(missing).message.contains(u"\u2068https://a.example/\u2069"_s),
                 qPrintable(wordsOf(missing).message));
    }

    void figuresAreThoseOfTheTexts()
    {
        const QLocale arabic = Languages::localeOf(u"ar"_s);
        QCOMPARE(arabic.language(), QLocale::Arabic);
        QCOMPARE(arabic.toString(1234), u"1,234"_s);
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
