#include "ui/common/page.h"

#include "ui/common/emptystate.h"
#include "ui/common/errorwords.h"
#include "ui/common/messagebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/scrolling.h"
#include "ui/common/toast.h"
#include "ui/theme/metrics.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hk {
namespace {

constexpr int loadingIndex = 0;
constexpr int errorIndex = 1;
constexpr int bodyIndex = 2;
constexpr int lowBelow = 320; // design pixels: a window of 640 twice as large

} // namespace

Page::Page(const QString &key, Icon icon, QWidget *parent)
    : QWidget(parent), m_key(key), m_icon(icon), m_header(new PageHeader(this)),
      m_messageBar(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_loading(new EmptyState(m_stack)), m_error(new EmptyState(m_stack)),
      m_toast(new Toast(m_stack, this)), m_layout(new QVBoxLayout(this)),
      m_actions(new QActionGroup(this))
{
    setObjectName(key + QStringLiteral("Page"));
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_loading->setObjectName(QStringLiteral("loadingState"));
    m_loading->setWords(icon, tr("Loading…"), {});
    m_error->setObjectName(QStringLiteral("errorState"));
    QPushButton *retry = m_error->addButton(tr("Retry"), true);
    retry->setObjectName(QStringLiteral("retryButton"));
    connect(retry, &QPushButton::clicked, this, [this] { refresh(); });

    for (EmptyState *state : {m_loading, m_error}) {
        // The header is never cut, nor the body lower, for the words of a state that is not shown.
        state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        m_stack->addWidget(state);
    }
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_messageBar);
    m_layout->addWidget(m_stack, 1);
    setTight(false);
}

void Page::setCurrent(bool current)
{
    m_actions->setEnabled(current);
    // A menu has what several pages have once.
    for (const MenuAction &entry : std::as_const(m_menuActions)) {
        if (entry.action->property("isOfSeveralPages").toBool())
            entry.action->setVisible(current);
    }
}

void Page::setBody(QWidget *body, Scroll scroll)
{
    Q_ASSERT(m_stack->count() == bodyIndex);
    m_stack->addWidget(scroll == Scroll::Yes ? scrollAround(body, m_stack) : body);
}

void Page::setFooter(QWidget *footer) { m_layout->addWidget(footer); }

void Page::showBody() { m_stack->setCurrentIndex(bodyIndex); }

void Page::showLoading()
{
    if (!isBodyShown())
        m_stack->setCurrentIndex(loadingIndex);
}

void Page::blank()
{
    m_messageBar->clear();
    m_stack->setCurrentIndex(loadingIndex);
}

void Page::showError(const Error &error)
{
    const ErrorText words = wordsOf(error);
    m_error->setWords(Icon::Warning, words.message, words.hint);
    m_stack->setCurrentIndex(errorIndex);
}

bool Page::isBodyShown() const { return m_stack->currentIndex() == bodyIndex; }

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setTight(height() < Metrics::of(this).px(lowBelow));
}

/// What is around the body leaves it what room there is.
void Page::setTight(bool tight)
{
    m_header->setTight(tight);
    if (tight)
        setScaledSpacing(m_layout, {24, 12, 24, 8}, 8);
    else
        setScaledSpacing(m_layout, {24, 20, 24, 16}, 12);
}

QAction *Page::addMenuAction(MenuPlace place, QAction *action, Reach reach)
{
    if (reach == Reach::Page)
        m_actions->addAction(action);
    m_menuActions.append({place, action});
    return action;
}

} // namespace hk
