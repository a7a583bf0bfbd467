// The half of HookStyle that says how large things are and where their parts lie.
#include "ui/theme/hookstyle.h"

#include "ui/theme/paintframes.h"

#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>

namespace hk {
namespace {

constexpr int keep = -1;

/// Design pixels of a metric, or `keep` for Fusion's own.
qreal designPixels(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonMargin:
        return 12;
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_ToolBarIconSize:
        return 16;
    case QStyle::PM_ListViewIconSize:
        return 18;
    case QStyle::PM_MessageBoxIconSize:
        return 32;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return 32;
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutBottomMargin:
        return 12;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return 18;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_SplitterWidth:
        return 8;
    case QStyle::PM_FocusFrameHMargin: // the padding of an item view's text, less one
        return 7;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_MenuHMargin:
        return 4;
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
        return 0;
    default:
        return keep;
    }
}

} // namespace

int HookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    if (metric == PM_MenuButtonIndicator)
        return menuArrowWidth(m_metrics);
    if (metric == PM_DefaultFrameWidth && isFramedArea(widget))
        return areaFrameWidth(m_metrics);
    if (metric == PM_LineEditIconSize) // Qt's buttons inside fields are two higher
        return m_metrics.hit(24) - 2;
    const qreal design = designPixels(metric);
    return design < 0 ? QProxyStyle::pixelMetric(metric, option, widget) : m_metrics.px(design);
}

QSize HookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const Metrics &m = m_metrics;
    const int height = qMax(m.controlHeight(), size.height() + m.px(8));
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() ? m.px(6) - 4 : 0; // Qt reckons with 4
        return {size.width() + m.px(28) + gap, height};
    }
    case CT_ToolButton:
        return {qMax(m.controlHeight(), size.width() + m.px(12)), height};
    case CT_SpinBox: // around a line edit's own hint
        return {size.width() + m.px(40), qMax(m.controlHeight(), size.height())};
    case CT_LineEdit:
        return {size.width() + m.px(20), qMax(m.controlHeight(), size.height() + m.px(8))};
    case CT_ComboBox:
        return {size.width() + m.px(44), height};
    case CT_CheckBox:
    case CT_RadioButton: { // tall enough to be hit
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width(), qMax(own.height(), m.hit(24))};
    }
    case CT_MenuBarItem:
        return {size.width() + m.px(22), qMax(m.hit(24), size.height() + m.px(12))};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isLine ? own : QSize(own.width() + m.px(12), qMax(own.height(), m.hit(28)));
    }
    case CT_HeaderSection: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width() + m.px(8), qMax(own.height(), m.hit(34))};
    }
    case CT_TabBarTab:
        return {size.width() + m.px(8), qMax(m.hit(36), size.height())};
    case CT_ItemViewItem: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width() + m.px(8), qMax(own.height(), m.hit(m.isCompact() ? 24 : 28))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect HookStyle::subElementRect(SubElement element, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return option->rect;
        const int side = m_metrics.px(8);
        return option->rect.adjusted(side, 1, -side, -1);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl part, const QWidget *widget) const
{
    const QRect r = option->rect;
    const int arrow = m_metrics.px(28);
    QRect logical;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        logical = r.adjusted(m_metrics.px(9), 2, -arrow, -2);
    else if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        logical = QRect(r.right() - arrow + 1, r.top(), arrow, r.height());
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        logical = r.adjusted(m_metrics.px(9), 2, -arrow, -2);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        logical = QRect(r.right() - arrow + 1, r.top(), arrow, r.height() / 2);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        logical = QRect(r.right() - arrow + 1, r.center().y(), arrow, r.height() / 2);
    if (logical.isValid())
        return visualRect(option->direction, r, logical);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // A scroll bar without arrow buttons: the groove is all of it.
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return r;
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? r.width() : r.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int least = qMin(pixelMetric(PM_ScrollBarSliderMin, option, widget), length);
    int slider = length;
    if (range > 0)
        slider = qMax(least,
                      static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto slice = [&](int from, int size) {
        return flat ? QRect(r.left() + from, r.top(), size, r.height())
                    : QRect(r.left(), r.top() + from, r.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(option->direction, r, slice(start, slider));
    case SC_ScrollBarSubPage:
        return visualRect(option->direction, r, slice(0, start));
    case SC_ScrollBarAddPage:
        return visualRect(option->direction, r, slice(start + slider, length - start - slider));
    default:
        return {};
    }
}

} // namespace hk
