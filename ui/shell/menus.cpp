#include "ui/shell/menus.h"

#include "ui/shell/actionset.h"
#include "ui/shell/editactions.h"
#include "ui/shell/menubarfocus.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace hk {
namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(hk::Menus)
};

/// The one that nameMenus() left for it, or a new one.
QMenu *addMenu(QMenuBar &bar, const char *name, const QString &title)
{
    if (auto *named = bar.findChild<QMenu *>(QLatin1String(name)))
        return named;
    QMenu *menu = bar.addMenu(title);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

/// The pages' actions for a place, a separator between one page's and the next's.
void addPageActions(QMenu *menu, MenuPlace place, const QList<Page *> &pages)
{
    for (const Page *page : pages) {
        bool first = true;
        for (const Page::MenuAction &entry : page->menuActions()) {
            if (entry.place != place)
                continue;
            if (first && !menu->isEmpty())
                menu->addSeparator();
            first = false;
            menu->addAction(entry.action);
        }
    }
}

bool hasActions(MenuPlace place, const QList<Page *> &pages)
{
    for (const Page *page : pages) {
        for (const Page::MenuAction &entry : page->menuActions()) {
            if (entry.place == place)
                return true;
        }
    }
    return false;
}

void addView(QMenuBar &bar, const ActionSet &actions, const QList<Page *> &pages)
{
    QMenu *view = addMenu(bar, "viewMenu", Menus::tr("&View"));
    view->addActions(actions.pages->actions());
    view->addSeparator();
    view->addAction(actions.refresh);
    addPageActions(view, MenuPlace::View, pages);
    view->addSeparator();
    view->addAction(actions.zoomIn);
    view->addAction(actions.zoomOut);
    view->addAction(actions.zoomReset);
    QMenu *theme = view->addMenu(Menus::tr("&Theme"));
    theme->setObjectName(QStringLiteral("themeMenu"));
    theme->addActions(actions.themes->actions());
    view->addSeparator();
    view->addAction(actions.back);
    view->addAction(actions.forward);
    view->addAction(actions.goTo);
    view->addAction(actions.palette);
    view->addAction(actions.mask);
    view->addSeparator();
    view->addAction(actions.nextPane);
    view->addAction(actions.previousPane);
}

} // namespace

void nameMenus(QMenuBar &bar)
{
    new MenuBarFocus(bar);
    addMenu(bar, "fileMenu", Menus::tr("&File"));
    addMenu(bar, "editMenu", Menus::tr("&Edit"));
    addMenu(bar, "viewMenu", Menus::tr("&View"));
    addMenu(bar, "deliveryMenu", Menus::tr("&Delivery"));
    addMenu(bar, "toolsMenu", Menus::tr("&Tools"));
    addMenu(bar, "helpMenu", Menus::tr("&Help"));
}

void buildMenus(QMenuBar &bar, const ActionSet &actions, EditActions &edit,
                const QList<Page *> &pages)
{
    QMenu *file = addMenu(bar, "fileMenu", Menus::tr("&File"));
    file->addAction(actions.addCompany);
    file->addAction(actions.companies);
    file->addAction(actions.save);
    addPageActions(file, MenuPlace::File, pages);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *editMenu = addMenu(bar, "editMenu", Menus::tr("&Edit"));
    edit.addTo(editMenu);
    editMenu->addSeparator();
    editMenu->addAction(actions.find);
    addPageActions(editMenu, MenuPlace::Edit, pages);
    editMenu->addSeparator();
    editMenu->addAction(actions.preferences);

    addView(bar, actions, pages);
    if (hasActions(MenuPlace::Delivery, pages))
        addPageActions(addMenu(bar, "deliveryMenu", Menus::tr("&Delivery")), MenuPlace::Delivery,
                       pages);
    else
        delete bar.findChild<QMenu *>(QStringLiteral("deliveryMenu"));
    QMenu *tools = addMenu(bar, "toolsMenu", Menus::tr("&Tools"));
    addPageActions(tools, MenuPlace::Tools, pages);
    tools->addSeparator();
    tools->addAction(actions.policy);

    QMenu *help = addMenu(bar, "helpMenu", Menus::tr("&Help"));
    help->addAction(actions.manual);
    help->addAction(actions.shortcuts);
    help->addSeparator();
    help->addAction(actions.welcome);
    help->addAction(actions.about);
}

} // namespace hk
