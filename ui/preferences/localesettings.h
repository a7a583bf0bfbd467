#pragma once

#include "ui/common/timetext.h"

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

class QSettings;

namespace hk {

class Languages;

/// In which language the window speaks, and whose clocks its times are by.
struct LocaleChoice
{
    QString language; ///< such as "de"; empty: the system's
    TimesIn times = TimesIn::OwnZone;
    bool operator==(const LocaleChoice &) const = default;
};

/// Keeps the choice in the settings and puts it into force: translations, the default locale for
/// dates and numbers, the zone of times. What is on the screen by then is made anew by whoever
/// hears changed(). GUI thread; what it is given outlives it.
class LocaleSettings final : public QObject
{
    Q_OBJECT

public:
    LocaleSettings(QSettings &settings, Languages &languages, QObject *parent = nullptr);

    /// What is kept, to be called before the first text is shown. A language that there is not, or
    /// an unknown zone, counts as nothing kept. `wished`: a language in its place until another is
    /// chosen, also Languages::pseudo().
    void restore(const QString &wished = {});
    /// The languages to choose from: pseudo only where it was wished for.
    QStringList languages() const;
    const LocaleChoice &choice() const { return m_choice; }
    void setChoice(const LocaleChoice &choice);

Q_SIGNALS:
    void changed(); ///< after the new choice is in force

private:
    void apply();

    QSettings &m_settings;
    Languages &m_languages;
    LocaleChoice m_choice;
    bool m_offersPseudo = false;
};

} // namespace hk
