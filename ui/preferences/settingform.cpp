#include "ui/preferences/settingform.h"

#include "ui/common/fieldgrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {

SettingForm::SettingForm(QWidget *parent) : QWidget(parent), m_grid(new FieldGrid(0, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_grid);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
}

FieldRow *SettingForm::addSetting(const QString &label, QWidget *control,
                                  std::function<bool()> isDefault, std::function<void()> reset)
{
    auto *button = new QToolButton(this);
    const QString name = QString(label).remove(u'&');
    button->setObjectName(control->objectName() + QStringLiteral("Reset"));
    button->setIcon(icon(Icon::Undo));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    //: %1 is a setting, such as "Theme".
    button->setToolTip(tr("%1: back to the default").arg(name));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, control, [control, reset] {
        reset();
        control->setFocus(); // the button is disabled now
    });
    FieldRow *row = m_grid->addRow(label, control, button);
    setTabOrder(control, button); // the next setting is made later
    m_settings.append({button, std::move(isDefault), std::move(reset)});
    return row;
}

void SettingForm::showDefaults()
{
    for (const Setting &setting : std::as_const(m_settings))
        setting.button->setEnabled(!setting.isDefault());
}

void SettingForm::resetAll()
{
    for (const Setting &setting : std::as_const(m_settings)) {
        if (!setting.isDefault())
            setting.reset();
    }
}

} // namespace hk
