#pragma once

#include "core/model/company.h"
#include "core/workspace/fronts.h"
#include "ui/shell/pagename.h"
#include "ui/shell/place.h"
#include "ui/shell/windowmemory.h"

#include <QtCore/QList>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <optional>

class QStackedWidget;

namespace hk {

class ActionSet;
class AfterDialogs;
class CompanyChoice;
class Dialogs;
class EditActions;
class CompanyStates;
class Page;
class Sidebar;
class ThemeController;
class WindowFrame;

/// Hookkeeper's window: the list of pages, the stack, the status bar and what is remembered of
/// them. Menus come from ActionSet, what a page does from the page. Everything it is given by
/// reference outlives it; the pages become its own. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps geometry, page, company, theme and zoom. `pages` in the sidebar's order;
    /// at the first start the one with the key `firstPage` is shown.
    MainWindow(const Fronts &fronts, ThemeController &theme, Dialogs &dialogs, QSettings &settings,
               const QList<Page *> &pages, const QString &firstPage, QWidget *parent = nullptr);
    /// The frame alone, in a tenth of the time and before a store is open: menus without entries,
    /// the pages' names, "Loading…" where the page will be that was shown last. All else waits for
    /// furnish().
    MainWindow(ThemeController &theme, Dialogs &dialogs, QSettings &settings,
               const QList<PageName> &names, const QString &firstPage, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Brings the pages that the frame names, in the same order, and what they are about.
    void furnish(const Fronts &fronts, const QList<Page *> &pages);
    bool isFurnished() const { return m_actions; }

    /// Shows a page and, unless empty, what to open there: after the dialog that is open, and asks
    /// first when changes would be lost.
    void showPage(const QString &key, const QString &what = {});
    /// The same of another company; then `then`, unless somebody stays where they are.
    void showPlace(const Place &place, const std::function<void()> &then = {});
    Place place() const; ///< what is looked at
    Page *currentPage() const { return m_pages[m_current]; }
    std::optional<Company> company() const;
    /// Keeps its geometry for the window that comes in this one's place.
    void remember() { m_memory.keepGeometry(*this); }

Q_SIGNALS:
    void placeChanged();
    void preferencesRequested();
    /// Somebody wants to end the program, not only to close the window.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    void choosePage(const QString &key);
    void connectActions();
    void connectCompanies();
    void turnTo(const Place &place, const std::function<void()> &then);
    void goTo(int index, const QString &what = {});
    void showCompany();
    void showNoCompany();
    void addCompany();
    void focusPane(bool forward);

    ThemeController &m_theme;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    WindowMemory m_memory;
    QString m_firstPage;
    WindowFrame *m_frame;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack; ///< the pages, and after them what stands in their place
    AfterDialogs *m_afterDialogs;
    // From furnish() on.
    std::optional<Fronts> m_fronts;
    QList<Page *> m_pages;
    CompanyChoice *m_companies = nullptr;
    ActionSet *m_actions = nullptr;
    EditActions *m_edit = nullptr;
    CompanyStates *m_states = nullptr;
    int m_current = 0;
};

} // namespace hk
