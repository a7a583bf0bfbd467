#pragma once

#include "ui/common/preferencesection.h"

#include <functional>

class QComboBox;

namespace hk {

class FieldRow;
class LocaleSettings;
class SettingForm;
struct LocaleChoice;

/// The window's language, with the formats of dates and numbers, and whose clocks times are by.
/// GUI thread; the settings outlive it.
class LanguageSection final : public PreferenceSection
{
    Q_OBJECT

public:
    /// The window is made anew in another language: whoever makes it may ask a person before, and
    /// calls one of the two, later or at once.
    using AskFirst = std::function<void(std::function<void()> go, std::function<void()> stay)>;

    /// `companyZone`: of the company on screen; empty: there is none.
    LanguageSection(LocaleSettings &settings, const QByteArray &companyZone, AskFirst askFirst,
                    QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Language; }
    void resetToDefaults() override;

private:
    void addLanguage();
    void addTimes(const QByteArray &companyZone);
    void choose(const LocaleChoice &choice);
    void show();

    LocaleSettings &m_settings;
    AskFirst m_askFirst;
    SettingForm *m_form;
    QComboBox *m_languages;
    QComboBox *m_times;
    FieldRow *m_languageRow = nullptr;
    FieldRow *m_timesRow = nullptr;
};

} // namespace hk
