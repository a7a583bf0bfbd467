#include "ui/deliveries/tabstrip.h"

#include "ui/common/flowlayout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QStyleOptionTab>
#include <QtWidgets/QStylePainter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace hk {
namespace {

constexpr int sidePadding = 8; // design pixels
constexpr int tabHeight = 32;

/// A tab that stands by itself and looks like any other.
class TabButton final : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        const Metrics metrics = Metrics::of(this);
        const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        return {words + metrics.px(2 * sidePadding), metrics.px(tabHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
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
        painter.drawItemText(rect(),
                             Qt::AlignCenter
                                     | (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                             words, isEnabled(), text(), QPalette::WindowText);
        if (hasFocus()) {
            const Metrics metrics = Metrics::of(this);
            drawFocusRing({painter, colours, metrics}, rect(), metrics.radius());
        }
    }
    void changeEvent(QEvent *event) override
    {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            updateGeometry();
    }
};

} // namespace

TabStrip::TabStrip(QTabWidget &tabs, QWidget *parent)
    : QWidget(parent), m_tabs(tabs), m_buttons(new QButtonGroup(this)),
      m_layout(new FlowLayout(this))
{
    setAccessibleName(tabs.accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setScaledSpacing(m_layout, {0, 0, 0, 0}, 0);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        auto *button = new TabButton(this);
        button->setObjectName(QStringLiteral("tab-%1").arg(tab));
        button->setCheckable(true);
        button->setText(tabs.tabText(tab));
        m_buttons->addButton(button, tab);
        m_layout->addWidget(button);
    }
    tabs.tabBar()->hide();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int tab, bool isOn) {
        if (isOn)
            m_tabs.setCurrentIndex(tab);
    });
    connect(&tabs, &QTabWidget::currentChanged, this, &TabStrip::showCurrent);
    showCurrent(tabs.currentIndex());
}

void TabStrip::showCurrent(int tab)
{
    if (QAbstractButton *button = m_buttons->button(tab))
        button->setChecked(true);
}

void TabStrip::setText(int tab, const QString &text)
{
    m_tabs.setTabText(tab, text);
    QAbstractButton *button = m_buttons->button(tab);
    if (button->text() == text)
        return;
    button->setText(text);
    button->updateGeometry();
}

/// The keyboard belongs to the tab that is shown; arrows go on from there.
void TabStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason) // from the tab, on the way back
        focusNextPrevChild(false);
    else if (QAbstractButton *button = m_buttons->checkedButton())
        button->setFocus(event->reason());
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(m_layout->heightForWidth(width()));
}

} // namespace hk
