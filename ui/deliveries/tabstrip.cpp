#include "ui/deliveries/tabstrip.h"

#include "ui/common/taborder.h"
#include "ui/deliveries/tabbutton.h"
#include "ui/theme/metrics.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace hk {
namespace {

constexpr int padding = 8; // on each side of a tab's words, in design pixels

} // namespace

TabStrip::TabStrip(QTabWidget &tabs, QWidget *parent)
    : QWidget(parent), m_tabs(tabs), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(tabs.accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        auto *button = new TabButton(this);
        button->setObjectName(QStringLiteral("tab-%1").arg(tab));
        button->setText(tabs.tabText(tab));
        m_buttons->addButton(button, tab);
    }
    tabs.tabBar()->hide();
    tabs.tabBar()->setFocusPolicy(Qt::NoFocus); // Tab would go to the hidden one
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
    arrange();
}

/// The keyboard belongs to the tab that is shown; arrows go on from there.
void TabStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason) // from the tab, on the way back
        focusNextPrevChild(false);
    else if (QAbstractButton *button = m_buttons->checkedButton())
        button->setFocus(event->reason());
    tellFocusAgain();
}

/// In one line if they fit in any way; else as many in each line, so that none stands alone.
void TabStrip::arrange()
{
    const Metrics metrics = Metrics::of(this);
    const auto count = static_cast<int>(m_buttons->buttons().size());
    const int height = metrics.px(TabButton::tall);
    const int most = 2 * metrics.px(padding - TabButton::leastPadding); // beside the least of each
    int lines = 1;
    while (lines < count && !fit(lines))
        ++lines;
    const int perLine = (count + lines - 1) / lines;
    for (int line = 0; line < lines; ++line) {
        const int first = line * perLine;
        const int after = std::min(first + perLine, count);
        const int more = std::clamp((width() - leastWidth(first, after)) / perLine, 0, most);
        int x = 0;
        for (int tab = first; tab < after; ++tab) {
            QAbstractButton *button = m_buttons->button(tab);
            const int wide = button->sizeHint().width() + more;
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                                   {x, line * height, wide, height}));
            x += wide;
        }
    }
    setFixedHeight(lines * height);
}

int TabStrip::leastWidth(int first, int after) const
{
    int width = 0;
    for (int tab = first; tab < after; ++tab)
        width += m_buttons->button(tab)->sizeHint().width();
    return width;
}

/// Whether that many lines are enough for all.
bool TabStrip::fit(int lines) const
{
    const auto count = static_cast<int>(m_buttons->buttons().size());
    const int perLine = (count + lines - 1) / lines;
    for (int first = 0; first < count; first += perLine) {
        if (leastWidth(first, std::min(first + perLine, count)) > width())
            return false;
    }
    return true;
}

void TabStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::FontChange
        || type == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace hk
