#pragma once

#include "ui/common/preferencesection.h"

class QCheckBox;

namespace hk {

class MaskSwitch;

/// One switch: personal data is masked on the screen. GUI thread; what it is given outlives it.
class PrivacySection final : public PreferenceSection
{
    Q_OBJECT

public:
    explicit PrivacySection(MaskSwitch &mask, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::EyeOff; }
    void resetToDefaults() override;

private:
    MaskSwitch &m_mask;
    QCheckBox *m_check;
};

} // namespace hk
