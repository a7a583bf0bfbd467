#include "ui/preferences/localesettings.h"

#include "ui/common/languages.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>

namespace hk {
namespace {

constexpr QLatin1String languageKey("locale/language");
constexpr QLatin1String timesKey("locale/times");

QLatin1String nameOf(TimesIn times)
{
    switch (times) {
    case TimesIn::CompanyZone:
        return QLatin1String("company");
    case TimesIn::Utc:
        return QLatin1String("utc");
    case TimesIn::OwnZone:
        break;
    }
    return QLatin1String("own");
}

TimesIn timesFromName(const QString &name)
{
    for (const TimesIn times : {TimesIn::CompanyZone, TimesIn::Utc}) {
        if (name == nameOf(times))
            return times;
    }
    return TimesIn::OwnZone;
}

} // namespace

LocaleSettings::LocaleSettings(QSettings &settings, Languages &languages, QObject *parent)
    : QObject(parent), m_settings(settings), m_languages(languages)
{
}

void LocaleSettings::restore(const QString &wished)
{
    m_offersPseudo = wished == Languages::pseudo();
    const QStringList known = languages();
    const QString kept = m_settings.value(languageKey).toString();
    m_choice.language = known.contains(wished) ? wished : known.contains(kept) ? kept : QString();
    m_choice.times = timesFromName(m_settings.value(timesKey).toString());
    apply();
}

QStringList LocaleSettings::languages() const
{
    QStringList all = Languages::available();
    if (m_offersPseudo)
        all.append(Languages::pseudo());
    return all;
}

void LocaleSettings::setChoice(const LocaleChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (choice.language.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, choice.language);
    m_settings.setValue(timesKey, nameOf(choice.times));
    apply();
    Q_EMIT changed();
}

void LocaleSettings::apply()
{
    const QLocale locale = Languages::localeOf(m_choice.language);
    QLocale::setDefault(locale);
    if (m_choice.language == Languages::pseudo())
        m_languages.installPseudo();
    else
        m_languages.install(locale);
    showTimesIn(m_choice.times);
}

} // namespace hk
