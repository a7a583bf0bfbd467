#pragma once

#include "core/base/error.h"
#include "core/model/company.h"
#include "ui/theme/icons.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAction;
class QActionGroup;
class QStackedWidget;
class QVBoxLayout;

namespace hk {

class EmptyState;
class MessageBar;
class PageHeader;
class Toast;

/// The menus of the main window that a page can add its actions to.
enum class MenuPlace { File, Edit, View, Delivery, Tools };

/// One page of the main window: header (title, subtitle, buttons), message bar, contents, and an
/// optional bar at the bottom. The shell adds it to sidebar and stack, hands it the company, and
/// asks before leaving unsaved changes. Built by app, owned by the window. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    struct MenuAction
    {
        MenuPlace place;
        QAction *action;
    };

    /// `key` names the page in settings, object names ("<key>Page") and requests: "simulator".
    Page(const QString &key, Icon icon, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    Icon pageIcon() const { return m_icon; }
    virtual QString title() const = 0;

    /// Shows another company, or the same one with changed properties.
    virtual void setCompany(const Company &company) = 0;
    /// F5 and Retry: asks again, without blanking what is there.
    virtual void refresh() { }
    /// Ctrl+F, on a page that can.
    virtual bool canFind() const { return false; }
    virtual void find() { }
    /// Another page asked for something here, such as a delivery's public id.
    virtual void open(const QString &what) { Q_UNUSED(what) }

    /// What is looked at here, so that open() brings it back; empty: nothing apart.
    virtual QString opened() const { return {}; }

    /// What F6 goes through; the whole page unless it says otherwise.
    virtual QList<QWidget *> panes() { return {this}; }

    /// Something goes on that ends with the page, such as a run.
    virtual bool isWorking() const { return false; }
    virtual bool hasUnsavedChanges() const { return false; }
    /// Ends with changesSaved(), or saveRefused() with the page showing why.
    virtual void saveChanges() { }
    virtual void discardChanges() { }

    const QList<MenuAction> &menuActions() const { return m_menuActions; }
    /// The shell says whether the page is on top: most of its menu actions are enabled only then.
    void setCurrent(bool current);

Q_SIGNALS:
    void titleChanged();
    void openedChanged();
    /// Asks the shell to show another page and what to open there.
    void pageRequested(const QString &key, const QString &what);
    void unsavedChangesChanged(bool unsaved);
    void changesSaved();
    void saveRefused();

protected:
    enum class Scroll { No, Yes };

    PageHeader &header() { return *m_header; }
    MessageBar &messageBar() { return *m_messageBar; }
    Toast &toast() { return *m_toast; }
    void setBody(QWidget *body, Scroll scroll);
    void setFooter(QWidget *footer);
    void resizeEvent(QResizeEvent *event) override;

    // What stands in the place of the body.
    void showBody();
    void showLoading(); ///< the body stays if it was shown already
    void blank();       ///< another company: nothing of the old one stays
    void showError(const Error &error);
    bool isBodyShown() const;

    enum class Reach { Page, Window };

    /// Puts an action into a menu of the window; it and its shortcut work while the page is on top,
    /// or everywhere: then it asks for the page by itself.
    QAction *addMenuAction(MenuPlace place, QAction *action, Reach reach = Reach::Page);

private:
    void setTight(bool tight);
    QString m_key;
    Icon m_icon;
    PageHeader *m_header;
    MessageBar *m_messageBar;
    QStackedWidget *m_stack;
    EmptyState *m_loading;
    EmptyState *m_error;
    Toast *m_toast;
    QVBoxLayout *m_layout;
    QActionGroup *m_actions;
    QList<MenuAction> m_menuActions;
};

} // namespace hk
