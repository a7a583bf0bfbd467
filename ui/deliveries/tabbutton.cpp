#include "ui/deliveries/tabbutton.h"

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QStyleOptionTab>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QTabBar>

namespace hk {

TabButton::TabButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessibleEvent selected(this, QAccessible::Selection);
        QAccessible::updateAccessibility(&selected);
    });
}

QSize TabButton::sizeHint() const
{
    const Metrics metrics = Metrics::of(this);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {words + metrics.px(2 * leastPadding), metrics.px(tall)};
}

void TabButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionTab option;
    option.initFrom(this);
    option.shape = QTabBar::RoundedNorth;
    option.documentMode = true;
    option.state.setFlag(QStyle::State_Selected, isChecked());
    painter.drawControl(QStyle::CE_TabBarTabShape, option);
    const Colours colours = Colours::of(palette());
    QPalette words = palette();
    words.setColor(QPalette::WindowText, isChecked() ? colours.text : colours.secondary);
    const bool showsLetter = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawItemText(
            rect(), Qt::AlignCenter | (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
            words, isEnabled(), text(), QPalette::WindowText);
}

void TabButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace hk
