#pragma once

#include "ui/common/asking.h"
#include "ui/common/preferencesection.h"

#include <functional>

class QLabel;
class QSpinBox;

namespace hk {

class FieldRow;
class PolicyFront;
class ProxyRow;
class SettingForm;

/// What holds for sending from the whole store: the proxy, which addresses may be sent to, and the
/// limits. GUI thread; the front outlives it.
class SendingSection final : public PreferenceSection
{
    Q_OBJECT

public:
    /// `showPolicy` opens the dialog of addresses above the widget, and calls the function once it
    /// is closed.
    using ShowPolicy = std::function<void(QWidget *above, std::function<void()> closed)>;

    SendingSection(PolicyFront &policy, ShowPolicy showPolicy, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Send; }
    /// The proxy and the limit; addresses that somebody allowed stay.
    void resetToDefaults() override;

private:
    void build();
    void buildLimits();
    void load();
    void loadLimits();
    void saveAtOnce(int requests);
    void showRanges(const QStringList &ranges);

    PolicyFront &m_policy;
    ShowPolicy m_showPolicy;
    ProxyRow *m_proxy = nullptr;
    QLabel *m_ranges;
    SettingForm *m_limits = nullptr;
    QSpinBox *m_atOnce = nullptr;
    FieldRow *m_atOnceRow = nullptr;
    LatestAnswer m_asking;
    LatestAnswer m_limiting;
};

} // namespace hk
