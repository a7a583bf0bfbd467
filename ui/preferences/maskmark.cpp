#include "ui/preferences/maskmark.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStatusBar>

namespace hk {

MaskMark::MaskMark(QStatusBar &bar) : QToolButton(&bar), m_bar(bar)
{
    setObjectName(QStringLiteral("maskMark"));
    setIcon(hk::icon(Icon::EyeOff, Tint::Warning));
    setFocusPolicy(Qt::StrongFocus);
    setScaledSize(this, {28, 24}, {0, 24}); // no higher than the bar it stands in
    setText(tr("Personal data masked"));
    setToolTip(tr("Names, e-mails, phones and addresses read \"[masked]\" on this screen, and "
                  "in what you copy. Click to show them again."));
    setAccessibleDescription(toolTip());
    bar.addPermanentWidget(this);
    bar.installEventFilter(this);
}

bool MaskMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return QToolButton::eventFilter(watched, event);
}

void MaskMark::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measure();
}

void MaskMark::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    measure();
}

void MaskMark::measure()
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wholeWidth = sizeHint().width();
    arrange();
}

void MaskMark::arrange()
{
    if (isHidden() || m_wholeWidth == 0)
        return;
    const int others = m_bar.sizeHint().width() - sizeHint().width();
    setToolButtonStyle(others + m_wholeWidth <= m_bar.width() ? Qt::ToolButtonTextBesideIcon
                                                              : Qt::ToolButtonIconOnly);
}

} // namespace hk
