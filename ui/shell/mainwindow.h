#pragma once

#include "core/workspace/fronts.h"
#include "ui/shell/windowmemory.h"

#include <QtCore/QList>
#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace hk {

class ActionSet;
class CompanyChoice;
class Dialogs;
class EditActions;
class EmptyState;
class Page;
class Sidebar;
class ThemeController;
struct Error;

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
    ~MainWindow() override;

    /// Shows a page and, unless empty, what to open there; asks first when changes would be lost.
    void showPage(const QString &key, const QString &what = {});
    Page *currentPage() const;
    /// Keeps place and choices for the next start.
    void remember()
    {
        m_memory.keepGeometry(*this);
        m_memory.keepChoices(*this);
    }

Q_SIGNALS:
    /// Somebody wants to end the program, not only to close the window.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContents();
    void connectActions();
    void connectCompanies();
    void goTo(int index, const QString &what = {});
    void showCompany();
    void showNoCompany();
    void showFailure(const Error &error);
    void chooseCompany(qint64 id);
    void addCompany();
    void applyWidth();
    void showAbout();
    void focusPane(bool forward);

    Fronts m_fronts;
    ThemeController &m_theme;
    Dialogs &m_dialogs;
    WindowMemory m_memory;
    QList<Page *> m_pages;
    CompanyChoice *m_companies;
    ActionSet *m_actions;
    EditActions *m_edit;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack; ///< the pages, and after them what stands in their place
    EmptyState *m_noCompany;
    EmptyState *m_failure;
    int m_current = 0;
};

} // namespace hk
