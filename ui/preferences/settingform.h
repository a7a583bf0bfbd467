#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <functional>

class QToolButton;

namespace hk {

class FieldGrid;
class FieldRow;

/// The settings of a section: each has a label, a control and a button that goes back to what it
/// was before anybody chose. GUI thread.
class SettingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingForm(QWidget *parent = nullptr);

    /// `label` has a mnemonic; takes ownership of the control. `reset` is called for the button;
    /// `isDefault` whenever showDefaults() says what can be reset.
    FieldRow *addSetting(const QString &label, QWidget *control, std::function<bool()> isDefault,
                         std::function<void()> reset);
    void showDefaults();
    void resetAll();

private:
    struct Setting
    {
        QToolButton *button;
        std::function<bool()> isDefault;
        std::function<void()> reset;
    };

    FieldGrid *m_grid;
    QList<Setting> m_settings;
};

} // namespace hk
