#pragma once

#include "core/workspace/screenmask.h"
#include "tests/ui/support/fakeworkspace.h"
#include "ui/notices/noticepreferences.h"
#include "ui/notices/noticesection.h"
#include "ui/notices/startatlogin.h"
#include "ui/preferences/appearancesection.h"
#include "ui/preferences/keepingsection.h"
#include "ui/preferences/keysection.h"
#include "ui/preferences/languagesection.h"
#include "ui/preferences/localesettings.h"
#include "ui/preferences/maskswitch.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/privacysection.h"
#include "ui/preferences/sendingsection.h"

namespace hk::test {

/// A desktop that starts nothing at login.
class NoStartAtLogin final : public StartAtLogin
{
public:
    State state() const override { return State::Off; }
    Result<void> set(bool) override { return {}; }
    QString place() const override { return {}; }
};

/// The preferences with all their sections, as the program puts them together; outlives the dialog.
class PreferencesScene final
{
public:
    PreferencesScene(FakeWorkspace &workspace, ThemeController &theme, QSettings &settings,
                     Languages &languages)
        : m_workspace(workspace), m_theme(theme), m_locale(settings, languages),
          m_mask(m_masking, settings, [](const auto &go, const auto &) { go(); }),
          m_notices(settings)
    {
    }

    PreferencesDialog *make(QWidget *above)
    {
        const Fronts fronts = m_workspace.fronts();
        return new PreferencesDialog(
                {new AppearanceSection(m_theme),
                 new LanguageSection(m_locale, m_workspace.northwind.timeZone,
                                     [](const auto &go, const auto &) { go(); }),
                 new SendingSection(fronts.policy, [](QWidget *, const auto &) {}),
                 new KeepingSection(fronts, m_workspace.northwind),
                 new NoticeSection(m_notices, m_start), new KeySection(fronts),
                 new PrivacySection(m_mask)},
                above);
    }

    /// Each section, handed to `take(dialog, name)`.
    template<typename Take>
    void walk(QWidget *above, Take take)
    {
        PreferencesDialog *dialog = make(above);
        dialog->show();
        const QList<PreferenceSection *> sections = dialog->findChildren<PreferenceSection *>();
        for (const PreferenceSection *section : sections) {
            dialog->showSection(section->objectName());
            QCoreApplication::processEvents();
            take(dialog, QString(QStringLiteral("preferences-") % section->objectName()));
        }
        dialog->close();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

private:
    FakeWorkspace &m_workspace;
    ThemeController &m_theme;
    LocaleSettings m_locale;
    ScreenMask m_masking;
    MaskSwitch m_mask;
    NoticePreferences m_notices;
    NoStartAtLogin m_start;
};

} // namespace hk::test
