#include "ui/preferences/maskswitch.h"

#include "core/workspace/screenmask.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

namespace hk {
namespace {

constexpr QLatin1String maskKey("privacy/mask");

} // namespace

MaskSwitch::MaskSwitch(ScreenMask &mask, QSettings &settings, AskFirst askFirst, QObject *parent)
    : QObject(parent), m_mask(mask), m_settings(settings), m_askFirst(std::move(askFirst))
{
}

void MaskSwitch::restore()
{
    m_mask.setOn(m_settings.value(maskKey).toString() == QLatin1String("true"));
}

bool MaskSwitch::isOn() const { return m_mask.isOn(); }

void MaskSwitch::wish(bool on)
{
    if (on == isOn()) {
        Q_EMIT settled();
        return;
    }
    m_askFirst(
            [this, on] {
                m_settings.setValue(maskKey, on);
                m_mask.setOn(on);
                Q_EMIT settled();
            },
            [this] { Q_EMIT settled(); });
}

void MaskSwitch::addTo(QMainWindow &window)
{
    auto *mark = new QToolButton(&window);
    mark->setObjectName(QStringLiteral("maskMark"));
    mark->setIcon(icon(Icon::EyeOff, Tint::Warning));
    mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mark->setFocusPolicy(Qt::StrongFocus);
    setScaledSize(mark, {0, 24}, {0, 24}); // no higher than the bar it stands in
    mark->setText(tr("Personal data masked"));
    mark->setToolTip(
            tr("Names, e-mails, phones and addresses read \"[masked]\" on this screen, and "
               "in what you copy. Click to show them again."));
    mark->setAccessibleDescription(mark->toolTip());
    window.statusBar()->addPermanentWidget(mark);
    connect(mark, &QToolButton::clicked, this, [this] { wish(false); });
    auto *action = window.findChild<QAction *>(QStringLiteral("maskAction"));
    Q_ASSERT(action);
    connect(action, &QAction::triggered, this, &MaskSwitch::wish);
    const auto show = [this, action, mark] {
        action->setChecked(isOn());
        mark->setVisible(isOn());
    };
    connect(this, &MaskSwitch::settled, mark, show);
    show();
}

} // namespace hk
