#include "ui/common/languages.h"
#include "ui/preferences/localesettings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

QString translated() { return QCoreApplication::translate("hk::SettingsPage", "Webhook settings"); }

} // namespace

class TestLocaleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<QSettings>(m_home->filePath(u"ui.ini"_s), QSettings::IniFormat);
        m_languages = std::make_unique<Languages>();
    }

    void cleanup()
    {
        showTimesIn(TimesIn::OwnZone);
        QLocale::setDefault(QLocale::system());
        m_languages.reset();
        m_file.reset();
        m_home.reset();
    }

    void aChoiceHoldsAtOnceAndAtTheNextStart()
    {
        LocaleSettings settings(*m_file, *m_languages);
        settings.restore();
        QCOMPARE(settings.choice(), LocaleChoice());
        QSignalSpy changed(&settings, &LocaleSettings::changed);
        settings.setChoice({u"de"_s, TimesIn::Utc});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(translated(), u"Webhook-Einstellungen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        QCOMPARE(timesShownIn(), TimesIn::Utc);

        settings.setChoice({u"es"_s, TimesIn::CompanyZone});
        QCOMPARE(translated(), u"Ajustes de webhooks"_s);

        LocaleSettings next(*m_file, *m_languages);
        next.restore();
        QCOMPARE(next.choice(), (LocaleChoice{u"es"_s, TimesIn::CompanyZone}));
        next.setChoice({});
        LocaleSettings afterReset(*m_file, *m_languages);
        afterReset.restore();
        QCOMPARE(afterReset.choice(), LocaleChoice());
    }

    void theSameChoiceTellsNobody()
    {
        LocaleSettings settings(*m_file, *m_languages);
        settings.restore();
        QSignalSpy changed(&settings, &LocaleSettings::changed);
        settings.setChoice({});
        QCOMPARE(changed.count(), 0);
    }

    void whatIsBrokenCountsAsNothing()
    {
        m_file->setValue(u"locale/language"_s, u"tlh"_s);
        m_file->setValue(u"locale/times"_s, QByteArray("\x01\x02"));
        LocaleSettings settings(*m_file, *m_languages);
        settings.restore();
        QCOMPARE(settings.choice(), LocaleChoice());
        QCOMPARE(translated(), u"Webhook settings"_s);
    }

    void aWishedLanguageIsThereUntilAnotherIsChosen()
    {
        m_file->setValue(u"locale/language"_s, u"de"_s);
        LocaleSettings settings(*m_file, *m_languages);
        settings.restore(Languages::pseudo());
        QCOMPARE(settings.choice().language, Languages::pseudo());
        QVERIFY(settings.languages().contains(Languages::pseudo()));
        QVERIFY2(translated().startsWith(u'['), qPrintable(translated()));
        QCOMPARE(QLocale().language(), QLocale::English);
        settings.setChoice({u"fr"_s, TimesIn::OwnZone});
        QVERIFY2(translated().startsWith(u"Réglages"_s), qPrintable(translated()));
        settings.setChoice({Languages::pseudo(), TimesIn::OwnZone}); // is not kept as a language

        LocaleSettings next(*m_file, *m_languages);
        next.restore();
        QCOMPARE(next.choice().language, QString());
        QVERIFY(!next.languages().contains(Languages::pseudo()));
        next.restore(u"es"_s);
        QCOMPARE(next.choice().language, u"es"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestLocaleSettings)
#include "tst_localesettings.moc"
