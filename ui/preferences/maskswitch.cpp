#include "ui/preferences/maskswitch.h"

#include "core/workspace/screenmask.h"
#include "ui/preferences/maskmark.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

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
    auto *mark = new MaskMark(*window.statusBar());
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
