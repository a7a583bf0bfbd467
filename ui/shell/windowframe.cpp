#include "ui/shell/windowframe.h"

#include "ui/common/page.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/pagetocome.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int railBelow = 1200; // design pixels

} // namespace

WindowFrame::WindowFrame(const QList<PageName> &names, QWidget *parent)
    : QWidget(parent), m_names(names), m_sidebar(new Sidebar(names, this)),
      m_column(new QVBoxLayout), m_stack(new QStackedWidget(this))
{
    m_column->addWidget(m_stack, 1);
    setScaledSpacing(m_column, {0, 0, 0, 0}, 0);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sidebar);
    row->addLayout(m_column, 1);
    setScaledSpacing(row, {0, 0, 0, 0}, 0);
    connect(&m_sidebar->pageList(), &PageList::pageChosen, this,
            [this](int index) { Q_EMIT pageChosen(m_names.at(index).key); });
}

QList<PageName> WindowFrame::namesOf(const QList<Page *> &pages)
{
    QList<PageName> names;
    for (const Page *page : pages)
        names.append({page->key(), page->pageIcon(), page->title()});
    return names;
}

void WindowFrame::announce(const QString &key)
{
    const auto found = std::ranges::find(std::as_const(m_names), key, &PageName::key);
    if (found == m_names.cend())
        return;
    delete std::exchange(m_toCome, nullptr);
    m_toCome = new PageToCome(*found, m_stack);
    m_stack->addWidget(m_toCome);
    m_sidebar->pageList().showCurrent(static_cast<int>(found - m_names.cbegin()));
}

void WindowFrame::take(const QList<Page *> &pages)
{
    delete std::exchange(m_toCome, nullptr);
    for (int row = 0; row < pages.size(); ++row) {
        Page *page = pages.at(row);
        const auto showTitle = [this, row, page] {
            m_sidebar->pageList().rename(row, page->title());
        };
        connect(page, &Page::titleChanged, this, showTitle);
        showTitle();
        m_stack->addWidget(page);
    }
}

void WindowFrame::applyWidth()
{
    const bool rail = width() < Metrics::of(this).px(railBelow);
    if (rail != m_sidebar->isRail())
        m_sidebar->setRail(rail);
}

void WindowFrame::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

} // namespace hk
