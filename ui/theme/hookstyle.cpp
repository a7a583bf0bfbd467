#include "ui/theme/hookstyle.h"

#include "ui/theme/accessiblefaces.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/paintframes.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/roles.h"
#include "ui/theme/splitterpart.h"
#include "ui/theme/textrole.h"
#include "ui/theme/viewfocus.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace hk {
namespace {

/// A menu bar tells none in its options.
Qt::LayoutDirection directionOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->layoutDirection();
    return option ? option->direction : Qt::LeftToRight;
}

/// What the style draws wholly by itself; false: it is nothing of that.
bool drawAlone(const Brush &brush, QStyle::ControlElement element, const QStyleOption &option,
               const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (element == QStyle::CE_PushButtonLabel && button) {
        drawPushButtonLabel(brush, *button, widget);
    } else if (element == QStyle::CE_PushButtonBevel && button
               && button->features & QStyleOptionButton::HasMenu) {
        drawMenuButton(brush, *button, widget);
    } else if (element == QStyle::CE_MenuItem && item
               && item->menuItemType == QStyleOptionMenuItem::Separator) {
        return drawMenuSeparator(brush, *item);
    } else if (element == QStyle::CE_MenuBarItem && item) {
        drawMenuBarItem(brush, *item, widget);
    } else if (element == QStyle::CE_MenuBarEmptyArea) {
        drawBar(brush, option.rect, Qt::BottomEdge);
    } else if (element == QStyle::CE_HeaderSection && header) {
        drawHeaderSection(brush, *header);
    } else if (element == QStyle::CE_HeaderEmptyArea) {
        QStyleOptionHeader empty;
        empty.QStyleOption::operator=(option);
        empty.state &= ~QStyle::State_MouseOver;
        drawHeaderSection(brush, empty);
    } else if (element == QStyle::CE_TabBarTabShape && tab) {
        drawTab(brush, *tab);
    } else if (element == QStyle::CE_ProgressBarGroove) {
        drawProgressGroove(brush, option.rect);
    } else {
        return element == QStyle::CE_Splitter; // it is not seen
    }
    return true;
}

/// Where icon and words of a tool button stand: Qt puts them at its edge, all spare room behind.
QRect middleOf(const QStyleOptionToolButton &label)
{
    if (label.toolButtonStyle != Qt::ToolButtonTextBesideIcon)
        return label.rect;
    constexpr int between = 4; // as QCommonStyle has it, in pixels
    const int words = label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    const int spare = label.rect.width() - label.iconSize.width() - between - words;
    return spare > 0 ? label.rect.adjusted(spare / 2, 0, -spare / 2, 0) : label.rect;
}

} // namespace

HookStyle::HookStyle(const Colours &colours, Metrics metrics, bool isStill)
    : QProxyStyle(QStringLiteral("Fusion")), m_colours(colours), m_metrics(metrics),
      m_isStill(isStill)
{
    installAccessibleFaces();
    connect(qApp, &QApplication::focusChanged, this, &ViewFocus::follow);
}

QPalette HookStyle::standardPalette() const { return m_colours.palette(); }

void HookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QHeaderView *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(fontOf(TextRole::Strong, widget));
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget))
        area->setFrameStyle(area->frameStyle()); // it asked for its width before it was what it is
    if (const auto *table = qobject_cast<QTableView *>(widget)) {
        QHeaderView *rows = table->verticalHeader();
        rows->setMinimumSectionSize(m_metrics.hit(24)); // Qt's own is for the header's words
        rows->setDefaultSectionSize(m_metrics.rowHeight());
    }
    SplitterPart::keepWithin(*widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        nameThroughLabel(*combo);
        // Qt brings it the application's new font later and forgets to lay it out anew.
        widget->setFont(fontOf(TextRole::Body, widget));
        widget->updateGeometry();
    }
    const QVariant role = widget->property(textRoleProperty);
    if (role.isValid())
        widget->setFont(fontOf(static_cast<TextRole>(role.toInt()), widget));
    applyScaledSizes(widget);
    applyTone(widget);
}

int HookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_UnderlineShortcut: // would part Arabic letters that are joined
        return directionOf(option, widget) == Qt::LeftToRight;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return m_isStill ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void HookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Brush brush{*painter, m_colours, m_metrics};
    switch (element) {
    case PE_PanelButtonCommand:
        return drawPushButton(brush, *option, widget);
    case PE_PanelButtonTool:
        return drawToolButton(brush, *option);
    case PE_IndicatorCheckBox:
        return drawCheckMark(brush, *option, false);
    case PE_IndicatorRadioButton:
        return drawCheckMark(brush, *option, true);
    case PE_PanelLineEdit:
        return drawField(brush, *option, widget);
    case PE_FrameFocusRect:
        return drawFocusRing(brush, option->rect, m_metrics.radius());
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemBackground(brush, *item, widget);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) // a field like any other
            return drawField(brush, *option, widget);
        if (isFramedArea(widget))
            return drawAreaFrame(brush, *option, widget);
        return drawBox(brush, option->rect, m_metrics.cardRadius(), {}, m_colours.divider);
    case PE_PanelMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawMenuFrame(brush, option->rect);
    case PE_PanelMenuBar:
        return drawBar(brush, option->rect, Qt::BottomEdge);
    case PE_PanelStatusBar:
        return drawBar(brush, option->rect, Qt::TopEdge);
    case PE_FrameTabBarBase:
        painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                m_colours.divider);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QRect place = header->rect; // the base style's, which is not at the title's height
            if (widget && header->orientation == Qt::Horizontal)
                place.moveCenter({place.center().x(), widget->rect().center().y()});
            drawChevron(brush, place, header->sortIndicator == QStyleOptionHeader::SortUp ? 180 : 0,
                        m_colours.secondary);
        }
        return;
    case PE_IndicatorArrowDown:
        return drawChevron(brush, option->rect, 0, m_colours.secondary);
    case PE_IndicatorArrowUp:
        return drawChevron(brush, option->rect, 180, m_colours.secondary);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// A label goes by its first letter alone, and one that is left to right would stand at the far
/// side of a window that is read from the right.
void HookStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                             const QPalette &palette, bool isEnabled, const QString &text,
                             QPalette::ColorRole role) const
{
    const auto *label = dynamic_cast<const QLabel *>(painter->device());
    if (label ? label->isRightToLeft() : painter->layoutDirection() == Qt::RightToLeft) {
        const Qt::Alignment alignment = label ? label->alignment() : Qt::Alignment(flags);
        flags &= ~(Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask | Qt::TextForceLeftToRight
                   | Qt::TextForceRightToLeft);
        flags |= readingFlags(text, Qt::RightToLeft,
                              alignment & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask));
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
}

void HookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    painter->setLayoutDirection(directionOf(option, widget)); // a painter begins with the program's
    const Brush brush{*painter, m_colours, m_metrics};
    if (drawAlone(brush, element, *option, widget))
        return;
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox fitting = elidedTo(
                    *combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
    } else if (element == CE_TabBarTabLabel) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            if (!(tab->state & State_Selected))
                copy.palette.setColor(QPalette::WindowText, m_colours.secondary);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    } else if (element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && (m_isStill || bar->maximum > bar->minimum)) // else it runs to and fro
            return drawProgress(brush, *bar);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem)
        drawChosenMenuItem(brush, *item);
}

void HookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    painter->setLayoutDirection(directionOf(option, widget));
    const Brush brush{*painter, m_colours, m_metrics};
    const auto part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(brush, *combo, widget, part(SC_ComboBoxArrow));
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(brush, *spin, widget, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(brush, *bar, part(SC_ScrollBarSlider));
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(brush, *button);
            QStyleOptionToolButton label = *button;
            // One that only has a menu says so by its icon and tooltip.
            label.features &= ~QStyleOptionToolButton::HasMenu;
            if (button->features & QStyleOptionToolButton::MenuButtonPopup) {
                label.rect = part(SC_ToolButton);
                drawToolButtonArrow(brush, *button, part(SC_ToolButtonMenu));
            }
            label.rect = middleOf(label);
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            if (option->state & State_HasFocus)
                drawFocusRing(brush, option->rect, m_metrics.radius());
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon HookStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
        return fieldIcon(Icon::Clear);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, Tint::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Failed, Tint::Danger);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Info, Tint::Accent);
    // A menu bar asks for one at once, and Qt would look for it among the themes on the disk.
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(Icon::ChevronDown);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace hk
