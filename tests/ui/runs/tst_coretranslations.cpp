#include "core/base/outcome.h"
#include "core/contract/payloadcheck.h"
#include "core/contract/scenario.h"
#include "core/contract/strictjson.h"
#include "core/received/forwardingwords.h"
#include "core/signing/doctor.h"
#include "ui/common/languages.h"
#include "ui/runs/shippedtexts.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace hk;

/// What core says to people is in the language of the window, though core knows no window.
class TestCoreTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreSpeaksTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("German") << QStringLiteral("de_AT");
        QTest::newRow("Spanish") << QStringLiteral("es_MX");
        QTest::newRow("French") << QStringLiteral("fr_CA");
        QTest::newRow("Arabic") << QStringLiteral("ar_EG");
    }
    void coreSpeaksTheLanguageOfTheWindow()
    {
        QFETCH(const QString, locale);
        const QStringList english = said();
        QVERIFY2(english.contains(QStringLiteral("The signature matches.")),
                 qPrintable(english.join(u'\n')));
        QVERIFY(english.contains(QStringLiteral("a comma is missing")));
        Languages languages;
        languages.install(QLocale(locale));
        const QStringList translated = said();
        QCOMPARE(translated.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(translated.at(i) != english.at(i), qPrintable(english.at(i)));
    }

    void whatComesOfForwardingIsTranslated()
    {
        Languages languages;
        languages.install(QLocale(QStringLiteral("de_DE")));
        for (int i = 0; i <= static_cast<int>(OutcomeKind::Failed); ++i) {
            const auto kind = static_cast<OutcomeKind>(i);
            const QString plain = shortTextOf(kind, {}, {});
            QVERIFY2(forwardingWords(plain) != plain, qPrintable(plain));
            const QString detailed = shortTextOf(kind, {}, QStringLiteral("because: x"));
            QCOMPARE(forwardingWords(detailed),
                     forwardingWords(plain) + QStringLiteral(": because: x"));
        }
        QCOMPARE(forwardingWords({}), QString());
        QCOMPARE(forwardingWords(QStringLiteral("of nobody: x")), QStringLiteral("of nobody: x"));
    }

    void eachShippedScenarioIsInTheListOfTexts_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = shippedScenarios();
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void eachShippedScenarioIsInTheListOfTexts()
    {
        QFETCH(const QString, file);
        const Result<Scenario> scenario = readScenario(shippedScenario(file), file);
        QVERIFY(scenario);
        Languages languages;
        languages.install(QLocale(QStringLiteral("fr_FR")));
        for (const QString &text : {scenario->name, scenario->description}) {
            const auto listed = shippedTexts();
            QVERIFY2(std::ranges::count(listed, text.toUtf8()) == 1, qPrintable(text));
            QVERIFY2(shippedText(text) != text, qPrintable(text));
        }
    }

    void anOwnScenarioIsShownAsItIs()
    {
        Languages languages;
        languages.install(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(shippedText({}), QString());
        QCOMPARE(shippedText(QStringLiteral("My own day")), QStringLiteral("My own day"));
    }

private:
    /// Sentences of several folders of core.
    static QStringList said()
    {
        const QByteArray body("{\"a\":1}");
        const std::vector<NamedKey> keys{{QStringLiteral("K"), Secret(QByteArrayView("key"))}};
        const Diagnosis first = diagnose(body, {SignatureScheme::Onsched, "00", {}, {}, {}}, keys);
        const QByteArray mac = first.computation.signatures.constFirst().mac.toHex();
        const Diagnosis right = diagnose(body, {SignatureScheme::Onsched, mac, {}, {}, {}}, keys);
        const Diagnosis added = diagnose(QByteArray(body + '\n'),
                                         {SignatureScheme::Onsched, mac, {}, {}, {}}, keys);
        const Result<void> json = checkJson("{\"a\":1 \"b\":2}");
        const QByteArray wrong("{\"eventTrigger\":1}");
        const auto problems = checkPayload(Trigger::CustomerCreated, wrong);
        return {first.explanation,
                right.explanation,
                added.explanation,
                textOf(right.computation, body),
                json.error().value,
                json.error().subject,
                problems.constFirst().message,
                checkPayload(Trigger::CustomerCreated, "{").constFirst().message};
    }
};

QTEST_MAIN(TestCoreTranslations)
#include "tst_coretranslations.moc"
