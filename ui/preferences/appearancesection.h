#pragma once

#include "ui/common/preferencesection.h"

class QComboBox;
class QSpinBox;

namespace hk {

class FieldRow;
class SettingForm;
class ThemeController;

/// Theme, zoom, how tall rows are, and whether things move. GUI thread; the controller outlives it.
class AppearanceSection final : public PreferenceSection
{
    Q_OBJECT

public:
    explicit AppearanceSection(ThemeController &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Contrast; }
    void resetToDefaults() override;

private:
    void addTheme();
    void addZoom();
    void addDensity();
    void addMotion();
    void show();

    ThemeController &m_theme;
    SettingForm *m_form;
    QComboBox *m_themes;
    QSpinBox *m_zoom;
    QComboBox *m_density;
    QComboBox *m_motion;
    FieldRow *m_themeRow = nullptr;
    FieldRow *m_motionRow = nullptr;
};

} // namespace hk
