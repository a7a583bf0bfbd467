#include "ui/common/languages.h"
#include "ui/common/pseudotranslator.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeySequence>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

class TestPseudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoWordStaysAsItIs_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("places of arguments")
                << u"%1 of %L2 deliveries in %10"_s << QStringList{u"%1"_s, u"%L2"_s, u"%10"_s};
        QTest::newRow("a count") << u"%n deliveries, %Ln in all"_s
                                 << QStringList{u"%n "_s, u"%Ln "_s};
        QTest::newRow("a mnemonic") << u"&Overview of all"_s << QStringList{u"&O"_s};
        QTest::newRow("a written ampersand") << u"Save && send"_s << QStringList{u"&&"_s};
        QTest::newRow("tags and entities")
                << u"Read <a href=\"open\">the manual</a> &amp; &#8212; &lt;here&gt;"_s
                << QStringList{u"<a href=\"open\">"_s, u"</a>"_s, u"&amp;"_s,
                               u"&#8212;"_s,           u"&lt;"_s, u"&gt;"_s};
        QTest::newRow("patterns of files") << u"JSON files (*.json);;All files (*)"_s
                                           << QStringList{u"(*.json);;"_s, u" (*)"_s};
    }
    void whatIsNoWordStaysAsItIs()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QStringList, kept);
        const QString text = PseudoTranslator::pseudo(sentence);
        for (const QString &one : kept)
            QVERIFY2(text.contains(one), qPrintable(text));
        QCOMPARE(text.count(u'%'), sentence.count(u'%'));
        QCOMPARE(text.count(u'&'), sentence.count(u'&'));
        QVERIFY2(text.startsWith(u'['), qPrintable(text));
        QVERIFY2(text.contains(u']'), qPrintable(text));
    }

    void aTextIsTwoFifthsLonger_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence : {"A", "OK", "HTTP", "Webhook settings", "&File", "%1",
                                     "What was saved is used by the very next attempt."})
            QTest::newRow(sentence) << QString::fromLatin1(sentence);
        QTest::newRow("no letter of it") << u"—"_s;
    }
    void aTextIsTwoFifthsLonger()
    {
        QFETCH(const QString, sentence);
        const QString text = PseudoTranslator::pseudo(sentence);
        QVERIFY2(text.size() * 10 >= sentence.size() * 14, qPrintable(text));
        QVERIFY2(text.size() <= sentence.size() * 3 / 2 + 3, qPrintable(text));
    }

    void wordsHaveAccentsAndCanBeRead()
    {
        QCOMPARE(PseudoTranslator::pseudo(u"Save"_s), u"[Šåvé]"_s);
        QCOMPARE(PseudoTranslator::pseudo(u"Webhook settings"_s), u"[Ŵééƀĥööööķ šééţţîîñĝš]"_s);
        QCOMPARE(PseudoTranslator::pseudo({}), QString());
    }

    void aFileDialogStillFindsThePatterns()
    {
        const QString text = PseudoTranslator::pseudo(u"JSON files (*.json)"_s);
        QVERIFY2(text.endsWith(u"(*.json)"_s), qPrintable(text));
    }

    void theProgramSpeaksItInEnglishPlurals()
    {
        Languages languages;
        languages.installPseudo();
        const auto count = [](int n) {
            return QCoreApplication::translate("hk::RemoveCompanyDialog", "%n endpoint(s)", nullptr,
                                               n);
        };
        QCOMPARE(count(1), PseudoTranslator::pseudo(u"%n endpoint"_s).replace(u"%n"_s, u"1"_s));
        QCOMPARE(count(3), PseudoTranslator::pseudo(u"%n endpoints"_s).replace(u"%n"_s, u"3"_s));
        QCOMPARE(QCoreApplication::translate("hk::SettingsPage", "no such text, %1").arg(7),
                 PseudoTranslator::pseudo(u"no such text, %1"_s).arg(7));
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel").startsWith(u'['));
        languages.install(QLocale(QLocale::English));
        QCOMPARE(count(1), u"1 endpoint"_s);
    }

    void keysKeepTheirNames()
    {
        Languages languages;
        languages.installPseudo();
        const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
        QCOMPARE(QKeySequence(key.toString(QKeySequence::NativeText)), key);
        QVERIFY(!key.toString(QKeySequence::NativeText).contains(u'['));
    }

    void nobodyIsOfferedIt() { QVERIFY(!Languages::available().contains(Languages::pseudo())); }
};

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
