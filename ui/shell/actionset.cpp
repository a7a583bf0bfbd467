#include "ui/shell/actionset.h"

#include "ui/common/page.h"
#include "ui/theme/themecontroller.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>

namespace hk {

ActionSet::ActionSet(const QList<Page *> &allPages, ThemeController &theme, QObject *parent)
    : QObject(parent), addCompany(make("addCompanyAction", tr("&Add company…"),
                                       {QKeySequence(Qt::CTRL | Qt::Key_N)})),
      companies(make("companiesAction", tr("&Companies…"),
                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)})),
      policy(make("policyAction", tr("&Addresses and proxy…"), {})),
      save(make("saveAction", tr("&Save changes"), {QKeySequence(Qt::CTRL | Qt::Key_S)})),
      preferences(make("preferencesAction", tr("Preference&s…"),
                       {QKeySequence(Qt::CTRL | Qt::Key_Comma)})),
      quit(make("quitAction", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)})),
      find(make("findAction", tr("&Find…"), {QKeySequence(Qt::CTRL | Qt::Key_F)})),
      refresh(make("refreshAction", tr("&Refresh"), {QKeySequence(Qt::Key_F5)})),
      mask(make("maskAction", tr("&Mask personal data"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)})),
      zoomIn(make("zoomInAction", tr("Zoom &in"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)})),
      zoomOut(make("zoomOutAction", tr("Zoom &out"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)})),
      zoomReset(
              make("zoomResetAction", tr("Zoom to &100 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)})),
      back(make("backAction", tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)})),
      forward(make("forwardAction", tr("For&ward"), {QKeySequence(Qt::ALT | Qt::Key_Right)})),
      goTo(make("goToAction", tr("&Go to…"), {QKeySequence(Qt::CTRL | Qt::Key_K)})),
      palette(make("paletteAction", tr("&Command palette…"),
                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)})),
      nextPane(make("nextPaneAction", tr("&Next pane"), {QKeySequence(Qt::Key_F6)})),
      previousPane(make("previousPaneAction", tr("&Previous pane"),
                        {QKeySequence(Qt::SHIFT | Qt::Key_F6)})),
      manual(make("manualAction", tr("&Manual"), {QKeySequence(Qt::Key_F1)})),
      welcome(make("welcomeAction", tr("&Welcome"), {})),
      shortcuts(make("shortcutsAction", tr("&Keyboard shortcuts"),
                     {QKeySequence(Qt::CTRL | Qt::Key_Slash)})),
      about(make("aboutAction", tr("&About Hookkeeper"), {})), pages(new QActionGroup(this)),
      themes(new QActionGroup(this))
{
    save->setEnabled(false);
    mask->setCheckable(true);
    preferences->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    makePages(allPages);
    makeThemes(theme);
    makeZoom(theme);
}

QAction *ActionSet::make(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    return action;
}

void ActionSet::makePages(const QList<Page *> &all)
{
    for (int i = 0; i < all.size(); ++i) {
        Page *page = all[i];
        QAction *action = make("", page->title(), {});
        action->setObjectName(page->key() + QStringLiteral("PageAction"));
        action->setIcon(icon(page->pageIcon()));
        action->setCheckable(true);
        action->setData(i);
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(page, &Page::titleChanged, action,
                [action, page] { action->setText(page->title()); });
        pages->addAction(action);
    }
}

void ActionSet::makeThemes(ThemeController &theme)
{
    const auto add = [&](ThemeChoice choice, const char *name, const QString &text) {
        QAction *action = make(name, text, {});
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
    };
    add(ThemeChoice::System, "systemThemeAction", tr("As the &system"));
    add(ThemeChoice::Light, "lightThemeAction", tr("&Light"));
    add(ThemeChoice::Dark, "darkThemeAction", tr("&Dark"));
    add(ThemeChoice::HighContrast, "contrastThemeAction", tr("&High contrast"));
    connect(&theme, &ThemeController::changed, this, [this, &theme] {
        for (QAction *action : themes->actions())
            action->setChecked(static_cast<ThemeChoice>(action->data().toInt()) == theme.choice());
    });
    connect(themes, &QActionGroup::triggered, &theme, [&theme](const QAction *action) {
        theme.setChoice(static_cast<ThemeChoice>(action->data().toInt()));
    });
}

void ActionSet::makeZoom(ThemeController &theme)
{
    const auto offer = [this, &theme] {
        zoomIn->setEnabled(theme.zoom() < ThemeController::mostZoom);
        zoomOut->setEnabled(theme.zoom() > ThemeController::leastZoom);
        zoomReset->setEnabled(theme.zoom() != 100);
    };
    connect(zoomIn, &QAction::triggered, &theme,
            [&theme] { theme.setZoom(theme.zoom() + ThemeController::zoomStep); });
    connect(zoomOut, &QAction::triggered, &theme,
            [&theme] { theme.setZoom(theme.zoom() - ThemeController::zoomStep); });
    connect(zoomReset, &QAction::triggered, &theme, [&theme] { theme.setZoom(100); });
    connect(&theme, &ThemeController::changed, this, offer);
    offer();
}

} // namespace hk
