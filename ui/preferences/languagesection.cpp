#include "ui/preferences/languagesection.h"

#include "ui/common/fieldgrid.h"
#include "ui/common/languages.h"
#include "ui/preferences/localesettings.h"
#include "ui/preferences/settingform.h"
#include "ui/theme/metrics.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace hk {

LanguageSection::LanguageSection(LocaleSettings &settings, const QByteArray &companyZone,
                                 AskFirst askFirst, QWidget *parent)
    : PreferenceSection(parent), m_settings(settings), m_askFirst(std::move(askFirst)),
      m_form(new SettingForm(this)), m_languages(new QComboBox(this)), m_times(new QComboBox(this))
{
    setObjectName(QStringLiteral("languageSection"));
    addLanguage();
    addTimes(companyZone);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
    setScaledSpacing(column, {0, 0, 0, 0}, 12);
    connect(&settings, &LocaleSettings::changed, this, &LanguageSection::show);
    show();
}

QString LanguageSection::title() const { return tr("Language and times"); }

void LanguageSection::resetToDefaults() { choose({}); }

void LanguageSection::addLanguage()
{
    m_languages->setObjectName(QStringLiteral("languageChoice"));
    m_languages->addItem(tr("As the system"), QString());
    const QStringList languages = m_settings.languages();
    for (const QString &language : languages)
        m_languages->addItem(Languages::nameOf(language), language);
    connect(m_languages, &QComboBox::activated, this, [this] {
        choose({m_languages->currentData().toString(), m_settings.choice().times});
    });
    m_languageRow = m_form->addSetting(
            tr("&Language"), m_languages,
            [this] { return m_settings.choice().language == LocaleChoice().language; },
            [this] {
                choose({LocaleChoice().language, m_settings.choice().times});
            });
}

void LanguageSection::addTimes(const QByteArray &companyZone)
{
    m_times->setObjectName(QStringLiteral("timesChoice"));
    const auto add = [this](TimesIn times, const QString &words) {
        m_times->addItem(words, static_cast<int>(times));
    };
    //: %1 is a time zone, such as "Europe/Berlin".
    add(TimesIn::OwnZone,
        tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    add(TimesIn::CompanyZone,
        companyZone.isEmpty() ? tr("The company's")
                              //: %1 is a time zone, such as "America/Toronto".
                              : tr("The company's (%1)").arg(QString::fromLatin1(companyZone)));
    add(TimesIn::Utc, tr("UTC"));
    connect(m_times, &QComboBox::activated, this, [this] {
        choose({m_settings.choice().language,
                static_cast<TimesIn>(m_times->currentData().toInt())});
    });
    m_timesRow = m_form->addSetting(
            tr("Times by &clocks of"), m_times,
            [this] { return m_settings.choice().times == LocaleChoice().times; },
            [this] {
                choose({m_settings.choice().language, LocaleChoice().times});
            });
}

void LanguageSection::choose(const LocaleChoice &choice)
{
    if (choice == m_settings.choice())
        return show();
    // Whoever is asked may be answered when this section has gone.
    m_askFirst([&settings = m_settings, choice] { settings.setChoice(choice); },
               [self = QPointer(this)] {
                   if (self)
                       self->show();
               });
}

void LanguageSection::show()
{
    const LocaleChoice &choice = m_settings.choice();
    m_languages->setCurrentIndex(m_languages->findData(choice.language));
    m_times->setCurrentIndex(m_times->findData(static_cast<int>(choice.times)));
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    //: Shows how dates and numbers are written: "Dates and numbers: 5/14/2026, 1,234.5".
    m_languageRow->showNote(tr("Dates and numbers: %1, %2")
                                    .arg(locale.toString(now.date(), QLocale::ShortFormat),
                                         locale.toString(1234.5, 'f', 1)));
    //: %1 is the time it is now.
    m_timesRow->showNote(tr("Now it is %1. Where the mouse rests on a time, it is told by the "
                            "other clocks as well. The Overview counts by the company's.")
                                 .arg(clockTime(toMicros(now))));
    m_form->showDefaults();
}

} // namespace hk
