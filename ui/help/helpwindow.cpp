#include "ui/help/helpwindow.h"

#include "ui/common/clearbutton.h"
#include "ui/common/keytip.h"
#include "ui/help/founddelegate.h"
#include "ui/help/manualcontents.h"
#include "ui/help/manualview.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/textrole.h"

#include <QtCore/QSettings>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int sideWidth = 260; // design pixels
constexpr int leastSide = 180;
constexpr int leastPage = 320;

QString geometryKey() { return QStringLiteral("help/geometry"); }
QString splitterKey() { return QStringLiteral("help/splitter"); }

} // namespace

HelpWindow::HelpWindow(QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window), m_settings(settings), m_search(new QLineEdit(this)),
      m_contents(new ManualContents(m_manual, this)), m_found(new QListWidget(this)),
      m_nothing(new QLabel(tr("No page has these words."), this)),
      m_view(new ManualView(m_manual, this)), m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Manual – Hookkeeper"));
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_QuitOnClose, false);
    m_view->setObjectName(QStringLiteral("manualView"));
    m_view->setAccessibleName(tr("Page of the manual"));
    m_splitter->addWidget(buildSide());
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildTools());
    column->addWidget(m_splitter, 1);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    setScaledSize(m_view, {leastPage, 0});
    connectParts();
    const Metrics metrics = Metrics::of(this);
    if (!restoreGeometry(m_settings.value(geometryKey()).toByteArray()))
        resize(QSize(metrics.px(1000), metrics.px(720)).boundedTo(roomOnScreen(*this)));
    if (!m_splitter->restoreState(m_settings.value(splitterKey()).toByteArray()))
        m_splitter->setSizes({metrics.px(sideWidth), width() - metrics.px(sideWidth)});
}

QAction *HelpWindow::addKey(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    addAction(action);
    return action;
}

QToolButton *HelpWindow::addTool(QAction *action, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    setScaledSize(button, {32, 32}, {32, 32});
    button->setAccessibleName(action->text());
    setKeyTip(button, action->text(), action);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    const auto offer = [button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, offer);
    offer();
    return button;
}

/// Back is where one came from: in a language that goes to the left, on the right.
void HelpWindow::showArrows()
{
    m_back->setIcon(icon(isRightToLeft() ? Icon::ChevronRight : Icon::ChevronLeft));
    m_forward->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight));
}

/// It has its direction from the window that it belongs to, once it is made.
void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_forward)
        showArrows();
}

QWidget *HelpWindow::buildTools()
{
    m_back = addKey("helpBackAction", tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = addKey("helpForwardAction", tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    showArrows();
    m_first = addKey("helpFirstPageAction", tr("First page"), QKeySequence(Qt::ALT | Qt::Key_Home));
    m_first->setIcon(icon(Icon::Anchor));
    for (QAction *action : {m_back, m_forward})
        action->setEnabled(false);
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->addAction(new QAction(fieldIcon(Icon::Search), m_search->accessibleName(), m_search),
                        QLineEdit::LeadingPosition);
    addClearButton(m_search);
    m_search->installEventFilter(this);
    setScaledSize(m_search, {220, 0}, {360, 0});
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->addWidget(addTool(m_back, "helpBackButton"));
    row->addWidget(addTool(m_forward, "helpForwardButton"));
    row->addWidget(addTool(m_first, "helpFirstPageButton"));
    row->addStretch(1);
    row->addWidget(m_search, 2);
    setScaledSpacing(row, {12, 8, 12, 8}, 4);
    return tools;
}

QWidget *HelpWindow::buildSide()
{
    m_found->setObjectName(QStringLiteral("manualFound"));
    m_found->setAccessibleName(tr("Places with these words"));
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setItemDelegate(new FoundDelegate(m_found));
    m_found->setResizeMode(QListView::Adjust);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSidebarList(m_found);
    m_nothing->setObjectName(QStringLiteral("manualNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_nothing->setMargin(Metrics::of(this).px(12));
    setSecondary(m_nothing);
    m_side = new QStackedWidget(this);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_found);
    m_side->addWidget(m_nothing);
    setScaledSize(m_side, {leastSide, 0});
    return m_side;
}

void HelpWindow::connectParts()
{
    connect(m_back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_first, &QAction::triggered, this, [this] { m_view->open(Manual::firstPage()); });
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_view, &ManualView::pageShown, this, &HelpWindow::showPage);
    connect(m_contents, &ManualContents::chosen, m_view, &ManualView::open);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::openFound);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_hits.size())
            m_view->open(m_hits[row].file, m_hits[row].anchor);
    });
    connect(m_found, &QListWidget::itemActivated, m_view,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(addKey("helpFindAction", tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_F)),
            &QAction::triggered, this, [this] {
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
    connect(addKey("helpNextPartAction", tr("Next pane"), QKeySequence(Qt::Key_F6)),
            &QAction::triggered, this, [this] { focusNext(true); });
    connect(addKey("helpPreviousPartAction", tr("Previous pane"),
                   QKeySequence(Qt::SHIFT | Qt::Key_F6)),
            &QAction::triggered, this, [this] { focusNext(false); });
    connect(addKey("helpCloseAction", tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W)),
            &QAction::triggered, this, &QWidget::close);
}

void HelpWindow::open(const QString &file, const QString &anchor)
{
    endSearch();
    m_view->open(file, anchor);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::file() const { return m_view->file(); }

void HelpWindow::showPage(const QString &file, const QString &anchor)
{
    m_contents->showCurrent(file, anchor);
    if (const ManualPage *page = m_manual.page(file))
        //: %1 is the title of a page of the manual.
        setWindowTitle(tr("%1 · Manual – Hookkeeper").arg(page->title));
}

void HelpWindow::search(const QString &words)
{
    const QSignalBlocker quiet(m_found);
    m_hits = m_manual.find(words);
    m_found->clear();
    for (const ManualHit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(hit.title, m_found);
        item->setData(FoundDelegate::excerptRole, hit.excerpt);
        item->setData(Qt::AccessibleDescriptionRole, hit.excerpt);
    }
    m_view->mark(words);
    if (words.trimmed().isEmpty())
        m_side->setCurrentWidget(m_contents);
    else if (m_hits.isEmpty())
        m_side->setCurrentWidget(m_nothing);
    else
        m_side->setCurrentWidget(m_found);
}

/// The one that is chosen among what was found, or the first.
void HelpWindow::openFound()
{
    if (m_hits.isEmpty())
        return;
    if (m_found->currentRow() < 0)
        m_found->setCurrentRow(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::endSearch() { m_search->clear(); }

void HelpWindow::focusNext(bool forward)
{
    const QList<QWidget *> panes{m_search, m_side->currentWidget(), m_view};
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->hasFocus())
            at = i;
    }
    const qsizetype step = forward ? 1 : panes.size() - 1;
    do
        at = (at + step) % panes.size();
    while (panes[at]->focusPolicy() == Qt::NoFocus); // the words that nothing was found
    panes[at]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_hits.isEmpty()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_found->setFocus(Qt::OtherFocusReason);
        m_found->setCurrentRow(qMax(0, m_found->currentRow()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Escape ends the search, and without one the reading.
void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        endSearch();
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(), saveGeometry());
    m_settings.setValue(splitterKey(), m_splitter->saveState());
    QWidget::closeEvent(event);
}

} // namespace hk
