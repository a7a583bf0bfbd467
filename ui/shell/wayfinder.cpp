#include "ui/shell/wayfinder.h"

#include "ui/common/page.h"
#include "ui/shell/actionlist.h"
#include "ui/shell/actionset.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/companychoice.h"
#include "ui/shell/gotodialog.h"
#include "ui/shell/keybindings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsdialog.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>

namespace hk {

Wayfinder::Wayfinder(MainWindow &window, const Ways &ways, Dialogs &dialogs, QSettings &settings)
    : QObject(&window), m_window(window), m_actions(ways.actions), m_companies(ways.companies),
      m_deliveries(ways.deliveries), m_pages(ways.pages), m_dialogs(dialogs), m_settings(settings),
      m_keys(new KeyBindings(settings, this))
{
    takeKeys();
    // Whoever puts the window together adds to its menus.
    QMetaObject::invokeMethod(this, &Wayfinder::takeKeys, Qt::QueuedConnection);
    m_arriving.setSingleShot(true);
    m_arriving.setInterval(0);
    connect(&m_arriving, &QTimer::timeout, this, &Wayfinder::arrive);
    connect(&window, &MainWindow::placeChanged, &m_arriving, qOverload<>(&QTimer::start));
    connect(&m_history, &ViewHistory::changed, this, &Wayfinder::offer);
    connect(&m_companies, &CompanyChoice::listed, this, [this] {
        QSet<CompanyId> there;
        for (const Company &company : m_companies.companies())
            there.insert(company.id);
        m_history.keepOnly(there);
    });
    connect(m_actions.back, &QAction::triggered, this, [this] { travel(-1); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { travel(1); });
    connect(m_actions.palette, &QAction::triggered, this, &Wayfinder::openPalette);
    connect(m_actions.goTo, &QAction::triggered, this, &Wayfinder::openGoTo);
    connect(m_actions.shortcuts, &QAction::triggered, this, &Wayfinder::openShortcuts);
    qApp->installEventFilter(this); // a mouse's buttons for it are pressed anywhere
    offer();
}

Wayfinder::~Wayfinder() = default;

void Wayfinder::openPalette()
{
    auto *palette = new CommandPalette(
            actionsOf(*m_window.menuBar(), m_pages, m_window.currentPage()) + companyActions(),
            m_settings, &m_window);
    connect(palette, &CommandPalette::chosen, this, &Wayfinder::run);
    palette->open();
}

QList<ListedAction> Wayfinder::companyActions()
{
    m_companyActions = std::make_unique<QObject>();
    QList<ListedAction> list;
    for (const Company &company : m_companies.companies()) {
        if (company.id == m_companies.currentId())
            continue;
        auto *action = new QAction(company.name, m_companyActions.get());
        connect(action, &QAction::triggered, this, [this, id = company.id] {
            m_window.showPlace({id, m_window.currentPage()->key(), {}});
        });
        list.append({QStringLiteral("company:") + company.externalId,
                     company.name,
                     tr("Company"),
                     action,
                     {},
                     nullptr,
                     true});
    }
    return list;
}

/// What belongs to another page is done there.
void Wayfinder::run(const ListedAction &entry)
{
    if (!entry.page || entry.page == m_window.currentPage())
        return entry.run();
    m_window.showPlace({m_companies.currentId(), entry.page->key(), {}}, [entry] { entry.run(); });
}

void Wayfinder::openGoTo()
{
    const GoToDialog::World world{m_pages, m_companies.companies(), m_window.place()};
    auto *dialog = new GoToDialog(m_deliveries, world, &m_window);
    connect(dialog, &GoToDialog::chosen, this,
            [this](const Place &place) { m_window.showPlace(place); });
    dialog->open();
}

void Wayfinder::takeKeys() { m_keys->take(menuActionsOf(*m_window.menuBar(), m_pages)); }

void Wayfinder::openShortcuts()
{
    takeKeys();
    (new ShortcutsDialog(*m_keys, m_dialogs, &m_window))->open();
}

void Wayfinder::arrive()
{
    const Place place = m_window.place();
    if (place.company.isValid())
        m_history.arrive(place);
}

void Wayfinder::travel(int step)
{
    if (m_arriving.isActive()) {
        m_arriving.stop();
        arrive();
    }
    if (const std::optional<Place> place = m_history.at(step))
        m_window.showPlace(*place, [this, step] { m_history.go(step); });
}

void Wayfinder::offer()
{
    m_actions.back->setEnabled(m_history.at(-1).has_value());
    m_actions.forward->setEnabled(m_history.at(1).has_value());
}

/// On X11 a line of text would take Ctrl+E for the way to its end, which is the key End as well.
bool Wayfinder::isKeyOfAction(const QKeyEvent &key) const
{
    if (!key.matches(QKeySequence::MoveToEndOfLine) || key.key() == Qt::Key_End)
        return false;
    const KeyBindings::Entry *owner = m_keys->ownerOf(QKeySequence(key.keyCombination()), nullptr);
    return owner && owner->action && owner->action->isEnabled();
}

bool Wayfinder::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::ShortcutOverride && widget && widget->window() == &m_window
        && isKeyOfAction(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isBack = button == Qt::BackButton;
    if (!widget || widget->window() != &m_window || (!isBack && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    travel(isBack ? -1 : 1);
    return true;
}

} // namespace hk
